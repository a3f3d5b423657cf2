import type { UnreadableReason } from '../xlsx/package/notAWorkbook';

/** What the command says when it refuses, in the caller's language: what is wrong, and what to do. */
export interface Sentences {
  readonly unknownFlag: (flag: string) => string;
  readonly missingValue: (flag: string) => string;
  readonly repeatedFlag: (flag: string) => string;
  readonly noFunction: () => string;
  readonly twoFunctions: (name: string) => string;
  readonly unknownFunction: (name: string) => string;
  readonly privateFunction: (name: string) => string;
  readonly noFile: () => string;
  readonly workbookMissing: (path: string) => string;
  readonly workbookUnread: (path: string) => string;
  readonly notAWorkbook: (path: string, reason: UnreadableReason) => string;
  readonly badTime: (text: string) => string;
  readonly badAddress: (text: string) => string;
  readonly badAnswer: (text: string) => string;
  readonly badArguments: () => string;
  readonly notBuilt: (path: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly bug: (detail: string) => string;
}

/** For callers that have none of their own. */
export const ENGLISH: Sentences = {
  unknownFlag: (flag) => `There is no flag ${flag}: use --workbook, --save, --out, --now, --as, --answer, --args.`,
  missingValue: (flag) => `${flag} has no value: write it right after the flag.`,
  repeatedFlag: (flag) => `${flag} is given twice: leave one out.`,
  noFunction: () => 'Name the function to run.',
  twoFunctions: (name) => `Only one function is run at a time, not “${name}” too: quote file names with blanks.`,
  unknownFunction: (name) => `The script has no function “${name}”: check capitals and small letters.`,
  privateFunction: (name) => `“${name}” ends in _ and is private: name another function.`,
  noFile: () => 'Say where the spreadsheet is (--workbook), or where a new one is to be saved (--save).',
  workbookMissing: (path) => `There is no file ${path}: check the path after --workbook.`,
  workbookUnread: (path) => `${path} cannot be read: check that it is a file, and your rights.`,
  notAWorkbook: (path, reason) => `${path} cannot be opened as a spreadsheet (${reason}): save it as .xlsx again.`,
  badTime: (text) => `“${text}” after --now is no time: write it as 2020-09-25T10:00.`,
  badAddress: (text) => `“${text}” after --as is no e-mail address: write it whole.`,
  badAnswer: (text) => `“${text}” after --answer is neither yes nor no.`,
  badArguments: () => 'The value after --args is no JSON list.',
  notBuilt: (path) => `There is no script ${path}: build it first.`,
  cannotWrite: (path) =>
    `${path} cannot be written: check the folder, your rights, and that no program holds the file.`,
  bug: (detail) => `Something unforeseen happened; nothing was saved: ${detail}`,
};
