import { readSettings } from '../../../../src/workbook/reading/readSettings';
import { SETTINGS_BLOCKS } from '../../../../src/workbook/schema/settings';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { settingAt } from '../../support/addresses';
import type { Typed } from '../../support/grids';
import { columnOf, startLists, withCells } from '../../support/grids';
import { dateCell, day, time, writtenLimit } from '../../support/days';
import { settingsTab, TYPED_RULE } from '../../support/ownTabs';
import { INVITEE_RULE } from '../../support/rules';

const read = (given: Parameters<typeof settingsTab>[0]) => readSettings(settingsTab(given), startLists);
const column = (header: string) => columnOf(SETTINGS_BLOCKS, header);

describe('settings', () => {
  it('are read by their label', () => {
    const values: Typed = {
      'Tên đợt đối thoại': ' Đối thoại  chính sách ',
      Năm: 2020,
      'Cơ quan ban hành': 'ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM',
      'Ngày kế hoạch': '10/7/2020',
      'Số kế hoạch': '98/KH-UBND',
      'E-mail cán bộ tổng hợp': 'a@b.vn; c@d.vn',
      'Ngày tổng hợp': dateCell('25/9/2020'),
      'Số ngày tính là sắp đến hạn': 5,
    };
    expect(read({ values })).toMatchObject({
      problems: [],
      settings: {
        ...{ roundName: 'Đối thoại chính sách', year: 2020, issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM' },
        ...{ planDay: day('10/7/2020'), planNumber: '98/KH-UBND', districtEmails: ['a@b.vn', 'c@d.vn'] },
        ...{ compilationDay: day('25/9/2020'), soonDays: 5 },
      },
    });
  });

  it('left empty are empty', () => {
    const { settings, problems, unreadable } = read({});
    expect(settings).toMatchObject({
      roundName: '',
      year: null,
      compilationDay: null,
      districtEmails: [],
      soonDays: null,
    });
    expect(problems).toEqual([]);
    expect(unreadable.size).toBe(0);
  });

  it('0 days of due soon is 0', () => {
    expect(read({ values: { 'Số ngày tính là sắp đến hạn': 0 } }).settings.soonDays).toBe(0);
  });

  it('a bad one is named at its cell and reads as empty', () => {
    const { settings, problems, unreadable } = read({ values: { 'Ngày tổng hợp': 'cuối tháng 9' } });
    expect([...unreadable]).toEqual(['Ngày tổng hợp']);
    expect(settings.compilationDay).toBeNull();
    expect(problems).toEqual([
      { code: 'not-a-day', ...settingAt('Ngày tổng hợp'), field: 'Ngày tổng hợp', detail: 'cuối tháng 9' },
    ]);
  });

  it('are found in whatever order their rows stand, below inserted rows', () => {
    const grid = settingsTab({ values: { Năm: 2021 } }, { above: 3 });
    const upsideDown = [...grid.slice(0, 4), ...grid.slice(4).reverse()];
    expect(readSettings(upsideDown, startLists).settings.year).toBe(2021);
  });

  it('remember the row of each label, and know none of a label that is gone', () => {
    const { rows } = readSettings(withCells(settingsTab(), [settingAt('Năm').row, 'Mục thiết lập', '']), startLists);
    expect(rows.get('roundName')).toBe(settingAt('Tên đợt đối thoại').row);
    expect(rows.has('year')).toBe(false);
  });
});

describe('deadline rules', () => {
  it('the plan’s rule for invitee lists', () => {
    expect(read({ rules: [TYPED_RULE] })).toMatchObject({ rules: [INVITEE_RULE], problems: [] });
  });

  it('stand in the order of their rows, blank rows between them', () => {
    const rules = [{ ...TYPED_RULE, 'Số ngày trước mốc': 1 }, {}, { ...TYPED_RULE, 'Số ngày trước mốc': 2 }];
    expect(read({ rules }).rules.map((rule) => rule.count)).toEqual([1, 2]);
  });

  it.each([
    ['Áp dụng cho xã', 'Tất cả', { appliesTo: 'all' }],
    ['Áp dụng cho xã', 'còn lại', { appliesTo: 'other' }],
    ['Mốc tính hạn', 'Ngày dự kiến đối thoại', { anchor: 'session' }],
    ['Mốc tính hạn', 'Ngày ấn định', { anchor: 'fixed', fixedDay: null }],
    ['Số ngày trước mốc', '', { count: 0 }],
    ['Số ngày trước mốc', '10', { count: 10 }],
    ['Đơn vị tính', 'Ngày làm việc', { unit: 'working' }],
    ['Đơn vị tính', '', { unit: 'calendar' }],
    ['Giờ chót', '11h30', { cutoff: time('11:30') }],
    ['Giờ chót', '', { cutoff: time('17:00') }],
    ['Khi hạn rơi vào ngày nghỉ', 'Dời sang ngày làm việc sau', { onDayOff: 'after' }],
    ['Khi hạn rơi vào ngày nghỉ', 'Giữ nguyên', { onDayOff: 'keep' }],
    ['Khi hạn rơi vào ngày nghỉ', '', { onDayOff: 'before' }],
  ])('%s “%s”', (header, cell, expected) => {
    expect(read({ rules: [{ ...TYPED_RULE, [header]: cell }] }).rules).toMatchObject([expected]);
  });

  it('a fixed day', () => {
    const rules = [{ ...TYPED_RULE, 'Mốc tính hạn': 'Ngày ấn định', 'Ngày ấn định': '15/8/2020' }];
    expect(read({ rules }).rules).toMatchObject([{ anchor: 'fixed', fixedDay: day('15/8/2020') }]);
  });

  it.each(['Nội dung phải nộp', 'Áp dụng cho xã', 'Mốc tính hạn'])(
    'without %s a rule is not used, and named',
    (header) => {
      const { rules, problems } = read({ rules: [{ ...TYPED_RULE, [header]: '' }] });
      expect(rules).toEqual([]);
      expect(problems).toEqual([
        { code: 'rule-incomplete', tab: 'Thiết lập', row: 2, column: column('Nội dung phải nộp') },
      ]);
    },
  );

  it.each([
    ['the same rule twice', ['Điểm', 'Điểm'], [3]],
    ['for all, then for host communes', ['Tất cả', 'Điểm'], [3]],
    ['for host communes, then for the others', ['Điểm', 'Còn lại'], []],
    ['for host communes, then for all: it binds the others', ['Điểm', 'Tất cả'], []],
    ['for both apart, then for all', ['Điểm', 'Còn lại', 'Tất cả'], [4]],
  ])('a rule that binds nobody is named: %s', (_name, roles, rows) => {
    const { rules, problems } = read({ rules: roles.map((role) => ({ ...TYPED_RULE, 'Áp dụng cho xã': role })) });
    expect(rules).toHaveLength(roles.length);
    expect(problems).toEqual(
      rows.map((row) => ({ code: 'rule-shadowed', tab: 'Thiết lập', row, column: column('Nội dung phải nộp') })),
    );
  });

  it.each<[string, Cell, string]>([
    ['Mốc tính hạn', 'Ngày họp', 'not-in-list'],
    ['Ngày ấn định', 'cuối tháng', 'not-a-day'],
    ['Số ngày trước mốc', 'ba', 'not-a-number'],
    ['Đơn vị tính', 'Tuần', 'not-in-list'],
    ['Giờ chót', 'chiều', 'not-a-time'],
    ['Khi hạn rơi vào ngày nghỉ', 'Tùy', 'not-in-list'],
  ])('%s “%s” is named; the rule binds its communes still, and dates nothing', (header, cell, code) => {
    const { rules, problems } = read({ rules: [{ ...TYPED_RULE, [header]: cell }] });
    expect(rules).toMatchObject([{ isReadable: false, owed: 'invitees', appliesTo: 'host' }]);
    expect(problems).toMatchObject([{ code, row: 2, column: column(header), field: header, detail: cell }]);
  });

  it('a label that the district changed since is read', () => {
    const units = startLists.units.map((unit) => (unit.key === 'calendar' ? { ...unit, label: 'Ngày thường' } : unit));
    const { rules, problems } = readSettings(settingsTab({ rules: [TYPED_RULE] }), { ...startLists, units });
    expect(rules).toMatchObject([{ isReadable: true, unit: 'calendar' }]);
    expect(problems).toMatchObject([{ code: 'label-outdated', column: column('Đơn vị tính') }]);
  });

  it('an anchor of the district’s own, without a meaning, dates nothing', () => {
    const anchors = [...startLists.anchors, { label: 'Ngày họp', key: '' }];
    const rules = [{ ...TYPED_RULE, 'Mốc tính hạn': 'Ngày họp' }];
    expect(readSettings(settingsTab({ rules }), { ...startLists, anchors }).rules).toMatchObject([
      { isReadable: false, owed: 'invitees' },
    ]);
  });
});

describe('extensions', () => {
  const EXTENSION: Typed = {
    ...{ 'Mã xã': 'X08', 'Nội dung được gia hạn': 'Báo cáo', 'Hạn mới': '30/9/2020 11:00' },
    ...{ 'Lý do gia hạn': 'Mưa lũ', 'Người quyết định': 'Phòng VHTT' },
  };

  it('name the commune by its Mã, the thing owed and the new limit', () => {
    const { extensions, problems } = read({ extensions: [EXTENSION] });
    expect(extensions).toEqual([{ code: 'X08', owed: 'report', until: writtenLimit('30/9/2020 11:00'), row: 2 }]);
    expect(problems).toEqual([]);
  });

  it.each(['Mã xã', 'Nội dung được gia hạn', 'Hạn mới'])('without %s one is not used, and named', (header) => {
    const { extensions, problems } = read({ extensions: [{ ...EXTENSION, [header]: '' }] });
    expect(extensions).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'extension-incomplete', tab: 'Thiết lập', row: 2, column: column('Mã xã') },
    ]);
  });

  it('with a bad limit one is named once, at that cell', () => {
    const { extensions, problems } = read({ extensions: [{ ...EXTENSION, 'Hạn mới': 'cuối tháng' }] });
    expect(extensions).toMatchObject([{ code: 'X08', owed: 'report', until: 'unclear' }]);
    expect(problems).toMatchObject([{ code: 'not-a-moment', row: 2, column: column('Hạn mới'), detail: 'cuối tháng' }]);
  });
});

it('a tab without its header row has no rules and is named', () => {
  expect(readSettings([['Năm', 2020]], startLists)).toMatchObject({
    ...{ rules: [], extensions: [], located: null, settings: { year: null, soonDays: null } },
    problems: [{ code: 'header-row-missing', tab: 'Thiết lập' }],
  });
});
