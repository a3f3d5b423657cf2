import { MENU } from '../text/menu';

/** Adds the add-on's menu; the names are those of the global functions in main.ts. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(MENU.title)
    .addItem(MENU.sidebar, 'openSidebar')
    .addSeparator()
    .addItem(MENU.handInInvitees, 'handInInvitees')
    .addItem(MENU.handInPlan, 'handInPlan')
    .addItem(MENU.handInResults, 'handInResults')
    .addItem(MENU.handInReport, 'handInReport')
    .addSeparator()
    .addItem(MENU.compile, 'compileResults')
    .addItem(MENU.report, 'createReport')
    .addItem(MENU.remind, 'remindCommunes')
    .addItem(MENU.takeFile, 'openFileExchange')
    .addSeparator()
    .addItem(MENU.setUp, 'setUpWorkbook')
    .addItem(MENU.protect, 'protectWorkbook')
    .addItem(MENU.selfCheck, 'checkInstallation')
    .addSeparator()
    .addItem(MENU.notices, 'showNotices')
    .addToUi();
}
