/** Runs the three scripts of this folder over one .xlsx and prints what they did: `npm run example -w host [FILE.xlsx]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asNewSpreadsheet, Bundle, LocalHost, newWorkbook, openWorkbook, saveWorkbook } from '../index';

const [file = 'example.xlsx'] = process.argv.slice(2);
const script = (name: string) =>
  new Bundle(readFileSync(fileURLToPath(new URL(`./${name}.js`, import.meta.url)), 'utf8'), `${name}.js`, 'Etc/GMT');

const workbook = asNewSpreadsheet(newWorkbook());
const over = (name: string) =>
  new LocalHost({ bundle: script(name), workbook, outDir: '.', now: '2026-01-31T09:30', log: console.error });

const typing = over('timestamp');
for (const [index, degrees] of ['Fahrenheit', '50', '212', '50'].entries()) {
  typing.edit('Sheet1', index + 1, 1, degrees);
}
const { result, calls } = over('removeDuplicates').run('removeDuplicates');
over('celsius').edit('Sheet1', 2, 3, '=CELSIUS(A2)');
writeFileSync(file, saveWorkbook(workbook));

const cell = (row: number, column: number) =>
  JSON.stringify(openWorkbook(readFileSync(file)).sheets[0]?.cell(row, column)?.value);
console.log(`${JSON.stringify(result)} row was twice there; the script made ${calls.total} service calls`);
console.log(`A2 = ${cell(2, 1)} °F, C2 = ${cell(2, 3)} °C, ${cell(2, 2)}`);
