import type { Workbook } from '../../model/model';
import { openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { partsOf, twoSheets, worksheet, zip } from './handmade';

function openCells(rows: string): Workbook {
  return openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': worksheet(`<sheetData>${rows}</sheetData>`) })));
}

function sheetOf(workbook: Workbook, index = 0) {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error('no such sheet');
  return sheet;
}

describe('reading cells', () => {
  it.each([
    ['a number', '<c r="B2"><v>3.5</v></c>', 3.5],
    ['a number in scientific notation', '<c r="B2"><v>1.5E-3</v></c>', 0.0015],
    ['a shared string', '<c r="B2" t="s"><v>0</v></c>', 'Thôn Đông'],
    ['a rich shared string as its text', '<c r="B2" t="s"><v>1</v></c>', 'Hộ nghèo'],
    ['an inline string', '<c r="B2" t="inlineStr"><is><t>Xã &lt;A&gt;</t></is></c>', 'Xã <A>'],
    [
      'an inline string in runs without its phonetic hints',
      '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'ab',
    ],
    ['an escaped character', '<c r="B2" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>', 'a\rb_x0041_'],
    ['true', '<c r="B2" t="b"><v>1</v></c>', true],
    ['false', '<c r="B2" t="b"><v>0</v></c>', false],
    ['an error', '<c r="B2" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a strict date as a day number', '<c r="B2" t="d"><v>2024-02-29</v></c>', 45351],
    ['a strict date with a time', '<c r="B2" t="d"><v>2024-02-29T12:00:00</v></c>', 45351.5],
  ])('reads %s', (_, xml, value) => {
    expect(sheetOf(openCells(`<row r="2">${xml}</row>`)).cell(2, 2)).toEqual({ value, style: 0 });
  });

  it('reads a formula with its last value', () => {
    const sheet = sheetOf(openCells('<row r="1"><c r="A1" t="str"><f>IF(B1&gt;0,"có","")</f><v>có</v></c></row>'));
    expect(sheet.cell(1, 1)).toEqual({ value: 'có', formula: 'IF(B1>0,"có","")', style: 0 });
  });

  it('counts rows and cells that do not say where they are', () => {
    const sheet = sheetOf(
      openCells('<row><c><v>1</v></c></row><row r="5"/><row><c r="C6"><v>2</v></c><c><v>3</v></c></row>'),
    );
    expect([...sheet.rows()].map(({ row, cells }) => [row, [...cells.keys()]])).toEqual([
      [1, [1]],
      [6, [3, 4]],
    ]);
  });

  it('leaves out an empty cell with the style of its column and shows one with another', () => {
    const xml = worksheet(
      '<cols><col min="1" max="2" width="10" style="2"/></cols><sheetData><row r="1"><c r="A1" s="2"/><c r="B1" s="1"/></row></sheetData>',
    );
    const sheet = sheetOf(openWorkbook(zip(twoSheets({ 'xl/worksheets/sheet1.xml': xml }))));
    expect(sheet.cell(1, 1)).toBeUndefined();
    expect(sheet.cell(1, 2)).toEqual({ value: null, style: 1 });
    expect([...sheet.rows()].map(({ cells }) => [...cells.keys()])).toEqual([[2]]);
  });

  it('gives out cells that cannot be changed behind its back', () => {
    const cell = sheetOf(openCells('<row r="1"><c r="A1"><v>1</v></c></row>')).cell(1, 1);
    expect(() => Object.assign(cell ?? {}, { value: 2 })).toThrow(TypeError);
  });
});

it('changes the style of one cell and not of the row below with the same styles', () => {
  const sheet = sheetOf(
    openCells('<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>2</v></c></row>'),
  );
  sheet.setCell(1, 1, { value: 1, style: 2 });
  expect([sheet.cell(1, 1)?.style, sheet.cell(2, 1)?.style]).toEqual([2, 1]);
});

describe('shared formulas', () => {
  it('expands one into every cell, moving references without $', () => {
    const first = `<f t="shared" ref="C2:D3" si="0">A2+$A2+A$2+$A$2+SUM('Xã A1'!B2:B4)+LOG10(A2)+LEN("A2")+A:A+2:2</f>`;
    const sheet = sheetOf(
      openCells(
        `<row r="2"><c r="C2">${first}<v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>` +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(sheet.cell(2, 4)?.formula).toBe(`B2+$A2+B$2+$A$2+SUM('Xã A1'!C2:C4)+LOG10(B2)+LEN("A2")+B:B+2:2`);
    expect(sheet.cell(3, 3)?.formula).toBe(`A3+$A3+A$2+$A$2+SUM('Xã A1'!B3:B5)+LOG10(A3)+LEN("A2")+A:A+3:3`);
  });

  it('turns a reference that leaves the grid into an error', () => {
    const sheet = sheetOf(
      openCells(
        '<row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="4">B1</f></c></row><row r="1"><c r="A1"><f t="shared" si="4"/></c></row>',
      ),
    );
    expect(sheet.cell(1, 1)?.formula).toBe('#REF!');
  });

  it('leaves names, structured references and other workbooks alone', () => {
    const formula = 'Tỷ_lệ1+XFE1+T1!A1+Bảng[[A1]:[B2]]+[1]Sheet1!A1+1E5+TRUE';
    const sheet = sheetOf(
      openCells(
        `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${formula}</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`,
      ),
    );
    expect(sheet.cell(2, 1)?.formula).toBe('Tỷ_lệ1+XFE1+T1!A2+Bảng[[A1]:[B2]]+[1]Sheet1!A2+1E5+TRUE');
  });
});

describe('writing cells', () => {
  function rewritten(rows: string, change: (sheet: ReturnType<typeof sheetOf>) => void): string {
    const workbook = openCells(rows);
    change(sheetOf(workbook));
    return partsOf(saveWorkbook(workbook))['xl/worksheets/sheet1.xml'] ?? '';
  }

  it('writes each kind of value as the format has it', () => {
    const xml = rewritten('', (sheet) => {
      sheet.setCell(1, 1, { value: 0.1, style: 0 });
      sheet.setCell(1, 2, { value: true, style: 2 });
      sheet.setCell(1, 3, { value: { error: '#N/A' }, style: 0 });
      sheet.setCell(1, 4, { value: 'Thôn Đông', style: 0 });
      sheet.setCell(1, 27, { value: 'x & y', formula: 'A1&" < "', style: 0 });
      sheet.setCell(3, 1, { value: null, style: 1 });
    });
    expect(xml).toContain(
      '<sheetData><row r="1"><c r="A1"><v>0.1</v></c><c r="B1" s="2" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
        '<c r="D1" t="s"><v>0</v></c><c r="AA1" t="str"><f>A1&amp;" &lt; "</f><v>x &amp; y</v></c></row>' +
        '<row r="3"><c r="A3" s="1"/></row></sheetData>',
    );
    expect(xml).toContain('<dimension ref="A1:AA3"/>');
  });

  it('appends new strings and keeps the old ones as they were', () => {
    const workbook = openCells('<row r="1"><c r="A1" t="s"><v>1</v></c></row>');
    const sheet = sheetOf(workbook);
    sheet.setCell(2, 1, { value: ' =1+1\n', style: 0 });
    sheet.setCell(3, 1, { value: 'a\u0001b_x0041_', style: 0 });
    const parts = partsOf(saveWorkbook(workbook));
    const before = twoSheets()['xl/sharedStrings.xml'] ?? '';
    expect(parts['xl/sharedStrings.xml']).toBe(
      before
        .replace(' count="3" uniqueCount="2"', ' uniqueCount="4"')
        .replace('</sst>', '<si><t xml:space="preserve"> =1+1\n</t></si><si><t>a_x0001_b_x005F_x0041_</t></si></sst>'),
    );
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A1" t="s"><v>1</v></c>');
  });

  it('keeps a rich text when its cell only changes its style, and drops it with the text', () => {
    const rich = '<row r="1"><c r="A1" t="s"><v>1</v></c></row>';
    expect(rewritten(rich, (sheet) => sheet.setCell(1, 1, { value: 'Hộ nghèo', style: 2 }))).toContain(
      '<c r="A1" s="2" t="s"><v>1</v></c>',
    );
    expect(rewritten(rich, (sheet) => sheet.setCell(1, 1, { value: 'Hộ khá', style: 0 }))).toContain(
      '<c r="A1" t="s"><v>2</v></c>',
    );
  });

  it('keeps array formulas, dynamic arrays and errors it has no code for', () => {
    const kept = '<c r="A1" cm="1"><f t="array" ref="A1:A2">UNIQUE(B1:B9)</f><v>1</v></c>';
    const xml = rewritten(`<row r="1">${kept}<c r="B1" t="e"><v>#SPILL!</v></c></row>`, (sheet) => {
      expect(sheet.cell(1, 2)?.value).toEqual({ error: '#ERROR!' });
      sheet.setCell(9, 9, { value: 1, style: 0 });
    });
    expect(xml).toContain(`${kept}<c r="B1" t="e"><v>#SPILL!</v></c>`);
  });

  it('moves an array formula with its row', () => {
    const xml = rewritten('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c></row>', (sheet) =>
      sheet.insertRows(1, 2),
    );
    expect(xml).toContain('<row r="3"><c r="A3"><f t="array" ref="A3:B3">C1:D1</f><v>1</v></c></row>');
  });

  it('keeps the attributes of rows, and a height only where somebody set it', () => {
    const xml = rewritten(
      '<row r="2" spans="1:2" s="1" customFormat="1" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3" ht="45"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/>',
      (sheet) => {
        expect([...sheet.rowSizes]).toEqual([
          [2, { height: 40 }],
          [4, { hidden: true }],
        ]);
        sheet.rowSizes.set(5, { height: 21 });
      },
    );
    expect(xml).toContain(
      '<row r="2" s="1" customFormat="1" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>' +
        '<row r="4" hidden="1"/><row r="5" ht="15.75" customHeight="1"/>',
    );
  });
});
