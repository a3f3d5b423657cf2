import { THINGS_OWED } from '../core/round/owed';
import { handInItem, MENU } from '../text/menu';

/** Adds the add-on's menu; the names are those of the script's global functions. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(MENU.title).addItem(MENU.sidebar, 'openSidebar').addSeparator();
  for (const thing of THINGS_OWED) menu.addItem(handInItem(thing), thing.command);
  menu
    .addSeparator()
    .addItem(MENU.compile, 'compileResults')
    .addItem(MENU.report, 'createReport')
    .addItem(MENU.remind, 'remindCommunes')
    .addItem(MENU.exportFile, 'exportCommune')
    .addItem(MENU.takeFile, 'openFileExchange')
    .addSeparator()
    .addItem(MENU.setUp, 'setUpWorkbook')
    .addItem(MENU.protect, 'protectWorkbook')
    .addItem(MENU.selfCheck, 'checkInstallation')
    .addSeparator()
    .addItem(MENU.notices, 'showNotices')
    .addToUi();
}
