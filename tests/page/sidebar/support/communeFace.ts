import type { CommuneFace, OwedView, PersonView, ProblemView } from '../../../../src/api';
import type { Moment } from '../../../../src/core/time/day';
import type { Owed } from '../../../../src/core/round/owed';
import { LISTS } from '../../../../src/workbook/schema/lists';

/** A moment of the made-up round, by the civil clock. */
export function moment(text: string): Moment {
  return (Date.parse(`${text}:00Z`) / 60_000) as Moment;
}

export function owedView(owed: Owed, label: string, part: Partial<OwedView> = {}): OwedView {
  return {
    owed,
    label,
    handedIn: 'notYet',
    standing: { kind: 'dueIn', days: 3 },
    standingText: 'còn 3 ngày',
    deadline: moment('2020-08-28T17:00'),
    isExtended: false,
    rule: 'Trước 3 ngày so với Ngày tổng hợp, tính ngày lịch, hạn chót 17:00.',
    firstAt: null,
    handedInAt: null,
    lastAt: null,
    by: '',
    way: null,
    isEdited: false,
    returnedBecause: null,
    ...part,
  };
}

export const NOT_OWED: Partial<OwedView> = {
  handedIn: 'notOwed',
  standing: null,
  standingText: 'không phải nộp',
  deadline: null,
  rule: '',
};

export function person(row: number, name: string, part: Partial<PersonView> = {}): PersonView {
  return {
    row,
    name,
    village: 'Tân Hà',
    group: 'Hộ nghèo',
    attendance: 'notRecorded',
    substitute: '',
    ...part,
  };
}

export const BLOCKING: ProblemView = {
  weight: 'unknown',
  kind: 'not-in-list',
  tab: 'Phước Hà',
  row: 8,
  column: 7,
  cell: 'G8',
  what: 'Đối tượng “Hộ ngheo” không có trong Danh mục.',
  todo: 'Chọn lại đối tượng trong danh sách thả xuống.',
  blocks: ['invitees'],
};

export const PASSING: ProblemView = {
  weight: 'review',
  kind: 'person-repeated',
  tab: 'Phước Hà',
  row: 9,
  column: 2,
  cell: 'B9',
  what: 'Pi Năng Thị Xuân có hai lần trong danh sách mời.',
  todo: 'Nếu là một người, xóa một dòng; nếu là hai người, ghi thêm năm sinh.',
  blocks: [],
};

const choices = Object.fromEntries(LISTS.map(({ key, start }) => [key, start.map(({ label }) => label)]));

export function communeFace(part: Partial<CommuneFace> = {}): CommuneFace {
  return {
    face: 'commune',
    tab: 'Phước Hà',
    commune: 'Phước Hà',
    code: 'X01',
    isDistrict: false,
    owed: [
      owedView('invitees', 'Danh sách mời'),
      owedView('plan', 'Kế hoạch', NOT_OWED),
      owedView('results', 'Kết quả', { standing: { kind: 'dueIn', days: 36 }, standingText: 'còn 36 ngày' }),
      owedView('report', 'Báo cáo', NOT_OWED),
    ],
    problems: [],
    missing: [],
    counts: { invited: 3, attended: 0, opinions: 0 },
    people: [
      person(6, 'Katơr Điểu'),
      person(7, 'Pi Năng Thị Xuân', { village: 'Là A', group: 'Hộ cận nghèo' }),
      person(8, 'Nguyễn Văn Đức', { village: 'Giá', group: '' }),
    ],
    session: {
      day: '',
      time: '08:00',
      venue: 'Nhà văn hóa thôn Giá',
      chair: '',
      secretary: '',
      planNumber: '',
      spent: '',
    },
    choices,
    attendanceLabels: {
      present: 'Có mặt',
      substitute: 'Dự thay',
      absent: 'Vắng',
      uninvited: 'Dự ngoài danh sách',
    },
    ...part,
  };
}
