import { bookMessages } from '../../messages';
import type { Sheet } from '../../../host/model/model';
import type { BoundFile } from '../../../host/book/boundFile';
import { formatAt } from '../../../host/book/cellReading';
import { UnreadableFormula, typedContent } from '../../../host/book/cellWriting';
import { Refusal } from '../../../host/commandLine/commandLine';
import { isDateFormat } from '../../../host/book/numberFormat';
import { isInCalendar } from '../../../host/book/serial';
import { writeAddress } from '../../../host/xlsx/sheet/address';

/** Refuses a number that is typed into a cell that shows dates and that no calendar has as a day: a telephone number. */
export function refuseNoDate(
  file: BoundFile,
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const [[text, ...beside] = [], ...below] = texts;
  if (text === undefined || beside.length > 0 || below.length > 0) return;
  const format = formatAt(file, sheet, row, column);
  if (!isDateFormat(format)) return;
  const value = valueOf(file, text, format);
  if (typeof value !== 'number' || isInCalendar(value)) return;
  throw new Refusal('no-date', bookMessages.noDate(writeAddress(row, column), text));
}

/** A formula has no value yet, one that cannot be read none at all. */
function valueOf(file: BoundFile, text: string, format: string) {
  try {
    return typedContent(file, text, format).value;
  } catch (error) {
    if (error instanceof UnreadableFormula) return null;
    throw error;
  }
}
