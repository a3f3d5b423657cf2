/** How often a property is tried, and from which seed: always the same, or FAST_CHECK_SEED and FAST_CHECK_RUNS. */
export function chance(runs: number): { readonly seed: number; readonly numRuns: number } {
  const { FAST_CHECK_SEED: seed = '2020', FAST_CHECK_RUNS: wanted = String(runs) } = process.env;
  return { seed: Number(seed), numRuns: Number(wanted) };
}
