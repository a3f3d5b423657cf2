import { quoteSheetName } from './address';

/** A text, or a sheet's name with its `!`. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}\p{N}_.]+)!/gu;

/** A defined name's formula with the sheets called by other names; `rename` gives undefined for a sheet that is gone, and the name itself for one that keeps it. */
export function renameSheets(formula: string, rename: (name: string) => string | undefined): string {
  return formula.replace(TOKEN, (token: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    if (name === undefined) return token;
    const renamed = rename(name);
    if (renamed === name) return token;
    return renamed === undefined ? '#REF!' : `${quoteSheetName(renamed)}!`;
  });
}
