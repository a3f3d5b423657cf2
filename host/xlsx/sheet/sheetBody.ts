import type { Column, Rect, Row, Validation } from '../../model/model';
import { readRect } from './address';
import type { CellGrid } from './cellGrid';
import { readColumns } from './columnSizes';
import { readFrozen } from './frozenPanes';
import { readLinks, type SheetDirectory } from './links';
import type { Relations } from '../package/relations';
import type { SharedStrings } from '../package/sharedStrings';
import { readSheetPart } from './sheetReader';
import type { SheetSource } from './sheetSource';
import { readValidations, type ValidationExtra } from './validations';
import { elementsOf } from '../package/xml';

/** Everything of a sheet but its name, read from the file when it is first asked for. */
export interface SheetBody {
  readonly grid: CellGrid;
  readonly columns: Map<number, Column>;
  readonly rowSizes: Map<number, Row>;
  merges: Rect[];
  validations: Validation[];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** The part as it was read, for what the model does not hold. */
  source: SheetSource;
  /** The small things as they stand in the part; what reads the same is not written again. */
  saved: SheetPrint;
}

/** What .xlsx has no place for about one sheet. */
export interface SheetExtras {
  readonly size?: readonly [rows: number, columns: number];
  readonly validations?: Readonly<Record<string, ValidationExtra>>;
}

export interface SheetPrint {
  readonly columns: string;
  readonly rowSizes: string;
  readonly merges: string;
  readonly validations: string;
  readonly frozen: string;
  readonly size: string;
}

/** Size of a new sheet in Sheets. */
export const LEAST_ROWS = 1000;
export const LEAST_COLUMNS = 26;

export function readSheetBody(
  xml: string,
  strings: SharedStrings,
  relations: Relations,
  sheets: SheetDirectory,
  extras: SheetExtras,
): SheetBody {
  const { grid, rowSizes, source, lastRow, lastColumn } = readSheetPart(xml, strings);
  const merges = elementsOf(source.parsed('mergeCells'))
    .map((merge) => readRect(merge.attributes['ref'] ?? ''))
    .filter((rect) => rect !== undefined);
  const [rows, columnCount] = extras.size ?? [LEAST_ROWS, LEAST_COLUMNS];
  const maxColumns = Math.max(columnCount, lastColumn, ...merges.map((merge) => merge.lastColumn));
  const columns = readColumns(source.parsed('cols'), maxColumns);
  const frozen = readFrozen(source.parsed('sheetViews'));
  readLinks(source.parsed('hyperlinks'), relations, sheets, grid, (column) => columns.get(column)?.style ?? 0);
  const body = {
    grid,
    columns,
    rowSizes,
    merges,
    validations: readValidations(source.parsed('dataValidations'), source.parsed('extLst'), extras.validations ?? {}),
    maxRows: Math.max(rows, lastRow, ...merges.map((merge) => merge.lastRow)),
    maxColumns,
    frozenRows: frozen.rows,
    frozenColumns: frozen.columns,
    source,
  };
  return { ...body, saved: printOf(body) };
}

/** The small things of a sheet as texts to compare. */
export function printOf(body: Omit<SheetBody, 'saved'>): SheetPrint {
  return {
    columns: JSON.stringify([...body.columns]),
    rowSizes: JSON.stringify([...body.rowSizes]),
    merges: JSON.stringify(body.merges),
    validations: JSON.stringify(body.validations),
    frozen: JSON.stringify([body.frozenRows, body.frozenColumns]),
    size: JSON.stringify([body.maxRows, body.maxColumns]),
  };
}

export function isChanged(body: SheetBody): boolean {
  if (body.grid.changed) return true;
  const now = printOf(body);
  return (Object.keys(now) as (keyof SheetPrint)[]).some((part) => now[part] !== body.saved[part]);
}

/** The same content for another sheet; links and shifts of the one do not reach the other. */
export function copyBody(body: SheetBody, source: SheetSource): SheetBody {
  return {
    ...body,
    grid: body.grid.copy(),
    columns: new Map([...body.columns].map(([number, column]) => [number, { ...column }])),
    rowSizes: new Map([...body.rowSizes].map(([number, row]) => [number, { ...row }])),
    merges: body.merges.slice(),
    validations: body.validations.slice(),
    source,
  };
}
