import type { CompiledCounts } from '../app/compile/compileResults';
import { compiledMessage, compileAndWrite, countsOf } from '../app/compile/compileResults';
import type { MadeReport } from '../app/compile/createReport';
import { compileAndDraft, draftReport } from '../app/compile/createReport';
import { mayWrite } from '../app/round/mayWrite';
import { handInNow } from '../app/handIn/handIn';
import { protectTabs } from '../app/protection/protectWorkbook';
import { askAndRemind } from '../app/district/remind';
import { Refusal } from '../app/refusal';
import { requireDistrict } from '../app/round/requireDistrict';
import { setUp } from '../app/setUp/setUp';
import { setUpOffers } from '../app/setUp/setUpOffers';
import type { Owed } from '../core/round/owed';
import { thingOwed } from '../core/round/owed';
import { handedInMessage } from '../text/handIn';
import { handInItem, handInQuestion, MENU, OFFER_DRAFT, reportDone, setUpDone, setUpPaused } from '../text/menu';
import { offersQuestion } from '../text/offers';
import { protectionDone } from '../text/protection';
import { cellOfPlace } from '../workbook/design/a1';
import { isCommuneTab } from '../workbook/head/headOfTab';
import { actorNow } from './services/actor';
import { dialogs } from './services/dialogs';
import { driveDrafts } from './services/driveDrafts';
import { guarded } from './services/guarded';
import { MENU_LOCK, RECORD_LOCK } from './book/locks';
import { protectionNote, SheetProtector } from './services/protections';
import { reminding, startChange, startRun } from './services/run';

/** Menu: opens the sidebar, which shows what the person may do. */
export function openSidebar(): void {
  guarded(() => {
    SpreadsheetApp.getUi().showSidebar(sidebarPage());
  });
}

/** Menu: opens the sidebar where a commune's file is taken back. */
export function openFileExchange(): void {
  guarded(() => {
    requireDistrict(startRun().book);
    SpreadsheetApp.getUi().showSidebar(sidebarPage().append('<script>START_VIEW = "file"</script>'));
  });
}

/** Menu: the licences of the packages in the bundles, on a page that the build makes. */
export function showNotices(): void {
  guarded(() => {
    const page = HtmlService.createHtmlOutputFromFile('Notices').setWidth(640).setHeight(480);
    SpreadsheetApp.getUi().showModalDialog(page, MENU.notices);
  });
}

function sidebarPage(): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(MENU.title);
}

/** Menu: makes an empty spreadsheet ready, or brings one up to date. */
export function setUpWorkbook(): { communes: number; created: number; remaining: number; problems: number } {
  return guarded(() => {
    const asking = startChange();
    requireDistrict(asking.book);
    const recording = { lock: RECORD_LOCK, actor: actorNow, now: asking.clock.now() };
    const lines = setUpOffers(asking.book, recording).map(({ line }) => line);
    const agrees = lines.length > 0 && dialogs.confirm(MENU.setUp, offersQuestion(lines));
    // what was read before a question may be old when it is answered
    const { book, clock } = lines.length > 0 ? startChange() : asking;
    const agreed = agrees ? { lines: new Set(lines), recording: { ...recording, now: clock.now() } } : null;
    const done = setUp(book, protectionNote, MENU_LOCK, clock, agreed);
    const { communes, created, remaining, left, problems } = done;
    const message = remaining > 0 ? setUpPaused(remaining) : setUpDone(communes, created, problems.length, left);
    dialogs.tell(MENU.setUp, message);
    return { communes, created, remaining, problems: problems.length };
  });
}

/** Menu: leaves each tab to those who may write it. */
export function protectWorkbook(): { done: number; remaining: number; problems: number } {
  return guarded(() => {
    const { book, clock } = startChange();
    const protector = new SheetProtector((tab) => book.sheet(tab));
    const outcome = protectTabs(book, protector, protectionNote, MENU_LOCK, clock);
    dialogs.tell(MENU.protect, protectionDone(outcome, cellOfPlace));
    return { done: outcome.done, remaining: outcome.remaining, problems: outcome.problems.length };
  });
}

/** Menu: checks and counts every commune's tab, writes the results, then offers the draft. */
export function compileResults(): CompiledCounts {
  return guarded(() => {
    const { book, clock } = startChange();
    const compilation = compileAndWrite(book, MENU_LOCK, clock);
    const { results } = compilation;
    const question = `${compiledMessage(results)}\n\n${OFFER_DRAFT}`;
    if (dialogs.confirm(MENU.compile, question))
      tellDraft(draftReport(compilation, book, MENU_LOCK, driveDrafts, clock));
    return countsOf(results);
  });
}

/** Menu: compiles afresh and drafts the results report as a Google Doc. */
export function createReport(): { name: string; url: string; refused: readonly string[] } {
  return guarded(() => {
    const { book, clock } = startChange();
    const made = compileAndDraft(book, MENU_LOCK, driveDrafts, clock);
    tellDraft(made);
    const { name, url, refused } = made;
    return { name, url, refused };
  });
}

/** Menu: shows who would be written to about what, asks once, then writes. */
export function remindCommunes(): { sent: readonly string[]; unsent: number } {
  return guarded(() => {
    const run = startChange();
    requireDistrict(run.book);
    const { owing, basis, services } = reminding(run);
    const { sent, unsent } = askAndRemind(owing, basis, services, dialogs);
    return { sent, unsent: unsent.length };
  });
}

/** Menu: hands in something of the commune whose tab is open; each thing owed has a command of its own (core/round/owed.ts). */
export function handInFromMenu(owed: Owed): void {
  guarded(() => {
    const { book, clock } = startChange();
    const title = handInItem(thingOwed(owed));
    const tab = book.activeTab();
    const grid = book.read(tab) ?? [];
    if (!isCommuneTab(grid)) throw new Refusal('not-a-commune-tab');
    if (!mayWrite(book, tab, grid)) throw new Refusal('not-your-tab', tab);
    if (!dialogs.confirm(title, handInQuestion(title, tab))) return;
    const handed = handInNow(book, RECORD_LOCK, clock, { tab, owed, actor: actorNow(), way: 'menu' });
    dialogs.tell(title, handedInMessage(handed.label, handed.deed.moment, handed.isNew));
  });
}

function tellDraft(made: MadeReport): void {
  dialogs.tell(MENU.report, reportDone(made));
}
