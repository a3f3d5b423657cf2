import { deedErrors, momentOf, startTexts } from '../../../sidebar/district/deeds';
import { moment, owedView } from '../../page/sidebar/support/communeFace';

it('a new limit starts with the hour of the limit as it is', () => {
  const view = owedView('plan', 'Kế hoạch', { deadline: moment('2020-08-28T16:30') });
  expect(startTexts('extend', view)).toEqual({ time: '16:30' });
  expect(startTexts('return', { ...view, deadline: null })).toEqual({ time: '17:00' });
});

it('day and hour make a moment of the office’s clock', () => {
  expect(momentOf({ day: '28/8/2020', time: '16:30' })).toBe(moment('2020-08-28T16:30'));
  expect(momentOf({ day: '31/4/2020', time: '16:30' })).toBeNull();
});

it('a return needs a reason and a new limit', () => {
  expect(Object.keys(deedErrors('return', {})).sort()).toEqual(['day', 'reason', 'time']);
});

it('a paper needs when and how it came, and its number', () => {
  expect(Object.keys(deedErrors('paper', {})).sort()).toEqual(['by', 'day', 'number', 'time']);
  expect(deedErrors('paper', { day: '28/8/2020', time: '9h', number: '12/BC-UBND', by: 'bưu điện' })).toEqual({});
});
