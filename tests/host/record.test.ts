import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { Deed } from '../../src/core/round/deed';
import type { Owed } from '../../src/core/round/owed';
import type { LocalHost } from '../../host/host';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { hostOf } from '../../host/tests/services/scriptRun';

const ROOT = join(__dirname, '..', '..');
const MOST_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const STARTS = 26_648_190;

/** The record as the add-on keeps it, and nothing else of the add-on. */
const CODE = buildSync({
  stdin: {
    contents: `export { documentRecord as store } from './src/google/book/documentRecord';
      export { appendDeeds, readAllDeeds, readDeeds } from './src/app/record/record';`,
    resolveDir: ROOT,
    loader: 'ts',
  },
  ...{ bundle: true, write: false, format: 'iife', globalName: 'Kept', target: 'es2020' },
}).outputFiles[0]?.text;

const RUN = `function run(body, given) {
  return JSON.stringify(new Function('Kept', 'given', body)(Kept, given && JSON.parse(given)) ?? null);
}`;

function recordHost(workbook?: LocalHost['file']['workbook']): LocalHost {
  return hostOf(`${CODE ?? ''}\n${RUN}`, workbook === undefined ? {} : { workbook });
}

function run(host: LocalHost, body: string, given: unknown = null): unknown {
  return JSON.parse(host.runAs('can.bo@huyen.example', 'run', [body, JSON.stringify(given)]).result as string);
}

const append = (host: LocalHost, deeds: readonly Made[]) =>
  run(host, 'for (const deed of given) Kept.appendDeeds(Kept.store, [deed]);', deeds);
const read = (host: LocalHost, code: string) => run(host, 'return Kept.readDeeds(Kept.store, given);', code) as Deed[];
const lines = (host: LocalHost, code: string) => run(host, 'return Kept.store.read(given);', code);
const properties = (host: LocalHost) =>
  run(host, 'return PropertiesService.getDocumentProperties().getProperties();') as Record<string, string>;
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');

type Made = Omit<Deed, 'id'>;

const REASON =
  'Danh sách mời còn thiếu cột “Đối tượng” của nhiều người, đề nghị xã rà soát, bổ sung đầy đủ rồi nộp lại trước thời hạn mới; ghi thêm số điện thoại của người được mời để cơ quan tổng hợp liên hệ khi cần.'.slice(
    0,
    200,
  );

/** The deeds of a restless commune: of each ten one is a return or an extension with the longest reason, five are reminders. */
function deedOf(code: string, index: number): Made {
  const at = (STARTS + index * 60) as Deed['moment'];
  const owed: Owed = (['invitees', 'results', 'report'] as const)[index % 3] ?? 'plan';
  const base = { code, owed, moment: at, recordedAt: at, way: null, counts: null, digest: '', note: '', until: null };
  const staff = `can.bo.xa.${code.toLowerCase()}@thuannam.example`;
  const district = 'phong.van.hoa@thuannam.example';
  if (index % 10 === 2) {
    const kind = index % 20 === 2 ? 'returned' : 'extended';
    return { ...base, kind, by: district, note: REASON, until: (at + 10_000) as Deed['moment'] };
  }
  if (index % 2 === 1) return { ...base, kind: 'reminded', by: district, note: staff };
  const digest = (index * 0x9e3779b1).toString(16).padStart(16, '0').slice(0, 16);
  return {
    ...base,
    kind: 'handedIn',
    by: staff,
    way: 'tick',
    counts: { invited: 45, attended: 40, opinions: 12 },
    digest,
  };
}

const deedsOf = (code: string, count: number) => Array.from({ length: count }, (_, index) => deedOf(code, index));
const withoutId = ({ id, ...deed }: Deed): Made & { readonly id?: never } => {
  expect(id).toContain(deed.code);
  return deed;
};

