import type { LocalHost } from '../../host';
import type { Workbook } from '../../model/model';
import { hostOf, type Setting } from './scriptRun';

export { OWNER } from '../../host';
export const LAN = 'lan@xa-a.example.com';
export const MINH = 'minh@xa-b.example.com';
export const EDITORS = [LAN, MINH];
export const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A host whose function `run` does what a test says, `ss` being the spreadsheet and `sheet` its first sheet. */
export function officeOf(setting: Setting = {}): {
  readonly host: LocalHost;
  readonly as: (person: string, body: string) => unknown;
} {
  const host = hostOf(
    `function run(body) {
      const ss = SpreadsheetApp.getActiveSpreadsheet();
      const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
      const only = (protection, ...people) => {
        protection.removeEditors(protection.getEditors());
        for (const person of people) protection.addEditor(person);
        return protection;
      };
      const addresses = (protection) => protection.getEditors().map((user) => user.getEmail());
      return JSON.stringify(new Function('ss', 'sheet', 'RANGE', 'SHEET', 'only', 'addresses', body)(
        ss, ss.getSheets()[0], RANGE, SHEET, only, addresses) ?? null);
    }`,
    { editors: EDITORS, ...setting },
  );
  return {
    host,
    as: (person, body) => JSON.parse(host.runAs(person, 'run', [body]).result as string) as unknown,
  };
}

export function sheetOf(workbook: Workbook): Workbook['sheets'][number] {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}
