import { lockedAreas, mayEdit, ProtectedCells, refuseProtected } from '../../book/protections';
import { EDITORS, LAN, officeOf, OWNER, REFUSAL, sheetOf } from './office';
import { hostOf } from './scriptRun';

function refused(work: () => unknown): ProtectedCells {
  try {
    work();
  } catch (error) {
    if (error instanceof ProtectedCells) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a script writes as the person who runs it', () => {
  const lockB2 = `sheet.getRange('A1:D4').setValues(Array.from({ length: 4 }, () => ['a', 'b', 'c', 'd'])); only(sheet.getRange('B2').protect());`;

  it.each([
    `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]])`,
    `sheet.getRange('B2').setValue(1)`,
    `sheet.getRange('B2').setFormula('=1')`,
    `sheet.getRange('B1:B2').clearContent()`,
    `sheet.getRange('B2').setBackground('#ff0000')`,
    `sheet.getRange('B2').setNumberFormat('@')`,
    `sheet.getRangeList(['A1', 'B2']).setValue(1)`,
    `sheet.getRangeList(['A1', 'B2:B3']).insertCheckboxes()`,
    `sheet.getRange('B2').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('x').build())`,
    `sheet.getRange('B2').setDataValidation(null)`,
    `sheet.getRange('B2').insertCheckboxes()`,
    `sheet.getRange('B1:B2').merge()`,
    `sheet.clearContents()`,
    `sheet.deleteRows(1, 2)`,
    `sheet.deleteColumns(2, 1)`,
    `ss.insertSheet('Trang ' + ss.getNumSheets()) && ss.deleteSheet(sheet)`,
  ])('%s is refused where a cell is locked, and nothing is written', (call) => {
    const { host, as } = officeOf();
    as(OWNER, lockB2);
    const sheet = sheetOf(host.file.workbook);
    const before = JSON.stringify([
      [...sheet.rows()].map(({ row, cells }) => [row, [...cells]]),
      sheet.validations,
      sheet.merges,
    ]);
    expect(() => as(LAN, `${call};`)).toThrow(REFUSAL);
    expect(host.file.workbook.sheets).toContain(sheet);
    expect(
      JSON.stringify([[...sheet.rows()].map(({ row, cells }) => [row, [...cells]]), sheet.validations, sheet.merges]),
    ).toBe(before);
    expect(() => as(OWNER, `${call};`)).not.toThrow();
  });

  it.each([
    `sheet.getRange('A1:A4').setValue(1)`,
    `sheet.getRange('B2').getValue()`,
    `sheet.deleteRows(3, 2)`,
    `sheet.deleteColumns(3, 1)`,
    `sheet.insertRowBefore(2)`,
    `sheet.insertRowsAfter(2, 1)`,
    `sheet.setName('Tên khác')`,
    `sheet.copyTo(ss).getRange('B2').setValue(1)`,
    `sheet.getRange('B2').activate()`,
    `PropertiesService.getDocumentProperties().setProperty('a', 'b')`,
  ])('%s goes beside the locked cell', (call) => {
    const { as } = officeOf();
    as(OWNER, lockB2);
    expect(() => as(LAN, `${call};`)).not.toThrow();
  });

  it.each([
    `sheet.setName('Tên khác')`,
    `sheet.hideSheet()`,
    `sheet.setFrozenRows(1)`,
    `sheet.setColumnWidth(1, 50)`,
    `sheet.insertRowBefore(2)`,
    `sheet.insertRowsAfter(1000, 1)`,
    `sheet.insertColumnAfter(26)`,
    `ss.setActiveSheet(sheet) && ss.moveActiveSheet(2)`,
    `ss.deleteSheet(sheet)`,
  ])('%s is refused where the sheet is locked, whatever of it is open', (call) => {
    const { as } = officeOf();
    as(OWNER, `ss.insertSheet('Khác'); only(sheet.protect()).setUnprotectedRanges([sheet.getRange('A5:Z1000')]);`);
    expect(() => as(LAN, `${call};`)).toThrow(REFUSAL);
    expect(() => as(OWNER, `${call};`)).not.toThrow();
  });

  it('rows do not go into the midst of locked cells, but before and after them', () => {
    const { as } = officeOf();
    as(OWNER, `only(sheet.getRange('A2:B4').protect());`);
    expect(() => as(LAN, `sheet.insertRowBefore(3);`)).toThrow(REFUSAL);
    expect(() => as(LAN, `sheet.insertRowsAfter(3, 1);`)).toThrow(REFUSAL);
    expect(() => as(LAN, `sheet.insertColumnBefore(2);`)).toThrow(REFUSAL);
    expect(() =>
      as(LAN, `sheet.insertRowsAfter(4, 1); sheet.insertRowBefore(2); sheet.insertColumnBefore(1);`),
    ).not.toThrow();
  });

  it('a formula of the locked cell follows what is typed elsewhere', () => {
    const { host, as } = officeOf();
    as(OWNER, `sheet.getRange('B1').setFormula('=A1*2'); only(sheet.getRange('B1').protect());`);
    host.editAs(LAN, 'Trang', 1, 1, '21');
    expect(host.file.value(sheetOf(host.file.workbook), 1, 2)).toBe(42);
  });

  it('one with whom the spreadsheet is not shared writes nothing', () => {
    const { as } = officeOf();
    expect(() => as('la@example.com', `sheet.getRange('A1').setValue(1);`)).toThrow(REFUSAL);
    expect(() => as('la@example.com', `ss.insertSheet('Khác');`)).toThrow(REFUSAL);
  });
});

