import { FIRST_LAYOUT, headColumns } from './communeHead';
import { COMMUNE_BLOCKS, HEAD_ROWS, READY_ROWS, SESSION } from './communeTab';
import type { Content } from './content';
import type { Block } from './column';
import type { Area, Format, TabDesign } from './design';
import { blockDesign, COLORS, columnsInOrder, numberFormatOf } from './design';
import type { LabelCell } from './labelCell';

export const HEADER_ROW = HEAD_ROWS + 1;
const HEIGHTS = [46, 22, 20, 30];
const COLUMNS = columnsInOrder(COMMUNE_BLOCKS);

/** The tab that every commune's tab is a copy of: head, header row, three blocks, a thousand rows ready. */
export function communeDesign(name: string, labelCell: LabelCell): TabDesign {
  const { header, ...design } = blockDesign(COMMUNE_BLOCKS, HEADER_ROW, HEADER_ROW + READY_ROWS);
  const head = headColumns(labelCell, FIRST_LAYOUT);
  const headRows = [0, 1, 2].map((row) => COLUMNS.map((column) => head.get(column?.header ?? '')?.[row] ?? ''));
  const labelColumn = FIRST_LAYOUT.column('Thông tin cuộc đối thoại');
  const session = SESSION.map((field) =>
    COLUMNS.map((_, index): Content => (index + 1 === labelColumn ? field.label : '')),
  );
  return {
    ...design,
    name,
    contents: [...headRows, header, ...session],
    formats: [...design.formats, ...headFormats(), ...sessionFormats(labelColumn)],
    heights: HEIGHTS,
    frozenRows: HEADER_ROW,
    groups: groupsOf(COMMUNE_BLOCKS),
  };
}

/** Columns of the head that show a limit, and those right of them where the moment of handing in is typed. */
const LIMITS = ['Đối tượng', 'Nhóm chính sách', 'Nội dung trả lời', 'Thông tin cuộc đối thoại'];
const HANDED_IN = ['Chủ hộ', 'Cơ quan trả lời', 'Số văn bản trả lời', 'Nội dung thông tin'];

function headFormats(): Format[] {
  const row = { column: 1, rows: 1, columns: COLUMNS.length, background: COLORS.head } as const;
  const value = (header: string) => ({ row: 2, column: FIRST_LAYOUT.column(header), rows: 1, columns: 1 });
  const numberFormat = numberFormatOf('moment');
  return [
    { ...row, row: 1, fontSize: 9, wrap: 'wrap', middle: true },
    { ...row, row: 2, bold: true, align: 'left', numberFormat: '0' },
    { ...row, row: 3, wrap: 'clip', numberFormat: '@' },
    ...LIMITS.map((header) => ({ ...value(header), numberFormat })),
    ...HANDED_IN.map((header) => ({ ...value(header), numberFormat, background: COLORS.input })),
  ];
}

function sessionFormats(labelColumn: number): Format[] {
  return SESSION.map((field, index) => ({
    row: HEADER_ROW + 1 + index,
    column: labelColumn + 1,
    rows: 1,
    columns: 1,
    numberFormat: numberFormatOf(field.kind),
    align: 'left',
  }));
}

/** Each block folds away behind the guard at its right; the last block keeps its labels in sight. */
function groupsOf(blocks: readonly Block[]): Area[] {
  let first = 1;
  return blocks.map((block) => {
    const group = { row: 1, rows: 1, column: first, columns: block.columns.length };
    first += block.columns.length + 1;
    return group;
  });
}
