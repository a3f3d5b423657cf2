import type { DistrictDeed, ExtensionRequest, PaperRequest, ReturnRequest } from '../../api';
import type { Moment } from '../../core/time/day';
import { dayOfMoment, timeOfMoment } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import { recordedOf } from '../../core/round/deed';
import { ruleFor } from '../../core/round/deadline';
import { tidyLines } from '../../core/letters/vietnamese';
import { momentText } from '../../text/phrases/format';
import { returnedNote } from '../../text/handIn';
import { paperNote, returnReason } from '../../text/district';
import type { Content } from '../../workbook/design/content';
import { limitContent } from '../../workbook/design/content';
import { handInCells } from '../../workbook/head/handInCells';
import { labelOf } from '../../workbook/schema/lists';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import { EXTENSIONS, SETTINGS_BLOCKS } from '../../workbook/schema/settings';
import { SETTINGS_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import { readBasis } from '../round/basis';
import type { CellWrite } from '../rows/cellWrites';
import { writeCells } from '../rows/cellWrites';
import { communeOfCode } from '../round/communeOfCode';
import { columnOf, firstFreeRow, openTab, makeRoom } from '../rows/communeRows';
import type { HandInMirror } from '../handIn/handInMirror';
import { mirrorOf, writeMirror } from '../handIn/handInMirror';
import { namedThing } from '../round/namedThing';
import type { Actor, BookWriter, Clock, Lock } from '../ports';
import { appendDeeds, readDeeds } from '../record/record';
import { Refusal } from '../refusal';
import { checkMoment, checkOwed } from '../round/requests';
import { requireDistrict } from '../round/requireDistrict';
import { deadlineOf } from '../record/submissions';
import { tabOfCommune } from '../round/tabOfCommune';

/** What the district's deeds are done with. */
export interface DistrictMeans {
  readonly book: BookWriter;
  /** The document lock. */
  readonly lock: Lock;
  readonly clock: Clock;
  readonly actor: Actor;
}

/** Gives a thing back to be completed until a new limit; the commune sees the reason beside its box. */
export function giveBack(means: DistrictMeans, request: ReturnRequest): ListedCommune {
  const reason = reasonOf(request.reason);
  return district(means, request, ({ commune, basis, now }) => {
    refusePassed(request.until, now);
    const limit = limitOf(request, commune, { ...basis, extensions: [] });
    if (limit !== null && request.until < limit) throw new Refusal('limit-not-later', momentText(limit));
    means.lock.alone(() => {
      const recorded = recordedOf(readDeeds(means.book.record, commune.code), request.owed);
      if (recorded === null || recorded.returned !== null) throw new Refusal('not-handed-in');
      const writes = extensionWrites(means, request, basis, returnReason(reason), request.until);
      appendDeeds(means.book.record, [deedOf(means, request, now, 'returned', reason, request.until)]);
      writeCells(means.book, SETTINGS_TAB, writes);
    });
    const shown = { moment: '', ticked: false, note: returnedNote(reason) };
    showInTab(means.book, commune, basis, request, shown);
  });
}

/** Puts a limit off; the row of the extension stands in Thiết lập as if typed there. */
export function extend(means: DistrictMeans, request: ExtensionRequest): ListedCommune {
  const reason = reasonOf(request.reason);
  return district(means, request, ({ commune, basis, now }) => {
    refusePassed(request.until, now);
    const limit = limitOf(request, commune, basis);
    if (limit !== null && request.until <= limit) throw new Refusal('limit-not-later', momentText(limit));
    means.lock.alone(() => {
      const writes = extensionWrites(means, request, basis, reason, request.until);
      appendDeeds(means.book.record, [deedOf(means, request, now, 'extended', reason, request.until)]);
      writeCells(means.book, SETTINGS_TAB, writes);
    });
  });
}

/** Records what came on paper, at the moment it came. */
export function recordOnPaper(means: DistrictMeans, request: PaperRequest): ListedCommune {
  const number = shortened(request.number);
  if (number === '') throw new Refusal('no-paper-number');
  return district(means, request, ({ commune, basis, now }) => {
    checkMoment(request.moment);
    if (request.moment > now) throw new Refusal('moment-ahead');
    const recorded = means.lock.alone(() => {
      const deed = deedOf(means, request, now, 'handedIn', paperNote(number, shortened(request.by)), null);
      appendDeeds(means.book.record, [{ ...deed, moment: request.moment, way: 'paper' }]);
      return recordedOf(readDeeds(means.book.record, commune.code), request.owed);
    });
    if (recorded?.counting != null) showInTab(means.book, commune, basis, request, mirrorOf(recorded));
  });
}

interface Scene {
  readonly commune: ListedCommune;
  readonly basis: Basis;
  readonly now: Moment;
}

/** Does it for the commune that is meant, if it is the district that acts. */
function district(means: DistrictMeans, { code, owed }: DistrictDeed, work: (scene: Scene) => void): ListedCommune {
  requireDistrict(means.book);
  checkOwed(owed);
  const basis = readBasis(means.book);
  const commune = communeOfCode(basis, code);
  // without any rule it is Thiết lập that cannot be read
  if (basis.rules.length > 0 && ruleFor(basis.rules, owed, commune.role) === null) {
    throw new Refusal('not-owed', namedThing(owed, basis.lists).toLowerCase());
  }
  work({ commune, basis, now: means.clock.now() });
  return commune;
}

function deedOf(
  { actor }: DistrictMeans,
  { code, owed }: DistrictDeed,
  now: Moment,
  kind: Deed['kind'],
  note: string,
  until: Moment | null,
): Omit<Deed, 'id'> {
  const base = { code, owed, moment: now, recordedAt: now, by: actor.email, way: null, counts: null, digest: '' };
  return { ...base, kind, note, until };
}

/** The record keeps few words: a property holds 9 KB. */
const LONGEST_NOTE = 200;

function shortened(text: string): string {
  return Array.from(tidyLines(text)).slice(0, LONGEST_NOTE).join('').trim();
}

function reasonOf(text: string): string {
  const reason = shortened(text);
  if (reason === '') throw new Refusal('no-reason');
  return reason;
}

function refusePassed(until: Moment, now: Moment): void {
  checkMoment(until);
  if (until <= now) throw new Refusal('limit-passed');
}

/** The limit that a new one must not bring forward: a slip must not make a commune late. */
function limitOf({ owed }: DistrictDeed, commune: ListedCommune, basis: Basis): Moment | null {
  const rule = ruleFor(basis.rules, owed, commune.role);
  return rule === null ? null : deadlineOf(commune, rule, basis).moment;
}

/** The row of an extension, in the first free row of its block; refuses where Thiết lập cannot take it. */
function extensionWrites(
  { book, actor }: DistrictMeans,
  { code, owed }: DistrictDeed,
  basis: Basis,
  reason: string,
  until: Moment,
): CellWrite[] {
  const thing = labelOf(basis.lists, 'owed', owed);
  if (thing === '') throw new Refusal('thing-unlisted');
  const opened = openTab(book, SETTINGS_TAB, SETTINGS_BLOCKS);
  const cells: Readonly<Record<(typeof EXTENSIONS)[number]['key'], Content>> = {
    code,
    owed: thing,
    until: limitContent({ day: dayOfMoment(until), time: timeOfMoment(until) }),
    reason,
    decidedBy: actor.email,
  };
  const row = firstFreeRow(opened, EXTENSIONS);
  makeRoom(book, SETTINGS_TAB, row);
  return EXTENSIONS.flatMap((column): CellWrite[] => {
    const { key, kind } = column;
    const isNeeded = key === 'code' || key === 'owed' || key === 'until';
    if (!isNeeded && !opened.located.columns.has(column)) return [];
    return [{ row, column: columnOf(opened, column), kind, content: cells[key] }];
  });
}

/** The mirror of the record in the commune's tab, wherever that is; where it is gone, the record alone knows. */
function showInTab(
  book: BookWriter,
  commune: ListedCommune,
  basis: Basis,
  { owed }: DistrictDeed,
  shown: HandInMirror,
): void {
  const tab = tabOfCommune(book, commune, basis);
  const cells = tab === null ? null : handInCells(tab.grid, owed);
  if (tab !== null && cells !== null) writeMirror(book, tab.name, cells, shown);
}
