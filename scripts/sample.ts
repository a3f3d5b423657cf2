/** Makes local/sample/doi-thoai-2020.xlsx: an empty spreadsheet set up by the add-on itself, then typed into as people do. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LocalHost } from '../local/host';
import { handInRound, typeRound } from '../local/sample/typeRound';
import { asNewSpreadsheet } from '../local/services/boundFile';
import { newWorkbook, saveWorkbook } from '../local/xlsx/workbookFile';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const workbook = asNewSpreadsheet(newWorkbook());
const hostAt = (now: string, actingPerson = '') =>
  new LocalHost({
    bundle: path('dist/Code.js'),
    workbook,
    outDir: path('build'),
    now,
    actingPerson: actingPerson || null,
  });
const host = hostAt('2020-07-20T08:00');
host.run('setUpWorkbook');
typeRound(host);
host.run('setUpWorkbook');
handInRound(hostAt);
host.run('protectWorkbook');
writeFileSync(path('local/sample/doi-thoai-2020.xlsx'), saveWorkbook(workbook));
