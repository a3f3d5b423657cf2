import type { Owed } from '../../core/round/owed';
import { thingOwed } from '../../core/round/owed';
import type { Problem, ProblemCode } from '../../core/problem';
import { headersHandedIn } from '../../workbook/head/handsIn';
import { SESSION } from '../../workbook/schema/communeTab';
import type { ListKey } from '../../workbook/schema/lists';

/**
 * Faults that make what is handed in unreadable or its figures wrong; every other is told and does not stand in the way. All are
 * of weight `unknown`, and no other of that weight is here that an older workbook was handed in with.
 */
export const BLOCKING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'header-row-missing',
  'column-missing',
  'header-unknown',
  'header-strayed',
  'row-without-name',
  'row-without-content',
  'row-not-a-person',
  'name-without-letters',
  'not-in-list',
  'not-a-number',
  'not-a-day',
  'not-a-time',
  'cell-error',
  'session-day-missing',
  'day-in-future',
  'nothing-to-hand-in',
]);

/** Lists that older workbooks do not have: what is not in them is told, and handed in as before. */
const ONLY_TOLD: ReadonlySet<string> = new Set<ListKey>(['ethnicGroups']);

/** Whether a thing owed cannot be handed in before the fault is mended. */
export function blocks({ code, field = '', list = '' }: Problem, owed: Owed): boolean {
  if (!BLOCKING.has(code) || ONLY_TOLD.has(list)) return false;
  if (code === 'header-row-missing') return true;
  const isOfSession = SESSION.some(({ label }) => label === field);
  return isOfSession ? thingOwed(owed).content === 'sessionResults' : headersHandedIn(owed).has(field);
}
