import { OWNER } from '../../desk/office';
import type { LocalHost } from '../../host/host';
import { Bundle } from '../../host/run/bundle';
import { openWorkbook, saveWorkbook } from '../../host/xlsx/workbookFile';
import { cellAt, columnOf, fillIn, pasteInto, setSetting, typeInto } from './support/cells';
import { contentsOf, hostOver, readyHost, sheetOf, slowBundle } from './support/spreadsheet';

const DISTRICT = 'chi@huyen.example';
const STAFF = 'an@phuocha.example';
const NEIGHBOUR = 'binh@phuocdinh.example';
const STRANGER = 'dung@noikhac.example';

const TAB = 'Phước Hà';
const OWN_TABS = ['Hướng dẫn', 'Các xã', 'Thiết lập', 'Danh mục', 'Hạn nộp', 'Tổng hợp', 'Ý kiến', 'Nhật ký'];

/** The communes stand in the rows 2 to 9 of Các xã. */
function withPeople(host: LocalHost): LocalHost {
  typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', STAFF);
  typeInto(host, 'Các xã', 3, 'E-mail cán bộ xã', NEIGHBOUR);
  setSetting(host, 'E-mail cán bộ tổng hợp', DISTRICT);
  return host;
}

let made: Uint8Array | undefined;

/** A workbook that the owner set up and protected; each one its own copy. */
function protectedHost(options: Parameters<typeof hostOver>[1] = {}): LocalHost {
  if (made === undefined) {
    const host = withPeople(readyHost());
    host.run('protectWorkbook');
    made = saveWorkbook(host.file.workbook);
  }
  return hostOver(openWorkbook(made), options);
}

/** Runs lines of Apps Script as somebody; `book` is the spreadsheet. */
function scriptAs(host: LocalHost, person: string, lines: string): unknown {
  const code = `function act() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${lines} }`;
  const bundle = new Bundle(code, 'act.js', 'Asia/Ho_Chi_Minh');
  return hostOver(host.file.workbook, { bundle, actingPerson: person }).run('act').result;
}

/** Whether something is allowed; when it is not, it must leave the tab as it was. */
function isAllowed(host: LocalHost, tab: string, act: () => unknown): boolean {
  const before = JSON.stringify(contentsOf(sheetOf(host, tab)));
  try {
    act();
    return true;
  } catch (error) {
    expect(String(error)).toMatch(/protected/);
    expect(JSON.stringify(contentsOf(sheetOf(host, tab)))).toBe(before);
    return false;
  }
}

/** By row and header; `guard` = the column right of it. */
interface Place {
  readonly row: number;
  readonly header: string;
  readonly guard?: true;
}

const CELLS: readonly (readonly [what: string, place: Place, text: string, isOfStaff: boolean])[] = [
  ['a cell of the invitees', { row: 5, header: 'Họ và tên' }, 'Người Mẫu', true],
  ['the last ready row', { row: 1004, header: 'Họ và tên' }, 'Người Mẫu', true],
  ['a cell of the opinions', { row: 5, header: 'Nội dung' }, 'Đề nghị sửa đường', true],
  ['a fact of the session', { row: 5, header: 'Nội dung thông tin' }, '22/9/2020', true],
  ['the moment of handing in', { row: 2, header: 'Nộp danh sách mời lúc' }, '1/9/2020 8:00', true],
  ['the box', { row: 3, header: 'Nộp danh sách mời lúc' }, 'FALSE', true],
  ['the message beside the box', { row: 3, header: 'Đối tượng' }, '', true],
  ['a label of the head', { row: 1, header: 'Nộp danh sách mời lúc' }, 'Nộp lúc', false],
  ['how a thing owed stands', { row: 1, header: 'Đối tượng' }, 'đúng hạn', false],
  ['the limit', { row: 2, header: 'Đối tượng' }, '31/12/2020', false],
  ['a total', { row: 2, header: 'Số người mời' }, '99', false],
  ['the Mã', { row: 3, header: 'TT' }, 'X02', false],
  ['a link', { row: 3, header: 'Năm sinh' }, 'x', false],
  ['the header row', { row: 4, header: 'Họ và tên' }, 'Tên', false],
  ['the guard between two blocks', { row: 5, header: 'Ghi chú', guard: true }, 'x', false],
  ['the guard at the end', { row: 5, header: 'Nội dung thông tin', guard: true }, 'x', false],
];

const ROLES: readonly (readonly [role: string, person: string, may: (isOfStaff: boolean) => boolean])[] = [
  ['the owner', OWNER, () => true],
  ['the district', DISTRICT, () => true],
  ['its own staff', STAFF, (isOfStaff) => isOfStaff],
  ["another commune's staff", NEIGHBOUR, () => false],
  ['a stranger with whom the file is shared', STRANGER, () => false],
];

