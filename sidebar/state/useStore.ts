import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The value of a store, drawn again when it changes. */
export function useStore<T>(store: Store<T>): T {
  const [, redraw] = useState(0);
  useEffect(() => store.subscribe(() => redraw((count) => count + 1)), [store]);
  return store.value;
}
