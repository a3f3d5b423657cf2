import { readFileSync, writeFileSync } from 'node:fs';
import { openWorkbook, saveWorkbook } from '../../../../host/xlsx/workbookFile';
import { measured } from './measured';

/** The .xlsx layer of the local host alone: every cell read, everything saved. */
const { file, output, lap } = measured();
const workbook = openWorkbook(readFileSync(file));
let cells = 0;
for (const sheet of workbook.sheets) for (const row of sheet.rows()) cells += row.cells.size;
if (cells === 0) throw new Error('no cells');
lap('open');
writeFileSync(output, saveWorkbook(workbook));
lap('save');
