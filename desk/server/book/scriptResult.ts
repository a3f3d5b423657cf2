import { types } from 'node:util';
import { isService } from '../../../host/gate/serviceGate';

/** A value that google.script.run does not carry. */
const UNSUPPORTED = 'The script completed but the returned value is not a supported return type.';

/**
 * What google.script.run hands to the success handler: a Date anywhere makes the whole result null, undefined in an
 * array is null, a function as a property is left out; an object of a service throws.
 */
export function scriptResult(result: unknown): unknown {
  if (hasDate(result, new Set())) return null;
  if (typeof result === 'function' || typeof result === 'symbol' || typeof result === 'bigint')
    throw new Error(UNSUPPORTED);
  const json = JSON.stringify(result) as string | undefined;
  return json === undefined ? null : (JSON.parse(json) as unknown);
}

function hasDate(value: unknown, seen: Set<object>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (types.isDate(value)) return true;
  if (types.isProxy(value) || isService(value) || types.isMap(value) || types.isSet(value) || seen.has(value))
    throw new Error(UNSUPPORTED);
  seen.add(value);
  const found = Object.values(value).some((item) => hasDate(item, seen));
  seen.delete(value);
  return found;
}
