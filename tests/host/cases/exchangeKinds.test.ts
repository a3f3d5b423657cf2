import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet, Workbook } from '../../../host/model/model';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { columnIn } from '../support/cells';
import { SAID } from '../support/countedOrNamed';
import { compare, fileIn } from '../support/exchange';
import { sampleHost, textOf } from '../support/spreadsheet';

const EXPORT = readFileSync(join('tests', 'fixtures', 'cases', 'exchange-export-of-sample-phuoc-ha.xlsx'));
const TAB = 'Phước Hà';
const FIRST = 5;
const LAST = 57;
/** Numbers that stand ready. */
const NOT_TYPED = ['TT', 'STT'];
const LABELS = ['Ngày tổ chức', 'Giờ tổ chức', 'Địa điểm tổ chức', 'Chủ trì', 'Thư ký', 'Số kế hoạch của xã'].concat([
  'Kinh phí đã chi',
]);
const TICK = '✓';
const COMPANIONS = ['Danh mục', 'Hướng dẫn', 'Bản gốc'];

/** The typed cells of a file, counted apart from the reader under test: below the header row, what is new above it, and all in tabs that did not go along. */
function typedIn(workbook: Workbook): number {
  const filled = (sheet: Sheet, isCounted: (row: number, column: number) => boolean) =>
    [...sheet.rows()].reduce((sum, { row, cells }) => {
      const typed = [...cells].filter(([column, { value, formula }]) => {
        const isBlank = (value === null || value === '' || value === false) && formula === undefined;
        return !isBlank && isCounted(row, column);
      });
      return sum + typed.length;
    }, 0);
  return workbook.sheets.reduce((sum, sheet) => {
    if (COMPANIONS.includes(sheet.name)) return sum;
    if (sheet.name !== TAB) return sum + filled(sheet, () => true);
    const furniture = NOT_TYPED.flatMap((header) => places(sheet, header));
    const before = openWorkbook(EXPORT).sheets.find(({ name }) => name === TAB);
    const words = (of: Sheet | undefined, row: number, column: number) => of?.cell(row, column)?.value ?? '';
    return (
      sum +
      filled(sheet, (row, column) => {
        const value = words(sheet, row, column);
        if (row < FIRST - 1) return value !== words(before, row, column) && value !== TICK;
        return row >= FIRST && !furniture.includes(column) && !LABELS.some((known) => known === value);
      })
    );
  }, 0);
}

/** Where a header stands in row 4, if it does. */
function places(sheet: Sheet, header: string): number[] {
  const row = [...sheet.rows()].find((candidate) => candidate.row === FIRST - 1);
  return [...(row?.cells ?? [])].flatMap(([column, { value }]) => (value === header ? [column] : []));
}

const at = (sheet: Sheet, row: number, header: string) => sheet.cell(row, columnIn(sheet, header))?.value ?? null;
const put = (sheet: Sheet, row: number, header: string, value: string | number | boolean | null) =>
  sheet.setCell(row, columnIn(sheet, header), { value, style: 0 });
const down = (sheet: Sheet, header: string, make: (value: unknown, row: number) => string | number | null) => {
  for (let row = FIRST; row <= LAST; row += 1) put(sheet, row, header, make(at(sheet, row, header), row));
};
const ofPeople = [
  'Họ và tên',
  'Năm sinh',
  'Giới tính',
  'Dân tộc',
  'Thôn',
  'Đối tượng',
  'Chủ hộ',
  'Đơn vị/chức vụ',
].concat(['Xã cử', 'Điện thoại', 'Tham dự', 'Người dự thay', 'Ghi chú']);
const clearPerson = (sheet: Sheet, row: number) => ofPeople.forEach((header) => put(sheet, row, header, null));
const person = (sheet: Sheet, row: number, name: string) => {
  put(sheet, row, 'Họ và tên', name);
  put(sheet, row, 'Năm sinh', '1980');
};
const label = (sheet: Sheet, words: string): number =>
  Array.from({ length: 10 }, (_, index) => FIRST + index).find(
    (row) => at(sheet, row, 'Thông tin cuộc đối thoại') === words,
  ) ?? FIRST;

