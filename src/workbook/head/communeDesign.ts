import { COMMUNE_COLUMNS, FIRST_LAYOUT, headColumns, OWED_COLUMNS } from './communeHead';
import type { CommuneColumn } from '../schema/communeTab';
import { COMMUNE_BLOCKS, HEAD_ROWS, READY_ROWS, SESSION, SESSION_COLUMN } from '../schema/communeTab';
import type { Content } from '../design/content';
import type { Block } from '../schema/column';
import type { Area, Format, TabDesign } from '../design/design';
import { blockDesign, COLORS, columnsMade, numberFormatOf } from '../design/design';
import type { LabelCell } from './labelCell';

export const HEADER_ROW = HEAD_ROWS + 1;
const HEIGHTS = [34, 20, 40, 26];

/** The tab that every commune's tab is a copy of: head, header row, three blocks, a thousand rows ready. */
export function communeDesign(name: string, labelCell: LabelCell): TabDesign {
  const { header, ...design } = blockDesign(COMMUNE_COLUMNS, HEADER_ROW, HEADER_ROW + READY_ROWS);
  const head = headColumns(labelCell, FIRST_LAYOUT);
  const headRows = [0, 1, 2].map((row) =>
    COMMUNE_COLUMNS.map((column) => (column === null ? '' : (head.get(column)?.[row] ?? ''))),
  );
  const labelColumn = FIRST_LAYOUT.column(SESSION_COLUMN.label);
  const session = SESSION.map((field) =>
    COMMUNE_COLUMNS.map((_, index): Content => (index + 1 === labelColumn ? field.label : '')),
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

function headFormats(): Format[] {
  const row = { column: 1, rows: 1, columns: COMMUNE_COLUMNS.length, background: COLORS.head } as const;
  const value = (column: CommuneColumn) => ({ row: 2, column: FIRST_LAYOUT.column(column), rows: 1, columns: 1 });
  const numberFormat = numberFormatOf('moment');
  return [
    { ...row, row: 1, fontSize: 9, wrap: 'wrap', middle: true },
    { ...row, row: 2, bold: true, align: 'left', numberFormat: '0' },
    { ...row, row: 3, wrap: 'clip', numberFormat: '@', middle: true },
    ...Object.values(OWED_COLUMNS).flatMap(({ limit, handedIn }): Format[] => [
      { ...value(limit), numberFormat },
      { ...value(handedIn), numberFormat, background: COLORS.input },
      { ...value(limit), row: 3, wrap: 'wrap', fontSize: 9, background: COLORS.input },
      { ...value(handedIn), row: 3, numberFormat: 'General', align: 'center', background: COLORS.input },
    ]),
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

/** Each block folds away behind the guard at its right, where Google puts the button. */
function groupsOf(blocks: readonly Block[]): Area[] {
  let first = 1;
  return blocks.map((block) => {
    const { length: columns } = columnsMade(block);
    const group = { row: 1, rows: 1, column: first, columns };
    first += columns + 1;
    return group;
  });
}
