/**
 * Figures of a commune by what they are made of: where that could not be read they are unknown, which is never zero.
 * `people` = all headcounts; `answers` = states of opinions; `session` = its day and its money.
 */
export const FIGURES = [
  'people',
  'groups',
  'women',
  'ethnicMinorities',
  'households',
  'delegates',
  'opinions',
  'answers',
  'themes',
  'kinds',
  'session',
] as const;

export type Figure = (typeof FIGURES)[number];

export type Unknown = ReadonlySet<Figure>;

export const ALL_KNOWN: Unknown = new Set();
export const NOTHING_KNOWN: Unknown = new Set(FIGURES);

/** What is unknown of several communes together. */
export function unknownOf(parts: readonly { readonly unknown: Unknown }[]): Unknown {
  return new Set(parts.flatMap(({ unknown }) => [...unknown]));
}
