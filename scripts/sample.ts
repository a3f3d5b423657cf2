/** Makes desk/sample/doi-thoai-2020.xlsx: an empty spreadsheet set up by the add-on itself, then typed into as people do. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalHost } from '../host/host';
import { newSpreadsheet, OWNER } from '../desk/office';
import { handInRound, typeRound } from '../desk/sample/typeRound';
import { saveWorkbook } from '../host/xlsx/workbookFile';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const workbook = newSpreadsheet();
const hostAt = (now: string, actingPerson = '') =>
  new LocalHost({
    bundle: path('dist/Code.js'),
    workbook,
    outDir: path('build'),
    now,
    owner: OWNER,
    actingPerson: actingPerson || null,
  });
const host = hostAt('2020-07-20T08:00');
host.run('setUpWorkbook');
typeRound(host);
host.run('setUpWorkbook');
handInRound(hostAt);
host.run('protectWorkbook');
writeFileSync(path('desk/sample/doi-thoai-2020.xlsx'), saveWorkbook(workbook));
