import { tidyLines } from '../core/letters/vietnamese';

/** The lines of a setting; a line break in the cell breaks the line. */
export function linesOf(text: string): string[] {
  return tidyLines(text)
    .split('\n')
    .filter((line) => line !== '');
}

/** A line without the sign of a list before it and the one that closes it. */
export function withoutSigns(line: string): string {
  return line.replace(/^[-–—•+*]\s*/, '').replace(/[\s;.,]+$/, '');
}

/** Names of authorities stand in capitals above the number. */
export function headingLines(text: string): string[] {
  return linesOf(text).map((line) => line.toUpperCase());
}

/** TM., KT., TL., TUQ., Q.: in capitals, with a space after the full stop. */
export function signatureLines(text: string): string[] {
  return headingLines(text).map((line) => line.replace(/^(TM|KT|TL|TUQ|Q)\.\s*/, '$1. '));
}
