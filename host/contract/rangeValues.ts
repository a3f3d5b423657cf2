import type { ContractCase } from './contractCase';
import { casesOf, matching, refusalOf, REFUSED } from './contractCase';

export function rangeValueCases(): ContractCase[] {
  return casesOf('Range', 'spreadsheet/range', [
    {
      at: 'getValues()',
      says: 'Gives rows of cells: numbers, booleans and texts as they are, an empty cell as an empty text.',
      run: (bench) => bench.range(2, 2).setValues([[1.5, true], ['Tân An', '']]).getValues().map((row) => row.map((value) => bench.told(value))), // prettier-ignore
      expected: [
        [1.5, true],
        ['Tân An', ''],
      ],
    },
    {
      at: 'getValues()',
      says: 'An error of a formula is read as its text.',
      run: (bench) => {
        const range = bench.range(1, 2).setFormulas([['=1/0', '=1+"x"']]);
        return (range.getValues()[0] ?? []).map((value) => bench.told(value));
      },
      expected: ['#DIV/0!', '#VALUE!'],
      isAssumed: true,
    },
    {
      at: 'clearContent()',
      says: 'Takes the contents away and leaves the formats.',
      run: (bench) => {
        const range = bench
          .range(1, 2)
          .setNumberFormat('@')
          .setValues([['a', 'b']]);
        range.clearContent();
        return [...(range.getValues()[0] ?? []).map((value) => bench.told(value)), range.getNumberFormat()];
      },
      expected: ['', '', '@'],
    },
    {
      at: 'setValues(Object)',
      says: 'Is refused when the data has another number of rows than the range.',
      run: (bench) => {
        const range = bench.range(2, 1);
        return [refusalOf(() => range.setValues([['a']])), refusalOf(() => range.setValues([['a'], ['b'], ['c']]))];
      },
      expected: [REFUSED, REFUSED],
    },
    {
      at: 'setValues(Object)',
      says: 'Is refused when the data has another number of columns than the range.',
      run: (bench) => {
        const range = bench.range(1, 2);
        return [refusalOf(() => range.setValues([['a']])), refusalOf(() => range.setValues([['a', 'b', 'c']]))];
      },
      expected: [REFUSED, REFUSED],
    },
    {
      at: 'setValues(Object)',
      says: 'Is refused when the rows of the data differ in length.',
      run: (bench) => refusalOf(() => bench.range(2, 2).setValues([['a', 'b'], ['c']])),
      expected: REFUSED,
    },
    {
      at: 'setValues(Object)',
      says: 'Is refused when there is no data at all.',
      run: (bench) => refusalOf(() => bench.range().setValues([])),
      expected: REFUSED,
    },
    {
      at: 'setValues(Object)',
      says: 'An empty text and null leave the cell empty, whatever it held.',
      run: (bench) => {
        const range = bench.range(1, 2).setValues([['a', 'b']]);
        return [...(range.setValues([['', null]]).getValues()[0] ?? []).map(bench.told), range.isBlank()];
      },
      expected: ['', '', true],
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'Text of several lines and Vietnamese letters stay as they are.',
      run: (bench) =>
        bench.told(
          bench
            .range()
            .setValues([['Đề nghị:\n– sửa đường Ỷ Lan']])
            .getValue(),
        ),
      expected: 'Đề nghị:\n– sửa đường Ỷ Lan',
    },
    {
      at: 'setValue(Object)',
      says: 'Fills every cell of the range.',
      run: (bench) => bench.range(1, 2).setValue('x').getValues()[0]?.map(bench.told) ?? null,
      expected: ['x', 'x'],
      isAssumed: true,
    },
    {
      at: 'getDisplayValues()',
      says: 'Gives texts only: what the cells show.',
      run: (bench) =>
        bench
          .range(1, 4)
          .setValues([[12, true, 'a', '']])
          .getDisplayValues()[0] ?? null,
      expected: ['12', 'TRUE', 'a', ''],
    },
    {
      at: 'getRow()',
      says: 'Rows and columns count from 1.',
      run: ({ sheet }) => {
        const range = sheet.getRange('B3:D5');
        return [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows()];
      },
      expected: [3, 2, 5, 4, 3],
    },
    {
      at: 'getColumn()',
      says: 'Gives the first column, 1 for A.',
      run: ({ sheet }) => [sheet.getRange(1, 1).getColumn(), sheet.getRange('C1:F2').getColumn()],
      expected: [1, 3],
    },
    {
      at: 'getLastRow()',
      says: 'Gives the last row of the range, whatever the cells hold.',
      run: ({ sheet }) => sheet.getRange('A900:B910').getLastRow(),
      expected: 910,
    },
    {
      at: 'getSheet()',
      says: 'Gives the sheet of the range.',
      run: ({ sheet }) => sheet.getRange('A1').getSheet().getSheetId() === sheet.getSheetId(),
      expected: true,
    },
    {
      at: 'activate()',
      says: 'Makes the range, and its sheet, the active one.',
      run: ({ book, sheet }) => {
        sheet.getRange('C7').activate();
        return [book.getActiveSheet().getSheetId() === sheet.getSheetId(), book.getActiveRange()?.getRow() ?? null];
      },
      expected: [true, 7],
    },
    {
      at: 'canEdit()',
      says: 'Is true for cells that nobody protected.',
      run: (bench) => bench.range().canEdit(),
      expected: true,
    },
    {
      at: 'isBlank()',
      says: 'A new sheet is blank.',
      run: (bench) => bench.range(2, 2).isBlank(),
      expected: matching('true', (found) => found === true),
    },
  ]);
}