describe('typing by hand', () => {
  const code = `
    function lock() {
      const sheet = SpreadsheetApp.getActiveSheet();
      const protection = sheet.protect();
      protection.removeEditors(protection.getEditors());
      protection.setUnprotectedRanges([sheet.getRange('A2:C5')]);
    }
    function onEdit(e) {
      if (e.range.getA1Notation() === 'A2') e.range.offset(-1, 0).setValue('từ trigger');
      return 'ran';
    }`;
  const locked = () => {
    const host = hostOf(code, { editors: EDITORS });
    host.run('lock');
    return host;
  };

  it('a locked cell refuses, names itself, and no trigger runs', () => {
    const host = locked();
    expect(() => host.editAs(LAN, 'Trang', 1, 2, 'x')).toThrow(ProtectedCells);
    expect(refused(() => host.editAs(LAN, 'Trang', 1, 2, 'x'))).toMatchObject({
      code: 'protected',
      tab: 'Trang',
      cell: 'B1',
    });
    expect(host.file.value(host.file.activeSheet, 1, 2)).toBeNull();
    expect(host.editAs(LAN, 'Trang', 3, 2, 'x').result).toBe('ran');
    expect(host.editAs(OWNER, 'Trang', 1, 2, 'x').result).toBe('ran');
  });

  it.each<[start: [number, number], texts: string[][], cell: string]>([
    [[2, 2], [['a', 'b', 'c']], 'D2'],
    [[4, 1], [['a'], ['b'], ['c']], 'A6'],
    [[1, 1], [['a'], ['b']], 'A1'],
    [
      [5, 3],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      'D5',
    ],
  ])('a paste at %j over a locked cell is refused whole', (start, texts, cell) => {
    const host = locked();
    const before = [...(host.file.workbook.sheets[0]?.rows() ?? [])].length;
    expect(refused(() => host.as(LAN, () => host.paste('Trang', ...start, texts))).cell).toBe(cell);
    expect([...(host.file.workbook.sheets[0]?.rows() ?? [])]).toHaveLength(before);
  });

  it('the simple trigger writes as the person who types', () => {
    const host = locked();
    expect(() => host.editAs(LAN, 'Trang', 2, 1, 'x')).toThrow(REFUSAL);
    expect(host.file.value(host.file.activeSheet, 1, 1)).toBeNull();
    expect(host.editAs(OWNER, 'Trang', 2, 1, 'x').result).toBe('ran');
    expect(host.file.value(host.file.activeSheet, 1, 1)).toBe('từ trigger');
  });
});

describe('what others ask', () => {
  it('mayEdit takes nobody named for the owner', () => {
    const { host, as } = officeOf();
    as(OWNER, `only(sheet.protect());`);
    const rect = { row: 1, column: 1, lastRow: 2, lastColumn: 2 };
    const may = (person: string) => mayEdit(host.file, person, sheetOf(host.file.workbook), rect);
    expect(['', OWNER, OWNER.toUpperCase(), LAN].map(may)).toEqual([true, true, true, false]);
  });

  it('typing beyond the grid needs the right to put rows in', () => {
    const { host, as } = officeOf();
    const below = { row: 1000, column: 2, lastRow: 1001, lastColumn: 2 };
    const type = (person: string) => refuseProtected(host.file, person, sheetOf(host.file.workbook), below);
    expect(() => type(LAN)).not.toThrow();
    as(OWNER, `only(sheet.protect()).setUnprotectedRanges([sheet.getRange('A5:C1000')]);`);
    expect(refused(() => type(LAN)).cell).toBe('B1001');
    expect(() => type('')).not.toThrow();
  });

  it('lockedAreas gives what is locked in a window', () => {
    const { host, as } = officeOf();
    as(
      OWNER,
      `only(sheet.protect()).setUnprotectedRanges([sheet.getRange('B3:D6')]); only(sheet.getRange('C4').protect());`,
    );
    const window = { row: 3, column: 2, lastRow: 5, lastColumn: 5 };
    const areas = lockedAreas(host.file, LAN, sheetOf(host.file.workbook), window);
    const cells = [3, 4, 5].flatMap((row) =>
      [2, 3, 4, 5]
        .filter((column) =>
          areas.some(
            (area) => row >= area.row && row <= area.lastRow && column >= area.column && column <= area.lastColumn,
          ),
        )
        .map((column) => [row, column]),
    );
    expect(cells).toEqual([
      [3, 5],
      [4, 3],
      [4, 5],
      [5, 5],
    ]);
    expect(lockedAreas(host.file, OWNER, sheetOf(host.file.workbook), window)).toEqual([]);
  });
});
