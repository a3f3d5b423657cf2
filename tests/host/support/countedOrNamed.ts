import type { LocalHost } from '../../../host/host';
import type { CellValue, Sheet } from '../../../host/model/model';
import { tableOf } from './spreadsheet';

/**
 * Says of every filled cell of a commune's tab whether it stands in a known column of a row that counts, in a known cell of
 * the head, or is named in the list of problems. Written from the guide of the office, apart from the code under test.
 */

const PEOPLE = [
  'TT',
  'Họ và tên',
  'Năm sinh',
  'Giới tính',
  'Dân tộc',
  'Thôn',
  'Đối tượng',
  'Chủ hộ',
  'Đơn vị/chức vụ',
].concat(['Xã cử', 'Điện thoại', 'Tham dự', 'Người dự thay', 'Ghi chú', 'Mã người']);
/** Headers of what was said. */
export const SAID = [
  'STT',
  'Người nêu',
  'Thôn người nêu',
  'Nhóm chính sách',
  'Loại',
  'Nội dung',
  'Cơ quan trả lời',
].concat([
  'Nội dung trả lời',
  'Số văn bản trả lời',
  'Ngày trả lời',
  'Tình trạng',
  'Hạn trả lời',
  'Ghi chú ý kiến',
  'Mã ý kiến',
]);
const FACT = 'Thông tin cuộc đối thoại';
const ANSWER = 'Nội dung thông tin';
const FACTS = [
  'Ngày tổ chức',
  'Giờ tổ chức',
  'Địa điểm tổ chức',
  'Chủ trì',
  'Thư ký',
  'Số kế hoạch của xã',
  'Kinh phí đã chi',
];
const HEADERS = new Set([...PEOPLE, ...SAID, FACT, ANSWER].map(folded));

/** Labels of the head, right below which a value stands; those of limits are formulas. */
const LABELS = ['Mã xã', 'Nộp danh sách mời lúc', 'Nộp kế hoạch lúc', 'Nộp kết quả lúc', 'Nộp báo cáo lúc'].concat(
  ['Số người mời', 'Có mặt', 'Dự thay', 'Vắng', 'Dự ngoài danh sách', 'Chưa điểm danh', 'Tổng số dự', 'Số ý kiến'],
  ['Đã trả lời', 'Đã chuyển', 'Chưa trả lời'],
);
const WORDS = ['Ý kiến →', 'Cuộc đối thoại →', '← Người được mời', '← Ý kiến', 'Đánh dấu để nộp →'];

/** Right above these stands what came of ticking a box. */
const ANSWERS_ABOVE = ['Đối tượng', 'Người dự thay', 'Nhóm chính sách', 'Nội dung trả lời'];

const COUNTED_PEOPLE = ['Số người mời', 'Dự ngoài danh sách'];
const COUNTED_SAID = ['Ý kiến'];

/** What a cell shows. */
export function shownText(value: CellValue | undefined): string {
  return typeof value === 'object' ? (value?.error ?? '') : String(value ?? '');
}

/** As two people read the same words. */
function folded(value: CellValue | undefined): string {
  return shownText(value).normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase(); // prettier-ignore
}

interface Finding {
  readonly what: string;
  readonly cells: ReadonlySet<string>;
}

/** The findings about a tab, each with all its cells; `host` compiled with `unfoldedBundle`. */
function findingsAbout(host: LocalHost, tab: string): Finding[] {
  return tableOf(host, 'Dữ liệu cần kiểm tra')
    .filter((row) => row['Trang'] === tab)
    .map((row) => ({
      what: shownText(row['Vấn đề']),
      cells: new Set(shownText(row['Ô']).split(', ').flatMap(cellsOf)),
    }));
}

/** "B5:B7" = "B5", "B6", "B7" */
function cellsOf(name: string): string[] {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name) ?? [];
  if (left === '') return [];
  const cells: string[] = [];
  for (let row = Number(top); row <= Number(bottom); row += 1) {
    for (let column = indexOf(left); column <= indexOf(right); column += 1) cells.push(`${lettersOf(column)}${row}`);
  }
  return cells;
}

