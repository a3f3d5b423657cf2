import { parseFormula } from '../../../../host/formula/syntax';
import { countAttendance } from '../../../../src/core/people/attendance';
import { countOpinions } from '../../../../src/core/results/opinion';
import { communeDesign } from '../../../../src/workbook/head/communeDesign';
import { FIRST_LAYOUT, headColumns, ownRow } from '../../../../src/workbook/head/communeHead';
import type { CommuneColumn } from '../../../../src/workbook/schema/communeTab';
import { COMMUNE_BLOCKS, HEAD_ROWS, SESSION } from '../../../../src/workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../../../src/workbook/schema/communesTab';
import type { Block } from '../../../../src/workbook/schema/column';
import type { Content } from '../../../../src/workbook/design/content';
import { DEADLINES } from '../../../../src/workbook/design/deadlinesTab';
import type { TabDesign } from '../../../../src/workbook/design/design';
import { columnsInOrder, GUARD_WIDTH } from '../../../../src/workbook/design/design';
import { labelCellIn } from '../../../../src/workbook/head/labelCell';
import { locate } from '../../../../src/workbook/cells/locate';
import { OPINION_COLUMNS, PROBLEM_COLUMNS, summaryColumns } from '../../../../src/workbook/schema/outputs';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';
import { readLists } from '../../../../src/workbook/reading/readLists';
import { SETTINGS_BLOCKS } from '../../../../src/workbook/schema/settings';
import { communesDesign, guideDesign, listsDesign, settingsDesign } from '../../../../src/workbook/design/startTabs';
import type { Typed } from '../../support/grids';
import { readTab } from '../../support/readTab';
import { columnOf, communeTab, headersOf, startLists, table, withCells } from '../../support/grids';
import { moment } from '../../support/days';
import { evaluate, serial } from '../../support/formulas';
import { listsTab } from '../../support/ownTabs';

const located = locate('Danh mục', listsTab(), LISTS_BLOCKS);
if (located === null) throw new Error('no header row');
const labelCell = labelCellIn(located);
const design = communeDesign('Phước Hà', labelCell);

const formulasOf = (contents: readonly (readonly Content[])[]) =>
  contents.flat().flatMap((cell) => (typeof cell === 'object' && 'formula' in cell ? [cell.formula] : []));

