import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../../../../host/xlsx/workbookFile';
import { measured } from './measured';
import { ownHost } from './ownHost';

/** The same in two runs of the menu, with the workbook saved between them: the report compiles afresh. */
const { file, output, lap } = measured();
const { workbook, host } = ownHost(file, 'no');
lap('open');
host.run('compileResults');
lap('compile');
writeFileSync(output, saveWorkbook(workbook));
lap('save');
const [report] = host.run('createReport').files;
if (report === undefined) throw new Error('no report');
writeFileSync(`${output}.docx`, report.content);
lap('report');
