import { recalculate } from '../../formula/recalculate';
import type { CellValue, Sheet, Workbook } from '../../model/model';
import { newWorkbook } from '../../xlsx/workbookFile';
import { REF } from './grid';

const NOON = { now: 46349.5 };

/** A workbook with so many tabs, named A, B and so on. */
function workbookOf(...names: readonly string[]): { workbook: Workbook; sheets: Sheet[] } {
  const workbook = newWorkbook();
  const sheets = names.map((name) => workbook.addSheet(name));
  return { workbook, sheets };
}

const type = (sheet: Sheet | undefined, row: number, value: CellValue) => sheet?.setCell(row, 1, { value, style: 0 });
const write = (sheet: Sheet | undefined, row: number, formula: string) =>
  sheet?.setCell(row, 1, { value: null, formula, style: 0 });
const shown = (sheet: Sheet | undefined, row = 1) => sheet?.cell(row, 1)?.value;

describe('recalculating again', () => {
  it('follows a change through formulas of other tabs that read one another', () => {
    const { workbook, sheets } = workbookOf('A', 'B', 'C');
    const [a, b, c] = sheets;
    type(a, 1, 1);
    write(b, 1, 'A!A1+1');
    write(c, 1, 'COUNTIF(B!A:A,3)');
    recalculate(workbook, NOON);
    expect([shown(b), shown(c)]).toEqual([2, 0]);
    type(a, 1, 2);
    recalculate(workbook, NOON);
    expect([shown(b), shown(c)]).toEqual([3, 1]);
  });

  it('looks at no tab on whose cells nothing depends that changed', () => {
    const { workbook, sheets } = workbookOf('A', 'B', 'C');
    const [a, b, c] = sheets;
    write(b, 1, 'A!A1+1');
    write(c, 1, '1+1');
    recalculate(workbook, NOON);
    const looks = [a, b, c].map((sheet) => jest.spyOn(sheet as Sheet, 'rows'));
    type(a, 1, 5);
    recalculate(workbook, NOON);
    expect(shown(b)).toBe(6);
    expect(looks.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
  });

  it('puts right a value that somebody wrote over a formula’s', () => {
    const { workbook, sheets } = workbookOf('A');
    const [a] = sheets;
    write(a, 1, '1+1');
    recalculate(workbook, NOON);
    a?.setCell(1, 1, { value: 7, formula: '1+1', style: 0 });
    recalculate(workbook, NOON);
    expect(shown(a)).toBe(2);
  });

  it('follows the clock', () => {
    const { workbook, sheets } = workbookOf('A', 'B');
    const [a, b] = sheets;
    write(a, 1, 'TODAY()');
    write(b, 1, 'A!A1+1');
    recalculate(workbook, NOON);
    recalculate(workbook, { now: NOON.now + 1 });
    expect([shown(a), shown(b)]).toEqual([46350, 46351]);
  });

  it('asks the add-on every time: its functions may read anything', () => {
    const { workbook, sheets } = workbookOf('A', 'B');
    const [a, b] = sheets;
    write(a, 1, 'TONG(1)');
    write(b, 1, 'A!A1*2');
    const answers = [10, 20];
    const call = () => answers.shift();
    recalculate(workbook, { ...NOON, call });
    recalculate(workbook, { ...NOON, call });
    expect([shown(a), shown(b)]).toEqual([20, 40]);
  });

  it('sees that a tab was renamed, removed or added', () => {
    const { workbook, sheets } = workbookOf('A', 'B');
    const [a, b] = sheets;
    type(a, 1, 1);
    write(b, 1, 'A!A1');
    recalculate(workbook, NOON);
    if (a) a.name = 'Z';
    recalculate(workbook, NOON);
    expect(shown(b)).toEqual(REF);
    type(workbook.addSheet('A'), 1, 8);
    recalculate(workbook, NOON);
    expect(shown(b)).toBe(8);
  });
});

describe('MATCH in a column of texts', () => {
  const matched = (column: readonly CellValue[], formula: string) => {
    const { workbook, sheets } = workbookOf('A', 'B');
    const [a, b] = sheets;
    column.forEach((value, index) => type(a, index + 1, value));
    write(b, 1, formula);
    recalculate(workbook, NOON);
    return shown(b);
  };
  const COLUMN = ['một', null, 'Hai', 'hai', 2, 'BA'];

  it.each([
    ['the first of them, capitals or not', 'MATCH("HAI",A!A:A,0)', 3],
    ['counted from where the range begins', 'MATCH("ba",A!A2:A9,0)', 5],
    ['not above the range', 'MATCH("hai",A!A4:A9,0)', 1],
    ['not below it', 'IFERROR(MATCH("ba",A!A1:A5,0),"không")', 'không'],
    ['by a pattern', 'MATCH("b?",A!A:A,0)', 6],
    ['never a number', 'IFERROR(MATCH("2",A!A:A,0),"không")', 'không'],
  ])('finds %s', (_, formula, place) => expect(matched(COLUMN, formula)).toBe(place));

  it('finds what formulas of the column show', () => {
    const { workbook, sheets } = workbookOf('A', 'B');
    const [a, b] = sheets;
    type(a, 1, 'một');
    write(a, 2, '"h"&"ai"');
    write(b, 1, 'MATCH("hai",A!A:A,0)');
    recalculate(workbook, NOON);
    expect(shown(b)).toBe(2);
  });
});
