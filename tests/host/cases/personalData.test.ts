import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOver, tableOf, textOf } from '../support/spreadsheet';

it('each of the five opinions is named at its cell, with what it tells of a person and without repeating it', () => {
  const host = hostOver(openWorkbook(readFileSync('tests/fixtures/cases/f13-personal-data-unseen.xlsx')));
  host.run('compileResults');
  const told = tableOf(host, 'Dữ liệu cần kiểm tra').filter(
    (row) => !/Ngày tổ chức|Không tìm thấy mục/.test(textOf(row['Vấn đề'])),
  );
  const printed = '; ô này được in vào báo cáo, xem lại trước khi in.';
  expect(told.map((row) => [row['Ô'], row['Vấn đề']])).toEqual([
    ['U5', `“Nội dung” có số điện thoại${printed}`],
    ['U6', `“Nội dung” có số điện thoại${printed}`],
    ['U7', `“Nội dung” có số điện thoại${printed}`],
    ['U8', `“Nội dung” có số giấy tờ tùy thân${printed}`],
    ['U9', `“Nội dung” có địa chỉ thư điện tử${printed}`],
  ]);
});
