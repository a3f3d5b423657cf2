/** Stacks the rows of all commune tabs into one sheet and saves it, with SheetJS. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as XLSX from 'xlsx';
import { isCommune, measured } from './measured';

const { file, output, lap } = measured();
const book = XLSX.read(readFileSync(file));
lap('open');
const rows = book.SheetNames.filter(isCommune).flatMap((name) =>
  XLSX.utils.sheet_to_json(book.Sheets[name], { header: 1 }),
);
const stacked = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(stacked, XLSX.utils.aoa_to_sheet(rows), 'Tất cả');
lap('stack');
writeFileSync(output, XLSX.write(stacked, { type: 'buffer', bookType: 'xlsx', compression: true }));
lap('save');
