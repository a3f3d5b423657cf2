import { caseFile } from '../support/caseFile';
import { tableOf } from '../support/spreadsheet';

/** As the moments of the sample stand against its limits (tests/host/landedLayouts.test.ts), worked out by hand there. */
const HANDED_IN = [
  ['Phước Hà', 'Danh sách mời', 'đúng hạn'],
  ['Phước Hà', 'Kết quả', 'đúng hạn'],
  ['Phước Dinh', 'Danh sách mời', 'đúng hạn'],
  ['Phước Diêm', 'Danh sách mời', 'nộp trễ 2 ngày'],
  ['Phước Nam', 'Kế hoạch', 'đúng hạn'],
  ['Phước Nam', 'Kết quả', 'đúng hạn'],
  ['Phước Nam', 'Báo cáo', 'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập'],
  ['Phước Minh', 'Kế hoạch', 'nộp trễ 4 ngày'],
  ['Cà Ná', 'Kế hoạch', 'đúng hạn'],
];

it('old-9f266dd: moments that an earlier program had above other columns; on time stays on time, set up or not', () => {
  const host = caseFile('old-9f266dd', { now: '2020-09-25T10:00' });
  const states = () => {
    host.run('compileResults');
    host.file.calculate();
    return tableOf(host, 'Hạn nộp')
      .filter((row) => row['Trạng thái nộp'] === 'Đã nộp')
      .map((row) => [row['Tên xã'], row['Nội dung phải nộp'], row['So với hạn']]);
  };
  expect(states()).toEqual(HANDED_IN);
  host.run('setUpWorkbook');
  expect(states()).toEqual(HANDED_IN);
});
