import { readFileSync } from 'node:fs';
import { LocalHost } from '../../../host/host';
import { openWorkbook } from '../../../host/xlsx/workbookFile';

/** Compiles a workbook with a bundle; prints the milliseconds of processor time of the run, the workbook already open. */
const [bundle = '', file = ''] = process.argv.slice(2);
const host = new LocalHost({
  bundle,
  workbook: openWorkbook(readFileSync(file)),
  outDir: '/out',
  now: '2020-10-05T10:00',
  answer: 'no',
  log: () => undefined,
});
const before = process.cpuUsage();
host.run('compileResults');
const { user, system } = process.cpuUsage(before);
process.stdout.write(JSON.stringify((user + system) / 1000));
