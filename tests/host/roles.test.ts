import { readFileSync } from 'node:fs';
import type { LocalHost } from '../../host/host';
import type { Answer, CommuneFile, Face, FileCell, FileComparison } from '../../src/api';
import { ask, CODE_A, DISTRICT, granted, OWNER, protectedRound, STAFF_A } from './support/protectedRound';
import { STAFF_B, STRANGER, TAB_A, TAB_B } from './support/protectedRound';
import { everythingIn, sentOut } from './support/everything';
import { moment } from '../unit/support/days';
import { columnOf } from './support/cells';
import { BUNDLE, byHand, sheetOf, tableOf } from './support/spreadsheet';

const BUG = 'Có lỗi ngoài dự kiến';
const FOR_DISTRICT = 'Việc này chỉ dành cho cán bộ của cơ quan tổng hợp.';
const UNTIL = moment('11/9/2020 17:00');

/** Commune A's tab as it comes back in a file, with one more person. */
function fileOf(host: LocalHost): CommuneFile {
  const sheet = sheetOf(host, TAB_A);
  const tab = Array.from({ length: 12 }, (_, row) =>
    Array.from({ length: sheet.maxColumns }, (_cell, column): FileCell => {
      const value = sheet.cell(row + 1, column + 1)?.value ?? '';
      return typeof value === 'object' ? '' : value;
    }),
  );
  const added = tab[6];
  if (added !== undefined) added[columnOf(host, TAB_A, 'Họ và tên') - 1] = 'Katơr Ba';
  return { name: 'Phước Hà.xlsx', tab, base: null };
}

const fingerprintOf = (host: LocalHost, file: CommuneFile) =>
  (granted(host, OWNER, 'compareFile', file) as FileComparison).fingerprint;

/** What is called, with arguments that a person of the district would send; `writes` = it leaves something behind. */
type Call = readonly [name: string, args: (host: LocalHost) => readonly unknown[], writes: boolean];

const DEED = { code: CODE_A, owed: 'invitees' } as const;

const OF_DISTRICT: readonly Call[] = [
  ['compileFromSidebar', () => ['tổng hợp'], true],
  ['draftFromSidebar', () => [], true],
  ['previewReminders', () => [], false],
  ['sendReminders', () => [[CODE_A]], false],
  ['recordCall', () => [CODE_A, ['invitees']], true],
  ['returnSubmission', () => [{ ...DEED, reason: 'Thiếu năm sinh.', until: UNTIL }], true],
  ['grantExtension', () => [{ ...DEED, reason: 'Mưa lũ.', until: UNTIL }], true],
  ['recordPaper', () => [{ ...DEED, moment: moment('19/8/2020 8:00'), number: '12/UBND', by: 'bưu điện' }], true],
  ['compareFile', (host) => [fileOf(host)], false],
  ['takeFile', (host) => [fileOf(host), fingerprintOf(host, fileOf(host)), {}, []], true],
];

const OF_DISTRICT_MENU = [
  ['setUpWorkbook', false],
  ['protectWorkbook', true],
  ['compileResults', true],
  ['createReport', true],
  ['checkInstallation', true],
  ['remindCommunes', false],
  ['openFileExchange', false],
] as const;

const MARK = { row: 5, name: 'Katơr Một', village: '', attendance: 'present', substitute: '' };

const OF_COMMUNE: readonly Call[] = [
  ['handIn', () => ['invitees', CODE_A], true],
  ['addInvitee', () => [{ name: 'Katơr Ba' }, CODE_A], true],
  ['addOpinion', () => [{ content: 'Đề nghị cấp nước.' }, CODE_A], true],
  ['saveSession', () => [{ venue: 'Hội trường xã' }, CODE_A], true],
  ['markAttendance', () => [[MARK], CODE_A], true],
];

/** Makes a file of commune A's tab, and counts it. */
const EXPORTS: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ['exportCommune', []],
  ['makeCommuneFile', [TAB_A]],
];

const OF_COMMUNE_MENU = ['handInInvitees', 'handInPlan', 'handInResults', 'handInReport'] as const;

