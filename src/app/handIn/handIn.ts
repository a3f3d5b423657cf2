import { countAttendance } from '../../core/people/attendance';
import type { Moment } from '../../core/time/day';
import type { Counts, Deed, Recorded, Way } from '../../core/round/deed';
import { recordedOf } from '../../core/round/deed';
import type { Owed } from '../../core/round/owed';
import { thingOwed } from '../../core/round/owed';
import type { Problem } from '../../core/problem';
import { blockedBy } from '../../text/blocked';
import { momentText } from '../../text/phrases/format';
import { problemText } from '../../text/problems/problems';
import { cellName } from '../../workbook/design/a1';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import type { Grid } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS, SESSION_COLUMN, SESSION_FACT } from '../../workbook/schema/communeTab';
import { handInCells } from '../../workbook/head/handInCells';
import { digestOfOwed } from '../../workbook/head/handsIn';
import { locate } from '../../workbook/cells/locate';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import { blocks } from './blocking';
import { mirrorOf, writeMirror } from './handInMirror';
import type { MeasuredTab } from './measureTab';
import { measureTab } from './measureTab';
import { namedThing } from '../round/namedThing';
import type { Actor, BookWriter, Clock, Lock } from '../ports';
import { appendDeeds, readDeeds } from '../record/record';
import { Refusal } from '../refusal';
import { sessionFacts } from '../rows/sessionFacts';

/** What is handed in, by whom and how. */
export interface HandingIn {
  readonly tab: string;
  readonly owed: Owed;
  readonly actor: Actor;
  readonly way: Way;
}

/** What was handed in. */
export interface Handed {
  /** "Danh sách mời", as Danh mục has it. */
  readonly label: string;
  /** The one that counts against the limit. */
  readonly deed: Deed;
  /** false = nothing had changed since it was handed in last. */
  readonly isNew: boolean;
}

/**
 * Hands something in: checks the tab, records it under the lock, then shows it in the tab's head. Refuses with the first
 * fault that stands in the way; nothing is recorded then.
 */
export function handInNow(book: BookWriter, lock: Lock, clock: Clock, handing: HandingIn): Handed {
  const now = clock.now();
  const basis = readBasis(book);
  const measured = measureTab(book, handing.tab, basis, now);
  const { owed, tab } = handing;
  const label = namedThing(owed, basis.lists);
  if (measured.commune.code === '') throw new Refusal('commune-without-code');
  if (measured.submissions.find((submission) => submission.owed === owed)?.rule == null) {
    throw new Refusal('not-owed', label.toLowerCase());
  }
  refuseLosingTime(measured, owed, now);
  const faults = blockingFaults(measured, owed, label);
  if (faults.length > 0) throw new Refusal('blocked', faultsText(faults));
  const made = deedOf(handing, measured, basis, now);
  const { recorded, isNew } = lock.alone(() => record(book, made));
  show(book, tab, measured, recorded);
  return { label, deed: recorded.counting ?? recorded.last, isNew };
}

/** A moment typed by hand counts while there is no record; one made after the limit would turn it from in time to late. */
function refuseLosingTime({ submissions }: MeasuredTab, owed: Owed, now: Moment): void {
  const { recorded, handedInAt, deadline } = submissions.find((submission) => submission.owed === owed) ?? {};
  if (recorded != null || typeof handedInAt !== 'number' || deadline?.moment == null) return;
  if (handedInAt <= deadline.moment && now > deadline.moment)
    throw new Refusal('typed-in-time', momentText(handedInAt));
}

/** What must be mended before a thing owed can be handed in, in the order of the tab. */
export function blockingFaults({ read, grid, problems }: MeasuredTab, owed: Owed, label: string): Problem[] {
  const faults = problems.filter((problem) => blocks(problem, owed));
  if (faults.length > 0) return faults.sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const { content } = thingOwed(owed);
  const isEmpty = content === 'inviteeList' && !read.invitees.some(({ attendance }) => attendance !== 'uninvited');
  if (isEmpty) return [{ code: 'nothing-to-hand-in', tab: read.tab, field: label }];
  const isHeld = read.session.day !== null;
  return content === 'sessionResults' && !isHeld
    ? [{ code: 'session-day-missing', tab: read.tab, ...placeOfDay(grid) }]
    : [];
}

/** The cell for the day of the session. */
function placeOfDay(grid: Grid): Pick<Problem, 'row' | 'column' | 'field'> {
  const { label } = SESSION_FACT.day;
  const located = locate('', grid, COMMUNE_BLOCKS);
  const column = located?.columns.get(SESSION_COLUMN.value);
  const facts = located === null ? [] : sessionFacts(grid, located);
  const fact = facts.find(({ field }) => field.key === SESSION_FACT.day.key);
  if (fact?.row == null || column === undefined) return { field: label };
  return { row: fact.row, column: column + 1, field: label };
}

/** What to mend first, where, and how much else there is: the place before all, for beside a box few words can be seen. */
export function faultsText([first, ...others]: readonly Problem[]): string {
  if (first === undefined) return '';
  const { row, column } = first;
  const cell = row === undefined || column === undefined ? '' : cellName(row, column);
  return blockedBy(cell, others.length, problemText(first));
}

function deedOf({ owed, actor, way }: HandingIn, measured: MeasuredTab, basis: Basis, now: Moment): Omit<Deed, 'id'> {
  return {
    kind: 'handedIn',
    code: measured.commune.code,
    owed,
    moment: now,
    recordedAt: now,
    by: actor.email,
    way,
    counts: countsIn(measured.read, basis),
    digest: digestOfOwed(measured.grid, owed, basis.lookup),
    note: '',
    until: null,
  };
}

/** What handing in records beside the moment. */
export function countsIn(read: Pick<CommuneTab, 'invitees' | 'opinions'>, basis: Basis): Counts {
  const { invited, attended } = countAttendance(read.invitees, basis.lists.groups);
  return { invited, attended, opinions: read.opinions.length };
}

/**
 * Adds to the record, unless what was handed in last is the very same and was not returned. A digest of an earlier layout says
 * nothing of columns that it did not cover.
 */
function record(book: BookWriter, made: Omit<Deed, 'id'>): { readonly recorded: Recorded; readonly isNew: boolean } {
  const { code, owed } = made;
  const before = recordedOf(readDeeds(book.record, code), owed);
  if (before !== null && before.returned === null && before.digest === made.digest) {
    return { recorded: before, isNew: false };
  }
  appendDeeds(book.record, [made]);
  const recorded = recordedOf(readDeeds(book.record, code), owed);
  if (recorded === null) throw new Error('what was recorded is not in the record');
  return { recorded, isNew: true };
}

/** The mirror of the record in the tab's head: the moment that counts, the ticked box, and a word beside it. */
function show(book: BookWriter, tab: string, { grid }: MeasuredTab, recorded: Recorded): void {
  const cells = handInCells(grid, recorded.last.owed);
  if (cells !== null) writeMirror(book, tab, cells, mirrorOf(recorded));
}
