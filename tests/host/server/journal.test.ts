import { appendFileSync, copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshBuild } from './freshBuild';
import { bundleOf, folder, killAll, savedCell, Served, smallWorkbook } from './served';

beforeAll(freshBuild);
afterAll(killAll);

const CODE = `
function save() {}
function onEdit(e) {
  if (e.range.getColumn() === 5) SpreadsheetApp.getActiveSheet().getRange(e.range.getRow(), 6).setValue(new Date());
}`;

function book(name = 'bảng.xlsx') {
  const dir = folder();
  const path = join(dir, name);
  writeFileSync(path, smallWorkbook());
  return { dir, path, journal: join(dir, `.${name}.nhat-ky.jsonl`), bundle: bundleOf(join(dir, 'dist'), CODE) };
}

const hidden = (dir: string) => readdirSync(dir).filter((name) => name.startsWith('.'));

it('after a kill -9 at any moment everything acknowledged is there', async () => {
  const { dir, path, bundle } = book();
  const acknowledged = new Map<number, string>();
  let row = 0;
  for (let round = 0; round < 24; round++) {
    const server = await Served.start({ workbook: path, bundle });
    const tab = await server.tab('Trang');
    const { rows } = await server.window(tab, 1, 1000);
    const there = new Map(rows.map((line) => [line.row, line.cells[0]?.text]));
    for (const [at, text] of acknowledged) expect(`${at} ${there.get(at) ?? 'mất'}`).toBe(`${at} ${text}`);
    let killed = Promise.resolve();
    try {
      for (let asked = 0; ; asked++) {
        // while the next ones are on their way, whatever a machine answers in that time
        if (asked === 2 + (round % 8)) killed = sleep(Math.random() * 20).then(() => server.kill());
        row = (row % 900) + 1;
        const text = `lượt ${round} dòng ${row}`;
        acknowledged.delete(row); // on its way: it may be there or not
        await server.type(tab, row, 1, text);
        acknowledged.set(row, text);
        if (row % 5 === 0) {
          acknowledged.delete(row);
          await server.ask('undo', {});
          await server.ask('redo', {});
          acknowledged.set(row, text);
        }
        if (row % 7 === 0) await server.ask('run', { functionName: 'save', label: '' });
      }
    } catch {
      await killed;
    }
  }
  expect(acknowledged.size).toBeGreaterThan(50);
  const server = await Served.start({ workbook: path, bundle });
  await server.stop();
  for (const [at, text] of acknowledged) expect(savedCell(path, at, 1)?.value).toBe(text);
  expect(hidden(dir)).toEqual([]);
}, 240_000);

it('replays typed texts at their own time, by their own rules, and says so', async () => {
  const { path, bundle } = book();
  const first = await Served.start({ workbook: path, bundle, now: '2020-09-25T10:00' });
  const tab = await first.tab('Trang');
  await first.type(tab, 1, 1, '3/4');
  await first.ask('edit', { tab, row: 1000, column: 1, texts: [['a'], ['b']], paste: true });
  await first.type(tab, 2, 5, 'x');
  await first.type(tab, 3, 1, 'sai');
  await first.ask('undo', {});
  await first.kill();
  const second = await Served.start({ workbook: path, bundle, now: '2026-01-01T08:00' });
  await second.until(
    'toast',
    ({ message }) => message === 'Đã lấy lại 5 thay đổi chưa kịp lưu vào tệp ở lần mở trước.',
  );
  expect((await second.cell(tab, 1, 1))?.text).toBe('03/04/2020');
  expect((await second.cell(tab, 1001, 1))?.text).toBe('b');
  expect((await second.cell(tab, 2, 6))?.text).toMatch(/^25\/09\/2020 10:00/);
  expect(await second.cell(tab, 3, 1)).toBeUndefined();
  await second.stop();
});

