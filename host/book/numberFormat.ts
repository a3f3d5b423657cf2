/** A piece of a number format: a quoted or escaped text, or a run of one placeholder letter or sign. */
export interface FormatToken {
  readonly kind: 'text' | 'code';
  readonly text: string;
}

export function isAutomatic(format: string): boolean {
  return format === '' || /^general$/i.test(format);
}

const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  const known = dateFormats.get(format) ?? readsAsDate(format);
  dateFormats.set(format, known);
  return known;
}

function readsAsDate(format: string): boolean {
  if (isAutomatic(format) || format === '@') return false;
  return formatTokens(sections(format)[0] ?? '').some(
    ({ kind, text }) => kind === 'code' && /^(\[?[hmsyd]+\]?|am\/pm)$/i.test(text),
  );
}

/** The sections of a format, which stand for positive, negative, zero and text. */
export function sections(format: string): string[] {
  return (
    format
      .match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*(?:;|$)/g)
      ?.map((part) => part.replace(/;$/, ''))
      .slice(0, 4) ?? []
  );
}

/** The tokens of a section; colours, conditions and locale marks are left out, a currency mark gives its sign. */
export function formatTokens(section: string): FormatToken[] {
  const tokens: FormatToken[] = [];
  const pattern =
    /"([^"]*)"|\\(.)|_.|\*.|\[(h+|m+|s+)\]|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|(am\/pm)|(e[+-])|([a-z])\7*|(.)/gi;
  for (const match of section.matchAll(pattern)) {
    const [whole, quoted, escaped, elapsed, currency, half, exponent, letter, sign] = match;
    if (quoted !== undefined || escaped !== undefined || currency !== undefined) {
      tokens.push({ kind: 'text', text: quoted ?? escaped ?? currency ?? '' });
    } else if (elapsed ?? half ?? exponent ?? letter ?? sign) tokens.push({ kind: 'code', text: whole });
  }
  return tokens;
}
