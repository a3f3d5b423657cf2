import { readFileSync, writeFileSync } from 'node:fs';
import { LocalHost } from '../../../../local/host';
import { openWorkbook, saveWorkbook } from '../../../../local/xlsx/workbookFile';
import { measured } from './measured';

/** The same in two runs of the menu, with the workbook saved between them: the report compiles afresh. */
const { file, output, lap } = measured();
const workbook = openWorkbook(readFileSync(file));
const host = new LocalHost({
  bundle: 'dist/Code.js',
  workbook,
  outDir: '.',
  now: '2020-09-25T10:00',
  answer: 'no',
  log: () => undefined,
});
lap('open');
host.run('compileResults');
lap('compile');
writeFileSync(output, saveWorkbook(workbook));
lap('save');
const [report] = host.run('createReport').files;
if (report === undefined) throw new Error('no report');
writeFileSync(`${output}.docx`, report.content);
lap('report');
