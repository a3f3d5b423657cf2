import { isErrorCell, UNREADABLE } from '../../workbook/cells/cell';
import { tidy } from '../../core/letters/vietnamese';
import type { EntryFault } from '../../text/entry';
import { LONGEST_TEXT, tooLong, wrongEntry } from '../../text/entry';
import type { CellKind, Column } from '../../workbook/schema/column';
import type { Content } from '../../workbook/design/content';
import { lookupIn } from '../../workbook/cells/decode';
import type { Lists } from '../../workbook/schema/lists';
import { contentOf } from '../../workbook/cells/typedContent';
import { Refusal } from '../refusal';

/** A field of a form, and what a person typed into it. */
export interface Entered extends Pick<Column, 'kind' | 'list'> {
  /** Header of its column, or label of the fact. */
  readonly name: string;
  readonly text: string;
}

const FAULTS: Readonly<Partial<Record<CellKind, EntryFault>>> = {
  day: 'not-a-day',
  moment: 'not-a-moment',
  time: 'not-a-time',
  whole: 'not-a-number',
  money: 'not-a-number',
  choice: 'not-in-list',
};

/** What was typed as it is to be written, in the same order; refuses with everything that is wrong in it. */
export function contentsOf(entries: readonly Entered[], lists: Lists): Content[] {
  const lookup = lookupIn(lists);
  const wrong: string[] = [];
  const contents = entries.map((entry): Content => {
    const { name, kind, list, text } = entry;
    if (typeof text !== 'string') throw new TypeError(`no text for ${name}`);
    if (text.length > LONGEST_TEXT) wrong.push(tooLong(name));
    const content = contentOf(entry, text, lookup);
    if (content !== UNREADABLE) return content;
    const labels = list === undefined ? [] : lists[list].map(({ label }) => label);
    wrong.push(wrongEntry(isErrorCell(tidy(text)) ? 'cell-error' : (FAULTS[kind] ?? 'cell-error'), name, text, labels));
    return '';
  });
  if (wrong.length > 0) throw new Refusal('entry-wrong', wrong.join(' '));
  return contents;
}
