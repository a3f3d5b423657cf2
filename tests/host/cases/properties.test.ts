import fc from 'fast-check';
import { deeds, doIt, tellingAll } from '../support/carelessHands';
import { lostIn, sumsAmiss } from '../support/countedOrNamed';
import { chance } from '../../unit/support/chance';
import { openTwoCommunes, TWO_COMMUNES, twoCommunes } from '../support/twoCommunes';

it('whatever people do, nothing crashes, sums hold, and every cell of a commune is counted or named', () => {
  fc.assert(
    fc.property(deeds, (day) => {
      const { ids } = twoCommunes();
      const host = tellingAll(openTwoCommunes());
      for (const deed of day) doIt(host, deed, ids);
      host.run('compileResults');
      const lost = ids.flatMap((id, index) => {
        const sheet = host.file.workbook.sheets.find((candidate) => candidate.id === id);
        return sheet === undefined ? [] : lostIn(host, sheet, TWO_COMMUNES[index] ?? '');
      });
      expect([...sumsAmiss(host), ...lost]).toEqual([]);
    }),
    chance(15),
  );
});