const indexOf = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** Cells of a commune's tab that are lost without a word, and counts that do not agree with its rows; [] = all is well. */
export function lostIn(host: LocalHost, sheet: Sheet, commune: string): string[] {
  const tab = sheet.name;
  const findings = findingsAbout(host, tab);
  if (findings.some(({ what }) => OF_WHOLE_TAB.test(what))) return [];
  if (
    tableOf(host, 'Dữ liệu cần kiểm tra').some((row) =>
      shownText(row['Vấn đề']).includes(`Không tìm thấy trang của xã “${commune}”`),
    )
  )
    return [];
  const grid = new Map([...sheet.rows()].map(({ row, cells }) => [row, cells]));
  const valueAt = (row: number, column: number) => grid.get(row)?.get(column)?.value;
  const isFilled = (row: number, column: number) =>
    folded(valueAt(row, column)) !== '' && valueAt(row, column) !== false;
  const isNamed = (row: number, column: number) =>
    findings.some(({ cells }) => cells.has(`${lettersOf(column)}${row}`));
  const namesRow = (row: number) =>
    findings.some(({ cells }) => [...cells].some((cell) => cell.replace(/\D/g, '') === String(row)));
  const headerRow = headerRowOf(grid);
  if (headerRow === null) return [`${tab}: no header row, and nobody says so`];

  const columnsOf = (header: string) =>
    [...(grid.get(headerRow) ?? [])].flatMap(([column, { value }]) =>
      folded(value) === folded(header) ? [column] : [],
    );
  /** Of columns with the same header one is read; the others are named by their header. */
  const columnOf = (header: string) =>
    columnsOf(header).find((column) => !isNamed(headerRow, column)) ?? columnsOf(header)[0];
  const lost: string[] = [];
  const lose = (row: number, column: number, why: string) =>
    lost.push(`${tab} ${lettersOf(column)}${row} (${shownText(valueAt(row, column)).slice(0, 40)}): ${why}`);

  const blocks = [
    { headers: PEOPLE, deciding: 'Họ và tên', counted: COUNTED_PEOPLE, ordinal: 'TT' },
    { headers: SAID, deciding: 'Nội dung', counted: COUNTED_SAID, ordinal: 'STT' },
  ];
  const summary = tableOf(host, 'Tổng hợp', 4).find((row) => row['Tên xã'] === commune);
  const read = new Set<number>();
  for (const { headers, deciding, counted, ordinal } of blocks) {
    const columns = headers.map(columnOf).filter((column) => column !== undefined);
    for (const column of columns) read.add(column);
    const decides = columnOf(deciding);
    const free = columnOf(ordinal);
    let [least, most] = [0, 0];
    for (const [row, cells] of grid) {
      if (row <= headerRow) continue;
      const filled = columns.filter((column) => isFilled(row, column));
      if (filled.length === 0) continue;
      if (decides !== undefined && isFilled(row, decides)) {
        most += 1;
        if (!isNamed(row, decides)) least += 1;
        continue;
      }
      const isNumberAlone =
        filled.every((column) => column === free) && /^\d+[.)]?$/.test(folded(cells.get(free ?? 0)?.value));
      const isBlockNamed = decides === undefined && findings.some(({ what }) => what.includes(`“${deciding}”`));
      if (isNumberAlone || isBlockNamed || namesRow(row)) continue;
      for (const column of filled) if (!isNamed(row, column)) lose(row, column, `in a row without ${deciding}`);
    }
    const figures = counted.map((header) => summary?.[header]);
    if (figures.every((figure) => typeof figure === 'number')) {
      const sum = figures.reduce<number>((total, figure) => total + (typeof figure === 'number' ? figure : 0), 0);
      if (sum < least || sum > most)
        lost.push(`${tab}: ${sum} counted by ${deciding}, but ${least} to ${most} are there`);
    } else if (findings.length === 0) lost.push(`${tab}: no figure for ${deciding}, and nobody says why`);
  }

  const [fact, answer] = [columnOf(FACT), columnOf(ANSWER)];
  for (const column of [fact, answer]) if (column !== undefined) read.add(column);
  for (const [row, cells] of grid) {
    if (row === headerRow) continue;
    for (const [column] of cells) {
      if (!isFilled(row, column) || isNamed(row, column) || isNamed(headerRow, column)) continue;
      if (row < headerRow) {
        if (!isOfHead(grid, row, column, headerRow)) lose(row, column, 'in the head');
      } else if (column === fact || column === answer) {
        if (!FACTS.map(folded).includes(folded(valueAt(row, fact ?? 0))))
          lose(row, column, 'beside no fact that is known');
      } else if (!read.has(column)) lose(row, column, 'under a header that nobody knows');
    }
  }
  return lost;
}

/** Findings that say that nothing of a tab is counted. */
const OF_WHOLE_TAB = /dòng tiêu đề|bản sao|không có trong trang “?Các xã/i;

type Rows = ReadonlyMap<number, ReadonlyMap<number, { readonly value: CellValue; readonly formula?: string }>>;

function headerRowOf(grid: Rows): number | null {
  let [best, found] = [1, null as number | null];
  for (const [row, cells] of grid) {
    const known = new Set([...cells.values()].map(({ value }) => folded(value)).filter((words) => HEADERS.has(words)));
    if (known.size > best) [best, found] = [known.size, row];
  }
  return found;
}

function isOfHead(grid: Rows, row: number, column: number, headerRow: number): boolean {
  const at = (place: number) => grid.get(place)?.get(column);
  const isLabel = (place: number) =>
    at(place)?.formula !== undefined || LABELS.map(folded).includes(folded(at(place)?.value));
  const words = folded(at(row)?.value);
  const isOurs = typeof at(row)?.value === 'boolean' || WORDS.map(folded).includes(words) || /^đã nộp/.test(words);
  const isAnswer = row === headerRow - 1 && ANSWERS_ABOVE.map(folded).includes(folded(at(headerRow)?.value));
  return isLabel(row) || isLabel(row - 1) || isOurs || isAnswer;
}

const STATES = [
  { of: 'Số người mời', parts: ['Có mặt', 'Dự thay', 'Vắng', 'Chưa điểm danh'] },
  { of: 'Ý kiến', parts: ['Đã trả lời', 'Đã chuyển', 'Chưa trả lời'] },
];

/** Rows of Tổng hợp whose parts do not make up their whole. */
export function sumsAmiss(host: LocalHost): string[] {
  return tableOf(host, 'Tổng hợp', 4).flatMap((row) =>
    STATES.flatMap(({ of, parts }) => {
      const figures = [of, ...parts].map((header) => row[header]);
      if (!figures.every((figure) => typeof figure === 'number')) return [];
      const [whole, ...others] = figures;
      const sum = others.reduce((total, part) => total + part, 0);
      return sum === whole ? [] : [`${shownText(row['Tên xã'])}: ${of} ${whole} is not ${sum}`];
    }),
  );
}
