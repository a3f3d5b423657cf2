import { LISTS } from '../../../../src/workbook/schema/lists';
import { readLists } from '../../../../src/workbook/reading/readLists';
import { columnOf, startLists, withCells } from '../../support/grids';
import { dateCell, day } from '../../support/days';
import { listsTab } from '../../support/ownTabs';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';

const codes = (grid: Parameters<typeof readLists>[0]) => readLists(grid).problems.map((problem) => problem.code);

const column = (header: string) => columnOf(LISTS_BLOCKS, header);

it('reads every list of an untouched Danh mục as it was first written', () => {
  const { lists, problems } = readLists(listsTab());
  expect(lists).toEqual(startLists);
  expect(problems).toEqual([]);
});

describe('labels are the district’s to change', () => {
  it('a changed label keeps the meaning of its key', () => {
    const attendance = startLists.attendance.map((entry) =>
      entry.key === 'present' ? { ...entry, label: 'Có tham dự' } : entry,
    );
    const { lists, problems } = readLists(listsTab({ attendance }));
    expect(lists.attendance.find((entry) => entry.label === 'Có tham dự')?.key).toBe('present');
    expect(problems).toEqual([]);
  });

  it('two labels may carry one meaning, which is told: the live totals count the first', () => {
    const attendance = [...startLists.attendance, { label: 'Đến muộn', key: 'present' }];
    const { lists, problems } = readLists(listsTab({ attendance }));
    expect(lists.attendance).toHaveLength(5);
    expect(problems).toEqual([
      {
        ...{ code: 'list-key-repeated', tab: 'Danh mục', row: 1, column: column('Các mức tham dự') },
        ...{ field: 'Các mức tham dự', detail: 'Đến muộn (present)' },
      },
    ]);
  });

  it('a group of their own needs no key', () => {
    const groups = [...startLists.groups, { label: 'Hộ mới thoát nghèo', key: '' }];
    const { lists, problems } = readLists(listsTab({ groups }));
    expect(lists.groups).toHaveLength(6);
    expect(problems).toEqual([]);
  });

  it('rows between the items may be left blank', () => {
    const themes = [
      { label: 'Y tế', key: '' },
      { label: '', key: '' },
      { label: '  Nhà  ở ', key: '' },
    ];
    expect(readLists(listsTab({ themes })).lists.themes.map((theme) => theme.label)).toEqual(['Y tế', 'Nhà ở']);
  });

  it('rows above the table and moved columns do no harm', () => {
    const headers = ['Các loại ý kiến', 'Các nhóm chính sách'];
    const grid = listsTab({}, [], { above: 2 });
    const swapped = withCells(
      grid,
      [3, column('Các nhóm chính sách'), headers[0] ?? ''],
      [3, column('Các loại ý kiến'), headers[1] ?? ''],
    );
    const { lists } = readLists(swapped);
    expect(lists.kinds).toHaveLength(7);
    expect(lists.themes.map((theme) => theme.label)).toEqual(['Câu hỏi', 'Ý kiến', 'Kiến nghị']);
  });
});

describe('what spoils a list is named', () => {
  const place = (header: string) => ({ tab: 'Danh mục', row: 1, column: column(header), field: header });

  it('a meaning that no item carries any more', () => {
    const attendance = startLists.attendance.filter((entry) => entry.key !== 'absent');
    expect(readLists(listsTab({ attendance })).problems).toEqual([
      { code: 'list-key-missing', ...place('Các mức tham dự'), detail: 'absent (Vắng)' },
    ]);
  });

  it('an item of a closed list without a key', () => {
    const states = [...startLists.states, { label: 'Đang xem xét', key: '' }];
    expect(readLists(listsTab({ states })).problems).toEqual([
      { code: 'list-key-unknown', ...place('Các tình trạng ý kiến'), detail: 'Đang xem xét' },
    ]);
  });

  it('an emptied list of labels', () => {
    const { lists, problems } = readLists(listsTab({ themes: [] }));
    expect(lists.themes).toEqual([]);
    expect(problems).toEqual([{ code: 'list-empty', ...place('Các nhóm chính sách') }]);
  });

  it('an emptied list with meanings: each meaning is missing, too', () => {
    expect(codes(listsTab({ genders: [] }))).toEqual(['list-empty', 'list-key-missing', 'list-key-missing']);
  });

  it('a list whose header was cleared reads as first written', () => {
    const { lists, problems } = readLists(
      withCells(listsTab({ groups: [{ label: 'Hộ nghèo', key: 'poor' }] }), [1, column('Các nhóm đối tượng'), '']),
    );
    expect(lists.groups).toEqual(startLists.groups);
    expect(problems).toMatchObject([{ code: 'column-missing', field: 'Các nhóm đối tượng' }]);
  });

  it('a cleared header of keys leaves labels without meaning, which is said', () => {
    const { lists, problems } = readLists(withCells(listsTab(), [1, column('Khóa giới tính'), '']));
    expect(lists.genders).toEqual([
      { label: 'Nam', key: '' },
      { label: 'Nữ', key: '' },
    ]);
    expect(problems.map((problem) => problem.code)).toEqual(['column-missing', 'list-key-missing', 'list-key-missing']);
  });

  it('an item that stands twice counts once and is named', () => {
    const themes = [...startLists.themes, { label: 'y  tế', key: '' }];
    const { lists, problems } = readLists(listsTab({ themes }));
    expect(lists.themes).toEqual(startLists.themes);
    expect(problems).toMatchObject([{ code: 'list-item-repeated', field: 'Các nhóm chính sách', detail: 'y tế' }]);
  });

  it('a tab without its header row: every list as first written, no day off', () => {
    const { lists, calendar, located, problems } = readLists([]);
    expect(lists).toEqual(startLists);
    expect(calendar.daysOff.size).toBe(0);
    expect(located).toBeNull();
    expect(problems).toEqual([{ code: 'header-row-missing', tab: 'Danh mục' }]);
  });
});