describe.each(ROLES)("in a commune's tab %s", (_role, person, may) => {
  const host = protectedHost();

  it.each(CELLS)('%s', (_what, { row, header, guard }, text, isOfStaff) => {
    const column = columnOf(host, TAB, header) + (guard === undefined ? 0 : 1);
    const canEdit = scriptAs(
      host,
      person,
      `return book.getSheetByName('${TAB}').getRange(${row}, ${column}).canEdit();`,
    );
    expect(canEdit).toBe(may(isOfStaff));
    expect(isAllowed(host, TAB, () => host.editAs(person, TAB, row, column, text))).toBe(may(isOfStaff));
  });
});

describe.each(ROLES)('as a whole, %s', (_role, person, may) => {
  const isDistrict = may(false);
  const unchanged = protectedHost();
  /** Who may do nothing leaves the workbook as it is. */
  const fresh = () => (isDistrict ? protectedHost() : unchanged);

  it.each([
    ['deletes rows through all blocks', `book.getSheetByName('${TAB}').deleteRows(6, 2);`],
    ['deletes a column', `book.getSheetByName('${TAB}').deleteColumns(${columnOf(readyHost(), TAB, 'Năm sinh')}, 1);`],
    ['inserts a row into the head', `book.getSheetByName('${TAB}').insertRowBefore(2);`],
    ['renames the tab', `book.getSheetByName('${TAB}').setName('Trang của tôi');`],
    ['deletes the tab', `book.deleteSheet(book.getSheetByName('${TAB}'));`],
  ])('%s only as district', (_what, lines) => {
    const host = fresh();
    expect(isAllowed(host, TAB, () => scriptAs(host, person, lines))).toBe(isDistrict);
  });

  it('pastes over a guard only as district; the whole paste is refused', () => {
    const host = fresh();
    const paste = () => host.as(person, () => pasteInto(host, TAB, 6, 'Ghi chú', [['ghi chú', 'x', '1']]));
    expect(isAllowed(host, TAB, paste)).toBe(isDistrict);
  });

  it.each(OWN_TABS)('writes %s only as district', (tab) => {
    const host = fresh();
    for (const [row, column] of [
      [1, 1],
      [2, 1],
    ] as const)
      expect(isAllowed(host, tab, () => host.editAs(person, tab, row, column, 'x'))).toBe(isDistrict);
  });

  it('protects anew only as district; otherwise the sentence says for whom it is, and nothing changes', () => {
    const host = fresh();
    const before = JSON.stringify(host.file.workbook.sheets.map(({ protections }) => protections));
    if (isDistrict) expect(host.runAs(person, 'protectWorkbook').result).toMatchObject({ done: 8, remaining: 0 });
    else {
      expect(() => host.runAs(person, 'protectWorkbook')).toThrow('Việc này chỉ dành cho cán bộ của cơ quan tổng hợp.');
      expect(JSON.stringify(host.file.workbook.sheets.map(({ protections }) => protections))).toBe(before);
    }
  });
});

it('keeps nobody from reading', () => {
  const host = protectedHost();
  typeInto(host, TAB, 5, 'Họ và tên', 'Người Mẫu');
  const read = `return book.getSheetByName('${TAB}').getRange('${cellAt(host, TAB, 5, 'Họ và tên')}').getValue();`;
  for (const [, person] of ROLES) expect(scriptAs(host, person, read)).toBe('Người Mẫu');
});

