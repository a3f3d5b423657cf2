import { ALL_KNOWN, FIGURES, NOTHING_KNOWN, unknownOf } from '../../../../src/core/results/figure';

it('all is known of a commune without a doubt, and nothing of a tab that could not be read', () => {
  expect([...ALL_KNOWN]).toEqual([]);
  expect(FIGURES.filter((figure) => !NOTHING_KNOWN.has(figure))).toEqual([]);
});

it('of several communes is unknown whatever is unknown of one of them', () => {
  const unknown = unknownOf([
    { unknown: new Set(['women']) },
    { unknown: ALL_KNOWN },
    { unknown: new Set(['opinions']) },
  ]);
  expect([...unknown].sort()).toEqual(['opinions', 'women']);
  expect(unknownOf([]).size).toBe(0);
});
