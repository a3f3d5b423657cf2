import { wordKey } from '../../core/letters/vietnamese';
import type { Grid } from './cell';
import { isBlank, textOf } from './cell';
import type { Block, Column } from '../schema/column';
import { columnsInOrder } from '../design/design';
import type { ListDefinition } from '../schema/lists';
import { LISTS } from '../schema/lists';
import { namesOf } from '../schema/names';

/**
 * Headers that nobody knows, each with the column that is not found and that it may be: it has its data below it,
 * stands where the column belongs beside its neighbours, or shares its words. 0-based, by column.
 */
export function doubtedHeaders(
  grid: Grid,
  headerRow: number,
  blocks: readonly Block[],
  columns: ReadonlyMap<Column, number>,
): ReadonlyMap<Column, number> {
  const placed = new Set(columns.values());
  const headers = grid[headerRow] ?? [];
  const unknown = headers.flatMap((cell, index) => (isBlank(cell) || placed.has(index) ? [] : [index]));
  const order = columnsInOrder(blocks);
  const missing = order
    .filter((column) => column !== null)
    .filter((column) => !columns.has(column) && column.optional !== true);
  const doubted = new Map<Column, number>();
  const signs: readonly ((column: Column, index: number) => boolean)[] = [
    // first what no other column holds: beside a column that is new, place alone may mean either
    (column, index) => hasItsData(column, grid, headerRow, index),
    (column, index) => expectedPlaces(order, column, columns).includes(index),
    (column, index) => sharesWords(column, textOf(headers[index] ?? '')),
  ];
  for (const speaksFor of signs) {
    for (const column of missing.filter((candidate) => !doubted.has(candidate))) {
      const taken = new Set(doubted.values());
      const index = unknown.find((candidate) => !taken.has(candidate) && speaksFor(column, candidate));
      if (index !== undefined) doubted.set(column, index);
    }
  }
  return doubted;
}

/** Where a column stands by its nearest neighbour on either side that is found. */
function expectedPlaces(
  order: readonly (Column | null)[],
  column: Column,
  columns: ReadonlyMap<Column, number>,
): readonly number[] {
  const index = order.indexOf(column);
  const placeOf = (at: number) => {
    const neighbour = order[at];
    return neighbour == null ? undefined : columns.get(neighbour);
  };
  return [-1, 1].flatMap((direction) => {
    for (let step = 1; step < order.length; step += 1) {
      const place = placeOf(index + direction * step);
      if (place !== undefined) return [place - direction * step];
    }
    return [];
  });
}

/** "Tên" for "Họ và tên", "Năm sinh (âm lịch)" for "Năm sinh". */
function sharesWords(column: Column, header: string): boolean {
  const words = wordsOf(header);
  return namesOf(column)
    .map(wordsOf)
    .some((name) => isWithin(words, name) || isWithin(name, words));
}

function wordsOf(text: string): readonly string[] {
  return wordKey(text).match(/\p{L}+/gu) ?? [];
}

function isWithin(words: readonly string[], others: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => others.includes(word));
}

/** Whether most of what stands below is of the list that the column takes its labels from. */
function hasItsData({ list }: Column, grid: Grid, headerRow: number, index: number): boolean {
  const definition: ListDefinition | undefined = LISTS.find(({ key }) => key === list);
  const labels = new Set(definition?.start.map(({ label }) => wordKey(label)));
  const typed = grid
    .slice(headerRow + 1)
    .flatMap((row) => (isBlank(row[index] ?? '') ? [] : [textOf(row[index] ?? '')]));
  return typed.length > 0 && typed.filter((text) => labels.has(wordKey(text))).length * 2 > typed.length;
}
