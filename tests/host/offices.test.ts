import { saveWorkbook, openWorkbook } from '../../host/xlsx/workbookFile';
import type { Offices } from '../../src/api';
import { protectedRound, STAFF_A, STAFF_B, TAB_A } from './support/protectedRound';
import { byHand, emptyHost, hostOver, readyHost, sheetOf } from './support/spreadsheet';
import type { LocalHost } from '../../host/host';

const officesOf = (host: LocalHost) => JSON.parse(JSON.stringify(host.run('readOffices').result)) as Offices;

describe('readOffices', () => {
  it('gives nobody in an empty spreadsheet, and refuses nothing', () => {
    expect(officesOf(emptyHost()).communes).toEqual([]);
  });

  it('reads Các xã by its headers in any capitals, below rows of another kind', () => {
    const host = byHand(
      protectedRound(),
      "tab('Các xã').getRange(1, 2).setValue('Tên Xã'); tab('Các xã').insertRowBefore(1).insertRowBefore(1); tab('Các xã').getRange('A1').setValue('Danh sách các xã năm 2020')",
    );
    const { communes } = officesOf(host);
    expect(communes).toHaveLength(8);
    expect(communes.slice(0, 3).map(({ name, emails, tab }) => [name, emails, tab?.name])).toEqual([
      ['Phước Hà', [STAFF_A], 'Phước Hà'],
      ['Phước Dinh', [STAFF_B], 'Phước Dinh'],
      ['Phước Diêm', [], 'Phước Diêm'],
    ]);
  });

  it('counts the first row from the header row, with or without frozen rows', () => {
    const host = byHand(
      protectedRound(),
      `tab('${TAB_A}').setFrozenRows(0); tab('${TAB_A}').insertRowBefore(1).insertRowBefore(1)`,
    );
    expect(officesOf(host).communes[0]?.tab).toEqual({ name: TAB_A, firstRow: 7 });
  });

  it('writes nothing', () => {
    const host = readyHost();
    const before = saveWorkbook(host.file.workbook);
    const { byMethod } = host.run('readOffices').calls;
    expect(Object.keys(byMethod).filter((call) => !/\.get\w+$/.test(call))).toEqual([]);
    expect(Buffer.compare(saveWorkbook(host.file.workbook), before)).toBe(0);
  });
});

describe('the freeze', () => {
  const frozenIn = (host: LocalHost) => host.file.workbook.sheets.map(({ name, frozenRows }) => [name, frozenRows]);

  it('that a file lost comes back with set-up, in one question a tab', () => {
    const asNew = frozenIn(readyHost());
    const { workbook } = readyHost().file;
    for (const sheet of workbook.sheets) sheet.frozenRows = 0;
    const host = hostOver(openWorkbook(saveWorkbook(workbook)));
    expect(host.run('setUpWorkbook').calls.byMethod).toMatchObject({
      'Sheet.getFrozenRows': asNew.length,
      'Sheet.setFrozenRows': asNew.length,
    });
    expect(frozenIn(host)).toEqual(asNew);
    expect(host.run('setUpWorkbook').calls.byMethod).not.toHaveProperty('Sheet.setFrozenRows');
  });

  it('holds the rows that people put above the header row', () => {
    const host = byHand(
      readyHost(),
      `tab('${TAB_A}').setFrozenRows(0); tab('${TAB_A}').insertRowBefore(1).insertRowBefore(1)`,
    );
    host.run('setUpWorkbook');
    expect(sheetOf(host, TAB_A).frozenRows).toBe(6);
  });

  it('is not asked for in the tabs that the run makes', () => {
    expect(emptyHost().run('setUpWorkbook').calls.byMethod).not.toHaveProperty('Sheet.getFrozenRows');
  });

  it('of a tab that ends at its header row stays as it is: no program freezes every row', () => {
    const host = byHand(
      readyHost(),
      "tab('Ý kiến').setFrozenRows(0); tab('Ý kiến').deleteRows(2, tab('Ý kiến').getMaxRows() - 1)",
    );
    host.run('setUpWorkbook');
    expect(sheetOf(host, 'Ý kiến')).toMatchObject({ maxRows: 1, frozenRows: 0 });
  });
});
