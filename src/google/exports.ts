import type { MadeFile } from '../api';
import { downloadPage } from '../app/communeFile/export/downloadPage';
import { exportFile } from '../app/communeFile/export/exportFile';
import { MENU } from '../text/menu';
import { documentNote } from './book/documentNote';
import { guarded } from './services/guarded';
import { RECORD_LOCK } from './book/locks';
import type { Run } from './services/run';
import { startChange } from './services/run';

/** Which spreadsheet this is, and how often each commune's file was made. */
export const exportNote = documentNote('exports');

/** Menu: the file of the commune whose tab is open, to be saved by a link in a dialog. */
export function exportCommune(): void {
  guarded(() => {
    const run = startChange();
    const { commune, ...file } = make(run, run.book.activeTab());
    const page = HtmlService.createHtmlOutput(downloadPage(file, commune)).setWidth(440).setHeight(210);
    SpreadsheetApp.getUi().showModalDialog(page, MENU.exportFile);
  });
}

/** For the program that hosts the spreadsheet in Google's place: the file of the commune that a tab is of. */
export function makeCommuneFile(tab: string): MadeFile {
  return guarded(() => {
    const { name, content } = make(startChange(), tab);
    return { name, content };
  });
}

function make({ book, clock }: Run, tab: string): MadeFile & { readonly commune: string } {
  const now = clock.now();
  const { name, commune, bytes } = exportFile(book, tab, {
    ...{ note: exportNote, lock: RECORD_LOCK, random: Math.random, now },
    savedAt: book.clock().dateOf(now).toISOString(),
  });
  const signed = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { name, commune, content: Utilities.base64Encode([...signed]) };
}
