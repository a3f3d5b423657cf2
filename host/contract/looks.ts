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
    {
      at: 'getA1Notation()',
      says: 'Names the first and the last cell, or the one.',
      run: ({ sheet }) => [sheet.getRange(2, 3, 4, 2).getA1Notation(), sheet.getRange(2, 26, 1, 1).getA1Notation()],
      expected: ['C2:D5', 'Z2'],
    },
    {
      at: 'getMergedRanges()',
      says: 'Gives whole each merge that the range holds or reaches into; a tab without any has none.',
      run: (bench) => {
        const sheet = bench.tab();
        const before = sheet.getDataRange().getMergedRanges().length;
        sheet
          .getRange('B2:B4')
          .setValues([['a'], [''], ['']])
          .merge();
        sheet.getRange('D6:E6').merge();
        const names = (area: string) =>
          sheet
            .getRange(area)
            .getMergedRanges()
            .map((range) => range.getA1Notation());
        return [before, names('A1:C3'), names('A1:E6').sort(), names('A5:C9')];
      },
      expected: [0, ['B2:B4'], ['B2:B4', 'D6:E6'], []],
    },
  ]);
}

function look(at: string, expected: string | number, read: (range: Range) => string | number): WrittenCase {
  return { at, says: `Takes ${expected}, and the cell has it.`, run: (bench) => read(bench.range()), expected };
}
