import { bookMessages } from '../../messages';
import { writeAddress } from '../../../host/xlsx/sheet/address';
import type { Entry, KeptCell, Operation } from './journal';

/** An acknowledged edit, or the part of it, whose tab is not in the file. */
export type LostEdit = Pick<Entry, 'at' | 'by' | 'operation'>;

/** The edits as text for a person who types them in again: a line a cell with time, person, tab, cell and text. */
export function lostEditsText(edits: readonly LostEdit[]): string {
  const lines = edits.flatMap(({ at, by, operation }) => {
    const [, year = '', month = '', day = '', time = ''] =
      /^(\d+)-(\d\d)-(\d\d)T([\d:]{8})/.exec(new Date(at).toISOString()) ?? [];
    const person = by === '' ? bookMessages.owner() : by;
    return cellsOf(operation).map(
      ([tab, cell, text]) => `${[`${day}/${month}/${year} ${time}`, person, tab, cell, text].join('\t')}\n`,
    );
  });
  return `\uFEFF${bookMessages.lostHead()}\n${lines.join('')}`;
}

function cellsOf(operation: Operation): [tab: string, cell: string, text: string][] {
  if (operation.kind === 'cells')
    return operation.cells.map((cell) => [cell.tab.name, writeAddress(cell.row, cell.column), textOf(cell)]);
  if (operation.kind === 'replaced') return operation.parts.flatMap(cellsOf);
  const { tab, row, column, texts } = operation;
  return texts.flatMap((line, down) =>
    line.map((text, right): [string, string, string] => [tab.name, writeAddress(row + down, column + right), text]),
  );
}

function textOf({ value, formula }: KeptCell): string {
  if (formula !== undefined) return formula.startsWith('=') ? formula : `=${formula}`;
  return typeof value === 'object' ? (value === null ? '' : JSON.stringify(value)) : String(value);
}
