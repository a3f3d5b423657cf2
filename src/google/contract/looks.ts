import type { ContractCase, WrittenCase } from './contractCase';
import { casesOf, refusalOf } from './contractCase';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How cells look: each setter takes what the add-on gives it, and the cell says so afterwards. */
export function lookCases(): ContractCase[] {
  return casesOf('Range', 'spreadsheet/range', [
    look('setFontWeight(String)', 'bold', (range) => range.setFontWeight('bold').getFontWeight()),
    look('setFontStyle(String)', 'italic', (range) => range.setFontStyle('italic').getFontStyle()),
    look('setFontSize(Integer)', 12, (range) => range.setFontSize(12).getFontSize()),
    look('setBackground(String)', '#ffe599', (range) => range.setBackground('#ffe599').getBackground()),
    {
      at: 'setFontColor(String)',
      says: 'Takes a colour as CSS writes it.',
      run: (bench) => refusalOf(() => bench.range().setFontColor('#666666')),
      expected: 'accepted',
    },
    look('setHorizontalAlignment(String)', 'center', (range) =>
      range.setHorizontalAlignment('center').getHorizontalAlignment(),
    ),
    look('setVerticalAlignment(String)', 'middle', (range) =>
      range.setVerticalAlignment('middle').getVerticalAlignment(),
    ),
    look('setWrapStrategy(WrapStrategy)', 'CLIP', (range) =>
      String(range.setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrapStrategy()),
    ),
  ]);
}

function look(at: string, expected: string | number, read: (range: Range) => string | number): WrittenCase {
  return { at, says: `Takes ${expected}, and the cell has it.`, run: (bench) => read(bench.range()), expected };
}