interface Outcome {
  readonly differs?: number;
  /** Differences that nobody is to take without a look. */
  readonly asks?: number;
  readonly notTaken?: number;
  /** Many differences, each of them asked. */
  readonly mass?: boolean;
}
type Kind = readonly [name: string, spoil: (sheet: Sheet, workbook: Workbook) => void, outcome: Outcome];

const KINDS: readonly Kind[] = [
  ['nothing', () => undefined, {}],
  ['a name corrected', (s) => put(s, 6, 'Họ và tên', 'Pi Năng Thị Xoan'), { differs: 1 }],
  ['a mark changed', (s) => put(s, 6, 'Tham dự', 'Vắng'), { differs: 1 }],
  ['a mark cleared', (s) => put(s, 6, 'Tham dự', null), { differs: 1 }],
  ['a mark that is in no list', (s) => put(s, 6, 'Tham dự', 'có mặt muộn'), { differs: 1, asks: 1 }],
  ['a mark in other letters and with a full stop', (s) => put(s, 6, 'Tham dự', 'CÓ MẶT.'), {}],
  ['blanks around a name', (s) => put(s, 6, 'Họ và tên', '  Pi Năng Thị Xuân '), {}],
  ['a phone that lost its zero', (s) => put(s, 6, 'Điện thoại', 900011001), {}],
  ['a year as a number', (s) => put(s, 6, 'Năm sinh', 1972), {}],
  ['one person more', (s) => person(s, 58, 'Đàng Thị Mói'), { differs: 1 }],
  [
    'two people more, with rows between',
    (s) => [60, 70].forEach((row) => person(s, row, `Đàng Văn Số ${row}`)),
    { differs: 2 },
  ],
  ['a namesake born in another year', (s) => person(s, 58, 'Pi Năng Điểu'), { differs: 1, asks: 1 }],
  ['one person removed', (s) => clearPerson(s, 20), { differs: 1 }],
  ['three people removed', (s) => [20, 21, 22].forEach((row) => clearPerson(s, row)), { differs: 3, asks: 3 }],
  ['a village for all', (s) => down(s, 'Thôn', (value) => (value === null ? null : 'Giá')), { mass: true }],
  ['the marks cleared', (s) => down(s, 'Tham dự', () => null), { mass: true }],
  ['the marks one row further down', (s) => slide(s, 'Tham dự'), { mass: true }],
  ['the years sorted without their neighbours', (s) => sortAlone(s, 'Năm sinh'), { mass: true }],
  ['the header of the marks renamed', (s) => put(s, 4, 'Tham dự', 'Điểm danh'), {}],
  [
    'the header of notes cleared, a note below',
    (s) => {
      put(s, 7, 'Ghi chú', 'đến muộn');
      put(s, 4, 'Ghi chú', null);
    },
    { notTaken: 1 },
  ],
  ['a text right of everything', (s) => s.setCell(9, 40, { value: 'xem lại', style: 0 }), { notTaken: 1 }],
  ['a text in the guard between two blocks', (s) => s.setCell(9, 15, { value: 'x', style: 0 }), { notTaken: 1 }],
  [
    'a label of the session renamed',
    (s) => put(s, label(s, 'Chủ trì'), 'Thông tin cuộc đối thoại', 'Người chủ trì'),
    { notTaken: 1 },
  ],
  ['a fact of the session changed', (s) => put(s, label(s, 'Chủ trì'), 'Nội dung thông tin', 'Bà Mẫu'), { differs: 1 }],
  [
    'a fact of one’s own',
    (s) => {
      put(s, 14, 'Thông tin cuộc đối thoại', 'Thời tiết');
      put(s, 14, 'Nội dung thông tin', 'mưa');
    },
    { notTaken: 2 },
  ],
  ['a tab of one’s own', (_, w) => w.addSheet('Ghi chép').setCell(3, 2, { value: 'nhớ', style: 0 }), { notTaken: 1 }],
  ['an empty tab', (_, w) => void w.addSheet('Trang tính2'), {}],
  ['an opinion corrected', (s) => put(s, 6, 'Nội dung', 'Đề nghị làm đường bê tông.'), { differs: 1 }],
  ['an answer given', (s) => put(s, 10, 'Nội dung trả lời', 'Đã ghi nhận.'), { differs: 1 }],
  ['an opinion more', (s) => put(s, 14, 'Nội dung', 'Đề nghị sửa cầu.'), { differs: 1 }],
  [
    'an opinion copied with its Mã',
    (s) => {
      put(s, 14, 'Nội dung', 'Đề nghị khác.');
      put(s, 14, 'Mã ý kiến', at(s, 5, 'Mã ý kiến') as string);
    },
    { differs: 1 },
  ],
  ['an opinion removed', (s) => SAID.forEach((header) => put(s, 13, header, null)), { differs: 1 }],
  ['a day that is none', (s) => put(s, 5, 'Ngày trả lời', 'tháng sau'), { differs: 1, asks: 1 }],
  [
    'a day that lost its format',
    (s) => put(s, 5, 'Ngày trả lời', at(s, 5, 'Ngày trả lời') as number),
    { differs: 1, asks: 1 },
  ],
  [
    'an amount that lost its zeroes',
    (s) => put(s, label(s, 'Kinh phí đã chi'), 'Nội dung thông tin', thousandth(s)),
    { differs: 1, asks: 1 },
  ],
  ['a box with a tick sign', (s) => put(s, 3, 'Chủ hộ', '✓'), {}],
  ['a box with words that are none', (s) => put(s, 3, 'Chủ hộ', 'để sau'), { notTaken: 1 }],
  ['a box unticked', (s) => put(s, 3, 'Chủ hộ', false), { notTaken: 1 }],
  ['a moment typed', (s) => put(s, 2, 'Chủ hộ', '20/8/2020 8:00'), { notTaken: 1 }],
  ['rows sorted by name', (s) => sortRows(s), {}],
  [
    'an error in a cell',
    (s) => s.setCell(6, columnIn(s, 'Thôn'), { value: { error: '#REF!' }, style: 0 }),
    { notTaken: 1 },
  ],
];

