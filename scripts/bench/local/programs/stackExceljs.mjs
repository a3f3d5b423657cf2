/** Stacks the rows of all commune tabs into one sheet and saves it, with exceljs. */
import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { isCommune, measured } from './measured';

const { file, output, lap } = measured();
const book = new ExcelJS.Workbook();
await book.xlsx.load(readFileSync(file));
lap('open');
const stacked = new ExcelJS.Workbook();
const all = stacked.addWorksheet('Tất cả');
for (const sheet of book.worksheets) if (isCommune(sheet.name)) sheet.eachRow((row) => all.addRow(row.values));
lap('stack');
writeFileSync(output, await stacked.xlsx.writeBuffer());
lap('save');
