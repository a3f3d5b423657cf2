import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { codeOf } from '../../../../src/workbook/head/headOfTab';
import type { Layout, Typed, TypedTab } from '../../support/grids';
import { readTab } from '../../support/readTab';
import { columnOf, communeTab, headersOf, withCells } from '../../support/grids';
import { dateCell, day, moment } from '../../support/days';

const TAB = 'Phước Hà';
const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const read = (typed: TypedTab, layout?: Layout) => readTab(TAB, communeTab(typed, layout));
const HELD: Typed = { 'Ngày tổ chức': '3/9/2020' };
const invited = (...invitees: readonly Typed[]) => read({ invitees, session: HELD });
const said = (...opinions: readonly Typed[]) => read({ opinions });

describe('when a row counts as an invitee', () => {
  it.each<[string, Typed, number, string | undefined]>([
    ['a name alone', { 'Họ và tên': 'Katơr' }, 1, undefined],
    ['a name of one letter', { 'Họ và tên': 'Y' }, 1, undefined],
    ['a name that is a number', { 'Họ và tên': 12 }, 0, 'name-without-letters'],
    ['a dash for a name', { 'Họ và tên': '-', 'Tham dự': 'Có mặt' }, 0, 'name-without-letters'],
    ['a name in a legacy font, which is pointed at', { 'Họ và tên': 'NguyÔn ThÞ' }, 1, 'misencoded'],
    ['a name with a Russian letter, which is pointed at', { 'Họ và tên': 'L\u0430n' }, 1, 'disguised-letter'],
    ['spaces only, which the head counts', { 'Họ và tên': '  \u00a0' }, 0, 'blanks-counted'],
    ['an ordinal only: TT is free', { TT: 7 }, 0, undefined],
    ['an attribute without a name', { 'Tham dự': 'Có mặt' }, 0, 'row-without-name'],
    ['a note without a name', { 'Ghi chú': 'Đã mời' }, 0, 'row-without-name'],
    ['a name that is a broken formula', { 'Họ và tên': '#REF!', 'Tham dự': 'Có mặt' }, 0, 'cell-error'],
  ])('%s', (_name, row, people, problem) => {
    const tab = invited(row);
    expect(tab.invitees).toHaveLength(people);
    expect(tab.problems.map(({ code }) => code)).toEqual(problem === undefined ? [] : [problem]);
  });

  it('a row without a name is named once, at the empty cell, whatever else is wrong in it', () => {
    const tab = invited({ 'Họ và tên': 'A' }, { 'Giới tính': 'Gái', 'Đối tượng': 'Nghèo', 'Tham dự': 'Có' });
    expect(tab.problems).toEqual([
      { code: 'row-without-name', tab: TAB, row: 6, column: column('Họ và tên'), field: 'Họ và tên' },
    ]);
  });

  it('an opinion in the same row of the sheet does not make an invitee', () => {
    const tab = said({ 'Nội dung': 'Đề nghị sửa đường.' });
    expect(tab.invitees).toEqual([]);
    expect(tab.opinions).toHaveLength(1);
    expect(tab.problems).toEqual([]);
  });
});

