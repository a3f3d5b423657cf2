import { COMMUNE_BLOCKS, SESSION } from '../../../../src/workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../../../src/workbook/schema/communesTab';
import { DAY_SENSES } from '../../../../src/workbook/cells/daySenses';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';
import { readCommuneTab } from '../../../../src/workbook/reading/readCommuneTab';
import { SETTINGS, SETTINGS_BLOCKS } from '../../../../src/workbook/schema/settings';
import type { Column } from '../../../../src/workbook/schema/column';
import { dateCell, day } from '../../support/days';
import type { TypedTab } from '../../support/grids';
import { columnOf, communeTab, startLists, startLookup } from '../../support/grids';

const read = (typed: TypedTab, planned: string | null = '3/9/2020') =>
  readCommuneTab('Phước Hà', communeTab(typed), {
    ...{
      commune: 'Phước Hà',
      lookup: startLookup,
      lists: startLists,
      today: day('30/9/2020'),
      year: 2020,
    },
    ...{ merges: () => [] },
    days: { plan: day('13/7/2020'), compilation: null, planned: planned === null ? null : day(planned) },
  });
const found = (typed: TypedTab, planned?: string | null) =>
  read(typed, planned).problems.map(({ code, field, detail = '' }) => `${code} ${field ?? ''}: ${detail}`);
const said = (cells: Readonly<Record<string, unknown>>, held = '3/9/2020') =>
  found({ opinions: [{ 'Nội dung': 'Câu hỏi', ...cells }], session: { 'Ngày tổ chức': held } });

it('every column and label that holds days has a sense', () => {
  const columns: readonly Column[] = [COMMUNE_BLOCKS, COMMUNES_BLOCKS, SETTINGS_BLOCKS, LISTS_BLOCKS]
    .flat()
    .flatMap((block): readonly Column[] => block.columns);
  const ofDays = [...columns, ...SESSION, ...SETTINGS].filter(({ kind }) => kind === 'day' || kind === 'limit');
  const known = new Set<unknown>(DAY_SENSES.map(([column]) => column));
  expect(ofDays.filter((column) => !known.has(column)).map(({ key }) => key)).toEqual([]);
  expect(ofDays).toHaveLength(DAY_SENSES.length);
});

describe('the day on which a session was held', () => {
  it.each([
    ['as planned', '3/9/2020', []],
    ['two weeks later', '17/9/2020', []],
    // https://github.com/dannymcc/may/issues/250: a day up to 12 is taken for a month
    ['with day and month swapped', '9/3/2020', ['day-and-month-swapped Ngày tổ chức: 09/03/2020” → “03/09/2020']],
    ['months before its plan, without another reading', '25/3/2020', []],
  ])('%s', (_name, held, problems) => {
    expect(found({ session: { 'Ngày tổ chức': dateCell(held) } })).toEqual(problems);
  });

  it('without a plan of it is measured by the plan of the round', () => {
    const held = { 'Ngày tổ chức': dateCell('9/3/2020') };
    expect(found({ session: held }, null)).toEqual(['day-and-month-swapped Ngày tổ chức: 09/03/2020” → “03/09/2020']);
  });
});

