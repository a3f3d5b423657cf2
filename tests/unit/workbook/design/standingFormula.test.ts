import { standing } from '../../../../src/core/round/submission';
import type { Moment } from '../../../../src/core/time/day';
import { STANDING, standingText } from '../../../../src/text/standing';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { standingFormula } from '../../../../src/workbook/design/standingFormula';
import { moment } from '../../support/days';
import { evaluate, serial } from '../../support/formulas';

const FORMULA = standingFormula({ deadline: 'A1', handedInAt: 'B1', soonFrom: 'C1', undated: 'D1' });
const LIMIT = moment('31/8/2020 17:00');
const SOON_DAYS = 3;

function shown(now: Moment, handedInAt: Cell, limit: Moment = LIMIT): unknown {
  const soonFrom = (Math.floor(limit / 1440) - SOON_DAYS) * 1440;
  const row = [{ moment: limit }, handedInAt, { moment: soonFrom as Moment }];
  return evaluate(FORMULA, { Trang: [row] }, now);
}

describe('the live formula and the compiled table say the same', () => {
  it.each([
    ['27/8/2020 23:59', null, 'còn 4 ngày'],
    ['28/8/2020 00:00', null, 'sắp đến hạn, còn 3 ngày'],
    ['30/8/2020 23:59', null, 'sắp đến hạn, còn 1 ngày'],
    ['31/8/2020 00:00', null, 'sắp đến hạn, trong hôm nay'],
    ['31/8/2020 17:00', null, 'sắp đến hạn, trong hôm nay'],
    ['31/8/2020 17:01', null, 'quá hạn 1 ngày'],
    ['1/9/2020 23:59', null, 'quá hạn 1 ngày'],
    ['2/9/2020 00:00', null, 'quá hạn 2 ngày'],
    ['15/10/2020 09:00', '31/8/2020 17:00', 'đúng hạn'],
    ['15/10/2020 09:00', '31/8/2020 17:01', 'nộp trễ 1 ngày'],
    ['15/10/2020 09:00', '31/8/2020 23:59', 'nộp trễ 1 ngày'],
    ['15/10/2020 09:00', '2/9/2020 00:00', 'nộp trễ 2 ngày'],
    ['15/10/2020 09:00', '1/8/2020', 'đúng hạn'],
    ['1/8/2020 09:00', '15/8/2020 08:00', 'đúng hạn'],
  ])('at %s, handed in %s: %s', (now, handedIn, expected) => {
    const at = handedIn === null ? null : moment(handedIn);
    expect(shown(moment(now), at === null ? '' : { moment: at })).toBe(expected);
    expect(
      standingText(standing({ moment: LIMIT, isExtended: false, original: null }, at, moment(now), SOON_DAYS)),
    ).toBe(expected);
  });

  it('to the minute on every day of two months, whatever the fractions of a day come to', () => {
    const differing: string[] = [];
    for (let offset = 0; offset < 60; offset += 1) {
      const limit = (LIMIT + offset * 1440 + ((offset * 37) % 400)) as Moment;
      for (const minutes of [-1441, -1, 0, 1, 1439, 1441]) {
        const at = (limit + minutes) as Moment;
        const words = standingText(standing({ moment: limit, isExtended: false, original: null }, at, at, SOON_DAYS));
        if (shown(at, { moment: at }, limit) !== words) differing.push(`${limit} ${minutes}: ${words}`);
      }
    }
    expect(differing).toEqual([]);
  });
});

it('while there is no limit, what stands in its place is shown, handed in or not', () => {
  const why = 'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập';
  expect(evaluate(FORMULA, { Trang: [['', '', '', why]] }, LIMIT)).toBe(why);
  expect(evaluate(FORMULA, { Trang: [['', { moment: LIMIT }, '', why]] }, LIMIT)).toBe(why);
});

it('a moment of handing in that is none is pointed at, not taken for a day', () => {
  expect(shown(LIMIT, 'đã nộp')).toBe(STANDING.badMoment);
});

it('a moment that the spreadsheet keeps a hair off is the same minute', () => {
  const [limit, soonFrom] = [serial(LIMIT), serial(moment('28/8/2020'))];
  const handedIn = (at: Cell) => evaluate(FORMULA, { Trang: [[limit, at, soonFrom]] }, moment('1/10/2020'));
  expect(handedIn(limit + 1e-8)).toBe('đúng hạn');
  expect(handedIn(limit + 1 / 1440)).toBe('nộp trễ 1 ngày');
  const aFewSecondsLater = (LIMIT + 0.3) as Moment;
  expect(evaluate(FORMULA, { Trang: [[limit, '', soonFrom]] }, aFewSecondsLater)).toBe('sắp đến hạn, trong hôm nay');
});
