/** Measures of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I), shared by the template's script and the drafting. */

const TWIPS_A_MM = 1440 / 25.4;

export function twips(mm: number): number {
  return Math.round(mm * TWIPS_A_MM);
}

export const PAGE_MM = { short: 210, long: 297, top: 20, bottom: 20, left: 30, right: 15, header: 10 } as const;

export const LEFT_COLUMN_MM = 70;
export const RIGHT_COLUMN_MM = 95;
/** In twips: what the margins leave of a page. */
export const TEXT_WIDTH = {
  portrait: twips(LEFT_COLUMN_MM) + twips(RIGHT_COLUMN_MM),
  landscape: twips(PAGE_MM.long - PAGE_MM.left - PAGE_MM.right),
} as const;

export const POINT_SIZES = {
  heading: 12,
  motto: 13,
  number: 13,
  title: 14,
  body: 14,
  signature: 14,
  recipients: 12,
  recipientList: 11,
  pageNumber: 14,
  table: 12,
  appendixTable: 11,
} as const;

export const FONT = 'Times New Roman';
