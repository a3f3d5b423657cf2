import type { Bench } from './bench';
import type { ContractCase, Expected } from './contractCase';
import { isMatcher } from './contractCase';
import type { Plain } from './plain';

export type Finding =
  | { readonly state: 'same' }
  /** `expected` is '' where the call failed: then `found` is the failure, in Google's words. */
  | { readonly state: 'different'; readonly expected: string; readonly found: string }
  /** No time was left. */
  | { readonly state: 'untried' };

/** How one case came out. */
export type Outcome = Finding & {
  readonly service: string;
  readonly method: string;
  readonly page: string;
  readonly says: string;
  /** Google's page does not say so. */
  readonly isAssumed: boolean;
};

/** Tries each case; those for which no time is left are marked so. */
export function runCases(cases: readonly ContractCase[], bench: Bench, nearLimit: () => boolean): Outcome[] {
  return cases.map((item): Outcome => {
    const { service, method, page, says, isAssumed = false } = item;
    const told = { service, method, page, says, isAssumed };
    return nearLimit() ? { ...told, state: 'untried' } : { ...told, ...findingOf(item, bench) };
  });
}

function findingOf(item: ContractCase, bench: Bench): Finding {
  try {
    const found = item.run(bench);
    const expected = typeof item.expected === 'function' ? item.expected(bench) : item.expected;
    if (fits(found, expected)) return { state: 'same' };
    const wanted = isMatcher(expected) ? expected.wanted : JSON.stringify(expected);
    return { state: 'different', expected: wanted, found: JSON.stringify(found) };
  } catch (error) {
    return { state: 'different', expected: '', found: String(error) };
  }
}

function fits(found: Plain, expected: Expected): boolean {
  return isMatcher(expected) ? expected.fits(found) : JSON.stringify(found) === JSON.stringify(expected);
}
