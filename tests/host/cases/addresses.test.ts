import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../host/xlsx/workbookFile';
import { hostOver, tableOf } from '../support/spreadsheet';

it('each of the four addresses that go wrong is named at its cell, and told whether it is used', () => {
  const host = hostOver(openWorkbook(readFileSync('tests/fixtures/cases/f15-wrong-addresses-accepted.xlsx')));
  host.run('compileResults');
  const told = tableOf(host, 'Dữ liệu cần kiểm tra').filter((row) => row['Trang'] === 'Các xã');
  expect(told.map((row) => [row['Ô'], row['Vấn đề']])).toEqual([
    ['M2', '“E-mail cán bộ xã” có dấu, chữ hoặc ký tự ẩn ngoài địa chỉ; đang dùng “canbo@xa.gov.vn”.'],
    ['M3', '“E-mail cán bộ xã” ghi “canbo@xa..vn”, không phải địa chỉ thư nên chưa được dùng.'],
    ['M4', '“E-mail cán bộ xã” có dấu, chữ hoặc ký tự ẩn ngoài địa chỉ; đang dùng “canbo@xa.gov.vn”.'],
    ['M5', '“E-mail cán bộ xã” có dấu, chữ hoặc ký tự ẩn ngoài địa chỉ; đang dùng “canbo@xa.gov.vn”.'],
  ]);
});
