import { MENU } from '../text/menu';

/** Adds the add-on's menu; the names are those of the global functions in main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU.title)
    .addItem(MENU.setUp, 'setUpWorkbook')
    .addSeparator()
    .addItem(MENU.compile, 'compileResults')
    .addItem(MENU.report, 'createReport')
    .addToUi();
}
