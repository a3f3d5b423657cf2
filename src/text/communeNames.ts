import { count, lowerFirst, wordList } from './format';

/** "xã Phước Hà"; a name that says itself what it is stays: "phường Đông Hải". */
export function withLevel(commune: string): string {
  return /^(xã|phường|thị trấn|đặc khu)\s/iu.test(commune) ? lowerFirst(commune) : `xã ${commune}`;
}

/** A sentence names at most so many communes; more of them are left to the appendix. */
export const NAMES_AT_MOST = 12;

export const SEE_APPENDIX_1 = 'chi tiết tại Phụ lục I kèm theo';
export const SEE_APPENDIX_2 = 'chi tiết tại Phụ lục II kèm theo';

/** " (A, B và C)", or nothing where they are too many. */
export function inBrackets(names: readonly string[]): string {
  return names.length > NAMES_AT_MOST ? '' : ` (${wordList(names)})`;
}

/** "xã A, B và C", or how many they are. */
export function communes(names: readonly string[]): string {
  return names.length > NAMES_AT_MOST ? `${count(names.length)} xã` : `xã ${wordList(names)}`;
}
