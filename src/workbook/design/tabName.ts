import { tidy, wordKey } from '../../core/letters/vietnamese';

/** UTF-16 units. Source of the rules here: Microsoft Support, "Rename a worksheet"; Google allows more. */
const LONGEST = 31;
const REPLACED: Readonly<Record<string, string>> = { '[': '(', ']': ')', '?': '', '*': '' };
const OUTER = /^[\s']+|[\s']+$/g;
const RESERVED = /^(history)?$/i;
/** A letter with the marks that belong to it. */
const LETTERS = /\P{M}\p{M}*/gu;

/**
 * What a commune's tab is called, so that the workbook opens in Excel too: the commune's name, or as much of it as a tab's
 * name can hold; with a number from 2 on where that name is taken.
 */
export function tabName(commune: string, number = 1): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  const allowed = tidy(commune).replace(/[:\\/?*[\]]/g, (sign) => REPLACED[sign] ?? '-');
  const name = shortened(allowed.replace(OUTER, ''), LONGEST - suffix.length);
  return (RESERVED.test(name) ? `Xã ${name}`.trim() : name) + suffix;
}

/** Up to the last whole word that fits, where that keeps more than half. */
function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  let cut = '';
  for (const letter of name.match(LETTERS) ?? []) {
    if (cut.length + letter.length > longest) break;
    cut += letter;
  }
  const end = name[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return cut.slice(0, end > longest / 2 ? end : cut.length).replace(OUTER, '');
}

/** Whether the tab is called as the commune is, or, where no tab can be called so, as setting up calls it. */
export function isCalledAs(tab: string, commune: string): boolean {
  return wordKey(tab) === wordKey(commune) || wordKey(tab) === wordKey(tabName(commune));
}

/** As `isCalledAs`, or so with a number, another commune's tab having the same short name. */
export function isCalledAfter(tab: string, commune: string): boolean {
  const number = Number(/ \((\d+)\)$/.exec(tab)?.[1] ?? 1);
  const isShort = wordKey(tabName(commune)) !== wordKey(commune);
  return isCalledAs(tab, commune) || (isShort && wordKey(tab) === wordKey(tabName(commune, number)));
}
