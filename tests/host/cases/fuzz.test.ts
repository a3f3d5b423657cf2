import fc from 'fast-check';
import type { LocalHost } from '../../../host/host';
import { chance } from '../../unit/support/chance';
import { bugsOf } from '../support/everyAction';
import type { FuzzedPlaces } from '../support/fuzzedPlaces';
import { FUZZED } from '../support/fuzzedPlaces';
import { hostOver, sheetOf, tableOf } from '../support/spreadsheet';
import type { StrangeValue } from '../support/strangeValues';
import { leave, STRANGE_VALUES } from '../support/strangeValues';
import { openTwoCommunes, TWO_COMMUNES } from '../support/twoCommunes';

const strange = fc.constantFrom(...STRANGE_VALUES);
const several = fc.array(strange, { minLength: 40, maxLength: 40 }).map((values) => ({
  values,
  toString: () => values.map(({ name }) => name).join(' | '),
}));

/** The round with each of these cells spoilt by another value. */
function spoilt({ tab, cells }: FuzzedPlaces, values: readonly StrangeValue[]): LocalHost {
  const host = hostOver(openTwoCommunes(), { answer: 'yes', mailQuota: 100 });
  const sheet = sheetOf(host, tab);
  cells(sheet, host).forEach(({ row, column }, index) => {
    const value = values[index % values.length];
    if (value !== undefined) leave(host.file.workbook, sheet, row, column, value);
  });
  return host;
}

const [SPOILT, OTHER] = TWO_COMMUNES;
const TABS = [...new Set(FUZZED.map(({ tab }) => tab))];

// once each as it stands: every column with every value takes hours (FAST_CHECK_RUNS, FAST_CHECK_SEED)
it.each(TABS)('whatever stands in %s, nothing that people do meets a bug, and one commune spoils no other', (tab) => {
  const places = fc.constantFrom(...FUZZED.filter((one) => one.tab === tab));
  fc.assert(
    fc.property(places, several, (place, { values }) => {
      const host = spoilt(place, values);
      expect(bugsOf(host)).toEqual([]);
      if (tab !== SPOILT) return;
      const again = spoilt(place, values);
      again.run('compileResults');
      const row = tableOf(again, 'Tổng hợp', 4).find((candidate) => candidate['Tên xã'] === OTHER);
      expect(row).toMatchObject({ 'Số người mời': 4, 'Có mặt': 1, Vắng: 1, 'Ý kiến': 3, 'Chưa trả lời': 1 });
    }),
    { ...chance(1), endOnFailure: true },
  );
});
