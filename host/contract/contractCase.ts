import type { Bench } from './bench';
import type { Plain } from './plain';

/** For what may differ from one spreadsheet to the next. */
export interface Matcher {
  readonly wanted: string;
  fits(found: Plain): boolean;
}

export type Expected = Plain | Matcher;

/** One thing that a service does when one of its methods is called, as Google's reference has it. */
export interface ContractCase {
  /** The class, as the reference calls it. */
  readonly service: string;
  readonly method: string;
  /** Address of the page and place in it. */
  readonly page: string;
  /** The rule, for the maintainers. */
  readonly says: string;
  /** The page does not say so: the add-on takes it to be so. */
  readonly isAssumed?: true;
  run(bench: Bench): Plain;
  readonly expected: Expected | ((bench: Bench) => Expected);
}

/** A case as its file writes it: `at` is the method with its arguments, the place in the page of the class. */
export type WrittenCase = Omit<ContractCase, 'service' | 'method' | 'page'> & { readonly at: string };

const REFERENCE = 'developers.google.com/apps-script/reference/';

/** Cases about one class; `page` is that of the class, below Google's reference. */
export function casesOf(service: string, page: string, cases: readonly WrittenCase[]): ContractCase[] {
  return cases.map(({ at, ...rest }) => {
    const [method = ''] = at.split('(');
    return { ...rest, service, method, page: `${REFERENCE}${page}#${at}` };
  });
}

export function matching(wanted: string, fits: (found: Plain) => boolean): Matcher {
  return { wanted, fits };
}

export function textLike(wanted: string, pattern: RegExp): Matcher {
  return matching(wanted, (found) => typeof found === 'string' && pattern.test(found));
}

export const REFUSED = 'refused';

/** Whether a call throws; why is for the log, in Google's words and the language of the person. */
export function refusalOf(call: () => unknown): Plain {
  try {
    call();
    return 'accepted';
  } catch (error) {
    console.log(REFUSED, error);
    return REFUSED;
  }
}

export function isMatcher(expected: Expected): expected is Matcher {
  return typeof expected === 'object' && expected !== null && 'fits' in expected;
}
