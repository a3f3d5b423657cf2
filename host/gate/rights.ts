/** How a function is started: from the menu, by a simple trigger, or as a custom function in a cell. */
export type RunMode = 'menu' | 'open' | 'edit' | 'cell';

const NEEDS_AUTHORISATION = /^(Drive\.|MailApp\.|Ui\.(alert|prompt|show))/;
const READ_ONLY =
  /^(SpreadsheetApp\.get(Active|CurrentCell)|(Spreadsheet|Sheet|Range|RangeList|Protection)\.(get|is|can|offset)|PropertiesService\.|Properties\.get|LockService\.|Lock\.|CacheService\.|Cache\.|Session\.|User\.|Utilities\.|Blob\.|RichTextValue\.|DataValidation\.)/;

/** In a custom function these mean the cell of the formula, which is not provided. */
const OF_THE_CELL = /\.get(ActiveRange|CurrentCell)$/;

/** Whether a call `Class.method` is allowed; simple triggers and cells run without anyone's authorisation. */
export function isPermitted(mode: RunMode, name: string): boolean {
  if (mode === 'menu') return true;
  return mode === 'cell' ? READ_ONLY.test(name) && !OF_THE_CELL.test(name) : !NEEDS_AUTHORISATION.test(name);
}

/** What works beside the spreadsheet and never in it. */
const BESIDE =
  /^(Ui|PromptResponse|HtmlService|HtmlOutput|ScriptApp|AuthorizationInfo|Drive|MailApp)\.|^SpreadsheetApp\.(getUi|flush|setActive\w+)$|^(Spreadsheet\.setActive\w+|(Sheet|Range)\.activate)$|^Spreadsheet\.toast$/;

/** Whether a call `Class.method` leaves the spreadsheet as it is. */
export function isReadOnly(name: string): boolean {
  return READ_ONLY.test(name) || BESIDE.test(name);
}
