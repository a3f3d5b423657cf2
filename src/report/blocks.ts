import type { Phrase } from '../text/phrases/phrase';

/** The body of the report, piece by piece. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: Phrase }
  | { readonly kind: 'table'; readonly table: Table };

export interface TableColumn {
  readonly header: string;
  /** Neighbouring columns with the same one stand under it together. */
  readonly group?: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface TableRow {
  /** One a column; a single cell spans the whole row. */
  readonly cells: readonly Phrase[];
  readonly strong: boolean;
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly pointSize: number;
}

export function heading(level: 1 | 2, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(runs: Phrase): Block {
  return { kind: 'paragraph', runs };
}

export function paragraphs(phrases: readonly Phrase[]): Block[] {
  return phrases.map(paragraph);
}

export function table(columns: readonly TableColumn[], rows: readonly TableRow[], pointSize: number): Table {
  return { columns, rows, pointSize };
}

export function column(
  header: string,
  width: number,
  align: TableColumn['align'] = 'center',
  group?: string,
): TableColumn {
  return group === undefined ? { header, width, align } : { header, width, align, group };
}

export function row(cells: readonly Phrase[]): TableRow {
  return { cells, strong: false };
}

export function strongRow(cells: readonly Phrase[]): TableRow {
  return { cells, strong: true };
}