/** Does nothing to the workbook, whoever calls it. */
const OF_EVERYBODY: readonly Call[] = [
  ['readSidebar', () => ['auto'], false],
  ['readSidebar', () => ['district'], false],
  ['goTo', () => [{ tab: TAB_A, row: 5, column: 2 }], false],
  ['readProgress', () => ['tổng hợp'], false],
];

const ROLES = [
  { role: 'the owner', person: OWNER, isDistrict: true, mayWriteA: true, emailHidden: false },
  { role: 'the district', person: DISTRICT, isDistrict: true, mayWriteA: true, emailHidden: false },
  { role: 'staff of commune A', person: STAFF_A, isDistrict: false, mayWriteA: true, emailHidden: false },
  {
    role: 'staff of A whose address is hidden',
    person: STAFF_A,
    isDistrict: false,
    mayWriteA: true,
    emailHidden: true,
  },
  { role: 'staff of commune B', person: STAFF_B, isDistrict: false, mayWriteA: false, emailHidden: false },
  { role: 'a stranger', person: STRANGER, isDistrict: false, mayWriteA: false, emailHidden: false },
] as const;

/** Commune A has handed in; its tab is open. */
function round(emailHidden = false): LocalHost {
  const host = protectedRound({ emailHidden, answer: 'yes' });
  granted(host, OWNER, 'goTo', { tab: TAB_A });
  return host;
}

/** Runs it, and says whether anything but the place of the cursor is otherwise afterwards. */
function changes(host: LocalHost, work: () => number): boolean {
  const before = everythingIn(host);
  const sent = work();
  return sent > 0 || everythingIn(host) !== before;
}

/** What a cell, a trigger or the menu may call beside the table; they change nothing here. */
const OTHERS = [
  'HAN_NOP',
  'SO_NGAY_TRE',
  'TONG_THAM_DU',
  'onOpen',
  'onEdit',
  'openSidebar',
  'readOffices',
  'showNotices',
];