it('ignores a last line that was not written to its end, and goes on behind it', async () => {
  const { path, bundle, journal } = book();
  const first = await Served.start({ workbook: path, bundle });
  const tab = await first.tab('Trang');
  await first.type(tab, 1, 1, 'một');
  await first.kill();
  appendFileSync(journal, '{"log":"x","seq":2,"operation":{"kind":"typed","tex');
  const second = await Served.start({ workbook: path, bundle });
  await second.type(tab, 2, 1, 'hai');
  await second.kill();
  const third = await Served.start({ workbook: path, bundle });
  expect((await third.cell(tab, 1, 1))?.text).toBe('một');
  expect((await third.cell(tab, 2, 1))?.text).toBe('hai');
  await third.stop();
});

it('never makes an edit twice: a journal that outlived its save is known to be in the file', async () => {
  const { path, bundle, journal } = book();
  const first = await Served.start({ workbook: path, bundle });
  const tab = await first.tab('Trang');
  await first.type(tab, 1, 1, 'cũ');
  copyFileSync(journal, `${journal}.giữ`);
  await first.type(tab, 1, 1, 'mới');
  await first.ask('run', { functionName: 'save', label: '' });
  await first.kill();
  copyFileSync(`${journal}.giữ`, journal);
  const second = await Served.start({ workbook: path, bundle });
  expect((await second.cell(tab, 1, 1))?.text).toBe('mới');
  expect(second.toasts()).toEqual([]);
  expect(readFileSync(journal, 'utf8')).toBe('');
  await second.stop();
});

it('keeps the edits of a tab that is gone in a file for people, and says so; none goes to the tab with its id', async () => {
  const { dir, path, bundle, journal } = book();
  const first = await Served.start({ workbook: path, bundle });
  const tab = await first.tab('Trang');
  await first.ask('edit', { tab, row: 1, column: 1, texts: [['mất', 'hết']], paste: true });
  await first.kill();
  const other = smallWorkbook((workbook) => {
    const [renamed] = workbook.sheets;
    if (renamed) renamed.name = 'Khác';
    renamed?.setCell(1, 1, { value: 'x', style: 0 });
  });
  writeFileSync(path, other);
  const second = await Served.start({ workbook: path, bundle });
  await second.settled(({ saving }) => saving.kind === 'conflict');
  await second.ask('resolve', { choice: 'theirs' });
  const { message } = await second.until('toast', (toast) => toast.message.startsWith('Có 1 thay đổi không đưa vào'));
  const [name = 'không có'] = readdirSync(dir).filter((entry) => entry.includes('khong-dua-vao-duoc'));
  expect(name).toMatch(/^bảng\.khong-dua-vao-duoc-\d{4}-\d\d-\d\d-\d{6}\.txt$/);
  expect(message).toContain(`“${name}”`);
  expect(readFileSync(join(dir, name), 'utf8')).toMatch(
    /\n\d\d\/\d\d\/\d{4} [\d:]{8}\tCán bộ tổng hợp \(huyện\)\tTrang\tA1\tmất\n.*\tTrang\tB1\thết\n$/,
  );
  await second.settled(({ saving }) => saving.kind === 'saved');
  expect(readFileSync(journal, 'utf8')).toBe('');
  await second.stop();
  expect(savedCell(path, 1, 1, 'Khác')?.value).toBe('x');
});

it('an edit that cannot be kept is refused and did not happen', async () => {
  const { path, bundle, journal } = book();
  const server = await Served.start({ workbook: path, bundle });
  const tab = await server.tab('Trang');
  const { mkdirSync, rmdirSync } = await import('node:fs');
  mkdirSync(journal);
  const answer = await server.api('edit', { tab, row: 1, column: 1, texts: [['x']], paste: false });
  expect(answer).toMatchObject({ ok: false, code: 'cannot-write' });
  expect(await server.cell(tab, 1, 1)).toBeUndefined();
  rmdirSync(journal);
  await server.type(tab, 1, 1, 'y');
  expect(readFileSync(journal, 'utf8')).toContain('"texts":[["y"]]');
  await server.stop();
  expect(existsSync(journal)).toBe(false);
});
