import type { Labelled } from './column';

/** The hidden sheets of a commune's file: what the tab held at export, and which export it is. */
export const BASE_SHEET = 'Bản gốc';
export const ORIGIN_SHEET = 'Thông tin xuất';

/** Which export a file is, as label and value, both text. */
export const ORIGIN_FIELDS = [
  { key: 'workbook', label: 'Mã bảng tính' },
  { key: 'round', label: 'Đợt đối thoại' },
  { key: 'year', label: 'Năm' },
  { key: 'code', label: 'Mã xã' },
  { key: 'commune', label: 'Tên xã' },
  { key: 'number', label: 'Lần xuất' },
  { key: 'moment', label: 'Xuất lúc' },
  { key: 'base', label: 'Mã kiểm tra bản gốc' },
] as const satisfies readonly Labelled[];

/** '' = the sheet does not say. */
export type FileOrigin = Readonly<Record<(typeof ORIGIN_FIELDS)[number]['key'], string>>;
