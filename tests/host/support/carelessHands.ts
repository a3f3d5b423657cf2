import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import type { LocalHost } from '../../../host/host';
import type { Sheet } from '../../../host/model/model';
import { Bundle } from '../../../host/run/bundle';
import { BUNDLE, byHand, hostOver } from './spreadsheet';
import { shownText } from './countedOrNamed';

/** Something that somebody does to the workbook; `tab` counts the communes' tabs, rows and columns are 1-based. */
export type Deed =
  | { readonly do: 'type'; readonly tab: number; readonly row: number; readonly column: number; readonly text: string }
  | {
      readonly do: 'paste';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      readonly texts: string[][];
    }
  | {
      readonly do: 'sort';
      readonly tab: number;
      readonly by: number;
      readonly withHeader: boolean;
      readonly isDown: boolean;
    }
  | { readonly do: 'lines'; readonly tab: number; readonly act: LineDeed; readonly at: number; readonly count: number }
  | {
      readonly do: 'merge';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      readonly high: number;
      readonly wide: number;
    }
  | { readonly do: 'rename'; readonly tab: number; readonly name: string }
  | { readonly do: 'setUp' }
  | { readonly do: 'compile' };
type LineDeed = 'insertRowBefore' | 'deleteRows' | 'insertColumnBefore' | 'deleteColumns';

const [ROWS, COLUMNS] = [20, 36];

const TEXTS = [
  ...[
    '',
    ' ',
    'Katơr Thị Mai',
    'Nguyễn Văn A',
    'Trần Thị B',
    'x',
    '1',
    '2',
    '12',
    'Có mặt',
    'Dự thay',
    'Vắng',
    'có  mặt',
    'CÓ MẶT.',
  ],
  ...[
    'Dự ngoài danh sách',
    'Nam',
    'Nữ',
    'Hộ nghèo',
    'Hộ lạ',
    'Giá',
    '1958',
    '58',
    '3/9/2020',
    '31/02/2020',
    '0912345678',
    '8h30',
  ],
  ...[
    'Đề nghị sửa đường',
    'Không có ý kiến',
    'Câu hỏi',
    'Y tế',
    'Chưa trả lời',
    'Đã trả lời tại chỗ',
    'Sẽ xem xét',
    'TRUE',
    'FALSE',
  ],
  ...[
    'Tổng cộng',
    'Cộng: 12 người',
    'I. ĐẠI BIỂU',
    'Nơi nhận:',
    'UBND XÃ',
    'Danh sách có 25 người',
    '-',
    '"',
    '...',
    '#N/A',
    '=1/0',
    '=1+1',
  ],
  ...[
    'Họ và tên',
    'Nội dung',
    'TT',
    'Thôn',
    'Ghi chú',
    'Nội dung thông tin',
    'Ngày tổ chức',
    'Chủ trì',
    'Mã xã',
    'X01',
    'X02',
    'Số CMND',
  ],
  ...[
    'Ông A và vợ',
    'Lò Văn A, Lò Văn B',
    'Nộp danh sách mời lúc',
    'Vắng',
    '5.250.000',
    'Raglai',
    'Kinh',
    'nt',
    '20/8/2020 16:30',
  ],
];
const text = fc.oneof(
  { arbitrary: fc.constantFrom(...TEXTS), weight: 9 },
  { arbitrary: fc.string({ maxLength: 12 }), weight: 1 },
);
const NAMES = ['Phước Hà', 'Phước Dinh', 'P.Hà (chị Lan)', 'Bản nháp', 'Ý kiến 2', 'Phước Hà (2)', 'danh sách'];

const tab = fc.integer({ min: 0, max: 1 });
const row = fc.oneof(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 3, max: 8 }));
const column = fc.integer({ min: 1, max: COLUMNS });
const few = fc.integer({ min: 1, max: 3 });
const texts = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([high, wide]) =>
    fc.array(fc.array(text, { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
  );

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), tab, row, column, text }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('paste' as const), tab, row, column, texts }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sort' as const),
      tab,
      by: column,
      withHeader: fc.boolean(),
      isDown: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('lines' as const),
      tab,
      act: fc.constantFrom<LineDeed[]>('insertRowBefore', 'deleteRows', 'insertColumnBefore', 'deleteColumns'),
      at: fc.integer({ min: 1, max: ROWS }),
      count: few,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('merge' as const), tab, row, column, high: few, wide: few }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rename' as const), tab, name: fc.constantFrom(...NAMES) }) },
  { weight: 1, arbitrary: fc.constantFrom<Deed[]>({ do: 'setUp' }, { do: 'compile' }) },
);

