import { tidy, tidyLines } from '../letters/vietnamese';

/** Where the rows of a unit go since units merged or one of them was split. */
export interface UnitMove {
  /** Mã or name of the unit that they go to. */
  readonly to: string;
  /** The thôn whose rows go; null = all rows: the unit becomes a part of the other. */
  readonly villages: readonly string[] | null;
}

/** What a person wrote beside a unit, a move a line: "X08" or "Cà Ná" for all of it, "X09: Thôn 1, Thôn 2" for a part. */
export function unitMovesIn(text: string): UnitMove[] {
  return tidyLines(text)
    .split('\n')
    .flatMap((line): UnitMove[] => {
      const [to = '', ...rest] = line.split(':');
      if (tidy(line) === '') return [];
      const villages = rest.join(':').split(/[,;]/).map(tidy);
      return [{ to: tidy(to), villages: rest.length === 0 ? null : villages.filter((village) => village !== '') }];
    });
}

const ARROW = ' → ';

/** The Mã that the tab of a unit carries since all of it moved to another: "X02 → X08". */
export function movedCode(code: string, to: string): string {
  return code + ARROW + to;
}

/** The two Mã of such a one; null = the Mã of a tab that did not move. */
export function partsOfMovedCode(code: string): { readonly code: string; readonly to: string } | null {
  const [from = '', to, ...rest] = code.split(ARROW);
  return to === undefined || rest.length > 0 ? null : { code: from, to };
}
