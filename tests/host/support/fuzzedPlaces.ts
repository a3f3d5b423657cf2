import type { LocalHost } from '../../../host/host';
import type { Sheet } from '../../../host/model/model';
import { columnIn, rowOf } from './cells';
import { TWO_COMMUNES } from './twoCommunes';

/** 1-based. */
interface FuzzedCell {
  readonly row: number;
  readonly column: number;
}

/** Cells of a tab that are spoilt together, few enough for each to be seen: mostly one in each row. */
export interface FuzzedPlaces {
  readonly name: string;
  readonly tab: string;
  readonly cells: (sheet: Sheet, host: LocalHost) => readonly FuzzedCell[];
}

const [TAB] = TWO_COMMUNES;

/** From a cell to the right, each a row lower; after so many again in the first row. */
const diagonal =
  (row: number, from: number, to: number, rows = Infinity): FuzzedPlaces['cells'] =>
  () =>
    Array.from({ length: to - from + 1 }, (_, index) => ({ row: row + (index % rows), column: from + index }));
const along =
  (row: number): FuzzedPlaces['cells'] =>
  ({ maxColumns }) =>
    Array.from({ length: maxColumns }, (_, index) => ({ row, column: index + 1 }));
const under =
  (label: string, header: string, value: string, count: number): FuzzedPlaces['cells'] =>
  (sheet, host) => {
    const first = rowOf(host, sheet.name, header, label);
    return Array.from({ length: count }, (_, index) => ({ row: first + index, column: columnIn(sheet, value) }));
  };

/** Every column of every tab. */
export const FUZZED: readonly FuzzedPlaces[] = [
  { name: 'people', tab: TAB, cells: diagonal(5, 1, 14) },
  { name: 'people, one row', tab: TAB, cells: diagonal(5, 1, 14, 1) },
  { name: 'opinions', tab: TAB, cells: diagonal(5, 16, 29) },
  { name: 'opinions, one row', tab: TAB, cells: diagonal(5, 16, 29, 1) },
  { name: 'session', tab: TAB, cells: under('Ngày tổ chức', 'Thông tin cuộc đối thoại', 'Nội dung thông tin', 7) },
  { name: 'labels of the session', tab: TAB, cells: diagonal(5, 31, 31) },
  { name: 'first row of the head', tab: TAB, cells: along(1) },
  { name: 'second row of the head', tab: TAB, cells: along(2) },
  { name: 'third row of the head', tab: TAB, cells: (sheet, host) => along(3)(sheet, host).slice(1) },
  { name: 'Mã in the head', tab: TAB, cells: diagonal(3, 1, 1) },
  { name: 'headers of a commune', tab: TAB, cells: () => [4, 6, 12, 18, 25, 32].map((column) => ({ row: 4, column })) },
  { name: 'communes', tab: 'Các xã', cells: diagonal(2, 2, 13, 2) },
  { name: 'codes of communes', tab: 'Các xã', cells: diagonal(2, 1, 1) },
  { name: 'further communes', tab: 'Các xã', cells: diagonal(4, 1, 13) },
  { name: 'settings', tab: 'Thiết lập', cells: under('Tên đợt đối thoại', 'Mục thiết lập', 'Giá trị', 18) },
  ...[0, 3, 6, 9, 12, 15].map((from): FuzzedPlaces => ({
    name: `settings from the ${from + 1}th`,
    tab: 'Thiết lập',
    cells: (sheet, host) =>
      under('Tên đợt đối thoại', 'Mục thiết lập', 'Giá trị', 18)(sheet, host).slice(from, from + 3),
  })),
  { name: 'rules', tab: 'Thiết lập', cells: diagonal(2, 5, 12, 4) },
  { name: 'extensions', tab: 'Thiết lập', cells: diagonal(2, 14, 18, 5) },
  { name: 'lists', tab: 'Danh mục', cells: diagonal(2, 1, 27, 4) },
  { name: 'first entries of lists', tab: 'Danh mục', cells: along(2) },
  { name: 'holidays', tab: 'Danh mục', cells: diagonal(2, 25, 27, 3) },
  { name: 'limits', tab: 'Hạn nộp', cells: diagonal(2, 1, 11, 6) },
  { name: 'summary', tab: 'Tổng hợp', cells: diagonal(5, 1, 31, 3) },
  { name: 'headers of the summary', tab: 'Tổng hợp', cells: () => [2, 9, 20].map((column) => ({ row: 4, column })) },
  { name: 'opinions of all', tab: 'Ý kiến', cells: diagonal(2, 1, 12, 2) },
  { name: 'findings', tab: 'Dữ liệu cần kiểm tra', cells: diagonal(2, 1, 6, 2) },
  { name: 'record', tab: 'Nhật ký', cells: diagonal(2, 1, 9, 2) },
  { name: 'guide', tab: 'Hướng dẫn', cells: () => [1, 2, 3].map((row) => ({ row, column: 1 })) },
];
