import { choicesOf, peopleOf } from '../../../../src/app/sidebar/communeView';
import { LISTS } from '../../../../src/workbook/schema/lists';
import { communeTab, startLists } from '../../support/grids';
import { readTab } from '../../support/readTab';

it('the people of a tab come with their rows; headings and rows without a name do not', () => {
  const invitees = [
    { 'Họ và tên': 'Người được mời' },
    {},
    { 'Họ và tên': 'I. Thôn Giá' },
    { Thôn: 'Giá' },
    { 'Họ và tên': 'Katơr B', Thôn: 'Giá', 'Đối tượng': 'hộ nghèo', 'Tham dự': 'Dự thay', 'Người dự thay': 'Trần Mẫu' },
    { 'Họ và tên': 'Katơr C', 'Đối tượng': 'Hộ lạ', 'Tham dự': 'đi vắng' },
  ];
  expect(peopleOf(readTab('Phước Hà', communeTab({ invitees })))).toEqual([
    { row: 5, name: 'Người được mời', village: '', group: '', attendance: 'notRecorded', substitute: '' },
    { row: 9, name: 'Katơr B', village: 'Giá', group: 'Hộ nghèo', attendance: 'substitute', substitute: 'Trần Mẫu' },
    { row: 10, name: 'Katơr C', village: '', group: '', attendance: 'notRecorded', substitute: '' },
  ]);
});

it('the dropdowns offer what Danh mục holds now', () => {
  const { choices, attendanceLabels } = choicesOf({
    ...startLists,
    groups: [{ label: 'Hộ nghèo', key: 'poor' }],
    attendance: [{ label: 'Đến', key: 'present' }],
  });
  expect(Object.keys(choices)).toEqual(LISTS.map(({ key }) => key));
  expect(choices['groups']).toEqual(['Hộ nghèo']);
  expect(choices['kinds']).toEqual(['Câu hỏi', 'Ý kiến', 'Kiến nghị']);
  expect(attendanceLabels).toEqual({ present: 'Đến', substitute: '', absent: '', uninvited: '' });
});