describe('the days of an answer', () => {
  it.each([
    ['answered the next day, due next year', { 'Ngày trả lời': '4/9/2020', 'Hạn trả lời': '31/1/2021' }, []],
    ['answered before it was asked', { 'Ngày trả lời': '10/4/2020' }, []],
    [
      'asked on 3/9, answered “9/4”',
      { 'Ngày trả lời': '9/4/2020' },
      ['day-and-month-swapped Ngày trả lời: 09/04/2020” → “04/09/2020'],
    ],
    ['swapped', { 'Ngày trả lời': '9/5/2020' }, ['day-and-month-swapped Ngày trả lời: 09/05/2020” → “05/09/2020']],
    ['answered tomorrow', { 'Ngày trả lời': '1/10/2020' }, ['day-ahead Ngày trả lời: 01/10/2020']],
    ['answered in 2002', { 'Ngày trả lời': '25/9/2002' }, ['day-far-from-round Ngày trả lời: 25/09/2002']],
    ['due before this year', { 'Hạn trả lời': '25/9/2019' }, ['day-far-from-round Hạn trả lời: 25/09/2019']],
    ['due in two years', { 'Hạn trả lời': '25/9/2022' }, ['day-far-from-round Hạn trả lời: 25/09/2022']],
    ['a telephone number', { 'Ngày trả lời': 912345678 }, ['not-a-day Ngày trả lời: 912345678']],
    ['an hour that no clock has', { 'Ngày trả lời': '4/9/2020 99h99' }, ['hour-impossible Ngày trả lời: 99h99']],
  ])('%s', (_name, cells, problems) => {
    expect(said(cells)).toEqual(problems);
  });
});

describe('a date where words or numbers are expected', () => {
  it.each(['Số văn bản trả lời', 'Cơ quan trả lời', 'Người nêu', 'Thôn người nêu'])(
    '%s: named, and unknown',
    (header) => {
      const opinions = [{ 'Nội dung': 'Câu hỏi', [header]: dateCell('12/9/2020') }];
      expect(found({ opinions })).toEqual([`day-instead-of-text ${header}: 12/09/2020`]);
      expect(JSON.stringify(read({ opinions }).opinions)).not.toContain('2020');
    },
  );

  it('Số kế hoạch của xã: the report prints no invented number', () => {
    const session = { 'Số kế hoạch của xã': dateCell('12/9/2020') };
    expect(read({ session }).session.planNumber).toBe('');
    expect(found({ session })).toEqual(['day-instead-of-text Số kế hoạch của xã: 12/09/2020']);
  });

  it('Giờ tổ chức: a day without an hour says no hour, a time of day does', () => {
    expect(read({ session: { 'Giờ tổ chức': dateCell('3/9/2020') } }).session.time).toBe('');
    expect(found({ session: { 'Giờ tổ chức': dateCell('3/9/2020') } })).toEqual([
      'day-instead-of-text Giờ tổ chức: 03/09/2020',
    ]);
    expect(read({ session: { 'Giờ tổ chức': dateCell('30/12/1899 23:59') } }).session.time).toBe('23:59');
  });

  it('a date for a statement says nothing: the row is named and does not count; in a note a date is a word', () => {
    const opinions = [{ 'Nội dung': dateCell('5/12/2020'), 'Ghi chú ý kiến': dateCell('1/9/2020') }];
    expect(read({ opinions }).opinions).toEqual([]);
    expect(found({ opinions })).toEqual(['line-not-an-opinion Nội dung: 05/12/2020']);
  });
});

describe('Năm sinh', () => {
  const born = (cell: unknown) => found({ invitees: [{ 'Họ và tên': 'Katơr Mẫu', 'Năm sinh': cell } as never] });
  const column = columnOf(COMMUNE_BLOCKS, 'Năm sinh');

  it.each([
    ['1958', []],
    [1958, []],
    ['15/8/1958', []],
    ['1958 (Mậu Tuất)', []],
    ['không rõ', []],
    ['?', []],
    [dateCell('15/8/1958'), []],
    // 1958 typed into a cell that shows dates (https://www.techshadows.com/cant-enter-years-in-a-cell/)
    [dateCell('11/5/1905'), ['day-instead-of-text Năm sinh: 11/05/1905']],
    ['Hoa', ['birth-year-doubtful Năm sinh: Hoa']],
    ['31/11/2018', ['birth-year-doubtful Năm sinh: 31/11/2018']],
    ['58', ['birth-year-doubtful Năm sinh: 58']],
  ])('%p', (cell, problems) => {
    expect(column).toBeGreaterThan(0);
    expect(born(cell)).toEqual(problems);
  });
});
