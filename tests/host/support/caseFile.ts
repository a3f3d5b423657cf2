import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalHost, LocalHostOptions } from '../../../host/host';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOver } from './spreadsheet';

/** A workbook in which something went wrong once, by its name in tests/fixtures/cases. */
export function caseFile(name: string, options: Partial<LocalHostOptions> = {}): LocalHost {
  const file = readFileSync(join('tests', 'fixtures', 'cases', `${name}.xlsx`));
  return hostOver(openWorkbook(file), { now: '2020-09-30T10:00', ...options });
}
