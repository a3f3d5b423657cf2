import { withoutAccents } from './vietnamese';

/** A text as search boxes hold it against what is typed: small letters without accents. Never for comparing values. */
export function searched(text: string): string {
  return withoutAccents(text).toLowerCase();
}
