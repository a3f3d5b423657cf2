/** UTF-16 units. Source of the rules: Microsoft Support, "Rename a worksheet". */
const LONGEST = 31;

/** The names as Excel takes them, each once, whatever the case. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let allowed = cut(name, '');
    for (let number = 2; taken.has(allowed.toLowerCase()); number += 1) allowed = cut(name, ` (${number})`);
    taken.add(allowed.toLowerCase());
    return allowed;
  });
}

function cut(name: string, suffix: string): string {
  const signs = name.replace(/[:\\/?*[\]]/g, '-').slice(0, LONGEST - suffix.length);
  // half of a letter that takes two units is no text
  const whole = signs.replace(/[\ud800-\udbff]$/, '').replace(/^'+|'+$/g, '');
  return (/^(?:history)?$/i.test(whole) ? `-${whole}` : whole) + suffix;
}
