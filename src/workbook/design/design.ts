import type { CellKind, Column } from '../schema/column';
import type { Content } from './content';
import type { ListKey } from '../schema/lists';

/** A rectangle of cells; 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Format extends Area {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly background?: string;
  readonly wrap?: 'clip' | 'wrap';
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: boolean;
}

export interface Dropdown extends Area {
  readonly list: ListKey;
}

/** A tab as plain data, ready to be made in one go. */
export interface TabDesign {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** From A1. */
  readonly contents: readonly (readonly Content[])[];
  readonly formats: readonly Format[];
  readonly dropdowns: readonly Dropdown[];
  /** Pixels, one a column. */
  readonly widths: readonly number[];
  /** Pixels, of the first rows. */
  readonly heights: readonly number[];
  /** true = rows grow beyond that with what people type. */
  readonly growing?: boolean;
  readonly frozenRows: number;
  readonly hidden?: boolean;
  /** Runs of columns that fold away together. */
  readonly groups: readonly Area[];
}

export const GUARD_WIDTH = 24;
export const COLORS = {
  header: '#d9e7f5',
  head: '#f3f6f9',
  guard: '#9aa5b1',
  quiet: '#5f6b76',
  input: '#ffffff',
} as const;

export const HEADER_LOOK = {
  bold: true,
  background: COLORS.header,
  wrap: 'wrap',
  align: 'center',
  middle: true,
} as const satisfies Partial<Format>;
/** What a header's look is taken away by. */
export const RECORD_LOOK = {
  bold: false,
  background: COLORS.input,
  wrap: 'clip',
  align: 'left',
} as const satisfies Partial<Format>;

/** The columns that a tab is made with, from left to right; null = the narrow guard between two blocks. */
export function columnsInOrder<C extends Column>(blocks: readonly { readonly columns: readonly C[] }[]): (C | null)[] {
  return blocks.flatMap((block, index) => (index === 0 ? columnsMade(block) : [null, ...columnsMade(block)]));
}

/** Those that a tab is made with. */
export function columnsMade<C extends Column>({ columns }: { readonly columns: readonly C[] }): C[] {
  return columns.filter(({ whenNeeded }) => whenNeeded !== true);
}

const NUMBER_FORMATS: Readonly<Partial<Record<CellKind, string>>> = {
  text: '@',
  lines: '@',
  digits: '@',
  time: '@',
  choice: '@',
  emails: '@',
  whole: '#,##0',
  money: '#,##0',
  day: 'dd/MM/yyyy',
  moment: 'dd/MM/yyyy HH:mm',
  limit: 'dd/MM/yyyy HH:mm',
};

/** The number format of a kind of cell; text formats keep a telephone number's zero and a list label as typed. */
export function numberFormatOf(kind: CellKind): string {
  return NUMBER_FORMATS[kind] ?? 'General';
}

/** Formats, dropdowns and widths that every tab of columns has (null = a guard): header row, and a format for each column below it. */
export function blockDesign(
  columns: readonly (Column | null)[],
  headerRow: number,
  rows: number,
): Pick<TabDesign, 'rows' | 'columns' | 'formats' | 'dropdowns' | 'widths'> & { readonly header: Content[] } {
  const below = { row: headerRow + 1, rows: rows - headerRow, columns: 1 };
  return {
    rows,
    columns: columns.length,
    header: columns.map((column) => column?.header ?? ''),
    widths: columns.map((column) => column?.width ?? GUARD_WIDTH),
    formats: [
      {
        row: headerRow,
        column: 1,
        rows: 1,
        columns: columns.length,
        ...HEADER_LOOK,
      },
      { ...below, column: 1, columns: columns.length, wrap: 'clip' },
      ...columnFormats(columns, below),
    ],
    dropdowns: columns.flatMap((column, index) =>
      column?.list === undefined ? [] : [{ ...below, column: index + 1, list: column.list }],
    ),
  };
}

function alignOf({ key, kind }: Column): 'left' | 'center' | 'right' {
  if (kind === 'whole' || kind === 'money') return 'right';
  return key === 'ordinal' || kind === 'day' || kind === 'moment' || kind === 'limit' || kind === 'time'
    ? 'center'
    : 'left';
}

/** One format for each run of neighbouring columns that look alike, so that few calls make them. */
function columnFormats(columns: readonly (Column | null)[], below: Omit<Area, 'column'>): Format[] {
  const formats: Format[] = [];
  columns.forEach((column, index) => {
    if (column === null) {
      formats.push({ ...below, row: 1, rows: below.row + below.rows - 1, column: index + 1, background: COLORS.guard });
      return;
    }
    const numberFormat = numberFormatOf(column.kind);
    const align = alignOf(column);
    const last = formats[formats.length - 1];
    if (last?.numberFormat === numberFormat && last.align === align) {
      formats[formats.length - 1] = { ...last, columns: last.columns + 1 };
    } else formats.push({ ...below, column: index + 1, numberFormat, align });
  });
  return formats;
}
