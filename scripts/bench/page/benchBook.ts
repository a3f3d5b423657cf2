import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../../../host/model/model';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';

const SAMPLE = fileURLToPath(new URL('../../../desk/sample/doi-thoai-2020.xlsx', import.meta.url));
const COMMUNE = 'Phước Hà';
const ROWS = 300;

export interface BenchBook {
  readonly bytes: Uint8Array;
  /** Texts of each commune tab, for the bare page. */
  readonly cells: readonly { readonly name: string; readonly texts: readonly (readonly string[])[] }[];
}

/** The sample with so many commune tabs, each filled to 300 rows. */
export function benchBook(tabs: number): BenchBook {
  const workbook = openWorkbook(readFileSync(SAMPLE));
  const model = workbook.sheets.find(({ name }) => name === COMMUNE);
  if (model === undefined) throw new Error(`The sample has no tab ${COMMUNE}`);
  fill(model);
  for (const sheet of workbook.sheets.filter(({ name }) => name.startsWith('Phước') && name !== COMMUNE)) {
    workbook.removeSheet(sheet);
  }
  for (let tab = 2; tab <= tabs; tab += 1) workbook.copySheet(model, `Xã ${tab}`);
  const texts = textsOf(model);
  const cells = Array.from({ length: tabs }, (_, index) => ({
    name: index === 0 ? COMMUNE : `Xã ${index + 1}`,
    texts,
  }));
  return { bytes: saveWorkbook(workbook), cells };
}

/** Repeats the rows of people down to the last one wanted. */
function fill(sheet: Sheet): void {
  const first = sheet.frozenRows + 1;
  const last = Math.max(...[...sheet.rows()].map(({ row }) => row));
  for (let row = last + 1; row <= ROWS; row += 1) {
    for (let column = 1; column <= sheet.maxColumns; column += 1) {
      const cell = sheet.cell(first + ((row - first) % (last - first + 1)), column);
      if (cell !== undefined) sheet.setCell(row, column, cell);
    }
  }
}

function textsOf(sheet: Sheet): string[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: sheet.maxColumns }, (_unused, column) => {
      const value = sheet.cell(row + 1, column + 1)?.value ?? '';
      return typeof value === 'object' ? value.error : String(value);
    }),
  );
}
