/** Copies the text of a field that is on the page; false = only selected. The clipboard API is closed in a sandboxed frame. */
export function copyField(field: HTMLTextAreaElement | HTMLInputElement): boolean {
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies where the clipboard API is closed
  return document.execCommand('copy');
}
