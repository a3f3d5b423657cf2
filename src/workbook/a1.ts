/** The letters of a 1-based column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a 1-based cell. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** A tab's name as formulas write it: quoted, apostrophes doubled. */
export function quotedTab(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}