describe('running it again', () => {
  const may = (host: LocalHost, person: string) =>
    isAllowed(host, TAB, () => typeInto(host, TAB, 7, 'Họ và tên', 'Người Mẫu', person));

  it('takes in who came and puts out who left, and stacks no protections', () => {
    const host = protectedHost();
    typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', 'em@phuocha.example');
    expect(host.run('protectWorkbook').result).toMatchObject({ done: 1 });
    expect([may(host, 'em@phuocha.example'), may(host, STAFF)]).toEqual([true, false]);
    expect(sheetOf(host, TAB).protections).toHaveLength(2);
  });

  it("takes in new staff of the district everywhere, also on the district's tabs", () => {
    const host = protectedHost();
    setSetting(host, 'E-mail cán bộ tổng hợp', 'giang@huyen.example');
    host.run('protectWorkbook');
    expect([may(host, 'giang@huyen.example'), may(host, DISTRICT)]).toEqual([true, false]);
    expect(isAllowed(host, 'Danh mục', () => host.editAs('giang@huyen.example', 'Danh mục', 9, 1, 'x'))).toBe(true);
  });

  it('puts back a protection that was removed by hand', () => {
    const host = protectedHost();
    scriptAs(
      host,
      OWNER,
      `const tab = book.getSheetByName('${TAB}');
       for (const type of [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET])
         for (const protection of tab.getProtections(type)) protection.remove();`,
    );
    expect(may(host, STRANGER)).toBe(true);
    host.run('protectWorkbook');
    expect([may(host, STRANGER), may(host, STAFF)]).toEqual([false, true]);
  });

  it('protects a tab that was deleted and made anew, though nothing else of it changed', () => {
    const host = protectedHost();
    scriptAs(host, OWNER, `book.deleteSheet(book.getSheetByName('${TAB}'));`);
    host.run('setUpWorkbook');
    typeInto(host, 'Các xã', 3, 'E-mail cán bộ xã', 'giang@phuocdinh.example');
    expect(may(host, NEIGHBOUR)).toBe(true);
    expect(host.run('protectWorkbook').result).toMatchObject({ done: 2 });
    expect([may(host, NEIGHBOUR), may(host, STAFF)]).toEqual([false, true]);
  });

  it('leaves a protection of the district itself as it is', () => {
    const host = protectedHost();
    scriptAs(
      host,
      OWNER,
      `book.getSheetByName('${TAB}').getRange('${cellAt(host, TAB, 5, 'Họ và tên')}').protect().setDescription('của huyện');`,
    );
    host.run('protectWorkbook');
    expect(sheetOf(host, TAB).protections.map(({ description }) => description)).toContain('của huyện');
  });

  it('goes on where a run came near the six minutes', () => {
    const host = withPeople(readyHost());
    const slow = () => hostOver(host.file.workbook, { bundle: slowBundle() }).run('protectWorkbook');
    const first = slow();
    expect(first.result).toMatchObject({ done: 0, remaining: 8 });
    expect(first.alerts[0]?.message).toContain('còn 8 xã. Chạy lại “Bảo vệ các trang” để làm tiếp.');
    expect(isAllowed(host, 'Thiết lập', () => host.as(STRANGER, () => setSetting(host, 'Căn cứ', 'x')))).toBe(false);
    expect(slow().result).toMatchObject({ done: 1, remaining: 7 });
    expect(host.run('protectWorkbook').result).toMatchObject({ done: 7, remaining: 0 });
    expect([may(host, STAFF), may(host, NEIGHBOUR)]).toEqual([true, false]);
  });
});

it('names an address that Google refuses at its cell, and lets the others in', () => {
  const host = withPeople(readyHost({ refusedAddresses: ['khong.co@phuocha.example'] }));
  typeInto(host, 'Các xã', 2, 'E-mail cán bộ xã', `khong.co@phuocha.example; ${STAFF}`);
  const { result, alerts } = host.run('protectWorkbook');
  expect(result).toMatchObject({ done: 8, problems: 1 });
  expect(alerts[0]?.message).toContain(
    `Các xã ${cellAt(host, 'Các xã', 2, 'E-mail cán bộ xã')}: “E-mail cán bộ xã”: Google không nhận địa chỉ “khong.co@phuocha.example”`,
  );
  expect(isAllowed(host, TAB, () => typeInto(host, TAB, 5, 'Họ và tên', 'Người Mẫu', STAFF))).toBe(true);
});

it('shuts out the other people of the domain that the spreadsheet belongs to', () => {
  const host = withPeople(readyHost({ domain: 'phuocdinh.example' }));
  const mayWrite = () => isAllowed(host, TAB, () => typeInto(host, TAB, 5, 'Họ và tên', 'Người Mẫu', NEIGHBOUR));
  expect(mayWrite()).toBe(true);
  host.run('protectWorkbook');
  expect(mayWrite()).toBe(false);
  expect(isAllowed(host, TAB, () => typeInto(host, TAB, 5, 'Họ và tên', 'Người Mẫu', STAFF))).toBe(true);
});

describe('calls', () => {
  it.each([
    ['of an account', undefined],
    ['of a domain', 'huyen.example'],
  ])('are at most 20 for one more commune, in a spreadsheet %s, the first time and again', (_whose, domain) => {
    const callsFor = (count: number) => {
      const host = withPeople(readyHost({ domain }));
      const rows = Array.from({ length: count }, (_, index) => [
        ...[`Xã thứ ${index + 1}`, 'Còn lại', `can.bo@xa${index}.example; pho@xa${index}.example`],
      ]);
      fillIn(host, 'Các xã', 10, ['Tên xã', 'Vai trò', 'E-mail cán bộ xã'], rows);
      host.run('setUpWorkbook');
      return [host.run('protectWorkbook').calls.total, host.run('protectWorkbook').calls.total];
    };
    const [few, many] = [callsFor(1), callsFor(3)];
    few.forEach((calls, run) => expect(((many[run] ?? Infinity) - calls) / 2).toBeLessThanOrEqual(20));
  });
});
