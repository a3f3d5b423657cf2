import { readSettings } from '../../../src/workbook/readSettings';
import { SETTINGS, SETTINGS_BLOCKS } from '../../../src/workbook/settings';
import type { Typed } from '../support/grids';
import { columnOf, startLists, withCells } from '../support/grids';
import { dateCell, day, moment, time } from '../support/days';
import { settingsTab, TYPED_RULE } from '../support/ownTabs';
import { INVITEE_RULE } from '../support/rules';

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

  it('left empty are empty, and three days count as due soon', () => {
    const { settings, problems } = read({});
    expect(settings).toMatchObject({
      roundName: '',
      year: null,
      compilationDay: null,
      districtEmails: [],
      soonDays: 3,
    });
    expect(problems).toEqual([]);
  });

  it('0 days of due soon is 0', () => {
    expect(read({ values: { 'Số ngày tính là sắp đến hạn': 0 } }).settings.soonDays).toBe(0);
  });

  it('a bad one is named at its cell and reads as empty', () => {
    const { settings, problems } = read({ values: { 'Ngày tổng hợp': 'cuối tháng 9' } });
    const row = SETTINGS.findIndex((field) => field.key === 'compilationDay') + 2;
    expect(settings.compilationDay).toBeNull();
    expect(problems).toEqual([
      { code: 'not-a-day', tab: 'Thiết lập', row, column: 2, field: 'Ngày tổng hợp', detail: 'cuối tháng 9' },
    ]);
  });

  it('are found in whatever order their rows stand, below inserted rows', () => {
    const grid = settingsTab({ values: { Năm: 2021 } }, { above: 3 });
    const upsideDown = [...grid.slice(0, 4), ...grid.slice(4).reverse()];
    expect(readSettings(upsideDown, startLists).settings.year).toBe(2021);
  });

  it('remember the row of each label, and know none of a label that is gone', () => {
    const { rows } = readSettings(withCells(settingsTab(), [3, 1, '']), startLists);
    expect(rows.get('roundName')).toBe(2);
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

  it('a bad count is named and counts as none', () => {
    const { rules, problems } = read({ rules: [{ ...TYPED_RULE, 'Số ngày trước mốc': 'ba' }] });
    expect(rules).toMatchObject([{ count: 0 }]);
    expect(problems).toMatchObject([
      { code: 'not-a-number', row: 2, column: column('Số ngày trước mốc'), detail: 'ba' },
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
    expect(extensions).toEqual([{ code: 'X08', owed: 'report', until: moment('30/9/2020 11:00'), row: 2 }]);
    expect(problems).toEqual([]);
  });

  it.each(['Nội dung được gia hạn', 'Hạn mới'])('without %s one is not used, and named', (header) => {
    const { extensions, problems } = read({ extensions: [{ ...EXTENSION, [header]: '' }] });
    expect(extensions).toEqual([]);
    expect(problems).toMatchObject([
      { code: 'extension-incomplete', tab: 'Thiết lập', row: 2, column: column('Mã xã') },
    ]);
  });

  it('with a bad limit one is named once, at that cell', () => {
    const { extensions, problems } = read({ extensions: [{ ...EXTENSION, 'Hạn mới': 'cuối tháng' }] });
    expect(extensions).toEqual([]);
    expect(problems).toMatchObject([{ code: 'not-a-moment', row: 2, column: column('Hạn mới'), detail: 'cuối tháng' }]);
  });
});

it('a tab without its header row has no rules and is named', () => {
  expect(readSettings([['Năm', 2020]], startLists)).toMatchObject({
    ...{ rules: [], extensions: [], located: null, settings: { year: null, soonDays: 3 } },
    problems: [{ code: 'header-row-missing', tab: 'Thiết lập' }],
  });
});
