import { dayOf, partsOf } from '../../core/time/day';
import { WHY } from '../../text/communeFile';
import type { Cell } from '../../workbook/cells/cell';
import { dayOfCell, isBlank, moneyOf, UNREADABLE } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import type { Lookup } from '../../workbook/cells/decode';
import { contentOf } from '../../workbook/cells/typedContent';
import { holdsNothing } from './cellMeaning';

/** Excel takes 11.489.000 for 11.489 where a comma parts the decimals. */
const LOST_ZEROES = [1000, 1_000_000];

/** Why a cell that replaces another reads worse than it, in words; '' = it does not. */
export function worsening(column: Pick<Column, 'kind' | 'list'>, tab: Cell, file: Cell, lookup: Lookup): string {
  if (holdsNothing(tab) || isBlank(file)) return '';
  const [before, after] = [contentOf(column, tab, lookup), contentOf(column, file, lookup)];
  if (after === UNREADABLE) return before === UNREADABLE ? '' : WHY.unreadable;
  if (column.kind === 'day' && isSwapped(tab, file)) return WHY.swapped;
  if (column.kind !== 'money' && column.kind !== 'whole') return '';
  const was = moneyOf(tab);
  const is = moneyOf(file);
  if (typeof was !== 'number' || typeof is !== 'number' || is === 0) return '';
  return LOST_ZEROES.includes(was / is) ? WHY.lostZeroes : '';
}

function isSwapped(tab: Cell, file: Cell): boolean {
  const was = dayOfCell(tab);
  const is = dayOfCell(file);
  if (was === UNREADABLE || is === UNREADABLE || was === is) return false;
  const { year, month, date } = partsOf(is);
  return dayOf(year, date, month) === was;
}
