import type { Calendar } from '../../core/time/calendar';
import { calendarOf } from '../../core/time/calendar';
import type { Entry } from '../../core/people/entry';
import type { Problem } from '../../core/problem';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import { textOf } from '../cells/cell';
import type { Grid } from '../cells/cell';
import { decodeRows, lookupIn } from '../cells/decode';
import { HOLIDAYS } from '../schema/holidays';
import { isCountedOtherwise } from './headCounts';
import { LIST_COLUMNS, LISTS_BLOCKS } from '../schema/listColumns';
import type { ListDefinition, ListKey, Lists } from '../schema/lists';
import { LISTS, meaningOf } from '../schema/lists';
import type { Located } from '../cells/locate';
import { locate } from '../cells/locate';
import { LISTS_TAB } from '../schema/tabs';

export interface ReadLists {
  readonly lists: Lists;
  readonly calendar: Calendar;
  readonly located: Located | null;
  readonly problems: readonly Problem[];
}

/** Reads Danh mục; a list that cannot be found reads as it is first written, so that nothing else fails, and is named. */
export function readLists(grid: Grid): ReadLists {
  const located = locate(LISTS_TAB, grid, LISTS_BLOCKS);
  if (located === null) {
    return {
      lists: START_LISTS,
      calendar: NO_HOLIDAYS,
      located,
      problems: [{ code: 'header-row-missing', tab: LISTS_TAB }],
    };
  }
  const problems: Problem[] = [...located.problems];
  const lists = Object.fromEntries(
    LISTS.map((list) => [list.key, readList(list, grid, located, problems)]),
  ) as unknown as Lists;
  return { lists, calendar: readCalendar(lists, grid, located, problems), located, problems };
}

const NO_HOLIDAYS = calendarOf([]);

/** The lists as they are first written. */
export const START_LISTS = Object.fromEntries(LISTS.map((list) => [list.key, list.start])) as unknown as Lists;

function readList(
  list: ListDefinition & { readonly key: ListKey },
  grid: Grid,
  located: Located,
  problems: Problem[],
): readonly Entry[] {
  const { labels, keys } = LIST_COLUMNS[list.key];
  const labelColumn = located.columns.get(labels);
  if (labelColumn === undefined) return list.start;
  const keyColumn = keys === null ? undefined : located.columns.get(keys);
  const items = grid
    .slice(located.headerRow + 1)
    .map((row, index) => {
      const written = {
        label: textOf(row[labelColumn] ?? ''),
        key: keyColumn === undefined ? '' : textOf(row[keyColumn] ?? ''),
      };
      return { label: tidy(written.label), key: tidy(written.key), written, row: located.headerRow + 2 + index };
    })
    .filter((entry) => entry.label !== '');
  const place = { tab: LISTS_TAB, row: located.headerRow + 1, column: labelColumn + 1, field: list.header };
  const isWhole = list.adds !== true;
  if (!isWhole && keys !== null && keyColumn === undefined) {
    problems.push({ code: 'column-missing', tab: LISTS_TAB, row: place.row, field: keys.header });
    return list.start;
  }
  for (const { written, row, ...item } of items) {
    const isFirst = items.find(({ key }) => key === item.key)?.row === row;
    if (isFirst && isCountedOtherwise(list.key, item, written))
      problems.push({ code: 'list-label-not-counted', ...place, row, detail: item.label });
  }
  const seen = new Set<string>();
  const entries = items.flatMap(({ label, key }) => {
    const isFirst = !seen.has(wordKey(label));
    if (!isFirst) problems.push({ code: 'list-item-repeated', ...place, detail: label });
    seen.add(wordKey(label));
    return isFirst ? [{ label, key }] : [];
  });
  if (isWhole && entries.length === 0) problems.push({ code: 'list-empty', ...place });
  for (const { key, label } of list.start) {
    if (isWhole && list.keyHeader !== undefined && !entries.some((entry) => entry.key === key)) {
      problems.push({ code: 'list-key-missing', ...place, detail: `${key} (${label})` });
    }
  }
  for (const { key, label } of entries.filter(
    (entry, index) => entries.findIndex((other) => other.key === entry.key) !== index,
  )) {
    if (isWhole && list.keyHeader !== undefined && key !== '')
      problems.push({ code: 'list-key-repeated', ...place, detail: `${label} (${key})` });
  }
  if (list.closed === true) {
    for (const entry of entries) {
      const known = list.start.some(({ key }) => key === entry.key);
      if (!known) problems.push({ code: 'list-key-unknown', ...place, detail: entry.label });
    }
  }
  return entries;
}

function readCalendar(lists: Lists, grid: Grid, located: Located, problems: Problem[]): Calendar {
  const rows = decodeRows(HOLIDAYS, LISTS_TAB, grid, located, lookupIn(lists));
  problems.push(...rows.flatMap((row) => row.problems));
  return calendarOf(
    rows.flatMap(({ values: { day, kind } }) =>
      day === null ? [] : [{ day, kind: meaningOf('dayKinds', kind) ?? 'off' }],
    ),
  );
}
