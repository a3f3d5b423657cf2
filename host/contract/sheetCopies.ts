import type { ContractCase } from './contractCase';
import { casesOf } from './contractCase';

/** What a copy of a tab keeps, and groups of columns. */
export function sheetCopyCases(): ContractCase[] {
  return [
    ...casesOf('Sheet', 'spreadsheet/sheet', [
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy stands last.',
        run: (bench) => {
          const { source, copy } = bench.copies();
          return copy.getSheetId() !== source.getSheetId() && copy.getIndex() > source.getIndex();
        },
        expected: true,
        isAssumed: true,
      },
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy keeps texts and their format, and formulas.',
        run: (bench) => {
          const [text, sum] = bench.copies().copy.getRange('A2:B2').getValues()[0] as unknown[];
          return [bench.told(text), bench.copies().copy.getRange('A2').getNumberFormat(), bench.told(sum)];
        },
        expected: ['0912', '@', 3],
      },
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy keeps dropdowns, with their list in another tab.',
        run: (bench) => {
          const rule = bench.copies().copy.getRange('C2').getDataValidation();
          const [source] = (rule?.getCriteriaValues() ?? []) as GoogleAppsScript.Spreadsheet.Range[];
          return [String(rule?.getCriteriaType()), source?.getSheet().getSheetId() === bench.sheet.getSheetId()];
        },
        expected: ['VALUE_IN_RANGE', true],
        isAssumed: true,
      },
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy keeps checkboxes.',
        run: (bench) => bench.copies().copy.getRange('D2').isChecked(),
        expected: false,
        isAssumed: true,
      },
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy keeps groups of columns.',
        run: (bench) => [5, 7].map((column) => bench.copies().copy.getColumnGroupDepth(column)),
        expected: [1, 0],
        isAssumed: true,
      },
      {
        at: 'copyTo(Spreadsheet)',
        says: 'The copy keeps frozen rows.',
        run: (bench) => bench.copies().copy.getFrozenRows(),
        expected: 1,
        isAssumed: true,
      },
    ]),
    ...casesOf('Range', 'spreadsheet/range', [
      {
        at: 'shiftColumnGroupDepth(Integer)',
        says: 'Groups the columns of the range, and no other.',
        run: (bench) => {
          const sheet = bench.tab();
          sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
          return [2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column));
        },
        expected: [0, 1, 1, 0],
      },
    ]),
  ];
}
