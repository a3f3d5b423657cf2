import { clockText } from '../../core/time/day';
import { tidy, tidyLines } from '../../core/letters/vietnamese';
import type { Cell, Unreadable } from './cell';
import {
  dayOfCell,
  isBlank,
  isErrorCell,
  limitOfCell,
  momentOfCell,
  moneyOf,
  textOf,
  timeOfCell,
  UNREADABLE,
  wholeOf,
} from './cell';
import type { Column } from '../schema/column';
import type { Content } from '../design/content';
import { limitContent } from '../design/content';
import type { Lookup } from './decode';

/** What is typed into a column, or taken from a cell elsewhere, as it is to be written: by the very rules by which the column is read. */
export function contentOf(
  { kind, list }: Pick<Column, 'kind' | 'list'>,
  cell: Cell,
  lookup: Lookup,
): Content | Unreadable {
  if (isBlank(cell)) return '';
  if (isErrorCell(typeof cell === 'string' ? tidy(cell) : cell)) return UNREADABLE;
  switch (kind) {
    case 'lines':
      return tidyLines(textOf(cell));
    case 'day':
      return readable(dayOfCell(cell), (day) => ({ day }));
    case 'moment':
      return readable(momentOfCell(cell), (moment) => ({ moment }));
    case 'limit':
      return readable(limitOfCell(cell), limitContent);
    case 'time':
      return readable(timeOfCell(cell), clockText);
    case 'whole':
      return wholeOf(cell);
    case 'money':
      return moneyOf(cell);
    case 'choice':
      return (list === undefined ? undefined : lookup(list, textOf(cell))?.label) ?? UNREADABLE;
    default:
      return tidy(textOf(cell));
  }
}

function readable<T>(value: T | Unreadable, content: (value: T) => Content): Content | Unreadable {
  return value === UNREADABLE ? UNREADABLE : content(value);
}
