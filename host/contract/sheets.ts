import type { ContractCase } from './contractCase';
import { casesOf, matching, refusalOf, REFUSED, textLike } from './contractCase';

const wholeNumber = matching('a whole number', (found) => Number.isInteger(found));

/** Places in a tab, its size, its name. */
export function sheetCases(): ContractCase[] {
  return casesOf('Sheet', 'spreadsheet/sheet', [
    {
      at: 'getRange(Integer,Integer,Integer,Integer)',
      says: 'Row, column, number of rows, number of columns; rows and columns count from 1.',
      run: ({ sheet }) => sheet.getRange(2, 3, 4, 1).getA1Notation(),
      expected: 'C2:C5',
    },
    {
      at: 'getRange(Integer,Integer,Integer,Integer)',
      says: 'Row 0, no rows at all, and cells outside the grid are refused.',
      run: ({ sheet }) =>
        [
          [0, 1, 1, 1],
          [1, 0, 1, 1],
          [1, 1, 0, 1],
          [1, 1, 1, 0],
          [1, 27, 1, 1],
          [1000, 1, 2, 1],
        ].map(([row = 1, column = 1, rows = 1, columns = 1]) =>
          refusalOf(() => sheet.getRange(row, column, rows, columns).getValues()),
        ),
      expected: [REFUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED],
      isAssumed: true,
    },
    {
      at: 'getRangeList(String)',
      says: 'Takes names of cells and of ranges; one without a last row reaches to the last row of the tab.',
      run: ({ sheet }) => {
        const [cell, block, open] = sheet.getRangeList(['D4', 'B2:C4', 'B5:K']).getRanges();
        return [cell?.getA1Notation() ?? null, block?.getNumRows() ?? null, open?.getLastRow() ?? null];
      },
      expected: ['D4', 3, 1000],
    },
    {
      at: 'getDataRange()',
      says: 'Of an empty tab it is A1, and holds an empty text.',
      run: (bench) => {
        const range = bench.tab().getDataRange();
        return [range.getA1Notation(), bench.told(range.getValue()), range.getNumRows()];
      },
      expected: ['A1', '', 1],
    },
    {
      at: 'getDataRange()',
      says: 'Begins at A1 and ends at the last row and column that hold anything.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('C4').setValue('x');
        return sheet.getDataRange().getA1Notation();
      },
      expected: 'A1:C4',
    },
    {
      at: 'getLastRow()',
      says: 'Gives the last row with content: 0 for an empty tab; a format is no content, a formula that shows nothing is.',
      run: (bench) => {
        const sheet = bench.tab();
        const empty = sheet.getLastRow();
        sheet.getRange('A9').setBackground('#ffe599');
        const coloured = sheet.getLastRow();
        sheet.getRange('A5').setFormula('=""');
        return [empty, coloured, sheet.getLastRow()];
      },
      expected: [0, 0, 5],
      isAssumed: true,
    },
    {
      at: 'getLastColumn()',
      says: 'Gives the last column with content, 0 for an empty tab.',
      run: (bench) => {
        const sheet = bench.tab();
        const empty = sheet.getLastColumn();
        sheet.getRange('D2').setValue(1);
        return [empty, sheet.getLastColumn()];
      },
      expected: [0, 4],
    },
    {
      at: 'getMaxRows()',
      says: 'A new tab has 1,000 rows.',
      run: ({ sheet }) => sheet.getMaxRows(),
      expected: 1000,
      isAssumed: true,
    },
    {
      at: 'getMaxColumns()',
      says: 'A new tab has 26 columns.',
      run: ({ sheet }) => sheet.getMaxColumns(),
      expected: 26,
      isAssumed: true,
    },
    {
      at: 'getName()',
      says: 'Gives the name of the tab.',
      run: ({ sheet }) => sheet.getName(),
      expected: textLike('text', /./),
    },
    {
      at: 'setName(String)',
      says: 'Renames the tab, which stays the same one; a name that is taken is refused.',
      run: (bench) => {
        const sheet = bench.tab();
        const id = sheet.getSheetId();
        const name = `${sheet.getName()} đổi tên`;
        sheet.setName(name);
        const taken = refusalOf(() => sheet.setName(bench.sheet.getName()));
        return [bench.book.getSheetByName(name)?.getSheetId() === id, taken];
      },
      expected: [true, REFUSED],
      isAssumed: true,
    },
    {
      at: 'activate()',
      says: 'Makes the tab the active one.',
      run: ({ book, sheet }) => {
        const before = book.getActiveSheet();
        const id = sheet.activate().getSheetId();
        const active = book.getActiveSheet().getSheetId();
        before.activate();
        return [active === id, book.getActiveSheet().getSheetId() === before.getSheetId()];
      },
      expected: [true, true],
    },
    {
      at: 'hideSheet()',
      says: 'Hides the tab, which can be read and written as before.',
      run: (bench) => {
        const sheet = bench.tab().hideSheet();
        sheet.getRange('A1').setValue('ẩn');
        const kept = sheet.getRange('A1').getDisplayValue();
        return [sheet.isSheetHidden(), kept];
      },
      expected: [true, 'ẩn'],
    },
    {
      at: 'getSheetId()',
      says: 'Gives a whole number, as links to the tab have it.',
      run: ({ sheet }) => sheet.getSheetId(),
      expected: wholeNumber,
    },
  ]);
}
