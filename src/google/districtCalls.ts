import type {
  Answer,
  CommuneFile,
  DistrictDeed,
  Done,
  DraftView,
  ExtensionRequest,
  FileComparison,
  PaperRequest,
  RemindersPreview,
  ReturnRequest,
  Side,
} from '../api';
import type { Basis } from '../app/round/basis';
import { readBasis } from '../app/round/basis';
import { comparisonOf } from '../app/communeFile/compare';
import { handInTicked } from '../app/communeFile/handInTicked';
import { targetOf } from '../app/communeFile/target';
import { takeIntoTab } from '../app/communeFile/take';
import { communeOfCode } from '../app/round/communeOfCode';
import { compiledMessage, compileAndWrite } from '../app/compile/compileResults';
import { compileAndDraft } from '../app/compile/createReport';
import type { DistrictMeans } from '../app/district/districtDeeds';
import { extend, recordOnPaper, giveBack } from '../app/district/districtDeeds';
import { districtFace } from '../app/sidebar/faces';
import { measureTab } from '../app/handIn/measureTab';
import { namedThing } from '../app/round/namedThing';
import { refreshWritten } from '../app/tables/refreshWritten';
import { dueReminders, saveCall, mailReminders } from '../app/district/remind';
import { checkOwed } from '../app/round/requests';
import { requireDistrict } from '../app/round/requireDistrict';
import type { Owed } from '../core/round/owed';
import { fileTaken } from '../text/communeFile';
import { extendedDone, paperDone, returnedDone } from '../text/district';
import { MENU, reportDone } from '../text/menu';
import { callRecorded, remindersSent } from '../text/reminders';
import type { ListedCommune } from '../workbook/reading/readCommunes';
import { actorNow } from './services/actor';
import { answered } from './services/answered';
import { driveDrafts } from './services/driveDrafts';
import { exportNote } from './exports';
import { MENU_LOCK, RECORD_LOCK } from './book/locks';
import { progressTo } from './services/progress';
import { protectionNote } from './services/protections';
import type { Run } from './services/run';
import { reminding, startChange, startRun } from './services/run';

/** Compiles; how far it is can be read under the name that the sidebar gives it. */
export function compileFromSidebar(progressName: string): Answer<Done> {
  return answered(() => {
    const run = startChange();
    const { results } = compileAndWrite(run.book, MENU_LOCK, run.clock, progressTo(progressName, MENU.compile));
    return withBoard(run, compiledMessage(results));
  });
}

/** Compiles afresh and drafts the report. */
export function draftFromSidebar(): Answer<DraftView> {
  return answered(() => {
    const { book, clock } = startChange();
    const made = compileAndDraft(book, MENU_LOCK, driveDrafts, clock);
    return { name: made.name, url: made.url, message: reportDone(made) };
  });
}

/** The messages that would go out now, and how many may. */
export function previewReminders(): Answer<RemindersPreview> {
  return answered(() => {
    const run = startRun();
    requireDistrict(run.book);
    const { owing, basis, services } = reminding(run);
    const reminders = dueReminders(owing, services.record, basis, run.clock.now());
    return { reminders, mailsLeft: services.mailer.left() };
  });
}

/** Writes to the communes of these codes. */
export function sendReminders(codes: readonly string[]): Answer<Done> {
  return byDistrict((run) => {
    const { owing, basis, services } = reminding(run);
    const { sent, unsent } = mailReminders(codes, owing, basis, services);
    return remindersSent(sent, unsent);
  });
}

/** Records that a commune was called about these things. */
export function recordCall(code: string, owed: readonly Owed[]): Answer<Done> {
  return byDistrict(({ book, clock }, basis) => {
    const commune = communeOfCode(basis, code);
    saveCall(code, owed, { record: book.record, lock: RECORD_LOCK, clock, actor: actorNow() });
    const labels = owed.map((thing) => namedThing(thing, basis.lists));
    return callRecorded(commune.name, labels);
  });
}

/** Gives a thing back to be completed. */
export function returnSubmission(request: ReturnRequest): Answer<Done> {
  return deed(request, giveBack, returnedDone);
}

/** Puts a limit off. */
export function grantExtension(request: ExtensionRequest): Answer<Done> {
  return deed(request, extend, extendedDone);
}

/** Records what came on paper. */
export function recordPaper(request: PaperRequest): Answer<Done> {
  return deed(request, recordOnPaper, paperDone);
}

/** What a commune's file says otherwise than its tab. */
export function compareFile(file: CommuneFile): Answer<FileComparison> {
  return answered(() => {
    const { book, clock } = startRun();
    requireDistrict(book);
    const basis = readBasis(book);
    const target = targetOf(file, book, basis, exportNote);
    const { submissions } = measureTab(book, target.tab, basis, clock.now());
    return comparisonOf(book, file, target, basis.lists, submissions);
  });
}

/** Takes a commune's file into its tab, then hands in what the commune ticked there. */
export function takeFile(
  file: CommuneFile,
  fingerprint: string,
  sides: Readonly<Record<string, Side>>,
  ticked: readonly Owed[],
): Answer<Done> {
  return byDistrict(({ book, clock }, basis) => {
    ticked.forEach(checkOwed);
    const target = targetOf(file, book, basis, exportNote);
    const taken = takeIntoTab(
      book,
      file,
      target,
      basis.lists,
      fingerprint,
      sides,
      RECORD_LOCK,
      Math.random,
      clock.now(),
    );
    const handedIn = handInTicked(book, RECORD_LOCK, clock, target.tab, ticked, actorNow());
    return [fileTaken(target.commune, taken), ...handedIn].join(' ');
  });
}

function deed<Request extends DistrictDeed>(
  request: Request,
  act: (means: DistrictMeans, request: Request) => ListedCommune,
  words: (commune: string, label: string) => string,
): Answer<Done> {
  return byDistrict(({ book, clock }, basis) => {
    const commune = act({ book, lock: RECORD_LOCK, clock, actor: actorNow() }, request);
    refreshWritten(book, MENU_LOCK, clock);
    return words(commune.name, namedThing(request.owed, basis.lists));
  });
}

/** Does what only the district may, and shows the board as it is then. */
function byDistrict(work: (run: Run, basis: Basis) => string): Answer<Done> {
  return answered(() => {
    const run = startChange();
    requireDistrict(run.book);
    return withBoard(run, work(run, readBasis(run.book)));
  });
}

function withBoard({ book, clock }: Run, message: string): Done {
  return { message, face: districtFace(book, readBasis(book), clock.now(), protectionNote) };
}