describe('an attribute that is bad or blank spoils only its own breakdown', () => {
  const PERSON: Typed = {
    ...{ 'Họ và tên': 'Katơr Thị Mẫu', 'Giới tính': 'Nữ', 'Dân tộc': 'Raglai', Thôn: 'Giá', 'Đối tượng': 'Hộ nghèo' },
    ...{ 'Chủ hộ': 'Katơr Mẫu', 'Xã cử': 'Cà Ná', 'Tham dự': 'Có mặt' },
  };

  const RAGLAI = { side: 'minority', group: 'raglai' };
  const UNKNOWN = { side: 'unknown', group: null };

  it('all of them good', () => {
    const tab = invited(PERSON);
    expect(tab.problems).toEqual([]);
    expect(tab.invitees[0]).toMatchObject({
      ...{ name: 'Katơr Thị Mẫu', village: 'Giá', householder: 'Katơr Mẫu', ethnicity: RAGLAI, sentBy: 'Cà Ná' },
      ...{ gender: { key: 'female' }, group: { key: 'poor' }, attendance: 'present' },
    });
  });

  it.each([
    ['Giới tính', 'Gái', 'genders', { gender: null, attendance: 'present' }],
    ['Đối tượng', 'Hộ thoát nghèo', 'groups', { group: null, attendance: 'present' }],
    ['Tham dự', 'Có', 'attendance', { attendance: 'notRecorded', group: { key: 'poor' } }],
    ['Dân tộc', 'Việt Nam', 'ethnicGroups', { ethnicity: UNKNOWN, group: { key: 'poor' } }],
    ['Dân tộc', 'x', 'ethnicGroups', { ethnicity: UNKNOWN }],
    ['Dân tộc', '?', 'ethnicGroups', { ethnicity: UNKNOWN }],
  ])('%s “%s” is named and not known', (header, cell, list, expected) => {
    const tab = invited({ ...PERSON, [header]: cell });
    expect(tab.invitees[0]).toMatchObject(expected);
    expect(tab.problems).toEqual([
      { code: 'not-in-list', tab: TAB, row: 5, column: column(header), field: header, detail: cell, list },
    ]);
  });

  it.each(['-', '…', '- - -', 'Không rõ', 'chưa rõ'])('Dân tộc “%s” leaves it open, and that is no problem', (cell) => {
    const tab = invited({ ...PERSON, 'Dân tộc': cell });
    expect(tab.problems).toEqual([]);
    expect(tab.invitees[0]).toMatchObject({ ethnicity: UNKNOWN });
  });

  it('broken letters under Dân tộc are named once, as what they are', () => {
    expect(invited({ ...PERSON, 'Dân tộc': 'Th¸i' }).problems).toMatchObject([{ code: 'misencoded' }]);
  });

  it('Chủ hộ that names nobody is named, and the person counts as a household of his own', () => {
    const tab = invited({ ...PERSON, 'Chủ hộ': 'x' });
    expect(tab.invitees[0]).toMatchObject({ householder: '' });
    expect(tab.problems).toEqual([
      ...[{ code: 'householder-unclear', tab: TAB, row: 5, column: column('Chủ hộ'), field: 'Chủ hộ', detail: 'x' }],
    ]);
  });

  it('left blank they are not known, and that is no problem', () => {
    const tab = invited({ 'Họ và tên': 'Katơr' });
    expect(tab.problems).toEqual([]);
    expect(tab.invitees[0]).toMatchObject({ group: null, gender: null, ethnicity: UNKNOWN, attendance: 'notRecorded' });
  });

  it.each([
    ['có mặt', 'present'],
    ['DỰ THAY', 'substitute'],
    ['Vắng', 'absent'],
    ['Dự ngoài danh sách', 'uninvited'],
    ['', 'notRecorded'],
  ])('Tham dự “%s” is %s', (label, attendance) => {
    expect(invited({ ...PERSON, 'Tham dự': label }).invitees[0]?.attendance).toBe(attendance);
  });
});

describe('opinions', () => {
  const OPINION: Typed = {
    ...{ 'Người nêu': 'Katơr Mẫu', 'Nhóm chính sách': 'Y tế', Loại: 'Kiến nghị', 'Nội dung': 'Đề nghị cấp thẻ.' },
    ...{ 'Cơ quan trả lời': 'BHXH huyện', 'Nội dung trả lời': 'Sẽ cấp\ntrong tháng.', 'Số văn bản trả lời': '12/BHXH' },
    ...{ 'Ngày trả lời': '5/9/2020', 'Tình trạng': 'Đã trả lời tại chỗ', 'Hạn trả lời': dateCell('30/9/2020') },
  };

  it('are read with their place, which a link can lead to', () => {
    expect(said({}, OPINION).opinions).toMatchObject([
      {
        ...{ content: 'Đề nghị cấp thẻ.', answer: 'Sẽ cấp\ntrong tháng.', agency: 'BHXH huyện', state: 'onTheSpot' },
        ...{ theme: { label: 'Y tế' }, kind: { label: 'Kiến nghị' }, answerDocument: '12/BHXH' },
        ...{ answeredOn: day('5/9/2020'), dueOn: day('30/9/2020') },
        fields: {
          content: { tab: TAB, row: 6, column: column('Nội dung'), field: 'Nội dung' },
          agency: { tab: TAB, row: 6, column: column('Cơ quan trả lời'), field: 'Cơ quan trả lời' },
          answer: { tab: TAB, row: 6, column: column('Nội dung trả lời'), field: 'Nội dung trả lời' },
          answerDocument: { tab: TAB, row: 6, column: column('Số văn bản trả lời'), field: 'Số văn bản trả lời' },
        },
      },
    ]);
  });

  it.each([
    ['Đã trả lời bằng văn bản', 'inWriting', []],
    ['Đã chuyển cơ quan có thẩm quyền', 'forwarded', []],
    ['Chưa trả lời', 'unanswered', []],
    ['', 'unanswered', []],
    ['Đang xem xét', 'unanswered', ['not-in-list']],
  ])('Tình trạng “%s” counts as %s', (label, state, problems) => {
    const tab = said({ ...OPINION, 'Nội dung trả lời': '', 'Tình trạng': label });
    expect(tab.opinions[0]?.state).toBe(state);
    expect(tab.problems.map(({ code }) => code)).toEqual(problems);
  });

  it('with an unknown theme count as not known', () => {
    const tab = said({ ...OPINION, 'Nhóm chính sách': 'Nhà ở' });
    expect(tab.opinions[0]?.theme).toBeNull();
    expect(tab.problems).toMatchObject([{ code: 'not-in-list', column: column('Nhóm chính sách'), detail: 'Nhà ở' }]);
  });

  it('without content are named and not counted', () => {
    const tab = said({ ...OPINION, 'Nội dung': '' });
    expect(tab.opinions).toEqual([]);
    expect(tab.problems).toMatchObject([{ code: 'row-without-content', row: 5, column: column('Nội dung') }]);
  });
});

