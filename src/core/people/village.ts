import { wordKey } from '../letters/vietnamese';

/** What places of this kind are called, the longer words first. */
const NOUN =
  /^(?:tổ dân phố|khu phố|khối phố|tiểu khu|thôn|bản|buôn|bon|làng|ấp|xóm|plei|phum|sóc|khóm|khối|khu|tổ)\s+(?=\S)/;

/** Whether two texts mean one thôn: "Giá" is "Thôn Giá", but "Thôn 1" is not "Tổ 1". Blank is none. */
export function isSameVillage(one: string, other: string): boolean {
  const [first, second] = [wordKey(one), wordKey(other)];
  if (first === second) return first !== '';
  return NOUN.test(first) !== NOUN.test(second) && first.replace(NOUN, '') === second.replace(NOUN, '');
}
