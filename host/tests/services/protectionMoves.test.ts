import type { LocalHost } from '../../host';
import { openWorkbook, saveWorkbook } from '../../xlsx/workbookFile';
import { LAN, officeOf, OWNER, sheetOf } from './office';

describe('protections go with their cells', () => {
  const areas = (host: LocalHost) =>
    host.file.workbook.sheets.flatMap(({ protections }) =>
      protections.map(({ range, unprotected }) => ({ range, unprotected })),
    );
  const rect = (row: number, column: number, lastRow: number, lastColumn: number) => ({
    row,
    column,
    lastRow,
    lastColumn,
  });

  it.each<[change: string, after: object[]]>([
    [
      'insertRowBefore(1)',
      [
        { range: rect(4, 2, 6, 3), unprotected: [] },
        { range: null, unprotected: [rect(6, 1, 10, 2)] },
      ],
    ],
    [
      'insertRowBefore(4)',
      [
        { range: rect(3, 2, 6, 3), unprotected: [] },
        { range: null, unprotected: [rect(6, 1, 10, 2)] },
      ],
    ],
    [
      'insertRowsAfter(5, 2)',
      [
        { range: rect(3, 2, 5, 3), unprotected: [] },
        { range: null, unprotected: [rect(5, 1, 11, 2)] },
      ],
    ],
    [
      'deleteRows(1, 4)',
      [
        { range: rect(1, 2, 1, 3), unprotected: [] },
        { range: null, unprotected: [rect(1, 1, 5, 2)] },
      ],
    ],
    ['deleteRows(3, 3)', [{ range: null, unprotected: [rect(3, 1, 6, 2)] }]],
    [
      'insertColumnBefore(3)',
      [
        { range: rect(3, 2, 5, 4), unprotected: [] },
        { range: null, unprotected: [rect(5, 1, 9, 2)] },
      ],
    ],
    [
      'deleteColumns(1, 2)',
      [
        { range: rect(3, 1, 5, 1), unprotected: [] },
        { range: null, unprotected: [] },
      ],
    ],
    [
      `setName('Tên khác')`,
      [
        { range: rect(3, 2, 5, 3), unprotected: [] },
        { range: null, unprotected: [rect(5, 1, 9, 2)] },
      ],
    ],
    [
      `copyTo(ss)`,
      [
        { range: rect(3, 2, 5, 3), unprotected: [] },
        { range: null, unprotected: [rect(5, 1, 9, 2)] },
      ],
    ],
  ])('%s', (change, after) => {
    const { host, as } = officeOf();
    as(
      OWNER,
      `sheet.getRange('B3:C5').protect(); sheet.protect().setUnprotectedRanges([sheet.getRange('A5:B9')]); sheet.${change};`,
    );
    expect(areas(host)).toEqual(after);
  });

  it.each<[a1: string, last: string]>([
    ['B:C', 'C1003'],
    ['B5:C', 'C1003'],
    ['B5:C1000', 'C1000'],
    ['2:4', 'Z4'],
  ])('%s reaches %s when rows are put in below', (a1, last) => {
    const { as } = officeOf();
    const body = `
      only(sheet.protect()).setUnprotectedRanges([sheet.getRange('${a1}')]);
      sheet.insertRowsAfter(1000, 3);
      return sheet.protect().getUnprotectedRanges()[0].getA1Notation().split(':')[1];`;
    expect(as(OWNER, body)).toBe(last);
    expect(as(LAN, `return sheet.getRange('C1003').canEdit();`)).toBe(last === 'C1003');
  });

  it('a protection that was held while rows came in is the same one', () => {
    const { as } = officeOf();
    const body = `const p = sheet.getRange('B3').protect(); sheet.insertRowBefore(1); return p.getRange().getA1Notation();`;
    expect(as(OWNER, body)).toBe('B4');
    expect(() => as(OWNER, `const p = sheet.getRange('B3').protect(); sheet.deleteRows(3, 1); p.getRange();`)).toThrow(
      'removed',
    );
  });

  it('a deleted sheet takes them along', () => {
    const { host, as } = officeOf();
    as(OWNER, `ss.insertSheet('Khác').protect(); ss.deleteSheet(ss.getSheets()[1]);`);
    expect(areas(host)).toEqual([]);
  });
});

describe('in the file', () => {
  it('they are there again after saving and opening, by the name of the tab', () => {
    const { host, as } = officeOf();
    as(
      OWNER,
      `only(sheet.protect(), '${LAN}').setUnprotectedRanges([sheet.getRange('A5:C9'), sheet.getRange('E1')]).setDescription('Cả "trang" & <đầu>');
       const other = ss.insertSheet("Xã l'A");
       other.getRange('B2:D4').protect();
       only(other.getRange('A1').protect()).setWarningOnly(true);`,
    );
    const saved = openWorkbook(saveWorkbook(host.file.workbook));
    expect(saved.sheets.map(({ name, protections }) => [name, protections])).toEqual(
      host.file.workbook.sheets.map(({ name, protections }) => [name, protections]),
    );
    expect(saved.sheets.map(({ protections }) => protections.length)).toEqual([1, 2]);
  });

  it('one that is taken away is gone from the file', () => {
    const { host, as } = officeOf();
    as(OWNER, `sheet.protect();`);
    const workbook = openWorkbook(saveWorkbook(host.file.workbook));
    officeOf({ workbook }).as(OWNER, `sheet.protect().remove();`);
    expect(sheetOf(openWorkbook(saveWorkbook(workbook))).protections).toEqual([]);
  });
});