describe('the session', () => {
  it('is read by its labels', () => {
    const session: Typed = {
      ...{
        'Ngày tổ chức': '3/9/2020',
        'Giờ tổ chức': '8h',
        'Địa điểm tổ chức': 'UBND xã',
        'Số kế hoạch của xã': '12/KH',
      },
      'Kinh phí đã chi': '4.500.000 đ',
    };
    expect(read({ session })).toMatchObject({
      problems: [],
      session: {
        day: day('3/9/2020'),
        time: '08:00',
        venue: 'UBND xã',
        chair: '',
        planNumber: '12/KH',
        spent: 4_500_000,
      },
    });
  });

  it('without Ngày tổ chức was not held', () => {
    expect(read({}).session).toMatchObject({ day: null, dayIsUnclear: false });
    expect(read({}).problems).toEqual([]);
  });

  it('on the very day it is held', () => {
    const tab = read({ session: { 'Ngày tổ chức': '25/9/2020' } });
    expect(tab.session).toMatchObject({ day: day('25/9/2020'), dayIsUnclear: false });
    expect(tab.problems).toEqual([]);
  });

  it('on a day that is still to come it is not held, the day is unclear, and that is named', () => {
    const tab = read({ session: { 'Ngày tổ chức': '26/9/2020' } });
    expect(tab.session).toMatchObject({ day: null, dayIsUnclear: true });
    expect(tab.problems).toEqual([
      { code: 'day-in-future', tab: TAB, row: 5, column: column('Nội dung thông tin'), field: 'Ngày tổ chức' },
    ]);
  });

  it('a bad day is named at its cell, and only the day is spoilt', () => {
    const tab = read({ session: { 'Ngày tổ chức': '31/9/2020', 'Địa điểm tổ chức': 'UBND xã' } });
    expect(tab.session).toMatchObject({ day: null, dayIsUnclear: true, venue: 'UBND xã' });
    expect(tab.problems).toMatchObject([
      { code: 'not-a-day', row: 5, column: column('Nội dung thông tin'), field: 'Ngày tổ chức' },
    ]);
  });

  it('a label that was overwritten is named, for its value is not read any more', () => {
    const grid = withCells(communeTab({ session: { 'Ngày tổ chức': '3/9/2020' } }), [
      5,
      column('Thông tin cuộc đối thoại'),
      'Hôm đó',
    ]);
    const tab = readTab(TAB, grid);
    expect(tab.session.day).toBeNull();
    expect(tab.problems).toMatchObject([
      { code: 'column-missing', tab: TAB, field: 'Ngày tổ chức' },
      { code: 'cells-unread', detail: '2' },
    ]);
  });
});

