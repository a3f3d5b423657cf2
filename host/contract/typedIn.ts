import type { Bench } from './bench';
import type { ContractCase, WrittenCase } from './contractCase';
import { casesOf } from './contractCase';

/** What becomes of texts that `setValues` reads as if they were typed in. */
export function typedInCases(): ContractCase[] {
  return casesOf('Range', 'spreadsheet/range', [
    becomes('"0912" becomes the number 912.', '0912', () => 912),
    becomes('"3/4" becomes a date of this year, in the order of the locale.', '3/4', (bench) =>
      bench.isEnglish ? `${bench.year}-03-04 00:00` : `${bench.year}-04-03 00:00`,
    ),
    becomes('"TRUE" becomes the boolean.', 'TRUE', () => true),
    becomes('"=1+1" becomes a formula.', '=1+1', () => 2),
    becomes('"50%" becomes the number 0.5.', '50%', () => 0.5),
    becomes('"+84912" becomes a number.', '+84912', () => 84912),
    becomes('A text with letters stays text.', 'Thôn 3/4', () => 'Thôn 3/4'),
    becomes('"25/12/2020" becomes a date where the day stands first.', '25/12/2020', (bench) =>
      bench.isEnglish ? '25/12/2020' : '2020-12-25 00:00',
    ),
    becomes('"2020-09-03" becomes a date in every locale.', '2020-09-03', () => '2020-09-03 00:00'),
    {
      at: 'setValues(Object)',
      says: 'Decimals are read by the mark of the locale.',
      run: (bench) =>
        bench.told(
          bench
            .range()
            .setValues([[bench.isEnglish ? '1.5' : '1,5']])
            .getValue(),
        ),
      expected: 1.5,
      isAssumed: true,
    },
    ...['0912', '3/4', '=1+1', 'TRUE', '+84912', '1e5', "'x", '50%'].map((text): WrittenCase => ({
      at: 'setValues(Object)',
      says: `With an apostrophe before it, ${text} stays text, and the apostrophe is not part of it.`,
      run: (bench) => {
        const range = bench.range().setValues([[`'${text}`]]);
        return [bench.told(range.getValue()), range.getFormula()];
      },
      expected: [text, ''],
      isAssumed: true,
    })),
    ...['0912', '3/4', '=1+1', 'TRUE', '1/9/2020 08:00'].map((text): WrittenCase => ({
      at: 'setValues(Object)',
      says: `In cells of the format "@", ${text} stays text.`,
      run: (bench) => {
        const range = bench
          .range()
          .setNumberFormat('@')
          .setValues([[text]]);
        return [bench.told(range.getValue()), range.getFormula()];
      },
      expected: [text, ''],
      isAssumed: true,
    })),
    {
      at: 'setValues(Object)',
      says: 'A number written into a cell of the format "@" can be read back as 12, as a number or as its text.',
      run: (bench) =>
        Number(
          bench
            .range()
            .setNumberFormat('@')
            .setValues([[12]])
            .getValue(),
        ),
      expected: 12,
      isAssumed: true,
    },
  ]);
}

function becomes(says: string, text: string, expected: (bench: Bench) => string | number | boolean): WrittenCase {
  return {
    ...{ at: 'setValues(Object)', says, expected, isAssumed: true },
    run: (bench) =>
      bench.told(
        bench
          .range()
          .setValues([[text]])
          .getValue(),
      ),
  };
}
