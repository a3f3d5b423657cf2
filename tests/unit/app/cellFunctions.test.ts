import { attendedOf, CellFunctionError, daysLate, deadlines } from '../../../src/app/cellFunctions';
import type { Cell, Grid } from '../../../src/workbook/cells/cell';
import type { Lookup } from '../../../src/workbook/cells/decode';
import { lookupIn } from '../../../src/workbook/cells/decode';
import { dateCell, written } from '../support/days';
import { startLists, startLookup } from '../support/grids';

const down = (...cells: Cell[]): Grid => cells.map((cell) => [cell]);
const NONE: Grid = [['']];

describe('HAN_NOP', () => {
  const DAYS_OFF: Grid = [
    ['Ngày nghỉ', 'Loại'],
    [dateCell('2/9/2020'), 'Nghỉ'],
    ['10/1/2026', 'Làm bù'],
    ['', ''],
  ];
  const limit = (
    anchor: Cell,
    count: Cell,
    unit: Cell = '',
    daysOff: Grid = DAYS_OFF,
    onDayOff: Cell = '',
    lookup: Lookup = startLookup,
  ) => {
    const [[day] = []] = deadlines([[anchor]], { count, unit, daysOff, onDayOff }, lookup);
    return day === '' || day === undefined ? '' : written(day);
  };

  it.each<[string, Cell, Cell, Cell, string]>([
    ['three calendar days', dateCell('3/9/2020'), 3, '', '31/08/2020'],
    ['three working days', dateCell('3/9/2020'), 3, 'ngày làm việc', '28/08/2020'],
    ['the unit in capitals', dateCell('3/9/2020'), 3, 'NGÀY LÀM VIỆC', '28/08/2020'],
    ['calendar days by name', dateCell('3/9/2020'), 3, 'Ngày lịch', '31/08/2020'],
    ['a day off moves it back', dateCell('5/9/2020'), 3, '', '01/09/2020'],
    ['a Sunday moves it back', dateCell('3/9/2020'), 4, '', '28/08/2020'],
    ['the day itself', dateCell('3/9/2020'), 0, '', '03/09/2020'],
    ['a make-up Saturday', '12/1/2026', 1, 'ngày làm việc', '10/01/2026'],
    ['a date and a count typed as text', '3/9/2020', '3', '', '31/08/2020'],
    ['an empty cell stays empty', '', 3, '', ''],
  ])('%s', (_name, anchor, count, unit, expected) => {
    expect(limit(anchor, count, unit)).toBe(expected);
  });

  it('without a table of days off goes by weekends alone', () => {
    expect(limit(dateCell('3/9/2020'), 3, 'ngày làm việc', NONE)).toBe('31/08/2020');
  });

  it('takes a range and gives one of the same shape', () => {
    const result = deadlines(
      [
        ['3/9/2020', ''],
        ['4/9/2020', '5/9/2020'],
      ],
      { count: 3, unit: '', daysOff: NONE, onDayOff: '' },
      startLookup,
    );
    expect(result.map((row) => row.map((day) => (day === '' ? '' : written(day))))).toEqual([
      ['31/08/2020', ''],
      ['01/09/2020', '02/09/2020'],
    ]);
  });

  it.each<[string, Cell, Cell, Cell, string]>([
    ['no date', 'mai', 3, '', 'Ngày gốc không phải ngày. Ghi theo ngày/tháng/năm, ví dụ 03/9/2020.'],
    ['no such date', '31/4/2020', 3, '', 'Ngày gốc không phải ngày. Ghi theo ngày/tháng/năm, ví dụ 03/9/2020.'],
    ['no count', '3/9/2020', '', '', 'Số ngày phải là số nguyên từ 0 trở lên, ví dụ 3.'],
    ['half a day', '3/9/2020', 1.5, '', 'Số ngày phải là số nguyên từ 0 trở lên, ví dụ 3.'],
    ['a date for a count', '3/9/2020', 44077, '', 'Số ngày quá lớn; ghi số từ 0 đến 366, ví dụ 3.'],
    ['days forward', '3/9/2020', -3, '', 'Số ngày phải là số nguyên từ 0 trở lên, ví dụ 3.'],
    [
      'another unit',
      '3/9/2020',
      3,
      'tuần',
      'Đơn vị tính không có trong Danh mục; ghi “Ngày lịch” hoặc “Ngày làm việc”.',
    ],
  ])('%s: a sentence on the cell', (_name, anchor, count, unit, sentence) => {
    expect(() => limit(anchor, count, unit)).toThrow(new CellFunctionError(sentence));
  });

  it.each([
    ['lùi về ngày làm việc trước', '28/08/2020'],
    ['Dời sang ngày làm việc sau', '31/08/2020'],
    ['Giữ nguyên', '30/08/2020'],
  ])('on a Sunday, by the policy “%s”', (policy, expected) => {
    expect(limit(dateCell('3/9/2020'), 4, '', DAYS_OFF, policy)).toBe(expected);
  });

  it('a policy or a kind of day that Danh mục does not have is told, not guessed', () => {
    expect(() => limit(dateCell('3/9/2020'), 4, '', DAYS_OFF, 'tùy ý')).toThrow(
      'Cách xử lý ngày nghỉ không có trong Danh mục; ghi ví dụ “Dời sang ngày làm việc sau”.',
    );
    expect(() => limit('28/9/2020', 1, 'Ngày làm việc', [['27/9/2020', 'Ngày làm bù']])).toThrow(
      'Loại ngày trong bảng ngày nghỉ không có trong Danh mục; ghi “Nghỉ” hoặc “Làm bù”, hoặc để trống.',
    );
  });

  it('reads the labels that the district gave the keys of Danh mục', () => {
    const renamed = {
      ...startLists,
      dayKinds: [{ label: 'Ngày làm bù', key: 'makeUp' }],
      units: [{ label: 'Ngày công', key: 'working' }],
    };
    // Sunday 27/9/2020 is worked
    const daysOff = [['27/9/2020', 'Ngày làm bù']];
    expect(limit('28/9/2020', 1, 'ngày công', daysOff, '', lookupIn(renamed))).toBe('27/09/2020');
  });
});

