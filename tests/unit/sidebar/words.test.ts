import * as commune from '../../../src/text/sidebar/commune';
import * as district from '../../../src/text/sidebar/district';
import * as file from '../../../src/text/sidebar/file';
import * as form from '../../../src/text/sidebar/form';
import * as frame from '../../../src/text/sidebar/frame';
import * as owed from '../../../src/text/sidebar/owed';
import * as reminders from '../../../src/text/sidebar/reminders';
import * as rollCall from '../../../src/text/sidebar/rollCall';
import { expectVietnamese } from '../support/sentences';

const tables = [commune, district, file, form, frame, owed, reminders, rollCall].flatMap((words) =>
  Object.entries(words).flatMap(([name, table]) =>
    typeof table === 'object'
      ? Object.entries(table as Readonly<Record<string, string>>).map(
          ([key, text]) => [`${name}.${key}`, text] as const,
        )
      : [],
  ),
);

it.each(tables)('%s is written with its accents, in one tone style', (_name, text) => {
  // names of things and keys have no accents of their own
  const foreign = /\.xlsx|Save As|Excel|Google|Zalo|SMS|Enter|Ctrl|Delete|e-mail|[←↑↓]/g;
  expectVietnamese(text.replace(foreign, 'đó'));
});

it.each([
  ['Cà Ná', 'Xã Cà Ná'],
  ['Phường Đông Hải', 'Phường Đông Hải'],
  ['Đặc khu Phú Quý', 'Đặc khu Phú Quý'],
])('%s is called %s', (name, title) => {
  expect(commune.communeTitle(name)).toBe(title);
});

it('counts are told in words', () => {
  const counts = { invited: 45, recorded: 6, present: 4, substitute: 1, absent: 1, uninvited: 2 };
  expect(rollCall.countText(counts)).toBe('Đã điểm danh 6/45: có mặt 4, dự thay 1, vắng 1, ngoài danh sách 2.');
  expect(district.progressText({ done: 5, total: 8, label: 'Phước Hà' })).toBe('Đang tổng hợp: 5/8, Phước Hà');
  expect(file.differenceCount(3, 1, 0)).toBe('Có 3 chỗ khác nhau, trong đó 1 ô hai bên cùng sửa.');
});
