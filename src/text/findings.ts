import type { Weight, WeightCounts } from '../core/weight';
import { WEIGHTS } from '../core/weight';

/** Column "Mức" of Dữ liệu cần kiểm tra, and headings of the sidebar. */
export const WEIGHT_WORDS: Readonly<Record<Weight, string>> = {
  unknown: 'Chưa biết được con số',
  review: 'Nên xem lại',
  note: 'Ghi chú',
};

/** In the place of a weight, where a person answered. */
export const ANSWERED = 'Đã xác nhận';
/** An answer that was given as a mere tick. */
export const TICK = 'x';
/** In the place of an answer, where none can stand. */
export const NOT_TO_BE_ANSWERED = 'Cần sửa, không bỏ qua được';

const COUNTED: Readonly<Record<Weight, string>> = {
  unknown: 'con số chưa biết được',
  review: 'chỗ nên xem lại',
  note: 'ghi chú',
};

/** "2 con số chưa biết được, 5 chỗ nên xem lại, 3 ghi chú"; '' = there is none. */
export function weightsText(counts: WeightCounts): string {
  return WEIGHTS.filter((weight) => counts[weight] > 0)
    .map((weight) => `${counts[weight]} ${COUNTED[weight]}`)
    .join(', ');
}

/** Whether a cell's words say "đúng như vậy": whatever does not deny it. */
export function saysSo(words: string): boolean {
  return words !== '' && words !== NOT_TO_BE_ANSWERED && !/^(không|chưa|sai|false|0)(?!\p{L})/iu.test(words);
}
