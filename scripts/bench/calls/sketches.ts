import { Tally } from './tally';
import type { Job } from '../../../tests/host/support/countedJobs';

/** What there is to do, counted in our own workbook and document. */
export interface Amounts {
  readonly communes: number;
  readonly people: number;
  readonly opinions: number;
  readonly tab: { readonly columns: number; readonly headCells: number; readonly dropdowns: number };
  readonly document: {
    readonly paragraphs: number;
    readonly tables: number;
    readonly rows: number;
    readonly cells: number;
  };
}

/** The same job as it is often written: cell by cell, or a tab at a time; and the least that the services need. */
export interface Sketch {
  readonly cellByCell: Tally;
  readonly tabByTab: Tally;
  readonly floor: Tally;
}

const BOOK = 'SpreadsheetApp.getActiveSpreadsheet';
const BY_NAME = 'Spreadsheet.getSheetByName';
const READ_TAB = ['Sheet.getDataRange', 'Range.getValues'];
const WRITE_BLOCK = ['Sheet.getRange', 'Range.setValues'];
const READ_CELL = ['Sheet.getRange', 'Range.getValue'];
const WRITE_CELL = ['Sheet.getRange', 'Range.setValue'];
const LOCK = ['LockService.getScriptLock', 'Lock.tryLock', 'SpreadsheetApp.flush', 'Lock.releaseLock'];

/** Columns of people and opinions that the figures need. */
const [USED_OF_PEOPLE, USED_OF_OPINIONS] = [4, 9];
const [SUMMARY_COLUMNS, OPINION_COLUMNS] = [14, 12];
/** Lists, settings, communes. */
const BASIC_TABS = 3;
const RESULT_TABS = 4;
const ADDRESSES = 2;