describe('the list of ethnic groups, which adds to what is known anyway', () => {
  const HEADERS = ['Các dân tộc', 'Khóa dân tộc'];
  const without = listsTab().map((row) => row.filter((_, index) => !HEADERS.map(column).includes(index + 1)));
  const own = { label: 'Rắc-lây', key: 'raglai' };

  it('is ours in a workbook of before, which lacks nothing', () => {
    const { lists, problems } = readLists(without);
    expect(lists.ethnicGroups).toEqual(startLists.ethnicGroups);
    expect(problems).toEqual([]);
  });

  it('nor is a column of the office’s own taken for it', () => {
    const [headers = [], ...rows] = without;
    const grid = [[...headers, 'Dân tộc'], ...rows.map((row, index) => [...row, index === 0 ? 'Raglai' : ''])];
    expect(readLists(grid).problems).toEqual([]);
  });

  it('takes another spelling with the key of its group', () => {
    const { lists, problems } = readLists(listsTab({ ethnicGroups: [...startLists.ethnicGroups, own] }));
    expect(lists.ethnicGroups.at(-1)).toEqual(own);
    expect(problems).toEqual([]);
  });

  it.each([
    ['shortened to the groups of the province', [own]],
    ['emptied', []],
  ])('%s it lacks nothing', (_name, ethnicGroups) => {
    expect(codes(listsTab({ ethnicGroups }))).toEqual([]);
  });

  it('a spelling without a key that is known is named', () => {
    const ethnicGroups = [...startLists.ethnicGroups, { label: 'Mông xanh', key: 'mong' }];
    expect(readLists(listsTab({ ethnicGroups })).problems).toMatchObject([
      { code: 'list-key-unknown', field: 'Các dân tộc', detail: 'Mông xanh' },
    ]);
  });

  it('with its keys alone lost it is ours, and that is said once', () => {
    const { lists, problems } = readLists(withCells(listsTab(), [1, column('Khóa dân tộc'), '']));
    expect(lists.ethnicGroups).toEqual(startLists.ethnicGroups);
    expect(problems).toMatchObject([{ code: 'column-missing', field: 'Khóa dân tộc' }]);
  });
});

describe('days off and make-up days', () => {
  it('stand beside the lists', () => {
    const { calendar, problems } = readLists(
      listsTab({}, [
        [dateCell('2/9/2020'), 'Nghỉ'],
        ['10/1/2026', 'Làm bù'],
        ['30/4/2020', ''],
      ]),
    );
    expect([...calendar.daysOff]).toEqual([day('2/9/2020'), day('30/4/2020')]);
    expect([...calendar.makeUpDays]).toEqual([day('10/1/2026')]);
    expect(problems).toEqual([]);
  });

  it('go by the meaning of their kind, whatever it is called', () => {
    const dayKinds = [
      { label: 'Ngày nghỉ', key: 'off' },
      { label: 'Ngày làm bù', key: 'makeUp' },
    ];
    const { calendar } = readLists(listsTab({ dayKinds }, [['10/1/2026', 'ngày làm bù']]));
    expect([...calendar.makeUpDays]).toEqual([day('10/1/2026')]);
  });

  it('a day that is none is named and left out', () => {
    const { calendar, problems } = readLists(listsTab({}, [['31/9/2020', 'Nghỉ']]));
    expect(calendar.daysOff.size).toBe(0);
    expect(problems).toMatchObject([{ code: 'not-a-day', tab: 'Danh mục', row: 2, detail: '31/9/2020' }]);
  });
});

it('each list has its own header, and each key its own meaning', () => {
  const headers = LISTS.flatMap((list) => ('keyHeader' in list ? [list.header, list.keyHeader] : [list.header]));
  expect(new Set(headers).size).toBe(headers.length);
  for (const list of LISTS.filter((item) => 'keyHeader' in item)) {
    expect(new Set(list.start.map((entry) => entry.key)).size).toBe(list.start.length);
  }
});
