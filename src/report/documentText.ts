/** Signs that XML does not allow, and halves of signs that were cut in two. */
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex -- these are the very signs to take out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The data with every text fit for a document: precomposed letters, one kind of line break, no sign that XML refuses. */
export function documentText<T>(value: T): T {
  if (typeof value === 'string') return fit(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => documentText(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, documentText<unknown>(item)])) as T;
}

function fit(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(NOT_IN_XML, '')
    .normalize('NFC');
}
