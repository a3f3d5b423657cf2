import type { Cell } from '../../../../src/workbook/cells/cell';
import { UNREADABLE } from '../../../../src/workbook/cells/cell';
import type { Column } from '../../../../src/workbook/schema/column';
import type { Content } from '../../../../src/workbook/design/content';
import { contentOf } from '../../../../src/workbook/cells/typedContent';
import { dateCell, day, moment } from '../../support/days';
import { startLookup } from '../../support/grids';

it.each<[Column['kind'], Cell, Content | typeof UNREADABLE]>([
  ['text', '  Phước  Hà ', 'Phước Hà'],
  ['text', 'hai\ndòng', 'hai dòng'],
  ['text', '=1+1', '=1+1'],
  ['text', dateCell('3/4/2020'), '03/04/2020'],
  ['text', ' ', ''],
  ['text', false, ''],
  ['text', ' #N/A ', UNREADABLE],
  ['lines', 'hai \r\n  dòng', 'hai\ndòng'],
  ['digits', '0912 345 678', '0912 345 678'],
  ['digits', 912, '912'],
  ['day', '3/9/2020', { day: day('3/9/2020') }],
  ['day', 'ngày 3 tháng 9 năm 2020', { day: day('3/9/2020') }],
  ['day', dateCell('3/9/2020 08:00'), { day: day('3/9/2020') }],
  ['day', '31/9/2020', UNREADABLE],
  ['day', '3/9', UNREADABLE],
  ['moment', '16h30 ngày 31/8/2020', { moment: moment('31/8/2020 16:30') }],
  ['moment', 'chiều mai', UNREADABLE],
  ['time', '8 giờ 30', '08:30'],
  ['time', '25:00', UNREADABLE],
  ['whole', '1.200', 1200],
  ['whole', 'khoảng 120', UNREADABLE],
  ['money', '5.250.000 đồng', 5_250_000],
  ['money', '-5', UNREADABLE],
  ['choice', ' HỘ NGHÈO.', 'Hộ nghèo'],
  ['choice', 'Hộ thoát nghèo', UNREADABLE],
])('%s %p is written as %p', (kind, cell, content) => {
  expect(contentOf({ kind, ...(kind === 'choice' && { list: 'groups' }) }, cell, startLookup)).toEqual(content);
});
