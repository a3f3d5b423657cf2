import type { Messages } from '../../app/ports';

/** Google's own dialogs over the spreadsheet. */
export const dialogs: Messages = {
  tell(title, message) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, message, ui.ButtonSet.OK);
  },
  confirm(title, question) {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
  },
};
