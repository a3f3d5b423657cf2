import type { Answer, AttendanceMark, CommuneFace, Done, Face, FormTexts, MarksDone, Progress } from '../api';
import type { Basis } from '../app/round/basis';
import { readBasis } from '../app/round/basis';
import { communeFace, readFace } from '../app/sidebar/faces';
import { mayWrite } from '../app/round/mayWrite';
import { handInNow } from '../app/handIn/handIn';
import { saveInvitee, saveOpinion } from '../app/sidebar/quickEntry';
import { Refusal } from '../app/refusal';
import { saveMarks } from '../app/sidebar/rollCall';
import { saveFacts } from '../app/sidebar/saveSession';
import { tabNamed, tabOfCode } from '../app/round/tabOfCommune';
import type { Owed } from '../core/round/owed';
import type { Place } from '../core/problem';
import { handedInMessage } from '../text/handIn';
import { SAVED } from '../text/saved';
import { actorNow } from './services/actor';
import { answered } from './services/answered';
import { RECORD_LOCK } from './book/locks';
import { progressOf } from './services/progress';
import { protectionNote } from './services/protections';
import type { Run } from './services/run';
import { startChange, startRun } from './services/run';

/** What the sidebar shows first, and whenever it looks again. */
export function readSidebar(wanted: 'auto' | 'district'): Answer<Face> {
  return answered(() => {
    const { book, clock } = startRun();
    return readFace(book, actorNow(), clock.now(), wanted, protectionNote);
  });
}

/** Takes the person to a cell. */
export function goTo(place: Place): Answer<null> {
  return answered(() => {
    const { book } = startRun();
    book.activate({ ...place, tab: tabNamed(book, place.tab) });
    return null;
  });
}

/** How far the run is that was started under this name. */
export function readProgress(name: string): Answer<Progress | null> {
  return answered(() => progressOf(name));
}

/** Hands in what a commune owes, as its tab holds it now. */
export function handIn(owed: Owed, code: string): Answer<Done> {
  return inTab(code, ({ book, clock }, tab) => {
    const handed = handInNow(book, RECORD_LOCK, clock, { tab, owed, actor: actorNow(), way: 'sidebar' });
    return { message: handedInMessage(handed.label, handed.deed.moment, handed.isNew) };
  });
}

/** Adds a person to the invitees; texts by key of INVITEES. */
export function addInvitee(texts: FormTexts, code: string): Answer<Done> {
  return inTab(code, ({ book }, tab, { lists }) => ({
    message: SAVED.invitee(texts['name'] ?? '', saveInvitee(book, tab, texts, lists, RECORD_LOCK)),
  }));
}

/** Adds an opinion; texts by key of OPINIONS. */
export function addOpinion(texts: FormTexts, code: string): Answer<Done> {
  return inTab(code, ({ book }, tab, { lists }) => ({
    message: SAVED.opinion(saveOpinion(book, tab, texts, lists, RECORD_LOCK, Math.random)),
  }));
}

/** Writes facts of the session; texts by key of SESSION. */
export function saveSession(texts: FormTexts, code: string): Answer<Done> {
  return inTab(code, ({ book }, tab, { lists }) => {
    saveFacts(book, tab, texts, lists, RECORD_LOCK);
    return { message: SAVED.session };
  });
}

/** Records who came; those who could not be found are named, the others are recorded all the same. */
export function markAttendance(marks: readonly AttendanceMark[], code: string): Answer<MarksDone> {
  return inTab(code, ({ book }, tab, { lists }) => {
    const { recorded, refused } = saveMarks(book, tab, marks, lists, RECORD_LOCK);
    return { message: [SAVED.marks(recorded.length), ...refused.map(({ message }) => message)].join(' '), refused };
  });
}

/** Does something in the tab of the commune that the sidebar shows, and shows what became of it. */
function inTab<Told extends { readonly message: string }>(
  code: string,
  work: (run: Run, tab: string, basis: Basis) => Told,
): Answer<Done & Told> {
  return answered(() => {
    const run = startChange();
    const basis = readBasis(run.book);
    const tab = tabOfCode(run.book, code, basis);
    if (!mayWrite(run.book, tab, run.book.read(tab) ?? [])) throw new Refusal('not-your-tab', tab);
    const told = work(run, tab, basis);
    const face: CommuneFace = communeFace(run.book, tab, readBasis(run.book), run.clock.now());
    return { ...told, face };
  });
}
