/** What the package offers; README.md tells how the parts go together. */
export { asNewSpreadsheet } from './book/boundFile';
export { type CommandOutcome, type CommandSetting, runCommand } from './commandLine/command';
export { ENGLISH, type Sentences } from './commandLine/sentences';
export { LocalHost, type LocalHostOptions, OWNER, type RunReport } from './host';
export type { Cell, CellValue, Sheet, Workbook } from './model/model';
export { writeCreatedFiles } from './outcome/fileWriting';
export { Bundle } from './run/bundle';
export { newWorkbook, NotAWorkbook, openWorkbook, saveWorkbook } from './xlsx/workbookFile';
