import type { Invitee } from '../../../../src/core/people/attendance';
import { addAttendance, countAttendance } from '../../../../src/core/people/attendance';
import { startLists } from '../../support/grids';
import { people, person } from '../../support/people';

const count = (invitees: readonly Invitee[]) => countAttendance(invitees, startLists.groups);

/** 10 + 2 + 3 + 1 invited, 4 came uninvited. */
const MIXED = [
  ...people('present', 10),
  ...people('substitute', 2),
  ...people('absent', 3),
  ...people('notRecorded', 1),
  ...people('uninvited', 4),
];

describe('invited and attended', () => {
  it('invited are all rows but Dự ngoài danh sách', () => {
    expect(count(MIXED).invited).toBe(16);
  });

  it('attended are Có mặt, Dự thay and Dự ngoài danh sách', () => {
    expect(count(MIXED).attended).toBe(16);
  });

  it('invited = present + substitute + absent + not recorded', () => {
    expect(count(MIXED)).toMatchObject({ present: 10, substitute: 2, absent: 3, notRecorded: 1, uninvited: 4 });
  });

  it('nobody at all is zero everywhere, and every group of the list shows', () => {
    const totals = count([]);
    expect(totals).toMatchObject({ invited: 0, attended: 0, women: 0, genderUnknown: 0, ethnicityUnknown: 0 });
    expect(totals.groups).toHaveLength(startLists.groups.length + 1);
    expect(totals.groups.every((group) => group.invited === 0 && group.attended === 0)).toBe(true);
    expect(totals.delegates).toEqual([]);
    expect(totals.households).toEqual({ poor: 0, nearPoor: 0 });
  });
});

describe('groups', () => {
  const totals = count([
    ...people('present', 3, { group: 'Hộ nghèo' }),
    ...people('absent', 2, { group: 'Hộ nghèo' }),
    ...people('uninvited', 1, { group: 'Hộ nghèo' }),
    ...people('notRecorded', 1, { group: 'Hộ cận nghèo' }),
    ...people('substitute', 1),
  ]);

  it.each([
    ['Hộ nghèo', 5, 4],
    ['Hộ cận nghèo', 1, 0],
    ['Người dân, cộng đồng dân cư', 0, 0],
    ['', 1, 1],
  ])('“%s”: %i invited, %i attended', (group, invited, attended) => {
    expect(totals.groups.find((row) => row.group === group)).toEqual({ group, invited, attended });
  });

  it('together make up all who were invited and all who attended', () => {
    const sum = (key: 'invited' | 'attended') => totals.groups.reduce((total, group) => total + group[key], 0);
    expect(sum('invited')).toBe(totals.invited);
    expect(sum('attended')).toBe(totals.attended);
  });

  it('stand in the order of Danh mục, the unknown last', () => {
    expect(totals.groups.map((row) => row.group)).toEqual([
      'Hộ nghèo',
      'Hộ cận nghèo',
      'Người dân, cộng đồng dân cư',
      'Tổ chức, cá nhân liên quan',
      'Đại diện xã khác',
      '',
    ]);
  });
});

describe('women, within those who attended', () => {
  const totals = count([
    person('present', { gender: 'Nữ' }),
    person('uninvited', { gender: 'Nữ' }),
    person('absent', { gender: 'Nữ' }),
    person('notRecorded', { gender: 'Nữ' }),
    person('substitute', { gender: 'Nam' }),
    person('present'),
    person('absent'),
  ]);

  it('counts only who came', () => {
    expect(totals.women).toBe(2);
  });

  it('counts as unknown who came without a gender, and every substitute, of whom the row tells only the name', () => {
    expect(totals.genderUnknown).toBe(2);
  });

  it('a woman who sent somebody else is no woman who came', () => {
    expect(count([person('substitute', { gender: 'Nữ' })])).toMatchObject({ attended: 1, women: 0, genderUnknown: 1 });
  });
});

describe('ethnic minorities, within those who attended', () => {
  it.each([
    ['Raglai', 1, 0],
    ['Kinh', 0, 0],
    ['', 0, 1],
    ['Kih', 0, 1],
  ])('“%s”: %i of a minority, %i unknown', (ethnicity, minorities, unknown) => {
    const totals = count([person('present', { ethnicity }), person('absent', { ethnicity })]);
    expect(totals).toMatchObject({ ethnicMinorities: minorities, ethnicityUnknown: unknown });
  });

  it.each(['Raglai', 'Kinh', ''])('of a substitute it is unknown, whatever the invitee is (“%s”)', (ethnicity) => {
    const totals = count([person('substitute', { ethnicity }), person('uninvited', { ethnicity: 'Chăm' })]);
    expect(totals).toMatchObject({ attended: 2, ethnicMinorities: 1, ethnicityUnknown: 1 });
  });
});

