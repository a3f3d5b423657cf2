import { AGGREGATES } from './aggregates';
import { CONDITIONAL_SUMS } from './conditionalSums';
import type { Definition } from './functionCall';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookups';
import { SINGLE_VALUE_FUNCTIONS } from './singleValueFunctions';

/** The whitelist: what the add-on may write into a cell, by name in capitals. */
export const FUNCTIONS: ReadonlyMap<string, Definition> = new Map(
  Object.entries({ ...AGGREGATES, ...CONDITIONAL_SUMS, ...LOGIC, ...LOOKUPS, ...SINGLE_VALUE_FUNCTIONS }),
);