describe('the head', () => {
  const handedIn = {
    invitees: '28/8/2020 16:30',
    plan: dateCell('1/8/2020 08:00'),
    results: '',
    report: '16h ngày 20/9/2020',
  };

  it('tells when each thing was handed in, and points at what only people read as a moment', () => {
    const tab = read({ handedIn });
    expect(tab.problems).toMatchObject([
      { code: 'moment-is-text', row: 2, column: column('Chủ hộ'), detail: '28/8/2020 16:30' },
      { code: 'moment-is-text', row: 2, column: column('Số văn bản trả lời'), detail: '16h ngày 20/9/2020' },
    ]);
    expect(tab.handedInAt).toEqual({
      ...{ invitees: moment('28/8/2020 16:30'), plan: moment('1/8/2020 08:00') },
      ...{ results: null, report: moment('20/9/2020 16:00') },
    });
  });

  it('carries the Mã of the commune', () => {
    expect(codeOf(communeTab({ code: ' X07 ' }))).toBe('X07');
    expect(codeOf(communeTab({ code: '' }))).toBe('');
    expect(codeOf([])).toBe('');
    expect(codeOf([['Mã xã']])).toBe('');
    expect(codeOf([['Mã xã'], ['X01'], ['']])).toBe('');
  });

  it('is found where its columns were moved to, with rows inserted above', () => {
    const layout = { above: 4, headers: [...headersOf(COMMUNE_BLOCKS)].reverse() };
    const grid = communeTab({ code: 'X07', handedIn }, layout);
    expect(codeOf(grid)).toBe('X07');
    expect(readTab(TAB, grid).handedInAt.report).toBe(moment('20/9/2020 16:00'));
  });

  it('a moment that is none is named at its cell', () => {
    const tab = read({ handedIn: { invitees: 'đã nộp rồi' } });
    expect(tab.handedInAt.invitees).toBe('unclear');
    expect(tab.problems).toEqual([
      {
        ...{ code: 'not-a-moment', tab: TAB, row: 2, column: column('Chủ hộ') },
        ...{ field: 'Nộp danh sách mời lúc', detail: 'đã nộp rồi' },
      },
    ]);
  });

  it('a moment that is still to come is kept and named', () => {
    const tab = read({ handedIn: { plan: dateCell('26/9/2020 08:00') } });
    expect(tab.handedInAt.plan).toBe(moment('26/9/2020 08:00'));
    expect(tab.problems).toEqual([
      { code: 'moment-in-future', tab: TAB, row: 2, column: column('Ghi chú'), field: 'Nộp kế hoạch lúc' },
    ]);
    expect(read({ handedIn: { plan: dateCell('25/9/2020 23:59') } }).problems).toEqual([]);
  });

  it('a label that was cleared is named', () => {
    const tab = readTab(TAB, withCells(communeTab(), [1, column('Chủ hộ'), '']));
    expect(tab.problems).toEqual([{ code: 'column-missing', tab: TAB, field: 'Nộp danh sách mời lúc' }]);
  });
});

describe('what people do to a tab', () => {
  const FULL: TypedTab = {
    invitees: [{ 'Họ và tên': 'Katơr A', 'Tham dự': 'Có mặt' }, { 'Họ và tên': 'Katơr B' }],
    opinions: [{ 'Nội dung': 'Một', 'Tình trạng': 'Chưa trả lời' }],
    session: { 'Ngày tổ chức': '3/9/2020' },
  };

  it.each<[string, Layout]>([
    ['nothing', {}],
    ['rows inserted above', { above: 5 }],
    ['all columns moved', { headers: [...headersOf(COMMUNE_BLOCKS)].reverse() }],
    ['columns of their own', { headers: ['Của tôi', null, ...headersOf(COMMUNE_BLOCKS), 'Khác'] }],
  ])('%s: the same is read', (_name, layout) => {
    const tab = read(FULL, layout);
    expect(tab.invitees.map(({ name, attendance }) => [name, attendance])).toEqual([
      ['Katơr A', 'present'],
      ['Katơr B', 'notRecorded'],
    ]);
    expect(tab.opinions).toHaveLength(1);
    expect(tab.session.day).toBe(day('3/9/2020'));
    expect(tab.problems).toEqual([]);
  });

  it('blank rows between people, as a merged cell leaves them', () => {
    expect(invited({ 'Họ và tên': 'A', Thôn: 'Giá' }, {}, { 'Họ và tên': 'B', Thôn: '' }).invitees).toHaveLength(2);
  });

  it('a cleared header of an attribute spoils only that attribute', () => {
    const tab = readTab(TAB, withCells(communeTab(FULL), [4, column('Tham dự'), '']));
    expect(tab.invitees.map(({ attendance }) => attendance)).toEqual(['notRecorded', 'notRecorded']);
    expect(tab.opinions).toHaveLength(1);
    expect(tab.problems).toMatchObject([
      { code: 'column-missing', field: 'Tham dự' },
      { code: 'cells-unread', row: 5, column: column('Tham dự') },
    ]);
  });

  it('a cleared header of the names: nobody counts, the opinions do, and that is said once', () => {
    const tab = readTab(TAB, withCells(communeTab(FULL), [4, column('Họ và tên'), '']));
    expect(tab.invitees).toEqual([]);
    expect(tab.opinions).toHaveLength(1);
    expect(tab.problems).toMatchObject([
      { code: 'column-missing', field: 'Họ và tên' },
      { code: 'cells-unread', row: 5, column: column('Họ và tên'), detail: '2' },
    ]);
  });

  it('a lost header row: nothing can be read, and that is said once', () => {
    const grid = communeTab(FULL).filter((_, row) => row !== 3);
    const tab = readTab(TAB, grid);
    expect(tab).toMatchObject({ tab: TAB, isReadable: false, invitees: [], opinions: [], session: { day: null } });
    expect(tab.problems).toEqual([{ code: 'header-row-missing', tab: TAB }]);
  });
});
