import type { ContractCase } from './contractCase';
import { casesOf } from './contractCase';

/** Rows and columns that are added, deleted, frozen, sized. */
export function rowAndColumnCases(): ContractCase[] {
  return casesOf('Sheet', 'spreadsheet/sheet', [
    {
      at: 'deleteRows(Integer,Integer)',
      says: 'Deletes rows from a position on; what stood below moves up.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.deleteRows(2, 2);
        return [sheet.getMaxRows(), bench.told(sheet.getRange('A2').getValue())];
      },
      expected: [998, 'd'],
    },
    {
      at: 'deleteColumns(Integer,Integer)',
      says: 'Deletes columns from a position on; what stood right of them moves left.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
        sheet.deleteColumns(2, 2);
        return [sheet.getMaxColumns(), bench.told(sheet.getRange('B1').getValue())];
      },
      expected: [24, 'd'],
    },
    {
      at: 'insertRowsAfter(Integer,Integer)',
      says: 'Adds rows below a position, also below the last row.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('A1:A2').setValues([['a'], ['b']]);
        sheet.insertRowsAfter(1, 2).insertRowsAfter(sheet.getMaxRows(), 3);
        return [sheet.getMaxRows(), bench.told(sheet.getRange('A4').getValue())];
      },
      expected: [1005, 'b'],
    },
    {
      at: 'insertRowsAfter(Integer,Integer)',
      says: 'New rows take formats and dropdowns of the row above them.',
      run: (bench) => {
        const sheet = bench.tab();
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
        sheet.getRange('A1000').setNumberFormat('@').setDataValidation(rule);
        sheet.insertRowsAfter(1000, 2);
        const added = sheet.getRange('A1002');
        return [added.getNumberFormat(), added.getDataValidation() !== null];
      },
      expected: ['@', true],
      isAssumed: true,
    },
    {
      at: 'insertColumnAfter(Integer)',
      says: 'Adds one column right of a position.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('A1:B1').setValues([['a', 'b']]);
        sheet.insertColumnAfter(1);
        return [sheet.getMaxColumns(), (sheet.getRange('A1:C1').getValues()[0] ?? []).map(bench.told)];
      },
      expected: [27, ['a', '', 'b']],
    },
    {
      at: 'insertColumnsAfter(Integer,Integer)',
      says: 'Adds columns right of a position, also right of the last.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.insertColumnsAfter(26, 2);
        return sheet.getMaxColumns();
      },
      expected: 28,
    },
    {
      at: 'insertColumnBefore(Integer)',
      says: 'Adds one column left of a position, also left of A.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.getRange('A1').setValue('a');
        sheet.insertColumnBefore(1);
        return (sheet.getRange('A1:B1').getValues()[0] ?? []).map(bench.told);
      },
      expected: ['', 'a'],
    },
    {
      at: 'getFrozenRows()',
      says: 'Gives the number of frozen rows; a new tab has none.',
      run: (bench) => bench.tab().getFrozenRows(),
      expected: 0,
    },
    {
      at: 'setFrozenRows(Integer)',
      says: 'Freezes rows; 0 frees them.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet.setFrozenRows(4);
        const frozen = sheet.getFrozenRows();
        sheet.setFrozenRows(0);
        return [frozen, sheet.getFrozenRows()];
      },
      expected: [4, 0],
    },
    {
      at: 'setColumnWidth(Integer,Integer)',
      says: 'Sets one column, in pixels.',
      run: ({ sheet }) => sheet.setColumnWidth(25, 60).getColumnWidth(25),
      expected: 60,
    },
    {
      at: 'setColumnWidths(Integer,Integer,Integer)',
      says: 'Sets several columns, in pixels.',
      run: ({ sheet }) => {
        sheet.setColumnWidths(23, 2, 150);
        return [sheet.getColumnWidth(23), sheet.getColumnWidth(24)];
      },
      expected: [150, 150],
    },
    {
      at: 'setRowHeights(Integer,Integer,Integer)',
      says: 'Sets rows that are empty to a height in pixels.',
      run: ({ sheet }) => sheet.setRowHeights(990, 2, 40).getRowHeight(991),
      expected: 40,
    },
    {
      at: 'setRowHeightsForced(Integer,Integer,Integer)',
      says: 'Sets rows to a height in pixels, whatever they hold.',
      run: ({ sheet }) => sheet.setRowHeightsForced(994, 2, 25).getRowHeight(995),
      expected: 25,
    },
  ]);
}
