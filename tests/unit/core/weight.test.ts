import { BLOCKING } from '../../../src/app/handIn/blocking';
import type { ProblemCode } from '../../../src/core/problem';
import { byWeight, countWeights, weightOf } from '../../../src/core/weight';
import { PROBLEM_CODES } from '../support/problems';

const found = (...codes: readonly ProblemCode[]) => codes.map((code) => ({ code }));

describe('the weight of a finding', () => {
  it.each([...BLOCKING])('only what leaves a figure unknown stands in the way of handing in: %s', (code) => {
    expect(weightOf({ code })).toBe('unknown');
  });

  it.each<[ProblemCode, string]>([
    ['tab-missing', 'unknown'],
    ['not-a-moment', 'unknown'],
    ['days-out-of-sense', 'unknown'],
    ['several-in-cell', 'review'],
    ['person-similar', 'review'],
    ['day-and-month-swapped', 'review'],
    ['cells-unread', 'note'],
    ['cells-kept', 'note'],
    ['label-outdated', 'note'],
    ['no-opinion-stated', 'note'],
  ])('%s is of weight %s', (code, weight) => {
    expect(weightOf({ code })).toBe(weight);
  });

  it('is known of every finding: none is lost where they are listed and counted', () => {
    const { unknown, review, note } = countWeights(found(...PROBLEM_CODES));
    expect(unknown + review + note).toBe(PROBLEM_CODES.length);
    expect(new Set(byWeight(found(...PROBLEM_CODES)).map(({ code }) => code))).toEqual(new Set(PROBLEM_CODES));
  });

  it('orders findings, equal ones staying as they were, and counts them', () => {
    const all = found('cells-kept', 'person-similar', 'tab-missing', 'several-in-cell', 'not-a-day');
    expect(byWeight(all).map(({ code }) => code)).toEqual([
      ...['tab-missing', 'not-a-day', 'person-similar', 'several-in-cell', 'cells-kept'],
    ]);
    expect(countWeights(all)).toEqual({ unknown: 2, review: 2, note: 1 });
  });
});
