import type { Moment } from '../../core/time/day';
import { dayOfMoment } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import { recordedOf } from '../../core/round/deed';
import type { Owed } from '../../core/round/owed';
import { OWED } from '../../core/round/owed';
import type { Submission } from '../../core/round/submission';
import { MERGED_NOTE, splitNote } from '../../text/offers';
import type { Grid } from '../../workbook/cells/cell';
import { handInCells } from '../../workbook/head/handInCells';
import { digestOfOwed } from '../../workbook/head/handsIn';
import { readHandedIn } from '../../workbook/head/headOfTab';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import type { Basis } from '../round/basis';
import { countsIn } from '../handIn/handIn';
import { mirrorOf, writeMirror } from '../handIn/handInMirror';
import type { Book, BookWriter } from '../ports';
import { readTabOf } from '../round/readTabOf';
import { appendDeeds, readDeeds } from '../record/record';
import type { Recording } from '../record/record';
import { isEdited } from '../record/recordChecks';
import { submissionsOf } from '../record/submissions';

/** A commune and its tab. */
export interface Unit {
  readonly commune: ListedCommune;
  readonly tab: string;
}

/** What becomes of a thing owed when `from` becomes a part of `to`. */
interface Joined {
  readonly owed: Owed;
  readonly mine: Submission;
  /** When both had handed it in; null = one of them had not: the unit that they are now has to. */
  readonly moment: Moment | null;
}

/** What `to` has handed in and must hand in again, `from` not having handed it in when it becomes a part. */
export function handInsVoided(book: Book, from: Unit, to: Unit, basis: Basis, now: Moment): Owed[] {
  return joined(book, from, to, basis, now).flatMap(({ owed, moment }) => (moment === null ? [owed] : []));
}

function joined(book: Book, from: Unit, to: Unit, basis: Basis, now: Moment): Joined[] {
  const theirs = submissionsNow(book, from, basis, now);
  return submissionsNow(book, to, basis, now).flatMap((mine): Joined[] => {
    const { owed, rule, handedInAt } = mine;
    if (rule === null || typeof handedInAt !== 'number') return [];
    const other = theirs.find((submission) => submission.owed === owed);
    if (other?.rule == null) return [{ owed, mine, moment: handedInAt }];
    const isKnown = typeof other.handedInAt === 'number';
    return [{ owed, mine, moment: isKnown ? (Math.max(handedInAt, other.handedInAt) as Moment) : null }];
  });
}

function submissionsNow(book: Book, { commune, tab }: Unit, basis: Basis, now: Moment): Submission[] {
  const { handedInAt } = readHandedIn(tab, book.read(tab) ?? [], dayOfMoment(now));
  return submissionsOf(commune, handedInAt, readDeeds(book.record, commune.code), basis, now);
}

/** Carries rows of `from` over to `to`, a unit that it is a part of now; what both had handed in is handed in by the one that they are. */
export function recordMerge(
  book: BookWriter,
  from: Unit,
  to: Unit,
  basis: Basis,
  recording: Recording,
  carry: () => void,
): void {
  const before = joined(book, from, to, basis, recording.now);
  carry();
  const grid = book.read(to.tab) ?? [];
  const read = readTabOf(book, to.commune, { name: to.tab, grid }, basis, recording.now);
  const deeds = before.flatMap(({ owed, mine, moment }): Made[] => {
    const base = deedOf(to.commune.code, owed, recording);
    const typed = mine.recorded === null && typeof mine.handedInAt === 'number' ? mine.handedInAt : null;
    const merged = { ...base, kind: 'merged', note: from.commune.code } as const;
    return [
      // a moment that was typed into the head is lost there with what is shown next
      ...(typed === null ? [] : [{ ...base, kind: 'handedIn', moment: typed } as const]),
      moment === null
        ? merged
        : { ...merged, moment, counts: countsIn(read, basis), digest: digestOfOwed(grid, owed, basis.lookup) },
    ];
  });
  record(book, recording, deeds);
  show(
    book,
    to,
    before.map(({ owed }) => owed),
  );
}

/** Makes what `to` had handed in before the merger count again. */
export function recordSeparation(book: BookWriter, from: Unit, to: Unit, recording: Recording): void {
  const code = from.commune.code;
  const standing = readDeeds(book.record, to.commune.code);
  const owed = OWED.filter((thing) => {
    const mine = standing.filter((deed) => deed.owed === thing && deed.note === code);
    const last = mine.filter(({ kind }) => kind === 'merged' || kind === 'separated').pop();
    return last?.kind === 'merged';
  });
  record(
    book,
    recording,
    owed.map((thing) => ({ ...deedOf(to.commune.code, thing, recording), kind: 'separated', note: code })),
  );
  show(book, to, owed);
}

/** Carries a part of `from` over to `to`; its people were handed in by `from`, and so they are by `to`, if that has handed in nothing yet. */
export function recordSplit(
  book: BookWriter,
  from: Unit,
  to: Unit,
  basis: Basis,
  recording: Recording,
  carry: () => void,
): void {
  const gridBefore = book.read(from.tab) ?? [];
  const submissions = submissionsNow(book, from, basis, recording.now);
  const theirs = submissionsNow(book, to, basis, recording.now);
  carry();
  const [left, gone] = [book.read(from.tab) ?? [], book.read(to.tab) ?? []];
  const deeds = submissions.flatMap((submission): Made[] => {
    const { owed, recorded } = submission;
    if (recorded?.counting == null) return [];
    const isUntouched = recorded.digest !== '' && !isEdited(gridBefore, submission, basis.lookup);
    const digestOf = (grid: Grid) => (isUntouched ? digestOfOwed(grid, owed, basis.lookup) : '');
    const { moment, way } = recorded.counting;
    const again = (unit: Unit, other: Unit, grid: Grid) => ({
      ...deedOf(unit.commune.code, owed, recording),
      ...({ kind: 'handedIn', moment, way, note: splitNote(other.commune.code), digest: digestOf(grid) } as const),
    });
    const other = theirs.find((candidate) => candidate.owed === owed);
    const isFirst = other?.rule != null && other.handedInAt === null && other.recorded === null;
    return [...(isUntouched ? [again(from, to, left)] : []), ...(isFirst ? [again(to, from, gone)] : [])];
  });
  record(book, recording, deeds);
  show(
    book,
    to,
    deeds.filter(({ code }) => code === to.commune.code).map(({ owed }) => owed),
  );
}

type Made = Omit<Deed, 'id' | 'by'>;

function deedOf(code: string, owed: Owed, { now }: Recording): Omit<Made, 'kind'> {
  return {
    ...{ code, owed, moment: now, recordedAt: now, way: null },
    ...{ counts: null, digest: '', note: '', until: null },
  };
}

/** Under the lock that the offer took before it moved anything. */
function record(book: BookWriter, { actor }: Recording, deeds: readonly Made[]): void {
  if (deeds.length === 0) return;
  const { email: by } = actor();
  appendDeeds(
    book.record,
    deeds.map((deed) => ({ ...deed, by })),
  );
}

/** The heads follow the record. */
function show(book: BookWriter, { commune, tab }: Unit, owed: readonly Owed[]): void {
  const deeds = readDeeds(book.record, commune.code);
  for (const thing of owed) {
    const cells = handInCells(book.read(tab) ?? [], thing);
    const recorded = recordedOf(deeds, thing);
    const mirror = recorded?.counting == null ? { moment: '', ticked: false, note: MERGED_NOTE } : mirrorOf(recorded);
    if (cells !== null) writeMirror(book, tab, cells, mirror);
  }
}
