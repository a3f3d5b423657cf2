import { recalculate } from '../../formula/recalculate';
import type { CellValue, Sheet } from '../../model/model';
import { NAME, REF } from './grid';
import { type Content, formula, memorySheet, memoryWorkbook } from './memoryWorkbook';

const NOON = { now: 46349.5 };

function columnOf(sheet: Sheet, column = 1): (CellValue | undefined)[] {
  return [...sheet.rows()].map(({ cells }) => cells.get(column)?.value);
}

function computed(...contents: Content[]): (CellValue | undefined)[] {
  const sheet = memorySheet(
    'Own',
    contents.map((content) => [content]),
  );
  recalculate(memoryWorkbook(sheet), NOON);
  return columnOf(sheet);
}

describe('recalculating a workbook', () => {
  it('computes formulas that need one another, above or below', () => {
    expect(computed(formula('A2+1'), formula('A3*2'), 5, formula('SUM(A1:A3)'))).toEqual([11, 10, 5, 26]);
  });

  it('reads other sheets, their names in capitals or not', () => {
    const limit = memorySheet('Hạn nộp', [[formula('TODAY()')]]);
    const own = memorySheet('Own', [[formula("'HẠN NỘP'!A1+1")], [formula("COUNTIF('Hạn nộp'!A:A,46349)")]]);
    recalculate(memoryWorkbook(own, limit), NOON);
    expect(columnOf(own)).toEqual([46350, 1]);
  });

  it('names the cells whose value changed and no others', () => {
    const sheet = memorySheet('Own', [
      [1, formula('A1+1', 2), formula('A1+2', 99)],
      [null, formula('A2', null), formula('1/0', { error: '#DIV/0!' })],
    ]);
    expect(recalculate(memoryWorkbook(sheet), NOON).changed).toEqual([{ sheet, row: 1, column: 3 }]);
    expect(sheet.cell(1, 3)?.value).toBe(3);
  });

  it('leaves the formula, the style and the link of a cell as they are', () => {
    const sheet = memorySheet('Own', [[1]]);
    sheet.setCell(1, 2, { value: 0, formula: 'A1*10', style: 7, link: '#gid=0' });
    recalculate(memoryWorkbook(sheet), NOON);
    expect(sheet.cell(1, 2)).toEqual({ value: 10, formula: 'A1*10', style: 7, link: '#gid=0' });
  });

  it('sees the values of now the next time', () => {
    const sheet = memorySheet('Own', [[1, formula('A1*10')]]);
    const workbook = memoryWorkbook(sheet);
    recalculate(workbook, NOON);
    sheet.setCell(1, 1, { value: 2, style: 0 });
    expect(recalculate(workbook, NOON).changed).toHaveLength(1);
    expect(sheet.cell(1, 2)?.value).toBe(20);
  });

  it('follows a chain of 5,000 cells up and down', () => {
    const up = Array.from({ length: 5000 }, (_, index) => (index === 4999 ? 1 : formula(`IF(TRUE,A${index + 2}+1,0)`)));
    expect(computed(...up)[0]).toBe(5000);
    const down = Array.from({ length: 5000 }, (_, index) => (index === 0 ? 1 : formula(`A${index}+1`)));
    expect(computed(...down)[4999]).toBe(5000);
  });
});

describe('cells that lead back to themselves', () => {
  it('are #REF!, and so is what needs them', () => {
    expect(computed(formula('A2'), formula('A3'), formula('A1'), formula('A1+1'), formula('1+1'))).toEqual([
      ...[REF, REF, REF, REF],
      2,
    ]);
  });

  it('are #REF! even where they catch errors, but not what only looks at them', () => {
    expect(computed(formula('IFERROR(A2,1)'), formula('IFERROR(A1,1)'), formula('IFERROR(A1,1)'))).toEqual([
      ...[REF, REF],
      1,
    ]);
  });

  it('are found on every way round', () => {
    const rows = [formula('IFERROR(A2+A3,0)'), formula('IFERROR(A1,0)'), formula('IFERROR(A2,0)'), formula('A2')];
    expect(computed(...rows)).toEqual([REF, REF, REF, REF]);
  });

  it('a count over its own column, and a cell that reads itself', () => {
    expect(computed('x', formula('COUNTIF(A:A,"x")'))).toEqual(['x', REF]);
    expect(computed(formula('IFERROR(A1,1)'))).toEqual([REF]);
  });

  it('a branch not taken closes no circle', () => {
    expect(computed(formula('IF(TRUE,1,A1)'))).toEqual([1]);
  });

  it('a circle of 300 cells ends too', () => {
    const ring = Array.from({ length: 300 }, (_, index) => formula(`A${((index + 1) % 300) + 1}+1`));
    expect(computed(...ring)).toEqual(ring.map(() => REF));
  });
});

