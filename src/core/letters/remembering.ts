/** The same function, that works out a short text once and then remembers it; `longest` in signs, `most` texts in all. */
export function remembering(
  workOut: (text: string) => string,
  longest: number,
  most: number,
): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = workOut(text);
    if (text.length <= longest && known.size < most) known.set(text, result);
    return result;
  };
}
