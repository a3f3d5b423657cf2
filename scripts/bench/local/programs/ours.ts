import { readFileSync, writeFileSync } from 'node:fs';
import { LocalHost } from '../../../../local/host';
import { openWorkbook, saveWorkbook } from '../../../../local/xlsx/workbookFile';
import { measured } from './measured';

/** The district's job in one run of the menu: compile, and yes to the offer to draft the report. */
const { file, output, lap } = measured();
const workbook = openWorkbook(readFileSync(file));
const host = new LocalHost({
  bundle: 'dist/Code.js',
  workbook,
  outDir: '.',
  now: '2020-09-25T10:00',
  answer: 'yes',
  log: () => undefined,
});
lap('open');
const [report] = host.run('compileResults').files;
if (report === undefined) throw new Error('no report');
lap('compile and draft');
writeFileSync(output, saveWorkbook(workbook));
writeFileSync(`${output}.docx`, report.content);
lap('save');
