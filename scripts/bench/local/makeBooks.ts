import { mkdirSync, writeFileSync } from 'node:fs';
import { provinceRound } from '../../../tests/host/support/province';
import { saveWorkbook } from '../../../host/xlsx/workbookFile';

const [folder = '', ...sizes] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const size of sizes) {
  const { file } = provinceRound(Number(size));
  writeFileSync(`${folder}/${size}.xlsx`, saveWorkbook(file.workbook));
}