describe('what the engine does not know', () => {
  it('keeps the value that Excel computed', () => {
    expect(computed(formula('XLOOKUP(1,B:B,C:C)', 'Xã A'), formula('A1&"!"'))).toEqual(['Xã A', 'Xã A!']);
  });

  it.each([
    ['inside IFERROR, as Google exports its own functions', 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:A)"),7)'],
    ['a named range', 'SUM(Bảng)'],
    ['a pattern of TEXT', 'TEXT(1,"dddd")'],
    ['an array literal', 'SUM({1,2})'],
    ['another workbook', "'[1]Tổng'!A1"],
    ['another workbook by its path', "'D:\\Đợt 1\\[bảng.xlsx]Tổng'!A1"],
    ['a column of a table', 'SUM(Bảng1[Số người])'],
    ['the totals of a table', 'Bảng1[[#Totals],[x]]'],
    ['the same cell of several sheets', "SUM('Xã A:Xã C'!B2)"],
    ['several areas in one argument', 'SUM((A2:A3,C2:C3))'],
    ['the cells that two areas share', 'SUM(A2:C3 B2:B9)'],
    ['a function made on the spot', 'LAMBDA(x,x+1)(5)'],
    ['more arguments than it has here', 'INDEX(A2:B3,1,1,1)'],
  ])('keeps it with %s', (_, text) => {
    expect(computed(formula(text, 'kept'))).toEqual(['kept']);
  });

  it('is #NAME? where there is no value', () => {
    expect(computed(formula('XLOOKUP(1,B:B,C:C)'))).toEqual([NAME]);
  });

  it('replaces the value where the part not known is not reached', () => {
    expect(computed(formula('IF(TRUE,1,XLOOKUP(1,B:B,C:C))', 'old'))).toEqual([1]);
  });

  it('is #ERROR! where the formula cannot be read and the file has no value', () => {
    expect(computed(formula('SUM(A2'), formula('SUM(A3;1)'))).toEqual([{ error: '#ERROR!' }, { error: '#ERROR!' }]);
  });

  // with a range that is moved or made by a function, as in a running balance
  it('is in no circle by what it starts from', () => {
    const balance = [formula('OFFSET(A1,1,0)', 7), formula('A1+1', 8), formula('INDIRECT("A"&ROW(A3))', 9)];
    expect(computed(...balance)).toEqual([7, 8, 9]);
  });

  it('is handed on as the value that the file has', () => {
    expect(computed(formula('TEXT(1,"dddd")&A2', 'x'), formula('A1', 'x'))).toEqual(['x', 'x']);
    expect(computed(formula('A2*2', 1), formula('LET(x,1,x+9)', 10))).toEqual([20, 10]);
  });

  it('keeps circular formulas where the file says that they are computed round and round', () => {
    const sheet = memorySheet('Own', [[formula('A2/2', 3)], [formula('A1+3', 6)], [formula('A1', 0)]]);
    recalculate({ ...memoryWorkbook(sheet), iterates: true }, NOON);
    expect(columnOf(sheet)).toEqual([3, 6, 3]);
  });

  it('asks the add-on first, telling the sheet', () => {
    const sheet = memorySheet('Xã A', [[2, formula('gapDoi(A1)', 'old')]]);
    const call = (own: Sheet, name: string, args: () => readonly CellValue[][][]) =>
      name === 'GAPDOI' ? `${own.name}: ${Number(args()[0]?.[0]?.[0]) * 2}` : undefined;
    recalculate(memoryWorkbook(sheet), { ...NOON, call });
    expect(sheet.cell(1, 2)?.value).toBe('Xã A: 4');
  });
});

describe('a district of 168 communes', () => {
  it('has a list that thousands of formulas look into read once', () => {
    const communes = Array.from({ length: 168 }, (_, index) => `Xã ${index + 1}`);
    const list = memorySheet('Danh sách', [
      ...Array.from({ length: 672 }, (_, row) => [String(10000 + row), `Xã ${(row % 168) + 1}`, row]),
    ]);
    const sheets = communes.map((name, index) => {
      const code = String(10000 + index * 4);
      const rows: Content[][] = Array.from({ length: 60 + index * 8 }, (_, row) => [
        ...[row % 3 === 0 ? 'Có mặt' : 'Vắng', `Ông ${row}`, row % 5 === 0 ? code : null],
      ]);
      rows[0]?.push(
        ...Array.from({ length: 10 }, () => formula('COUNTIFS(A:A,"Có mặt",B:B,"?*")')),
        ...Array.from({ length: 5 }, () => formula(`INDEX('Danh sách'!C:C,MATCH("${code}",'Danh sách'!A:A,0))`)),
        ...Array.from({ length: 5 }, () => formula(`SUMIFS('Danh sách'!C:C,'Danh sách'!B:B,"${name}")`)),
      );
      return memorySheet(name, rows);
    });
    let readings = 0;
    const counted: Sheet = {
      ...list,
      rows: () => {
        readings += 1;
        return list.rows();
      },
    };
    recalculate(memoryWorkbook(counted, ...sheets), NOON);
    expect(sheets[9]?.cell(1, 4)?.value).toBe(44);
    expect(sheets[9]?.cell(1, 14)?.value).toBe(36);
    expect(sheets[9]?.cell(1, 19)?.value).toBe(9 + 177 + 345 + 513);
    expect(readings).toBe(1);
  });
});
