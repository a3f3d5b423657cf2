/** Stacks the rows of all commune tabs into one sheet and saves it, with hucre. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { isCommune, measured } from './measured';

const { file, output, lap } = measured();
const book = await readXlsx(readFileSync(file));
lap('open');
const rows = book.sheets.filter(({ name }) => isCommune(name)).flatMap((sheet) => sheet.rows);
lap('stack');
writeFileSync(output, await writeXlsx({ sheets: [{ name: 'Tất cả', rows }] }));
lap('save');
