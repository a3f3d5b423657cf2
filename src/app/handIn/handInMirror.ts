import type { Recorded } from '../../core/round/deed';
import { handedInNote } from '../../text/handIn';
import type { Content } from '../../workbook/design/content';
import type { HandInCells } from '../../workbook/head/handInCells';
import type { BookWriter } from '../ports';

/** What the head of a commune's tab shows of a thing owed, as the record holds it. */
export interface HandInMirror {
  readonly moment: Content;
  readonly ticked: boolean;
  /** Beside the box. */
  readonly note: string;
}

/** Shows in the head what the record holds. */
export function writeMirror(
  book: BookWriter,
  tab: string,
  { moment, message }: HandInCells,
  shown: HandInMirror,
): void {
  book.write(tab, moment, [[shown.moment], [shown.ticked]]); // the box stands right below the moment
  if (message !== null) book.write(tab, message, [[shown.note]]);
}

/** What the head shows of a thing that was handed in: the moment that counts, and what was handed in last. */
export function mirrorOf({ counting, last }: Recorded): HandInMirror {
  const valid = counting ?? last;
  const note = handedInNote(last.owed, last.counts, last === valid ? null : last.moment);
  return { moment: { moment: valid.moment }, ticked: true, note };
}
