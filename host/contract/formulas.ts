import type { ContractCase } from './contractCase';
import { casesOf, matching, textLike } from './contractCase';

/** Formulas as the add-on writes them, in the grammar that every locale takes. */
export function formulaCases(): ContractCase[] {
  return casesOf('Range', 'spreadsheet/range', [
    {
      at: 'getFormulas()',
      says: 'Gives the formula as it was written, but for the marks between arguments; none is an empty text.',
      run: (bench) => {
        const range = bench.range(1, 2).setValues([['=IF(SUM(1;2)>2;"Có";"")', 'x']]);
        return (range.getFormulas()[0] ?? []).map((formula) => formula.replace(/,/g, ';'));
      },
      expected: ['=IF(SUM(1;2)>2;"Có";"")', ''],
      isAssumed: true,
    },
    {
      at: 'getFormulas()',
      says: 'A reference to another tab stands as it was written, in quotation marks.',
      run: (bench) => {
        const tab = `'${bench.sheet.getName()}'`;
        return bench
          .range()
          .setValues([[`=COUNTA(${tab}!A1:A2)`]])
          .getFormula()
          .replace(tab, 'tab');
      },
      expected: '=COUNTA(tab!A1:A2)',
      isAssumed: true,
    },
    {
      at: 'setFormula(String)',
      says: 'Takes ";" between the arguments in every locale, with English names of functions.',
      run: (bench) => bench.told(bench.range().setFormula('=IFERROR(ROUND(SUM(1;2;3)/4;0);"")').getValue()),
      expected: 2,
      isAssumed: true,
    },
    {
      at: 'setFormula(String)',
      says: 'What a formula gives is read at once, on the clock of the spreadsheet.',
      run: (bench) => {
        const minutes = bench.range().setNumberFormat('0').setFormula('=NOW()*1440').getValue() as unknown;
        const clock = Utilities.formatDate(new Date(), bench.zone, 'yyyy-MM-dd HH:mm:ss');
        return Math.round(
          Math.abs(Number(minutes) - 25_569 * 1440 - Date.parse(`${clock.replace(' ', 'T')}Z`) / 60_000),
        );
      },
      expected: matching('at most 5 minutes apart', (found) => typeof found === 'number' && found <= 5),
      isAssumed: true,
    },
    {
      at: 'setFormula(String)',
      says: 'A formula that shows nothing reads as an empty text.',
      run: (bench) => bench.told(bench.range().setFormula('=IF(1>2;"a";"")').getValue()),
      expected: '',
    },
    {
      at: 'setFormula(String)',
      says: 'A formula that follows what others write is worked out again.',
      run: (bench) => {
        const range = bench.range(1, 2);
        const row = range.getRow();
        const [given, doubled] = [bench.sheet.getRange(row, 1), bench.sheet.getRange(row, 2)];
        given.setValue(2);
        const first = doubled.setFormula(`=A${row}*2`).getValue() as unknown;
        given.setValue(5);
        return [bench.told(first), bench.told(doubled.getValue())];
      },
      expected: [4, 10],
    },
    {
      at: 'setFormula(String)',
      says: 'COUNTIFS over whole columns counts texts of one letter or more, but for the header, as the heads of the tabs do.',
      run: (bench) => {
        const sheet = bench.tab();
        sheet
          .getRange('B1:C5')
          .setNumberFormat('@')
          .setValues([
            ['Tên', 'Dự'],
            ['Lan', 'Có mặt'],
            ['', 'Có mặt'],
            ['Hoa', 'Vắng'],
            ['Cúc', 'Có mặt'],
          ]);
        const named = 'B:B;"?*";B:B;"<>Tên"';
        const counts = sheet.getRange('E1:E2').setFormulas([[`=COUNTIFS(${named})`], [`=COUNTIFS(${named};C:C;C2)`]]);
        return counts.getValues().map(([count]) => bench.told(count));
      },
      expected: [3, 2],
      isAssumed: true,
    },
    {
      at: 'setFormula(String)',
      says: 'INDEX and MATCH find a row by two texts joined, and IFERROR takes what is not found.',
      run: (bench) => {
        const table = bench
          .range(2, 2)
          .setNumberFormat('@')
          .setValues([
            ['X01|plan', 'một'],
            ['X02|plan', 'hai'],
          ]);
        const [row, last] = [table.getRow(), table.getLastRow()];
        const found = (code: string) =>
          `=IFERROR(INDEX(B${row}:B${last};MATCH("${code}"&"|plan";A${row}:A${last};0));"không")`;
        return (
          bench
            .range(1, 2)
            .setFormulas([[found('X02'), found('X03')]])
            .getValues()[0] ?? []
        ).map(bench.told);
      },
      expected: ['hai', 'không'],
      isAssumed: true,
    },
    {
      at: 'getFormula()',
      says: 'Begins with the sign of equality.',
      run: (bench) => bench.range().setFormula('=1+1').getFormula(),
      expected: textLike('=1+1', /^=1\+1$/),
    },
  ]);
}
