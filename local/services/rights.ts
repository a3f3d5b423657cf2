/** How a function is started: from the menu, by a simple trigger, or as a custom function in a cell. */
export type RunMode = 'menu' | 'open' | 'edit' | 'cell';

const NEEDS_AUTHORISATION = /^(Drive\.|MailApp\.|Ui\.(alert|prompt|show))/;
const READ_ONLY =
  /^(SpreadsheetApp\.getActive|(Spreadsheet|Sheet|Range)\.(get|is|can|offset)|PropertiesService\.|Properties\.get|LockService\.|Lock\.|Session\.|User\.|Utilities\.|Blob\.|RichTextValue\.|DataValidation\.)/;

/** Whether a call `Class.method` is allowed; simple triggers and cells run without anyone's authorisation. */
export function isPermitted(mode: RunMode, name: string): boolean {
  if (mode === 'menu') return true;
  return mode === 'cell' ? READ_ONLY.test(name) : !NEEDS_AUTHORISATION.test(name);
}

/** What works beside the spreadsheet and never in it. */
const BESIDE = /^(Ui|HtmlService|HtmlOutput|ScriptApp|Drive)\.|^SpreadsheetApp\.(getUi|flush)$|^Spreadsheet\.toast$/;

/** Whether a call `Class.method` leaves the spreadsheet as it is. */
export function isReadOnly(name: string): boolean {
  return READ_ONLY.test(name) || BESIDE.test(name);
}
