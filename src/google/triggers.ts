import { answerEdit } from '../app/handIn/answerEdit';
import { droppedState } from '../app/setUp/dropped';
import { noDayTyped } from '../app/handIn/noDayTyped';
import { refuseLaterLayout } from '../app/round/laterLayout';
import { refreshDeadlines } from '../app/tables/refreshDeadlines';
import { tickBox } from '../app/handIn/tickBox';
import { MENU } from '../text/menu';
import { BASIC_TABS, ownTab } from '../workbook/schema/tabs';
import { actorNow } from './services/actor';
import { sentenceOfFailure } from './services/guarded';
import { RECORD_LOCK, TRIGGER_LOCK } from './book/locks';
import { addMenu } from './menu';
import { protectionNote } from './services/protections';
import { startClock } from './book/runClock';
import { SheetsBook } from './book/sheetsBook';

const SECONDS_TO_READ = 15;

type Edit = GoogleAppsScript.Events.SheetsOnEdit;

/** Simple trigger: the menu, and what the workbook lost since it was open last. */
export function onOpen(): void {
  addMenu();
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const lost: string[] = [];
  sentenceOfFailure(() => lost.push(...droppedState(new SheetsBook(spreadsheet), protectionNote)));
  if (lost.length > 0) spreadsheet.toast(lost.join('\n'), MENU.title, SECONDS_TO_READ);
}

/** Simple trigger: what an edit by hand brings about. It runs as the person who typed, on a phone too. */
export function onEdit(event: Edit): void {
  const sheet = event.range.getSheet();
  const tab = sheet.getName();
  const own = ownTab(tab);
  const isBasis = BASIC_TABS.some((basic) => basic === own);
  if (own !== null && !isBasis) return;
  const book = new SheetsBook(event.source, [[tab, sheet]]);
  const said: string[] = [];
  const failure = sentenceOfFailure(() => {
    if (isBasis) {
      refuseLaterLayout(book);
      refreshDeadlines(book, TRIGGER_LOCK, startClock(book.clock));
    } else communeEdited(book, tab, event);
    const place = () => ({ row: event.range.getRow(), column: event.range.getColumn() });
    said.push(...noDayTyped(book, tab, own, event.value, place));
  });
  for (const sentence of failure === null ? said : [failure]) {
    event.source.toast(sentence, MENU.title, SECONDS_TO_READ);
  }
}

/** A box that was ticked hands in; any other edit has its consequences in the tab. */
function communeEdited(book: SheetsBook, tab: string, { range, value }: Edit): void {
  const row = range.getRow();
  // a ticked box tells TRUE, an unticked one FALSE (developers.google.com/apps-script/guides/triggers/events#edit)
  if (value === 'TRUE' || value === 'FALSE') {
    const cell = { row, column: range.getColumn() };
    refuseLaterLayout(book);
    tickBox(book, RECORD_LOCK, startClock(book.clock), { tab, cell, ticked: value === 'TRUE', actor: actorNow() });
  } else {
    const rows = { from: row, to: range.getLastRow() };
    const columns = () => ({ from: range.getColumn(), to: range.getLastColumn() });
    answerEdit(book, tab, { rows, columns }, Math.random);
  }
}