export const SKETCHES: Readonly<Record<Job, (amounts: Amounts) => Sketch>> = {
  setUp: ({ communes, tab }) => ({
    cellByCell: new Tally()
      .add(1, BOOK)
      .add(communes, 'Spreadsheet.insertSheet', 'Sheet.setFrozenRows')
      .add(communes * (tab.columns + tab.headCells), ...WRITE_CELL)
      .add(communes * tab.columns, 'Sheet.setColumnWidth', 'Sheet.getRange', 'Range.setNumberFormat')
      .add(communes * tab.dropdowns, 'Sheet.getRange', 'Range.setDataValidation'),
    tabByTab: new Tally()
      .add(1, BOOK)
      .add(communes, 'Spreadsheet.insertSheet', 'Sheet.setFrozenRows', ...WRITE_BLOCK, ...WRITE_BLOCK)
      .add(communes * tab.columns, 'Sheet.setColumnWidth')
      .add(communes * tab.dropdowns, 'Sheet.getRange', 'Range.setDataValidation')
      .add(communes * 3, 'Sheet.getRange', 'Range.setNumberFormat'),
    floor: new Tally()
      .add(1, BOOK, 'Spreadsheet.getSheets', ...LOCK)
      .add(communes, 'Sheet.copyTo', 'Sheet.setName', ...WRITE_BLOCK),
  }),
  protection: ({ communes, tab }) => {
    const shut = ['Protection.getEditors', 'Protection.removeEditors', 'Protection.addEditor'];
    return {
      cellByCell: new Tally()
        .add(1, BOOK, 'Spreadsheet.getSheets')
        .add(communes * (tab.columns + tab.headCells), 'Sheet.getRange', 'Range.protect', ...shut),
      tabByTab: new Tally()
        .add(1, BOOK, 'Spreadsheet.getSheets')
        .add(communes, 'Sheet.protect', 'Protection.setDescription', 'Protection.setUnprotectedRanges', ...shut)
        .add(communes * 3, 'Sheet.getRange'),
      floor: new Tally()
        .add(1, BOOK, 'Spreadsheet.getSheets', ...READ_TAB)
        .add(communes, 'Sheet.protect', ...shut, 'Sheet.getRangeList', 'RangeList.getRanges')
        .add(communes, 'Protection.setUnprotectedRanges'),
    };
  },
  compile: ({ communes, people, opinions }) => ({
    cellByCell: new Tally()
      .add(1, BOOK, 'Spreadsheet.getSheets')
      .add(communes, 'Sheet.getName', 'Sheet.getLastRow')
      .add(communes * (people * USED_OF_PEOPLE + opinions * USED_OF_OPINIONS), ...READ_CELL)
      .add(communes * (SUMMARY_COLUMNS + opinions * OPINION_COLUMNS), ...WRITE_CELL),
    tabByTab: new Tally()
      .add(1, BOOK, 'Spreadsheet.getSheets')
      .add(communes, 'Sheet.getName', ...READ_TAB)
      .add(2, BY_NAME, 'Sheet.clearContents')
      .add(communes * (1 + opinions), 'Sheet.appendRow'),
    floor: new Tally()
      .add(1, BOOK, 'Spreadsheet.getSheets', ...LOCK)
      .add(BASIC_TABS + communes, ...READ_TAB)
      .add(RESULT_TABS, ...WRITE_BLOCK),
  }),
  report: ({ document: { paragraphs, tables, rows, cells } }) => {
    const made = ['DocumentApp.create', 'Document.getBody', 'Document.saveAndClose', 'DriveApp.getFileById'];
    return {
      cellByCell: new Tally()
        .add(1, ...made)
        .add(paragraphs, 'Body.appendParagraph', 'Paragraph.setAttributes')
        .add(tables, 'Body.appendTable')
        .add(rows, 'Table.appendTableRow')
        .add(cells, 'TableRow.appendTableCell')
        .add(ADDRESSES, 'File.addEditor'),
      tabByTab: new Tally()
        .add(1, ...made)
        .add(paragraphs, 'Body.appendParagraph', 'Paragraph.setAttributes')
        .add(tables, 'Body.appendTable')
        .add(ADDRESSES, 'File.addEditor'),
      floor: new Tally().add(1, 'Drive.Files.create', ...WRITE_BLOCK).add(ADDRESSES, 'Drive.Permissions.create'),
    };
  },
  submitByTick: () => submitted(),
  submitInSidebar: () => submitted(),
  sidebarOfCommune: ({ people, opinions }) => ({
    cellByCell: opened()
      .add(1, 'SpreadsheetApp.getActiveSheet', 'Sheet.getLastRow')
      .add(people * USED_OF_PEOPLE + opinions * USED_OF_OPINIONS, ...READ_CELL),
    tabByTab: opened()
      .add(1, 'SpreadsheetApp.getActiveSheet', ...READ_TAB)
      .add(BASIC_TABS, BY_NAME, ...READ_TAB),
    floor: opened()
      .add(1, BOOK, 'SpreadsheetApp.getActiveSheet', ...READ_TAB)
      .add(BASIC_TABS, BY_NAME, ...READ_TAB),
  }),
  sidebarOfDistrict: ({ communes }) => ({
    cellByCell: opened()
      .add(1, BOOK, 'Spreadsheet.getSheets')
      .add(communes, 'Sheet.getName')
      .add(communes * 8, ...READ_CELL),
    tabByTab: opened()
      .add(1, BOOK, 'Spreadsheet.getSheets')
      .add(communes, 'Sheet.getName', ...READ_TAB),
    floor: opened()
      .add(1, BOOK, 'PropertiesService.getDocumentProperties', 'Properties.getProperties')
      .add(BASIC_TABS + 1, BY_NAME, ...READ_TAB),
  }),
};

/** Without a lock, without looking whether all is there, without a record that a district can trust. */
function submitted(): Sketch {
  const stamp = ['SpreadsheetApp.getActiveSheet', 'Sheet.getName', ...WRITE_CELL];
  return {
    cellByCell: new Tally().add(1, BOOK, ...stamp, BY_NAME, 'Sheet.getLastRow').add(5, ...WRITE_CELL),
    tabByTab: new Tally().add(1, BOOK, ...stamp, BY_NAME, 'Sheet.appendRow'),
    floor: new Tally()
      .add(1, BOOK, ...stamp, ...READ_TAB, ...LOCK)
      .add(1, 'PropertiesService.getDocumentProperties', 'Properties.getProperty', 'Properties.setProperty')
      .add(BASIC_TABS, BY_NAME, ...READ_TAB),
  };
}

function opened(): Tally {
  return new Tally().add(1, 'SpreadsheetApp.getUi', 'HtmlService.createHtmlOutputFromFile', 'Ui.showSidebar');
}
