import type { ClockTime, Moment } from '../../core/time/day';
import { at } from '../../core/time/day';
import type { Deed, DeedKind, Way } from '../../core/round/deed';
import type { Problem } from '../../core/problem';
import { tidy, wordKey } from '../../core/letters/vietnamese';
import { DEED_WORDS, readDetail, UNKNOWN_ACCOUNT, WAY_WORDS } from '../../text/log';
import { OFFERS } from '../../text/offers';
import type { Cell } from '../../workbook/cells/cell';
import { isDateCell, limitOfCell, textOf, UNREADABLE } from '../../workbook/cells/cell';
import { locate } from '../../workbook/cells/locate';
import type { LogColumn } from '../../workbook/schema/outputs';
import { LOG_COLUMNS } from '../../workbook/schema/outputs';
import { LOG_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import type { Book, Offer } from '../ports';
import { appendDeeds, readAllDeeds } from './record';
import type { Recording } from './record';

type AllDeeds = ReadonlyMap<string, readonly Deed[]>;
/** Read only where it is needed. */
type BasisOf = () => Pick<Basis, 'lookup'>;

/**
 * Some programs drop the record when they save a workbook, and a copy of a spreadsheet never has it: then Nhật ký alone knows
 * what was done. Offers to make the record of it again.
 */
export function recordBack(book: Book, basis: Pick<Basis, 'lookup'>, { lock }: Recording): Offer[] {
  const deeds = lostDeeds(book, readAllDeeds(book.record), () => basis);
  if (deeds.length === 0) return [];
  const apply = () => {
    lock.alone(() => {
      if (lostDeeds(book, readAllDeeds(book.record), () => basis).length > 0) appendDeeds(book.record, deeds);
    });
  };
  return [{ line: OFFERS.recordBack(deeds.length), apply }];
}

/** One for all that Nhật ký tells and the record does not, where the record is gone as a whole. */
export function lostRecordProblems(book: Book, recorded: AllDeeds, basisOf: BasisOf): Problem[] {
  const { length } = lostDeeds(book, recorded, basisOf);
  return length === 0 ? [] : [{ code: 'record-lost', tab: LOG_TAB, detail: String(length) }];
}

/** In the order of each commune's record; nothing where there is any record: what it lacks then was never done in this workbook. */
function lostDeeds(book: Book, recorded: AllDeeds, basisOf: BasisOf): Omit<Deed, 'id'>[] {
  if ([...recorded.values()].some((deeds) => deeds.length > 0)) return [];
  const grid = book.read(LOG_TAB) ?? [];
  const located = locate(LOG_TAB, grid, [{ columns: LOG_COLUMNS }]);
  if (located === null || grid.length === located.headerRow + 1) return [];
  const { lookup } = basisOf();
  const told = grid.slice(located.headerRow + 1).flatMap((cells) => {
    const cell = (key: LogColumn): Cell => {
      const column = LOG_COLUMNS.find((candidate) => candidate.key === key);
      return cells[(column === undefined ? undefined : located.columns.get(column)) ?? -1] ?? '';
    };
    return deedIn(cell, lookup) ?? [];
  });
  return told.sort((a, b) => a.number - b.number).map(({ deed }) => deed);
}

/** A row of Nhật ký; null = it tells none that the record ever held. */
function deedIn(
  cell: (key: LogColumn) => Cell,
  lookup: Basis['lookup'],
): { readonly number: number; readonly deed: Omit<Deed, 'id'> } | null {
  const [, code = '', number = '', since = ''] = /^(.+)-(\d+)-([\da-z]+)$/.exec(tidy(textOf(cell('id')))) ?? [];
  const kind = keyOf<DeedKind>(DEED_WORDS, cell('deed'));
  const owed = lookup('owed', textOf(cell('owed')))?.key;
  const moment = cell('moment');
  const recordedAt = parseInt(since, 36) as Moment;
  if (code === '' || kind === null || owed === undefined || !isDateCell(moment) || !Number.isInteger(recordedAt))
    return null;
  const by = tidy(textOf(cell('by')));
  const { note, until, counts } = readDetail(kind, textOf(cell('detail')));
  const limit = until === '' ? UNREADABLE : limitOfCell(until);
  return {
    number: Number(number),
    deed: {
      ...{ kind, code, owed: owed as Deed['owed'], moment: moment.moment, recordedAt },
      ...{ by: by === UNKNOWN_ACCOUNT ? '' : by, way: keyOf<Way>(WAY_WORDS, cell('way')), counts, digest: '', note },
      until: limit === UNREADABLE ? null : at(limit.day, limit.time ?? (0 as ClockTime)),
    },
  };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, cell: Cell): Key | null {
  const said = wordKey(textOf(cell));
  return (Object.keys(words) as Key[]).find((key) => wordKey(words[key]) === said) ?? null;
}