function slide(sheet: Sheet, header: string): void {
  const values = Array.from({ length: LAST - FIRST + 1 }, (_, index) => at(sheet, FIRST + index, header));
  down(sheet, header, (_, row) => (values[row - FIRST - 1] ?? null) as string | null);
}

function sortAlone(sheet: Sheet, header: string): void {
  const values = Array.from({ length: LAST - FIRST + 1 }, (_, index) => at(sheet, FIRST + index, header)).sort();
  down(sheet, header, (_, row) => values[row - FIRST] as string | null);
}

function sortRows(sheet: Sheet): void {
  const rows = Array.from({ length: LAST - FIRST + 1 }, (_, index) =>
    ofPeople.map((header) => at(sheet, FIRST + index, header)),
  );
  rows.sort((a, b) => (textOf(a[0] ?? '') < textOf(b[0] ?? '') ? -1 : 1));
  rows.forEach((cells, index) =>
    ofPeople.forEach((header, column) => put(sheet, FIRST + index, header, cells[column] as string | null)),
  );
}

function thousandth(sheet: Sheet): number {
  return Number(at(sheet, label(sheet, 'Kinh phí đã chi'), 'Nội dung thông tin')) / 1000;
}

/** Comparing changes nothing, so one is enough. */
const host = sampleHost();

it('there are forty kinds of files', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(40);
});

it.each(KINDS)('%s', async (_name, spoil, { differs = 0, asks = 0, notTaken = 0, mass = false }) => {
  const workbook = openWorkbook(EXPORT);
  const sheet = workbook.sheets.find(({ name }) => name === TAB);
  if (sheet === undefined) throw new Error('no tab');
  spoil(sheet, workbook);
  const comparison = compare(host, await fileIn(saveWorkbook(workbook)));
  const told = {
    ...{ typed: comparison.ledger.typed, differs: comparison.differences.length },
    ...{ asks: comparison.differences.filter((one) => one.asks).length },
    notTaken: comparison.notTaken.reduce((sum, { cells }) => sum + cells.length, 0),
  };
  if (mass) expect([told.typed, told.differs > 5, told.asks]).toEqual([typedIn(workbook), true, told.differs]);
  else expect(told).toEqual({ typed: typedIn(workbook), differs, asks, notTaken });
  const { typed, ...parts } = comparison.ledger;
  expect(parts.same + parts.different + parts.newerInTab + parts.notTaken).toBe(typed);
});