/** What careless people do to a workbook in a day. */
export const deeds: fc.Arbitrary<Deed[]> = fc.array(deed, { minLength: 1, maxLength: 9 });

/** Does one of them; what the program in which it is done refuses stays undone. `ids`: of the communes' tabs. */
export function doIt(host: LocalHost, done: Deed, ids: readonly number[]): void {
  answered(() => {
    if (done.do === 'compile') host.run('compileResults');
    else if (done.do === 'setUp') host.run('setUpWorkbook');
    else {
      const sheet = host.file.workbook.sheets.find(({ id }) => id === ids[done.tab]);
      if (sheet !== undefined) doIn(host, sheet, done);
    }
  });
}

function doIn(host: LocalHost, sheet: Sheet, done: Exclude<Deed, { do: 'setUp' } | { do: 'compile' }>): void {
  const here = `book.getSheetByName(${JSON.stringify(sheet.name)})`;
  grow(sheet, done);
  if (done.do === 'type') host.edit(sheet.name, done.row, done.column, done.text);
  else if (done.do === 'paste') host.paste(sheet.name, done.row, done.column, done.texts);
  else if (done.do === 'sort') sort(sheet, done);
  else if (done.do === 'lines') byHand(host, `${here}.${done.act}(${done.at}, ${done.count})`);
  else if (done.do === 'rename') byHand(host, `${here}.setName(${JSON.stringify(done.name)})`);
  else byHand(host, `${here}.getRange(${done.row}, ${done.column}, ${done.high}, ${done.wide}).merge()`);
}

/** A sheet that is too small for what is typed or pasted grows. */
function grow(sheet: Sheet, done: Deed): void {
  if (done.do !== 'type' && done.do !== 'paste' && done.do !== 'merge') return;
  const missing = done.column + 3 - sheet.maxColumns;
  if (missing > 0) sheet.insertColumns(sheet.maxColumns + 1, missing);
}

/** A refusal of the add-on or of the program is an answer too; a bug is none. */
function answered(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if ((error as { code?: unknown }).code === 'bug') throw error;
  }
}

/** Puts whole rows in another order, as Excel does: contents move, rows that are empty in the column come last. */
function sort(sheet: Sheet, { by, withHeader, isDown }: Extract<Deed, { do: 'sort' }>): void {
  const first = withHeader ? 4 : 5;
  const rows = [...sheet.rows()].filter(({ row: index }) => index >= first);
  const keyOf = (cells: (typeof rows)[number]['cells']) => shownText(cells.get(by)?.value);
  const order = [...rows].sort((one, other) => {
    const [a, b] = [keyOf(one.cells), keyOf(other.cells)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return (a < b ? -1 : Number(a > b)) * (isDown ? -1 : 1);
  });
  const contents = order.map(({ cells }) => new Map(cells));
  rows.forEach(({ row: index, cells }) => {
    for (const at of cells.keys()) sheet.setCell(index, at, undefined);
  });
  contents.forEach((cells, index) => {
    for (const [at, cell] of cells) sheet.setCell(first + index, at, cell);
  });
}

let unfolded: Bundle | undefined;

/** A host whose list of problems names every cell of a finding, however many they are. */
export function tellingAll(workbook: LocalHost['file']['workbook']): LocalHost {
  if (unfolded === undefined) {
    const code = readFileSync(BUNDLE, 'utf8');
    const changed = code.replace(/CELLS_AT_MOST\s*=\s*\d+/, 'CELLS_AT_MOST=1e9');
    if (changed === code) throw new Error('the bundle folds its findings in another way: mend tellingAll');
    unfolded = new Bundle(changed, 'unfolded.js', 'Asia/Ho_Chi_Minh');
  }
  return hostOver(workbook, { bundle: unfolded });
}
