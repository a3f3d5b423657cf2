import type { Opinion } from '../../core/results/opinion';
import type { Problem } from '../../core/problem';
import { placeInWords } from '../../text/problems/problems';
import { idKey } from '../rows/opinionIds';

/** Opinions of the round that carry the Mã of another one: copied with their row, or sorted apart from it. */
export function repeatedIds(opinions: readonly Pick<Opinion, 'id' | 'fields'>[]): Problem[] {
  const first = new Map<string, Opinion['fields']['content']>();
  return opinions.flatMap(({ id, fields: { content } }): Problem[] => {
    const before = first.get(idKey(id));
    if (id === '' || before === undefined) {
      first.set(idKey(id), content);
      return [];
    }
    return [{ code: 'opinion-id-repeated', ...content, detail: placeInWords(before) }];
  });
}
