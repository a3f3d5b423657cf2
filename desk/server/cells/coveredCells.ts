import { bookMessages } from '../../messages';
import type { Sheet } from '../../../host/model/model';
import { Refusal } from '../../../host/commandLine/commandLine';
import { eachCell } from '../../../host/book/cellReading';
import { common } from '../../../host/book/rects';
import { writeAddress } from '../../../host/xlsx/sheet/address';
import { rectOf, type Texts } from './editSize';

/** Refuses a text for a cell that a merge covers: Excel shows the merge's first cell alone, and Sheets holds no other. */
export function refuseCovered(sheet: Sheet, row: number, column: number, texts: Texts): void {
  const rect = rectOf(row, column, texts);
  for (const merge of sheet.merges) {
    const touched = common(merge, rect);
    if (!touched) continue;
    eachCell(touched, (at, across) => {
      const isFirst = at === merge.row && across === merge.column;
      if (isFirst || (texts[at - row]?.[across - column] ?? '') === '') return;
      const [cell, first] = [writeAddress(at, across), writeAddress(merge.row, merge.column)];
      throw new Refusal('covered', bookMessages.coveredCell(cell, first));
    });
  }
}
