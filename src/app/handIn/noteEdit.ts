import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';
import { recordedOf } from '../../core/round/deed';
import { EDITED_NOTE, saysHandedIn } from '../../text/handIn';
import type { Grid } from '../../workbook/cells/cell';
import { textOf } from '../../workbook/cells/cell';
import { lookupIn } from '../../workbook/cells/decode';
import { handInCells } from '../../workbook/head/handInCells';
import type { Span } from '../../workbook/head/handsIn';
import { holdsHandedIn } from '../../workbook/head/handsIn';
import { codeOf } from '../../workbook/head/headOfTab';
import { readLists } from '../../workbook/reading/readLists';
import { LISTS_TAB } from '../../workbook/schema/tabs';
import { mirrorOf } from './handInMirror';
import { isLaterLayout } from '../round/laterLayout';
import type { BookWriter, CellPlace } from '../ports';
import { isEdited } from '../record/recordChecks';
import { readDeeds } from '../record/record';

/** Cells that were edited by hand; the columns are asked for only where something handed in could be among them. */
export interface Edited {
  readonly rows: Span;
  readonly columns: () => Span;
}

interface Note {
  readonly owed: Owed;
  readonly place: CellPlace;
  readonly said: string;
}

/**
 * Says beside the box of what was handed in when the tab no longer holds it, and takes that back when it does again.
 * Notes of other things (a return, a fault) stay. `texts` is the tab as it shows itself.
 */
export function noteEdit(book: BookWriter, tab: string, texts: Grid, edited: Edited): void {
  const notes = OWED.flatMap((owed) => noteAmong(texts, owed) ?? []);
  // marking somebody as uninvited takes back an edit without touching what is handed in
  const isTouched = ({ owed, said }: Note) =>
    said === EDITED_NOTE || holdsHandedIn(texts, owed, edited.rows, edited.columns());
  const touched = notes.filter(isTouched);
  const lists = touched.length === 0 ? null : book.read(LISTS_TAB);
  if (lists === null || isLaterLayout(book)) return;
  const grid = book.read(tab) ?? [];
  const lookup = lookupIn(readLists(lists).lists);
  const deeds = readDeeds(book.record, codeOf(grid));
  for (const { owed, place, said } of touched) {
    const recorded = recordedOf(deeds, owed);
    if (recorded === null) continue;
    const note = isEdited(grid, { owed, recorded }, lookup) ? EDITED_NOTE : mirrorOf(recorded).note;
    if (note !== said) book.write(tab, place, [[note]]);
  }
}

/** The note beside a box, where it says that the thing was handed in. */
function noteAmong(texts: Grid, owed: Owed): Note | null {
  const place = handInCells(texts, owed)?.message;
  if (place == null) return null;
  const said = textOf(texts[place.row - 1]?.[place.column - 1] ?? '');
  return saysHandedIn(said) ? { owed, place, said } : null;
}