describe('households, told apart by Thôn and Chủ hộ, or else by Họ và tên', () => {
  const poor = (name: string, village: string, householder = '') =>
    person('present', { group: 'Hộ nghèo', name, village, householder });

  it.each([
    ['two people of one household', [poor('Katơr A', 'Giá', 'Katơr A'), poor('Katơr B', 'Giá', 'Katơr A')], 1],
    ['a householder who left Chủ hộ empty', [poor('Katơr A', 'Giá'), poor('Katơr B', 'Giá', 'Katơr A')], 1],
    ['the same householder in two villages', [poor('Katơr A', 'Giá'), poor('Katơr A', 'Là A')], 2],
    ['letter case, spaces and tone style aside', [poor('A', 'Giá', 'Lê Thị Hoà'), poor('B', 'giá ', 'LÊ THỊ  HÒA')], 1],
    ['names that differ by an accent', [poor('A', 'Giá', 'Katơr'), poor('B', 'Giá', 'Kator')], 2],
    ['without a village or a householder, by name', [poor('Katơr A', ''), poor('Katơr B', ''), poor('Katơr A', '')], 2],
    ['a village and a name that only together look alike', [poor('B C', 'A'), poor('C', 'A B')], 2],
  ])('%s', (_name, invitees, households) => {
    expect(count(invitees).households).toEqual({ poor: households, nearPoor: 0 });
  });

  it('only of hộ nghèo and hộ cận nghèo, and only of who came', () => {
    const totals = count([
      person('present', { group: 'Hộ nghèo', name: 'A' }),
      person('absent', { group: 'Hộ nghèo', name: 'B' }),
      person('substitute', { group: 'Hộ cận nghèo', name: 'C' }),
      person('uninvited', { group: 'Hộ cận nghèo', name: 'D' }),
      person('present', { group: 'Người dân, cộng đồng dân cư', name: 'E' }),
      person('present', { name: 'F' }),
      person('present', { group: 'Hộ mới thoát nghèo', name: 'G' }),
    ]);
    expect(totals.households).toEqual({ poor: 1, nearPoor: 2 });
  });

  it('go by the meaning of a group, whatever the district calls it', () => {
    const renamed = [{ label: 'Hộ nghèo đa chiều', key: 'poor' }];
    const invitees = [{ ...person('present'), group: { label: 'Hộ nghèo đa chiều', key: 'poor' } }];
    expect(countAttendance(invitees, renamed)).toMatchObject({
      households: { poor: 1 },
      groups: [
        { group: 'Hộ nghèo đa chiều', attended: 1 },
        { group: '', attended: 0 },
      ],
    });
  });
});

describe('delegates by Xã cử', () => {
  it('counts who came, one commune however it is written', () => {
    const totals = count([
      person('present', { sentBy: 'Cà Ná' }),
      person('substitute', { sentBy: 'cà  ná' }),
      person('absent', { sentBy: 'Cà Ná' }),
      person('uninvited', { sentBy: 'Phước Nam' }),
      person('present'),
      person('present', { sentBy: ' ' }),
    ]);
    expect(totals.delegates).toEqual([
      { sentBy: 'Cà Ná', attended: 2 },
      { sentBy: 'Phước Nam', attended: 1 },
    ]);
  });

  it('Sơn Hà and Sơn Hạ are two communes', () => {
    expect(
      count([person('present', { sentBy: 'Sơn Hà' }), person('present', { sentBy: 'Sơn Hạ' })]).delegates,
    ).toHaveLength(2);
  });
});

describe('several communes together', () => {
  const first = count([
    ...people('present', 3, { group: 'Hộ nghèo', gender: 'Nữ', ethnicity: 'Raglai', sentBy: 'Cà Ná' }),
    ...people('absent', 1),
    ...people('uninvited', 1),
  ]);
  const second = count([
    ...people('present', 2, { group: 'Hộ nghèo', gender: 'Nữ', ethnicity: 'Chăm', sentBy: 'CÀ NÁ' }),
    ...people('notRecorded', 4),
    ...people('substitute', 1, { group: 'Hộ cận nghèo', sentBy: 'Nhị Hà' }),
  ]);
  const sum = addAttendance([first, second], startLists.groups);

  it('adds every count', () => {
    expect(sum).toMatchObject({
      ...{ invited: 11, present: 5, substitute: 1, absent: 1, notRecorded: 4, uninvited: 1, attended: 7 },
      ...{ women: 5, genderUnknown: 2, ethnicMinorities: 5, ethnicityUnknown: 2 },
    });
  });

  it('adds the same household name of two communes as two', () => {
    expect(sum.households).toEqual({ poor: 5, nearPoor: 1 });
  });

  it('adds groups and delegates by name', () => {
    expect(sum.groups.find((row) => row.group === 'Hộ nghèo')).toEqual({ group: 'Hộ nghèo', invited: 5, attended: 5 });
    expect(sum.groups.find((row) => row.group === '')).toEqual({ group: '', invited: 5, attended: 1 });
    expect(sum.delegates).toEqual([
      { sentBy: 'Cà Ná', attended: 5 },
      { sentBy: 'Nhị Hà', attended: 1 },
    ]);
  });

  it('of no commune are zero', () => {
    expect(addAttendance([], startLists.groups)).toEqual(count([]));
  });
});

it('a group that the district added since is nobody’s in what was counted before', () => {
  const groups = [...startLists.groups, { label: 'Người cao tuổi', key: '' }];
  const sum = addAttendance([count(people('present', 2, { group: 'Hộ nghèo' }))], groups);
  expect(sum.groups.find(({ group }) => group === 'Người cao tuổi')).toEqual({
    group: 'Người cao tuổi',
    invited: 0,
    attended: 0,
  });
});
