import { count, wordList } from './format';

const LEVEL = /^(xã|phường|thị trấn|đặc khu)\s/iu;

/** "xã Phước Hà"; a name that says itself what it is stays: "phường Đông Hải". */
export function withLevel(commune: string): string {
  return LEVEL.test(commune) ? listed(commune) : `xã ${commune}`;
}

/** The name in a list within a sentence: "Phước Hà", "phường Đông Hải". */
export function listed(commune: string): string {
  return commune.replace(LEVEL, (level) => level.toLowerCase());
}

/** A sentence names at most so many communes; more of them are left to the appendix. */
export const NAMES_AT_MOST = 12;

export const SEE_APPENDIX_1 = 'chi tiết tại Phụ lục I kèm theo';
export const SEE_APPENDIX_2 = 'chi tiết tại Phụ lục II kèm theo';

/** " (A, B và C)", or nothing where they are too many. */
export function inBrackets(names: readonly string[]): string {
  return names.length > NAMES_AT_MOST ? '' : ` (${wordList(names.map(listed))})`;
}

/** "xã A, B và C", "xã A và phường B", or how many they are. */
export function communes(names: readonly string[]): string {
  if (names.length > NAMES_AT_MOST) return `${count(names.length)} xã`;
  return names.some((name) => LEVEL.test(name)) ? wordList(names.map(withLevel)) : `xã ${wordList(names)}`;
}
