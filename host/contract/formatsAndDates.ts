import type { ContractCase } from './contractCase';
import { casesOf } from './contractCase';

const DAY = 'dd/mm/yyyy';
const MOMENT = 'dd/mm/yyyy hh:mm';

/** 3 September 2020 as a spreadsheet counts days. */
const SERIAL = 44_077;

/** Number formats, and dates on the clock of the spreadsheet. */
export function formatAndDateCases(): ContractCase[] {
  return casesOf('Range', 'spreadsheet/range', [
    {
      at: 'setNumberFormat(String)',
      says: 'A format that was set is the format of the cells.',
      run: (bench) => [DAY, '@', '#,##0'].map((format) => bench.range().setNumberFormat(format).getNumberFormat()),
      expected: [DAY, '@', '#,##0'],
    },
    {
      at: 'setNumberFormat(String)',
      says: 'The format "General" reads typed texts like a new cell does.',
      run: (bench) =>
        bench.told(bench.range().setNumberFormat('@').setNumberFormat('General').setValue('0912').getValue()),
      expected: 912,
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'A number written into a cell of a date format reads back as that date.',
      run: (bench) => {
        const cell = bench.range().setNumberFormat(DAY);
        const value = cell.setValues([[SERIAL]]).getValue() as unknown;
        return [value instanceof Date, bench.told(value)];
      },
      expected: [true, '2020-09-03 00:00'],
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'A number with a fraction in a cell of date and time reads back as that moment of the clock.',
      run: (bench) =>
        bench.told(
          bench
            .range()
            .setNumberFormat(MOMENT)
            .setValues([[SERIAL + 17 / 24]])
            .getValue(),
        ),
      expected: '2020-09-03 17:00',
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'A Date stands in the cell on the clock of the spreadsheet, and comes back as the same instant.',
      run: (bench) => {
        const value = bench
          .range()
          .setValues([[new Date(Date.UTC(2020, 8, 3, 10, 30))]])
          .getValue() as unknown;
        return value instanceof Date ? value.toISOString() : bench.told(value);
      },
      expected: '2020-09-03T10:30:00.000Z',
    },
    {
      at: 'getDisplayValues()',
      says: 'Dates are shown by their format.',
      run: (bench) => [
        bench
          .range()
          .setNumberFormat(DAY)
          .setValues([[SERIAL]])
          .getDisplayValue(),
        bench
          .range()
          .setNumberFormat(MOMENT)
          .setValues([[SERIAL + 0.5]])
          .getDisplayValue(),
      ],
      expected: ['03/09/2020', '03/09/2020 12:00'],
    },
    {
      at: 'getDisplayValues()',
      says: 'Thousands are grouped by the mark of the locale.',
      run: (bench) =>
        bench
          .range()
          .setNumberFormat('#,##0')
          .setValues([[1234567]])
          .getDisplayValue(),
      expected: (bench) => (bench.isEnglish ? '1,234,567' : '1.234.567'),
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'A day typed in a cell of a date format is read in the order of the locale.',
      run: (bench) =>
        bench.told(
          bench
            .range()
            .setNumberFormat(DAY)
            .setValues([['3/9/2020']])
            .getValue(),
        ),
      expected: (bench) => (bench.isEnglish ? '2020-03-09 00:00' : '2020-09-03 00:00'),
      isAssumed: true,
    },
    {
      at: 'setValues(Object)',
      says: 'A day that does not exist stays text.',
      run: (bench) =>
        bench.told(
          bench
            .range()
            .setValues([['31/9/2020']])
            .getValue(),
        ),
      expected: '31/9/2020',
      isAssumed: true,
    },
  ]);
}
