import { wordKey } from '../../core/letters/vietnamese';
import type { Column, Labelled, Named } from './column';

/** Today's name first, then those of workbooks made before. */
export function namesOf(named: Column | Labelled): readonly string[] {
  const { formerly = [] }: Named = named;
  return ['header' in named ? named.header : named.label, ...formerly];
}

/** Everything by each of its names, for words that a person typed. */
export function byName<N extends Column | Labelled>(items: readonly N[]): ReadonlyMap<string, N> {
  // today's names win over what another item was called once
  const pairs = [...items].flatMap((item) => namesOf(item).map((name, age) => ({ item, key: wordKey(name), age })));
  return new Map(pairs.sort((one, other) => other.age - one.age).map(({ key, item }) => [key, item]));
}
