/** Whether the input method has the key: Telex, VNI, and the keys that choose among candidates. Such keys are left alone. */
export function belongsToInputMethod(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- 229 is how Safari marks the key that ends a composition
  return event.isComposing || event.keyCode === 229;
}
