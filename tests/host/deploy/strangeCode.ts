import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What Apps Script provides to every script (developers.google.com/apps-script/reference), as far as the add-on uses it. */
export const SERVICES = [
  'CacheService',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

export interface Strange {
  /** The name, or what is wrong with the piece of code. */
  readonly what: string;
  /** Inside a library's module, where a name may stand behind `typeof` or `try`. */
  readonly inLibrary: boolean;
}

/** For each script: names that neither JavaScript nor Apps Script provides, and syntax that fails only when it runs there. */
export function strangeCode(scripts: readonly string[]): readonly (readonly Strange[])[] {
  const input = JSON.stringify({ scripts, provided: SERVICES });
  return JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lintBundle.mjs')], { input, encoding: 'utf8' }),
  ) as Strange[][];
}
