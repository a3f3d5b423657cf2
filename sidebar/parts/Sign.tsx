export type SignKind = 'done' | 'waiting' | 'soon' | 'late' | 'returned' | 'edited' | 'none' | 'unknown';

/** Told apart by shape, not by colour alone; the words stand beside them. */
const SHAPES: Readonly<Record<SignKind, string>> = {
  done: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 10L4 8l1-1 2 2 4-4 1 1-5 5Z',
  waiting: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3ZM7 4v5h4V7H9V4H7Z',
  soon: 'M8 1 0 15h16L8 1Zm1 12H7v-2h2v2Zm0-3H7V6h2v4Z',
  late: 'M5 1 1 5v6l4 4h6l4-4V5l-4-4H5Zm4 11H7v-2h2v2Zm0-3H7V4h2v5Z',
  returned: 'M6 2 1 6l5 4V7h4a2 2 0 0 1 0 5H5v2h5a4 4 0 0 0 0-9H6V2Z',
  edited: 'M12 1 3 10l-1 5 4-1 9-9-3-4ZM4 13l1-2 1 1-2 1Z',
  none: 'M2 7h12v2H2z',
  unknown: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm1 11H7v-2h2v2Zm0-3H7c0-2 2-2 2-3 0-2-3-1-3 0H5c0-4 6-4 6 0 0 2-2 2-2 3Z',
};

export function Sign({ kind }: { readonly kind: SignKind }) {
  return (
    <svg class={`sign sign-${kind}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}
