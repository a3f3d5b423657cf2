const FIELDS = 'input, select, textarea';

/** Enter in a one-line field, Ctrl+Enter in a long one. A sandboxed frame submits no forms, so the key is heard itself. */
export function submitOnEnter(submit: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    const { target } = event;
    const isLine = target instanceof HTMLInputElement && target.type === 'text';
    const isLong = target instanceof HTMLTextAreaElement && (event.ctrlKey || event.metaKey);
    if (!isLine && !isLong) return;
    event.preventDefault();
    submit();
  };
}

export function focusFirstField(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>(FIELDS)?.focus();
}

/** After the errors are drawn; a folded part with an error in it opens. */
export function focusFirstError(place: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const field = place?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const folded = field?.closest('details');
    if (folded) folded.open = true;
    field?.focus();
  });
}

/** After another section is drawn. */
export function focusOpenForm(): void {
  requestAnimationFrame(() => focusFirstField(document.querySelector<HTMLElement>('main [role="form"]')));
}
