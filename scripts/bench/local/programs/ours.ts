import { writeFileSync } from 'node:fs';
import { saveWorkbook } from '../../../../host/xlsx/workbookFile';
import { measured } from './measured';
import { ownHost } from './ownHost';

/** The district's job in one run of the menu: compile, and yes to the offer to draft the report. */
const { file, output, lap } = measured();
const { workbook, host } = ownHost(file, 'yes');
lap('open');
const [report] = host.run('compileResults').files;
if (report === undefined) throw new Error('no report');
lap('compile and draft');
writeFileSync(output, saveWorkbook(workbook));
writeFileSync(`${output}.docx`, report.content);
lap('save');
