import { reportData } from '../../../src/report/reportData';
import { COMMUNES } from '../../../src/workbook/schema/communesTab';
import { OPINIONS, SESSION } from '../../../src/workbook/schema/communeTab';
import { PRINTED_OF_OPINION, PRINTED_OF_SESSION, PRINTED_WITH_NAMES } from '../../../src/workbook/schema/printed';
import type { CommuneResult } from '../../../src/core/results/results';
import { commune, day, lists, opinion, results, settings } from './round';

/** The keys whose text of their own comes out in the report. */
function printedOf(
  keys: readonly string[],
  put: (marks: Record<string, string>) => readonly CommuneResult[],
): string[] {
  const marks = Object.fromEntries(keys.map((key) => [key, `dấu của ${key}`]));
  const document = JSON.stringify(reportData(results(put(marks)), settings, lists));
  return keys.filter((key) => document.includes(`dấu của ${key}`));
}

const texts = (columns: readonly { readonly key: string; readonly kind: string }[]) =>
  columns.filter(({ kind }) => ['text', 'lines', 'digits'].includes(kind)).map(({ key }) => key);

it('every free text of an opinion that the report prints is looked through, and no other', () => {
  const printed = printedOf(texts(OPINIONS), (marks) => [
    commune({ name: 'Nhị Hà', held: day(3, 9), opinions: [opinion({ state: 'inWriting', ...marks })] }),
  ]);
  expect(printed).toEqual(PRINTED_OF_OPINION);
});

it('so is every one of the session', () => {
  const printed = printedOf(texts(SESSION), (marks) => {
    const result = commune({ name: 'Nhị Hà', role: 'other', held: day(3, 9) });
    return [{ ...result, session: { ...result.session, ...marks } }];
  });
  expect(printed).toEqual(PRINTED_OF_SESSION);
});

it('so is every one of Các xã but the commune’s name', () => {
  const printed = printedOf(texts(COMMUNES), (marks) => {
    const result = commune({ name: 'Nhị Hà', held: day(3, 9) });
    return [{ ...result, commune: { ...result.commune, planned: { ...result.commune.planned, ...marks } } }];
  });
  expect(printed).toEqual(PRINTED_WITH_NAMES.map(({ key }) => key));
});
