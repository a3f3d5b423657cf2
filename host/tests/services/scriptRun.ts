import { LocalHost, type LocalHostOptions, type RunReport } from '../../host';
import type { Workbook } from '../../model/model';
import { Bundle } from '../../run/bundle';
import { newWorkbook } from '../../xlsx/workbookFile';

export interface Setting extends Partial<Omit<LocalHostOptions, 'workbook' | 'bundle'>> {
  readonly workbook?: Workbook;
  readonly locale?: string;
  readonly zone?: string;
}

export const PAGES = 'https://developers.google.com/apps-script/reference';

/** A spreadsheet as the district's: one empty sheet named Trang, vi_VN unless told otherwise. */
export function workbookOf({
  locale = 'vi_VN',
  zone = 'Asia/Ho_Chi_Minh',
  workbook = newWorkbook(),
}: Setting): Workbook {
  workbook.metadata.set('locale', locale);
  workbook.metadata.set('timeZone', zone);
  const [sheet] = workbook.sheets;
  if (sheet && workbook.sheets.length === 1) sheet.name = 'Trang';
  return workbook;
}

export function hostOf(code: string, setting: Setting = {}): LocalHost {
  const bundle = new Bundle(code, 'Code.js', 'Asia/Ho_Chi_Minh');
  const log = () => undefined;
  return new LocalHost({ outDir: '/nowhere', log, ...setting, bundle, workbook: workbookOf(setting) });
}

/** Runs the body of a function in which `ss` is the spreadsheet and `sheet` its first sheet. */
export function report(body: string, setting: Setting = {}): RunReport {
  const code = `function main() {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getSheets()[0];
    ${body}
  }`;
  return hostOf(code, setting).run('main');
}

/** What the body returns, as JSON. */
export function answer(body: string, setting: Setting = {}): unknown {
  const { result } = report(body, setting);
  return result === undefined ? undefined : JSON.parse(JSON.stringify(result));
}
