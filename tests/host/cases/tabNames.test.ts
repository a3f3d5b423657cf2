import { readFileSync } from 'node:fs';
import { savedFile } from '../../../host/commandLine/fileTabNames';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOver, problemsOf, tableOf } from '../support/spreadsheet';

it('communes whose names no tab of an .xlsx can bear get tabs that Excel opens, and are listed as typed', () => {
  const host = hostOver(openWorkbook(readFileSync('tests/fixtures/cases/f16-tab-names-excel-refuses.xlsx')));
  expect(host.run('setUpWorkbook').result).toMatchObject({ communes: 10, created: 2 });
  const names = openWorkbook(savedFile(host.file.workbook)).sheets.map(({ name }) => name);
  expect(names.slice(-2)).toEqual(['Xã Phan Rang và vùng phụ cận', 'Xã A-B']);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name))).toEqual([]);
  const listed = tableOf(host, 'Các xã').map((row) => row['Tên xã']);
  expect(listed.slice(-2)).toEqual(['Xã Phan Rang và vùng phụ cận ven biển', 'Xã A/B']);
  host.run('compileResults');
  expect(problemsOf(host)).toEqual([]);
});
