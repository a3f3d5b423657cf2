import { readFileSync } from 'node:fs';
import { LocalHost } from '../../../../host/host';
import { openWorkbook } from '../../../../host/xlsx/workbookFile';

/** The built add-on over a file; `answer` is what the person says to the offer to draft the report. */
export function ownHost(file: string, answer: 'yes' | 'no') {
  const workbook = openWorkbook(readFileSync(file));
  const now = '2020-09-25T10:00';
  const host = new LocalHost({ bundle: 'dist/Code.js', workbook, outDir: '.', now, answer, log: () => undefined });
  return { workbook, host };
}