it('the table leaves out no function that a person may call', () => {
  const named = [...OF_DISTRICT, ...OF_COMMUNE, ...OF_EVERYBODY, ...OF_DISTRICT_MENU, ...EXPORTS].map(([name]) => name);
  const globals = [...readFileSync(BUNDLE, 'utf8').matchAll(/^function ([\p{L}_]+)\(/gmu)].map(([, name = '']) => name);
  expect(globals.sort()).toEqual([...new Set([...named, ...OF_COMMUNE_MENU, ...OTHERS])].sort());
});

describe.each(ROLES)('$role', ({ person, isDistrict, mayWriteA, emailHidden }) => {
  it.each(OF_DISTRICT)('calls %s only as district', (name, args, writes) => {
    const host = round(emailHidden);
    granted(host, OWNER, 'handIn', 'invitees', CODE_A);
    const values = args(host);
    let answer: Answer<unknown> | undefined;
    const changed = changes(host, () => {
      const run = host.runAs(person, name, values);
      answer = JSON.parse(JSON.stringify(run.result)) as Answer<unknown>;
      return sentOut(run);
    });
    if (isDistrict) expect(answer).toMatchObject({ ok: true });
    else
      expect(answer).toEqual({
        ok: false,
        code: 'district-only',
        message: expect.stringContaining(FOR_DISTRICT) as string,
      });
    expect(changed).toBe(isDistrict && writes);
  });

  it.each(OF_DISTRICT_MENU)('chooses %s in the menu only as district', (name, writes) => {
    const host = round(emailHidden);
    const changed = changes(host, () => {
      if (isDistrict) return sentOut(host.runAs(person, name));
      expect(() => host.runAs(person, name)).toThrow(FOR_DISTRICT);
      return 0;
    });
    expect(changed).toBe(isDistrict && writes);
  });

  it.each(OF_COMMUNE)('calls %s for commune A only as its staff or the district', (name, args, writes) => {
    const host = round(emailHidden);
    let answer: Answer<unknown> | undefined;
    const changed = changes(host, () => {
      answer = ask(host, person, name, ...args(host));
      return 0;
    });
    if (mayWriteA) expect(answer).toMatchObject({ ok: true });
    else expect(answer).toEqual({ ok: false, code: 'not-your-tab', message: expect.stringContaining(TAB_A) as string });
    expect(changed).toBe(mayWriteA && writes);
  });

  it.each(OF_COMMUNE_MENU)("chooses %s in the menu over A's tab only as its staff or the district", (name) => {
    const host = round(emailHidden);
    granted(host, OWNER, 'saveSession', { day: '19/8/2020' }, CODE_A);
    granted(host, person, 'goTo', { tab: TAB_A });
    const isOwed = name === 'handInInvitees' || name === 'handInResults';
    const changed = changes(host, () => {
      if (mayWriteA && isOwed) host.runAs(person, name);
      else expect(() => host.runAs(person, name)).toThrow(mayWriteA ? 'Xã không phải nộp' : 'chỉ cán bộ của xã đó');
      return 0;
    });
    expect(changed).toBe(mayWriteA && isOwed);
  });

  it.each(EXPORTS)(
    "takes out A's tab by %s only as its staff or the district, and no typed cell changes",
    (name, args) => {
      const host = round(emailHidden);
      granted(host, person, 'goTo', { tab: TAB_A });
      // people get a Mã người in a column of its own, from who may add one
      const cells = () => {
        const [sheets] = JSON.parse(everythingIn(host)) as [readonly { readonly name: string }[]];
        const ofA = tableOf(host, TAB_A, 4).map((row) => ({ ...row, 'Mã người': '' }));
        return [ofA, sheets.filter(({ name: tab }) => tab !== TAB_A)];
      };
      const before = cells();
      if (mayWriteA) expect(() => host.runAs(person, name, args)).not.toThrow();
      else expect(() => host.runAs(person, name, args)).toThrow('chỉ cán bộ của xã đó');
      expect(cells()).toEqual(before);
    },
  );

  it.each(OF_EVERYBODY)('calls %s(%j) and changes nothing', (name, args) => {
    const host = round(emailHidden);
    expect(changes(host, () => Number(!ask(host, person, name, ...args(host)).ok))).toBe(false);
  });

  it('reads the licences', () => {
    const host = round(emailHidden);
    expect(changes(host, () => Number(host.runAs(person, 'showNotices').panels.length !== 1))).toBe(false);
  });

  it('opens the sidebar, and sees the face that is theirs', () => {
    const host = round(emailHidden);
    expect(changes(host, () => host.runAs(person, 'openSidebar').files.length)).toBe(false);
    granted(host, person, 'goTo', { tab: TAB_A });
    const faceOf = (wanted: string) => (granted(host, person, 'readSidebar', wanted) as Face).face;
    const own = mayWriteA ? 'commune' : 'none';
    expect([faceOf('auto'), faceOf('district')]).toEqual([own, isDistrict ? 'district' : own]);
  });
});

describe('by its address a person is led to the own tab', () => {
  it.each([
    [STAFF_B, false, [TAB_B]],
    [STRANGER, false, []],
    [STAFF_B, true, []],
  ])('%s, hidden: %s', (person, emailHidden, ownTabs) => {
    const host = round(emailHidden);
    granted(host, person, 'goTo', { tab: TAB_A });
    expect(granted(host, person, 'readSidebar', 'auto')).toMatchObject({ face: 'none', ownTabs });
  });
});

describe("a tab with another commune's Mã", () => {
  it.each(['invitees', 'results'])('that a stranger made hands in no %s for it', (owed) => {
    const host = round();
    byHand(host, `tab('${TAB_A}').copyTo(book).setName('Bản sao');`);
    granted(host, STRANGER, 'goTo', { tab: 'Bản sao' });
    expect(changes(host, () => Number(ask(host, STRANGER, 'handIn', owed, CODE_A).ok))).toBe(false);
  });
});

const HUGE = 'dài '.repeat(20_000);
const NO_TEXTS = [null, 7, 'chữ', [], { name: 7 }, { name: null }, { name: ['a'] }, { name: HUGE }] as const;
const NO_CODES = ['X99', '', '__proto__', 'constructor', null, 7, {}, HUGE] as const;
const NO_OWED = ['', 'kết quả', '__proto__', 'constructor', 'toString', null, 7, ['invitees'], {}] as const;
const NO_MOMENTS = ['', 'mai', null, Number.NaN, Number.POSITIVE_INFINITY, 1e15, -1e15, 0.5, {}, undefined] as const;
const proto = (value: unknown) => JSON.parse(`{"__proto__":${JSON.stringify(value)}}`) as unknown;

const REASON = 'Mưa lũ.';
const PAPER = { ...DEED, moment: moment('19/8/2020 8:00'), number: '12/UBND', by: '' };

/** A request of another shape, or about something that does not exist. */
const NONSENSE: readonly (readonly [name: string, args: readonly unknown[]])[] = [
  ...NO_TEXTS.flatMap((texts): [string, unknown[]][] => [
    ['addInvitee', [texts, CODE_A]],
    ['addOpinion', [texts, CODE_A]],
    ['saveSession', [Array.isArray(texts) ? ['a'] : texts === null ? 'x' : texts, CODE_A]],
  ]),
  ...['addInvitee', 'addOpinion', 'saveSession'].flatMap((name): [string, unknown[]][] => [
    [name, [proto('x'), CODE_A]],
    [name, [{ constructor: 'x', name: 'Katơr Ba', content: 'x' }, CODE_A]],
    [name, []],
  ]),
  ['addInvitee', [{ name: '#REF!' }, CODE_A]],
  ['addInvitee', [{ name: 'Tổng cộng' }, CODE_A]],
  ['addOpinion', [{ content: 'x', dueOn: '31/2/2020' }, CODE_A]],
  ['saveSession', [{ day: '31/2/2020', venue: 'Hội trường' }, CODE_A]],
  ['saveSession', [{ venue: HUGE }, CODE_A]],
  ...NO_CODES.flatMap((code): [string, unknown[]][] => [
    ['handIn', ['invitees', code]],
    ['addInvitee', [{ name: 'Katơr Ba' }, code]],
    ['addOpinion', [{ content: 'x' }, code]],
    ['saveSession', [{ venue: 'x' }, code]],
    ['markAttendance', [[MARK], code]],
    ['recordCall', [code, ['invitees']]],
    ['sendReminders', [[code]]],
    ['sendReminders', [code]],
    ['returnSubmission', [{ code, owed: 'invitees', reason: REASON, until: UNTIL }]],
    ['grantExtension', [{ code, owed: 'invitees', reason: REASON, until: UNTIL }]],
    ['recordPaper', [{ ...PAPER, code }]],
  ]),
  ...NO_OWED.flatMap((owed): [string, unknown[]][] => [
    ['handIn', [owed, CODE_A]],
    ['recordCall', [CODE_A, ['invitees', owed]]],
    ['recordCall', [CODE_A, Array.isArray(owed) ? [owed] : owed]],
    ['returnSubmission', [{ code: CODE_A, owed, reason: REASON, until: UNTIL }]],
    ['grantExtension', [{ code: CODE_A, owed, reason: REASON, until: UNTIL }]],
    ['recordPaper', [{ ...PAPER, owed }]],
  ]),
  ...NO_MOMENTS.flatMap((moment): [string, unknown[]][] => [
    ['returnSubmission', [{ ...DEED, reason: REASON, until: moment }]],
    ['grantExtension', [{ ...DEED, reason: REASON, until: moment }]],
    ['recordPaper', [{ ...PAPER, moment }]],
  ]),
  ...['', '  ', null, 7, {}, undefined].flatMap((text): [string, unknown[]][] => [
    ['returnSubmission', [{ ...DEED, reason: text, until: UNTIL }]],
    ['grantExtension', [{ ...DEED, reason: text, until: UNTIL }]],
    ['recordPaper', [{ ...PAPER, number: text }]],
  ]),
  ['recordPaper', [{ ...PAPER, by: null }]],
  ['recordPaper', [{ ...PAPER, by: 7 }]],
  ['grantExtension', [{ ...DEED, reason: REASON, until: moment('19/8/2020 17:00') }]],
  ['recordPaper', [{ ...PAPER, moment: moment('20/8/2020 9:01') }]],
  ...['returnSubmission', 'grantExtension', 'recordPaper', 'recordCall', 'compareFile', 'takeFile'].flatMap(
    (name): [string, unknown[]][] => [
      [name, []],
      [name, [null]],
      [name, ['X01']],
      [name, [[]]],
      [name, [{}]],
    ],
  ),
  ...[null, 7, 'x', [null], [7], [{}], [proto({ name: 'Người Lạ' })]].map((marks): [string, unknown[]] => [
    'markAttendance',
    [marks, CODE_A],
  ]),
  ...[
    { name: 'Người Lạ' },
    { name: 'Người Lạ', row: 99_999 },
    { name: 7 },
    { name: null },
    { village: 7 },
    { village: null },
    { village: undefined },
    { attendance: 'nghỉ' },
    { attendance: '__proto__' },
    { attendance: 'constructor' },
    { attendance: null },
    { substitute: null },
    { substitute: 7 },
    { substitute: HUGE },
    { name: HUGE },
  ].map((mark): [string, unknown[]] => ['markAttendance', [[{ ...MARK, ...mark }], CODE_A]]),
  ...[null, 7, {}, { tab: 'Không có' }, { tab: '__proto__' }, { tab: TAB_A, row: 0 }, { tab: TAB_A, row: 9e9 }].map(
    (place): [string, unknown[]] => ['goTo', [place]],
  ),
  ['goTo', [{ tab: TAB_A, row: 5, column: -1 }]],
  ['goTo', [{ tab: TAB_A, row: 'A', column: 'B' }]],
  ...[null, 7, 'x', '__proto__', {}, []].flatMap((any): [string, unknown[]][] => [
    ['readSidebar', [any]],
    ['readProgress', [any]],
    ['onEdit', [any]],
    ['onOpen', [any]],
    ['compareFile', [{ name: 'x.xlsx', tab: any, base: null }]],
    ['compareFile', [{ name: 'x.xlsx', tab: [[any]], base: null }]],
    ['takeFile', [{ name: 'x.xlsx', tab: [[any]], base: null }, '', {}, []]],
  ]),
];

describe('a request that makes no sense changes nothing, even by somebody who may do everything', () => {
  const host = round();
  granted(host, OWNER, 'handIn', 'invitees', CODE_A);
  const before = everythingIn(host);

  it.each(NONSENSE.map(([name, args]) => [name, shown(args), args] as const))('%s%s', (name, _shown, args) => {
    try {
      expect(sentOut(host.runAs(OWNER, name, args))).toBe(0);
    } catch (error) {
      if (name !== 'onEdit') expect(String(error)).toContain(BUG);
    }
    expect(everythingIn(host) === before).toBe(true);
  });
});

describe('takeFile writes nothing with', () => {
  it.each([
    ['a fingerprint of another comparison', (host: LocalHost) => [fileOf(host), 'x', {}, []]],
    ['no list of what is ticked', (host: LocalHost) => [fileOf(host), fingerprintOf(host, fileOf(host)), {}, null]],
    [
      'a thing ticked that nobody owes',
      (host: LocalHost) => [fileOf(host), fingerprintOf(host, fileOf(host)), {}, ['x']],
    ],
    ["another commune's Mã", (host: LocalHost) => [withCode(fileOf(host), 'X02'), '', {}, []]],
  ])('%s', (_name, args) => {
    const host = round();
    const values = args(host);
    const changed = changes(host, () => {
      try {
        return Number(ask(host, OWNER, 'takeFile', ...values).ok);
      } catch (error) {
        expect(String(error)).toContain(BUG);
        return 0;
      }
    });
    expect(changed).toBe(false);
  });
});

function withCode(file: CommuneFile, code: string): CommuneFile {
  return { ...file, tab: file.tab.map((row) => row.map((cell) => (cell === CODE_A ? code : cell))) };
}

function shown(args: readonly unknown[]): string {
  const text = JSON.stringify(args, (_key, value: unknown) =>
    typeof value === 'string' && value.length > 40 ? `${value.slice(0, 8)}… (${value.length})` : value,
  );
  return text.replace(/%/g, '');
}
