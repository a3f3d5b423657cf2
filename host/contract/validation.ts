import type { ContractCase } from './contractCase';
import { casesOf } from './contractCase';

/** Dropdowns and checkboxes. */
export function validationCases(): ContractCase[] {
  return [
    ...casesOf('Range', 'spreadsheet/range', [
      {
        at: 'setDataValidation(DataValidation)',
        says: 'A rule that was set can be read back: its kind, its range, whether it only warns, its help.',
        run: (bench) => {
          const list = bench.range(2, 1).setValues([['Có'], ['Không']]);
          const rule = SpreadsheetApp.newDataValidation()
            .requireValueInRange(list, true)
            .setAllowInvalid(true)
            .setHelpText('Chọn trong danh sách')
            .build();
          const read = bench.range(2, 1).setDataValidation(rule).getDataValidation();
          const [source] = (read?.getCriteriaValues() ?? []) as GoogleAppsScript.Spreadsheet.Range[];
          return [
            String(read?.getCriteriaType()),
            source?.getRow() === list.getRow() && source.getNumRows() === 2,
            read?.getAllowInvalid() ?? null,
            read?.getHelpText() ?? null,
          ];
        },
        expected: ['VALUE_IN_RANGE', true, true, 'Chọn trong danh sách'],
      },
      {
        at: 'setDataValidation(DataValidation)',
        says: 'Null takes the rule away.',
        run: (bench) => {
          const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
          return bench.range().setDataValidation(rule).setDataValidation(null).getDataValidation() === null;
        },
        expected: true,
      },
      {
        at: 'getDataValidations()',
        says: 'Row by row, the rule of each cell; null where it has none.',
        run: (bench) => {
          const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
          const range = bench.range(1, 2);
          const have = () => range.getDataValidations().map((rules) => rules.map((found) => found !== null));
          const [set, without] = [rule, null].map((given) => {
            range.setDataValidation(given);
            return have();
          });
          return [set ?? [], without ?? []];
        },
        expected: [[[true, true]], [[false, false]]],
      },
      {
        at: 'setDataValidation(DataValidation)',
        says: 'A rule that only warns lets a script write what is not in the list.',
        run: (bench) => {
          const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setAllowInvalid(true).build();
          return bench.told(
            bench
              .range()
              .setDataValidation(rule)
              .setValues([['b']])
              .getValue(),
          );
        },
        expected: 'b',
      },
      {
        at: 'insertCheckboxes()',
        says: 'All cells become false, whatever they held.',
        run: (bench) => {
          const range = bench
            .range(1, 2)
            .setValues([['x', '']])
            .insertCheckboxes();
          return [...(range.getValues()[0] ?? []).map(bench.told), range.isChecked()];
        },
        expected: [false, false, false],
      },
      {
        at: 'setValue(Object)',
        says: 'The text TRUE ticks a checkbox, the boolean false unticks it.',
        run: (bench) => {
          const box = bench.range().insertCheckboxes();
          return [box.setValue('TRUE').isChecked(), box.setValue(false).isChecked()];
        },
        expected: [true, false],
        isAssumed: true,
      },
    ]),
    ...casesOf('RangeList', 'spreadsheet/range-list', [
      {
        at: 'insertCheckboxes()',
        says: 'Makes boxes of all the cells of the list, and of no other.',
        run: (bench) => {
          const range = bench.range(1, 3);
          const row = range.getRow();
          bench.sheet.getRangeList([`A${row}`, `C${row}`]).insertCheckboxes();
          return (range.getValues()[0] ?? []).map(bench.told);
        },
        expected: [false, '', false],
      },
      {
        at: 'getRanges()',
        says: 'Gives the ranges in the order in which they were named.',
        run: ({ sheet }) =>
          sheet
            .getRangeList(['D4', 'B2:C4'])
            .getRanges()
            .map((range) => range.getA1Notation()),
        expected: ['D4', 'B2:C4'],
      },
    ]),
    ...casesOf('DataValidationBuilder', 'spreadsheet/data-validation-builder', [
      {
        at: 'requireValueInRange(Range,Boolean)',
        says: 'The rule tells the range, and that a dropdown is shown.',
        run: (bench) => {
          const list = bench.range(3, 1);
          const values = SpreadsheetApp.newDataValidation().requireValueInRange(list, true).build().getCriteriaValues();
          return [(values[0] as GoogleAppsScript.Spreadsheet.Range).getNumRows(), values[1] as boolean];
        },
        expected: [3, true],
      },
      {
        at: 'setAllowInvalid(Boolean)',
        says: 'Says whether what fails is kept with a warning.',
        run: (bench) => {
          const rule = (allowed: boolean) =>
            SpreadsheetApp.newDataValidation()
              .requireValueInRange(bench.range(), true)
              .setAllowInvalid(allowed)
              .build();
          return [rule(true).getAllowInvalid(), rule(false).getAllowInvalid()];
        },
        expected: [true, false],
      },
      {
        at: 'setHelpText(String)',
        says: 'The help is kept.',
        run: () => SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).setHelpText('Chọn').build().getHelpText(), // prettier-ignore
        expected: 'Chọn',
      },
      {
        at: 'build()',
        says: 'A rule can be built of a list.',
        run: () => String(SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build().getCriteriaType()),
        expected: 'VALUE_IN_LIST',
      },
    ]),
  ];
}
