import { recordedOf } from '../../core/round/deed';
import { UNTICKED_NOTE } from '../../text/handIn';
import { BUG } from '../../text/problems/refusals';
import { handInCells, owedOfBox } from '../../workbook/head/handInCells';
import { readBasis } from '../round/basis';
import { handInNow } from './handIn';
import { communeOfTab } from './measureTab';
import type { Actor, BookWriter, CellPlace, Clock, Lock } from '../ports';
import { readDeeds } from '../record/record';
import { Refusal } from '../refusal';

/** What the person did to a box. */
export interface Ticking {
  readonly tab: string;
  readonly cell: CellPlace;
  readonly ticked: boolean;
  readonly actor: Actor;
}

/**
 * Answers a box in a tab's head: ticking it hands in, and where that is refused takes the tick back and says why beside
 * it, for a phone shows nothing else, and refuses; unticking withdraws nothing. Does nothing where the cell is no such box.
 */
export function tickBox(book: BookWriter, lock: Lock, clock: Clock, { tab, cell, ticked, actor }: Ticking): void {
  const grid = book.read(tab) ?? [];
  const owed = owedOfBox(grid, cell);
  const cells = owed === null ? null : handInCells(grid, owed);
  if (owed === null || cells === null) return;
  const say = (note: string) => {
    if (cells.message !== null) book.write(tab, cells.message, [[note]]);
  };
  if (!ticked) {
    const commune = communeOfTab(tab, grid, readBasis(book));
    const recorded = commune === null ? null : recordedOf(readDeeds(book.record, commune.code), owed);
    if (recorded?.counting != null) say(UNTICKED_NOTE);
    return;
  }
  try {
    handInNow(book, lock, clock, { tab, owed, actor, way: 'tick' });
  } catch (error) {
    book.write(tab, cells.box, [[false]]);
    say(error instanceof Refusal ? error.message : BUG);
    throw error;
  }
}
