/** The names of CSS that scripts use; any other colour is written as #rrggbb. */
const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
  grey: '#808080',
};

/** A colour in CSS notation as `#rrggbb`; null is the default. */
export function colorOf(color: string | null): string | null {
  if (color === null) return null;
  const lower = color.toLowerCase();
  const hex = NAMED[lower] ?? lower.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`Invalid argument: ${color}`);
  return hex;
}