describe('the record in document properties', () => {
  it('is empty at first', () => {
    const host = recordHost();
    expect(read(host, 'X01')).toEqual([]);
    expect(run(host, 'return [...Kept.readAllDeeds(Kept.store)];')).toEqual([]);
  });

  it('gives back what was recorded, in its order', () => {
    const host = recordHost();
    append(host, deedsOf('X01', 5));
    expect(read(host, 'X01').map(withoutId)).toEqual(deedsOf('X01', 5));
  });

  it('goes over to further properties near 9 KB, keeps the order and every id', () => {
    const host = recordHost();
    append(host, deedsOf('X01', 60));
    const before = read(host, 'X01');
    append(host, deedsOf('X01', 240).slice(60));
    const values = Object.entries(properties(host));
    expect(values.length).toBeGreaterThan(2);
    for (const [, value] of values) expect(bytes(value)).toBeLessThan(MOST_BYTES);
    const after = read(host, 'X01');
    expect(after.map(withoutId)).toEqual(deedsOf('X01', 240));
    expect(after.slice(0, 60)).toEqual(before);
    expect(new Set(after.map(({ id }) => id)).size).toBe(240);
  });

  it('is the same read alone and read with all others, X1 and X10 apart', () => {
    const host = recordHost();
    for (const code of ['X1', 'X10', 'X100']) append(host, deedsOf(code, code.length * 40));
    const all = run(host, 'return [...Kept.readAllDeeds(Kept.store)];') as [string, Deed[]][];
    expect(all.map(([code]) => code).sort()).toEqual(['X1', 'X10', 'X100']);
    for (const [code, deeds] of all) expect(deeds).toEqual(read(host, code));
  });

  it('fills a property up to the limit, whatever the length of a line', () => {
    const host = recordHost();
    const given = Array.from({ length: 400 }, (_, index) => `["${'ỡ'.repeat((index * 37) % 190)}"]`);
    for (const line of given) run(host, `Kept.store.append('X01', [given]);`, line);
    expect(lines(host, 'X01')).toEqual(given);
    for (const value of Object.values(properties(host))) expect(bytes(value)).toBeLessThan(MOST_BYTES);
  });

  it('takes several lines at once', () => {
    const host = recordHost();
    const given = Array.from({ length: 90 }, (_, index) => `${index}${'ỡ'.repeat(20)}`);
    for (let at = 0; at < 90; at += 30) run(host, `Kept.store.append('X01', given);`, given.slice(at, at + 30));
    expect(lines(host, 'X01')).toEqual(given);
  });

  it('stays in the workbook when it is closed and opened', () => {
    const host = recordHost();
    append(host, deedsOf('X01', 120));
    const reopened = recordHost(openWorkbook(saveWorkbook(host.file.workbook)));
    expect(read(reopened, 'X01')).toEqual(read(host, 'X01'));
    append(reopened, [deedOf('X01', 120)]);
    expect(read(reopened, 'X01')).toHaveLength(121);
  });

  it('touches no property that is not its own', () => {
    const host = recordHost();
    run(host, `PropertiesService.getDocumentProperties().setProperty('khác', 'giữ nguyên');`);
    append(host, deedsOf('X01', 100));
    expect(properties(host)['khác']).toBe('giữ nguyên');
  });
});

it('168 communes with 30 deeds each, three of them with the longest reason, stay within 9 KB a value and 500 KB', () => {
  const host = recordHost();
  const codes = Array.from({ length: 168 }, (_, index) => `X${String(index + 1).padStart(2, '0')}`);
  for (const code of codes) run(host, 'Kept.appendDeeds(Kept.store, given);', deedsOf(code, 30));
  const values = Object.entries(properties(host));
  for (const [, value] of values) expect(bytes(value)).toBeLessThan(MOST_BYTES);
  expect(values.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0)).toBeLessThan(STORE_BYTES);
  for (const code of ['X01', 'X168']) expect(read(host, code).map(withoutId)).toEqual(deedsOf(code, 30));
});

describe('when the store takes no more', () => {
  function fullHost() {
    const host = recordHost();
    append(host, deedsOf('X01', 3));
    run(
      host,
      `const all = PropertiesService.getDocumentProperties();
       for (let index = 0, size = 9000; size > 10; index += 1) {
         try { all.setProperty('đầy' + index, 'x'.repeat(size)); } catch { size = Math.floor(size / 2); }
       }`,
    );
    return host;
  }

  it('refuses with a sentence, and keeps what it holds', () => {
    const host = fullHost();
    const before = properties(host);
    const refusal = run(
      host,
      `try { Kept.appendDeeds(Kept.store, [given]); } catch ({ code, message }) { return { code, message }; }`,
      deedOf('X01', 2),
    );
    expect(refusal).toMatchObject({ code: 'not-recorded' });
    expect((refusal as { message: string }).message).toMatch(/^Chưa ghi nhận được/);
    expect(properties(host)).toEqual(before);
    expect(read(host, 'X01')).toHaveLength(3);
  });

  it('records again once there is room', () => {
    const host = fullHost();
    run(host, `PropertiesService.getDocumentProperties().deleteProperty('đầy0');`);
    append(host, [deedOf('X01', 3)]);
    expect(read(host, 'X01')).toHaveLength(4);
  });
});