describe('SO_NGAY_TRE', () => {
  it.each<[string, Cell, Cell, number | string]>([
    ['on the limit', dateCell('31/8/2020 17:00'), dateCell('31/8/2020 17:00'), 0],
    ['a minute later', dateCell('31/8/2020 17:01'), dateCell('31/8/2020 17:00'), 1],
    ['the next day', dateCell('1/9/2020 08:00'), dateCell('31/8/2020 17:00'), 1],
    ['three days', '3/9/2020', '31/8/2020 17:00', 3],
    ['a limit without an hour ends at 17:00', dateCell('31/8/2020 16:59'), dateCell('31/8/2020'), 0],
    ['and not later', dateCell('31/8/2020 17:01'), dateCell('31/8/2020'), 1],
    ['a limit at the end of its day', dateCell('31/8/2020 23:59'), '31/8/2020 24:00', 0],
    ['midnight itself', dateCell('1/9/2020 00:00'), '31/8/2020 24:00', 0],
    ['after midnight', dateCell('1/9/2020 00:01'), '31/8/2020 24:00', 1],
    ['a limit at the beginning of a day', dateCell('1/9/2020 08:00'), '0:00 ngày 1/9/2020', 1],
    ['not handed in', '', dateCell('31/8/2020'), ''],
    ['no limit', dateCell('31/8/2020'), '', ''],
  ])('%s', (_name, handedIn, limit, expected) => {
    expect(daysLate([[handedIn]], [[limit]])).toEqual([[expected]]);
  });

  it('one limit for a whole range, or one for each', () => {
    const handedIn = down('1/9/2020', '2/9/2020', '');
    expect(daysLate(handedIn, [['31/8/2020']])).toEqual([[1], [2], ['']]);
    expect(daysLate(handedIn, down('1/9/2020', '1/9/2020', '1/9/2020'))).toEqual([[0], [1], ['']]);
  });

  it.each<[string, Grid, Grid, string]>([
    ['no moment', [['rồi']], [['31/8/2020']], 'Ô nộp lúc không phải ngày giờ, ví dụ 31/8/2020 16:30.'],
    ['no limit', [['31/8/2020']], [['sớm']], 'Ô hạn không phải ngày giờ, ví dụ 31/8/2020 17:00.'],
    [
      'ranges of two sizes',
      down('1/9/2020', '2/9/2020', '3/9/2020'),
      down('1/9/2020', '1/9/2020'),
      'Hai vùng phải có cùng số ô.',
    ],
  ])('%s: a sentence on the cell', (_name, handedIn, limits, sentence) => {
    expect(() => daysLate(handedIn, limits)).toThrow(new CellFunctionError(sentence));
  });
});

describe('TONG_THAM_DU', () => {
  const GROUPS = down('Hộ nghèo', 'hộ nghèo', 'Hộ cận nghèo', 'Hộ nghèo', '', 'Hộ nghèo');
  const STATES = down('Có mặt', 'Dự thay', 'Dự ngoài danh sách', 'Vắng', 'có mặt', '');

  it('counts who attended, all of them', () => {
    expect(attendedOf(GROUPS, STATES, NONE, startLookup)).toEqual([[4]]);
  });

  it('of one group', () => {
    expect(attendedOf(GROUPS, STATES, [['Hộ nghèo']], startLookup)).toEqual([[2]]);
  });

  it('of several groups at once, in the shape that was asked', () => {
    expect(
      attendedOf(GROUPS, STATES, [['HỘ CẬN NGHÈO', 'Hộ nghèo', 'Người dân, cộng đồng dân cư']], startLookup),
    ).toEqual([[1, 2, 0]]);
  });

  it('by the labels that the district uses', () => {
    const attendance = [{ label: 'Có dự', key: 'present' }];
    expect(attendedOf(down('Hộ nghèo'), down('Có dự'), NONE, lookupIn({ ...startLists, attendance }))).toEqual([[1]]);
  });

  it('by a label or a group as it was called before', () => {
    const groups = [{ label: 'Hộ nghèo đa chiều', key: 'poor' }];
    const attendance = [{ label: 'Có dự', key: 'present' }];
    const lookup = lookupIn({ ...startLists, groups, attendance });
    const typed = down('Hộ nghèo', 'Hộ nghèo đa chiều');
    expect(attendedOf(typed, down('Có mặt', 'Có dự'), [['Hộ nghèo']], lookup)).toEqual([[2]]);
  });

  it('ranges of two sizes: a sentence on the cell', () => {
    expect(() => attendedOf(GROUPS, down('Có mặt'), NONE, startLookup)).toThrow(
      new CellFunctionError('Hai vùng phải có cùng số ô.'),
    );
  });
});