describe('headers', () => {
  it.each<[string, readonly Block[]]>([
    ['a commune’s tab', COMMUNE_BLOCKS],
    ['Các xã', COMMUNES_BLOCKS],
    ['Thiết lập', SETTINGS_BLOCKS],
    ['Danh mục', LISTS_BLOCKS],
    ['Hạn nộp', [{ columns: DEADLINES }]],
    ['Ý kiến', [{ columns: OPINION_COLUMNS }]],
    ['Dữ liệu cần kiểm tra', [{ columns: PROBLEM_COLUMNS }]],
    ['Tổng hợp', [{ columns: summaryColumns(startLists) }]],
  ])('occur once in %s', (_name, blocks) => {
    const headers = blocks.flatMap((block) => block.columns.map((column) => column.header.toLowerCase()));
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  it('of a commune’s tab are those that the plan of the workbook gives', () => {
    expect(columnsInOrder<CommuneColumn>(COMMUNE_BLOCKS).map((column) => column?.header ?? '|')).toEqual([
      ...['TT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Dân tộc', 'Thôn', 'Đối tượng', 'Chủ hộ', 'Đơn vị/chức vụ'],
      ...['Xã cử', 'Điện thoại', 'Tham dự', 'Người dự thay', 'Ghi chú', '|'],
      ...['STT', 'Người nêu', 'Thôn người nêu', 'Nhóm chính sách', 'Loại', 'Nội dung', 'Cơ quan trả lời'],
      ...['Nội dung trả lời', 'Số văn bản trả lời', 'Ngày trả lời', 'Tình trạng', 'Hạn trả lời', 'Ghi chú ý kiến'],
      ...['Mã ý kiến', '|', 'Thông tin cuộc đối thoại', 'Nội dung thông tin'],
    ]);
  });

  it('of Hạn nộp begin with what the issue names', () => {
    expect(DEADLINES.slice(0, 10).map((column) => column.header)).toEqual([
      ...['Mã', 'Tên xã', 'Nội dung phải nộp', 'Cách tính hạn', 'Hạn', 'Hạn gốc', 'Sắp đến hạn từ ngày'],
      ...['Nộp lúc', 'Trạng thái nộp', 'So với hạn'],
    ]);
  });
});

describe('a commune’s tab', () => {
  it('has three rows of head, the header row fourth, all four frozen and at most 120 px high', () => {
    expect(design.contents[3]?.slice(0, 2)).toEqual(['TT', 'Họ và tên']);
    expect(design.frozenRows).toBe(4);
    expect(design.heights).toHaveLength(4);
    expect(design.heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(120);
  });

  it('has a thousand rows ready below the header row', () => {
    expect(design.rows - HEAD_ROWS - 1).toBeGreaterThanOrEqual(1000);
  });

  it('folds away block by block, the guards staying in sight', () => {
    const guards = design.widths.flatMap((width, index) => (width === GUARD_WIDTH ? [index + 1] : []));
    const folded = design.groups.flatMap(({ column, columns }) =>
      Array.from({ length: columns }, (_, at) => column + at),
    );
    expect(guards).toHaveLength(3);
    expect(folded.filter((column) => guards.includes(column))).toEqual([]);
    expect(folded).toHaveLength(headersOf(COMMUNE_BLOCKS).filter((header) => header !== null).length);
  });

  it('clips long text below the header row instead of wrapping it', () => {
    const below = design.formats.filter((format) => format.row > 4);
    expect(below.some((format) => format.wrap === 'clip')).toBe(true);
    expect(below.filter((format) => format.wrap === 'wrap')).toEqual([]);
  });

  it.each(['Điện thoại', 'Số văn bản trả lời', 'Mã ý kiến'])(
    'keeps %s as text, so that no zero in front is lost',
    (header) => {
      const column = columnOf(COMMUNE_BLOCKS, header);
      const formats = design.formats.filter((format) => format.row === 5 && format.numberFormat !== undefined);
      const own = formats.filter((format) => format.column <= column && column < format.column + format.columns);
      expect(own.map((format) => format.numberFormat)).toEqual(['@']);
    },
  );

  it.each([
    ['Giới tính', 'genders'],
    ['Đối tượng', 'groups'],
    ['Tham dự', 'attendance'],
    ['Nhóm chính sách', 'themes'],
    ['Loại', 'kinds'],
    ['Tình trạng', 'states'],
  ])('offers %s from the list %s, from the first row to the last', (header, list) => {
    const dropdown = design.dropdowns.find((item) => item.column === columnOf(COMMUNE_BLOCKS, header));
    expect(dropdown).toMatchObject({ list, row: 5, rows: design.rows - 4 });
  });

  it('shows the facts of the session as labels, one below the other', () => {
    const column = columnOf(COMMUNE_BLOCKS, 'Thông tin cuộc đối thoại') - 1;
    expect(design.contents.slice(4).map((row) => row[column])).toEqual(SESSION.map((field) => field.label));
  });

  it('every link of its head leads to the header row of a column of the tab itself', () => {
    const links = ownRow('Phước Hà', 'X01').flatMap((cell) =>
      typeof cell === 'object' && 'to' in cell ? [cell.to] : [],
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { tab, row, column } of links) {
      expect([tab, row]).toEqual(['Phước Hà', 4]);
      expect(['TT', 'Người nêu', 'Thông tin cuộc đối thoại']).toContain(design.contents[3]?.[(column ?? 0) - 1]);
    }
  });
});

describe('formulas', () => {
  const formulas = formulasOf(design.contents);
  const ALLOWED = ['COUNTIFS', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISNUMBER', 'MATCH', 'MAX', 'NOW', 'ROUND'];
  const bare = (formula: string) => formula.replace(/"[^"]*"|'[^']*'/g, '§');

  it('there are some', () => {
    expect(formulas.length).toBeGreaterThanOrEqual(15);
  });

  it.each(formulas)('%s', (formula) => {
    expect(formula.startsWith('=')).toBe(false);
    expect(bare(formula)).not.toMatch(/,/);
    expect(bare(formula)).not.toMatch(/\d\.\d/);
    expect(bare(formula)).not.toMatch(/[{}]/);
    const names = [...bare(formula).matchAll(/([A-Z_.]+)\(/g)].map(([, name]) => name);
    expect(names.filter((name) => !ALLOWED.includes(name ?? ''))).toEqual([]);
    expect(parseFormula(formula, ';').kind).toBeDefined();
  });

  it('stand in the head alone', () => {
    expect(formulasOf(design.contents.slice(HEAD_ROWS))).toEqual([]);
    for (const other of [guideDesign(), listsDesign(), settingsDesign(startLists), communesDesign(startLists)]) {
      expect(formulasOf(other.contents)).toEqual([]);
    }
  });

  it('none stands in a column that formulas count', () => {
    for (const header of ['Họ và tên', 'Tham dự', 'Nội dung', 'Tình trạng']) {
      const column = columnOf(COMMUNE_BLOCKS, header) - 1;
      expect(formulasOf(design.contents.map((row) => [row[column] ?? '']))).toEqual([]);
    }
  });
});

describe('the live totals of the head', () => {
  const attending = (label: string, count: number): Typed[] =>
    Array.from({ length: count }, (_, index) => ({ 'Họ và tên': `Người ${index}`, 'Tham dự': label }));
  const invitees = [
    ...attending('Có mặt', 5),
    ...attending('có mặt', 1),
    ...attending('Dự thay', 2),
    ...attending('Vắng', 3),
    ...attending('Dự ngoài danh sách', 4),
    ...attending('', 2),
    ...attending('Không rõ', 1),
    { 'Tham dự': 'Có mặt' },
    { TT: 99 },
  ];
  const opinions = [
    { 'Nội dung': 'a', 'Tình trạng': 'Đã trả lời tại chỗ' },
    { 'Nội dung': 'b', 'Tình trạng': 'Đã trả lời bằng văn bản' },
    { 'Nội dung': 'c', 'Tình trạng': 'Đã chuyển cơ quan có thẩm quyền' },
    { 'Nội dung': 'd', 'Tình trạng': 'Chưa trả lời' },
    { 'Nội dung': 'e' },
    { 'Tình trạng': 'Đã trả lời tại chỗ' },
  ];
  const grid = communeTab({ invitees, opinions });
  const lists = listsTab();

  const total = (label: string, sheets = { Trang: grid, 'Danh mục': lists }) => {
    const found = [...headColumns(labelCell, FIRST_LAYOUT).values()].find(([text]) => text === label)?.[1];
    return typeof found === 'object' && 'formula' in found
      ? evaluate(found.formula, sheets, moment('3/9/2020'))
      : found;
  };

  it.each([
    ['Số người mời', 14],
    ['Có mặt', 6],
    ['Dự thay', 2],
    ['Vắng', 3],
    ['Dự ngoài danh sách', 4],
    ['Chưa điểm danh', 3],
    ['Tổng số dự', 12],
    ['Số ý kiến', 5],
    ['Đã trả lời', 2],
    ['Đã chuyển', 1],
    ['Chưa trả lời', 2],
  ])('%s: %i', (label, expected) => {
    expect(total(label)).toBe(expected);
  });

  it('are those of compiling', () => {
    const read = readTab('Trang', grid);
    const attendance = countAttendance(read.invitees, []);
    const counts = countOpinions(read.opinions, [], []);
    expect(attendance).toMatchObject({ invited: total('Số người mời'), attended: total('Tổng số dự') });
    expect(attendance.notRecorded).toBe(total('Chưa điểm danh'));
    expect([counts.total, counts.answered, counts.unanswered]).toEqual([
      total('Số ý kiến'),
      total('Đã trả lời'),
      total('Chưa trả lời'),
    ]);
  });

  it('follow a label that the district changed', () => {
    const renamed = listsTab({
      attendance: startLists.attendance.map((entry) =>
        entry.key === 'present' ? { ...entry, label: 'Không rõ' } : entry,
      ),
    });
    expect(total('Có mặt', { Trang: grid, 'Danh mục': renamed })).toBe(1);
  });

  it('are all zero in an untouched tab', () => {
    const sheets = { Trang: communeTab(), 'Danh mục': lists };
    for (const label of ['Số người mời', 'Chưa điểm danh', 'Tổng số dự', 'Số ý kiến', 'Chưa trả lời'])
      expect(total(label, sheets)).toBe(0);
  });
});

describe('the limits in the head', () => {
  const now = moment('29/8/2020 09:00');
  const columnOfOwed = columnOf(COMMUNE_BLOCKS, 'Đối tượng') - 1;

  const shown = (deadline: Typed, handedIn = '') => {
    const sheets = {
      Trang: withCells(
        communeTab({ code: 'X01', handedIn: { invitees: handedIn === '' ? '' : { moment: moment(handedIn) } } }),
      ),
      'Hạn nộp': table(
        [{ columns: DEADLINES }],
        [{ 'Khóa tra cứu': 'X01|invitees', 'Trạng thái nộp': 'Chưa nộp', ...deadline }],
      ),
    };
    const cells = [0, 1].map((row) => design.contents[row]?.[columnOfOwed]);
    const [words, limit] = cells.map((cell) =>
      typeof cell === 'object' && 'formula' in cell
        ? evaluate(cell.formula, withLimit(sheets, cells[1], now), now)
        : cell,
    );
    return [words, limit];
  };

  it.each([
    [
      { Hạn: { moment: moment('31/8/2020 17:00') }, 'Sắp đến hạn từ ngày': { moment: moment('28/8/2020') } },
      '',
      'sắp đến hạn, còn 2 ngày',
      serial(moment('31/8/2020 17:00')),
    ],
    [
      { Hạn: { moment: moment('28/8/2020 17:00') }, 'Sắp đến hạn từ ngày': { moment: moment('25/8/2020') } },
      '',
      'quá hạn 1 ngày',
      serial(moment('28/8/2020 17:00')),
    ],
    [
      { Hạn: { moment: moment('28/8/2020 17:00') }, 'Sắp đến hạn từ ngày': { moment: moment('25/8/2020') } },
      '28/8/2020 17:00',
      'đúng hạn',
      serial(moment('28/8/2020 17:00')),
    ],
    [
      { 'So với hạn': 'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập' },
      '',
      'chưa xác định hạn: chưa có “Ngày ấn định” trong Thiết lập',
      '',
    ],
    [{ 'So với hạn': 'chưa xác định hạn' }, '28/8/2020 17:00', 'chưa xác định hạn', ''],
    [{ 'So với hạn': 'không phải nộp' }, '', 'không phải nộp', ''],
    [{ 'Khóa tra cứu': 'X02|invitees' }, '', '', ''],
  ])('%j, handed in “%s”: %s', (deadline, handedIn, words, limit) => {
    expect(shown(deadline, handedIn)).toEqual([`Hạn nộp danh sách mời: ${words}`, limit]);
  });
});

/** The tab with the limit that its own formula shows, which the words above it look at. */
function withLimit(
  sheets: Record<string, ReturnType<typeof communeTab>>,
  limit: Content | undefined,
  now: ReturnType<typeof moment>,
) {
  const value = typeof limit === 'object' && 'formula' in limit ? evaluate(limit.formula, sheets, now) : '';
  const cell = typeof value === 'number' ? value : '';
  return { ...sheets, Trang: withCells(sheets.Trang ?? [], [2, 'Đối tượng', cell]) };
}

describe('tabs of the start', () => {
  const find = (tab: TabDesign, header: string) =>
    tab.contents.slice(1).map((row) => row[tab.contents[0]?.indexOf(header) ?? -1]);

  it('the lists read back as they are written', () => {
    const { contents } = listsDesign();
    const grid = contents.map((row) => row.map((cell) => (typeof cell === 'object' ? '' : cell)));
    expect(
      readLists(grid.map((row) => row.map((cell) => (typeof cell === 'number' ? '2/9/2020' : cell)))),
    ).toMatchObject({
      lists: startLists,
      problems: [],
    });
  });

  it('each default rule of the plan: invitee lists of host communes, 3 calendar days before Ngày tổng hợp', () => {
    const settings = settingsDesign(startLists);
    expect(find(settings, 'Nội dung phải nộp').filter((cell) => cell !== '')).toEqual([
      'Danh sách mời',
      'Kế hoạch',
      'Kết quả',
      'Báo cáo',
    ]);
    expect(find(settings, 'Áp dụng cho xã').slice(0, 4)).toEqual(['Điểm', 'Còn lại', 'Tất cả', 'Còn lại']);
    expect(find(settings, 'Mốc tính hạn').slice(0, 4)).toEqual([
      'Ngày tổng hợp',
      'Ngày ấn định',
      'Ngày ấn định',
      'Ngày ấn định',
    ]);
    expect(find(settings, 'Số ngày trước mốc')[0]).toBe(3);
    expect(find(settings, 'Giờ chót')[0]).toBe('17:00');
  });

  it('Các xã begins with the eight communes of the plan and their roles, by the labels of Danh mục', () => {
    const roles = startLists.roles.map((role) => (role.key === 'host' ? { ...role, label: 'Xã điểm' } : role));
    const communes = communesDesign({ ...startLists, roles });
    expect(find(communes, 'Tên xã').slice(0, 2)).toEqual(['Phước Hà', 'Phước Dinh']);
    expect(find(communes, 'Vai trò')).toEqual([
      ...['Xã điểm', 'Xã điểm', 'Xã điểm', 'Xã điểm', 'Còn lại', 'Còn lại', 'Còn lại', 'Còn lại'],
    ]);
    expect(find(communes, 'Mã').every((code) => code === '')).toBe(true);
  });
});
