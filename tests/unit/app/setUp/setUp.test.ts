import { compileAndWrite, countsOf } from '../../../../src/app/compile/compileResults';
import { appendDeeds } from '../../../../src/app/record/record';
import { layoutOf } from '../../../../src/app/round/laterLayout';
import { setUp } from '../../../../src/app/setUp/setUp';
import { SETTING, SETTINGS } from '../../../../src/workbook/schema/settings';
import { COMMUNE_BLOCKS, SESSION } from '../../../../src/workbook/schema/communeTab';
import { codeOf } from '../../../../src/workbook/head/headOfTab';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { lettersOf, placeAt, settingAt } from '../../support/addresses';
import { moment } from '../../support/days';
import { columnIn, columnOf, communeTab, rowIn, under } from '../../support/grids';
import { MemoryBook, NEVER_PROTECTED, clockAt, openLock } from '../../support/memoryBook';

const OWN = [
  'Hướng dẫn',
  'Các xã',
  'Thiết lập',
  'Danh mục',
  'Hạn nộp',
  'Tổng hợp',
  'Ý kiến',
  'Dữ liệu cần kiểm tra',
  'Nhật ký',
];
const COMMUNES = ['Phước Hà', 'Phước Dinh', 'Phước Diêm', 'Nhị Hà', 'Phước Nam', 'Phước Minh', 'Phước Ninh', 'Cà Ná'];
const CODES = ['X01', 'X02', 'X03', 'X04', 'X05', 'X06', 'X07', 'X08'];

const run = (book: MemoryBook, clock = clockAt()) => setUp(book, NEVER_PROTECTED, openLock, clock);

/** A spreadsheet that was just set up. */
const READY = new MemoryBook({ 'Trang tính1': [] });
run(READY);
function ready(): MemoryBook {
  const book = new MemoryBook(READY.contents());
  for (const [tab, rows] of READY.frozen) book.frozen.set(tab, rows);
  return book;
}

/** The same with a single commune. */
function readyWithOne(): MemoryBook {
  const contents = Object.entries(READY.contents()).filter(([name]) => !COMMUNES.slice(1).includes(name));
  const book = new MemoryBook({ ...Object.fromEntries(contents), 'Các xã': READY.read('Các xã')?.slice(0, 2) ?? [] });
  run(book);
  book.changes.length = 0;
  return book;
}

function cell(book: MemoryBook, tab: string, row: number, header: string): Cell {
  const grid = book.read(tab) ?? [];
  return grid[row - 1]?.[columnIn(grid, header) - 1] ?? '';
}
const codeIn = (book: MemoryBook, row: number) => cell(book, 'Các xã', row, 'Mã');
const inCommune = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const addCommune = (book: MemoryBook, row: number, name: string) => book.type('Các xã', row, 'Tên xã', name);
/** Of a row of Các xã, or of a setting, all that setting up wrote there. */
const clear = (book: MemoryBook, tab: string, row: number, headers: readonly string[]) => {
  for (const header of headers) book.type(tab, row, header, '');
};
const COMMUNE_ROW = ['Mã', 'Tên xã', 'Vai trò'];
const SETTING_ROW = ['Mục thiết lập', 'Giá trị', 'Cách ghi'];

describe('an empty spreadsheet', () => {
  const book = new MemoryBook({ 'Trang tính1': [] });
  book.region = { locale: 'en_US', timeZone: 'America/New_York' };
  const report = run(book);

  it('gets the tabs of the add-on in their order, then one for each commune of the plan', () => {
    expect(book.tabNames()).toEqual([...OWN, ...COMMUNES]);
  });

  it('gets the locale and the time zone of Việt Nam', () => {
    expect(book.region).toEqual({ locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  });

  it('has nothing to complain of', () => {
    expect(report).toEqual({ communes: 8, created: 8, remaining: 0, left: [], problems: [] });
  });

  it('gives each commune a Mã, and the same to its tab', () => {
    expect(COMMUNES.map((_, index) => codeIn(book, index + 2))).toEqual(CODES);
    expect(COMMUNES.map((name) => codeOf(book.read(name) ?? []))).toEqual(CODES);
  });

  it('lists what each commune owes: invitee lists by the four host communes, the filled tab by all', () => {
    const table = book.read('Hạn nộp') ?? [];
    expect(table).toHaveLength(1 + 8 * 4);
    const owing = under(table, 'Nội dung phải nộp', 'Trạng thái nộp').flatMap(([owed, state]) =>
      state === 'Chưa nộp' ? [owed] : [],
    );
    expect(owing.filter((owed) => owed === 'Danh sách mời')).toHaveLength(4);
    expect(owing.filter((owed) => owed === 'Kế hoạch')).toHaveLength(4);
    expect(owing.filter((owed) => owed === 'Kết quả')).toHaveLength(8);
    expect(owing.filter((owed) => owed === 'Báo cáo')).toHaveLength(4);
  });

  it('compiles at once: all counts zero', () => {
    const copy = new MemoryBook(book.contents());
    copy.shows = () => '';
    const counts = countsOf(compileAndWrite(copy, openLock, clockAt()).results);
    expect(counts).toMatchObject({ communes: 8, invited: 0, attended: 0, opinions: 0, problems: 0 });
  });
});

describe('run again', () => {
  it('twice is the same as once, and no commune’s tab is touched', () => {
    const book = ready();
    const once = book.contents();
    expect(run(book)).toMatchObject({ communes: 8, created: 0, remaining: 0 });
    expect(book.contents()).toEqual(once);
    expect(book.changes).toEqual(['replace Hạn nộp']);
  });

  it('what people typed stays', () => {
    const book = ready();
    book.type('Phước Hà', 5, 'Họ và tên', 'Katơr Thị Mẫu');
    book.type('Phước Hà', 2, 'Chủ hộ', '28/8/2020 16:30');
    book.type('Thiết lập', settingAt('Tên đợt đối thoại').row, 'Giá trị', 'Đợt của chúng tôi');
    book.type('Danh mục', 2, 'Các nhóm chính sách', 'Y tế, bảo hiểm');
    book.type('Hướng dẫn', 12, 1, 'Gọi 0259 1234 khi cần.');
    const before = book.contents();
    run(book);
    for (const tab of [...COMMUNES, 'Thiết lập', 'Danh mục', 'Hướng dẫn', 'Các xã'])
      expect(book.read(tab)).toEqual(before[tab]);
  });

  it('a commune added to Các xã gets its Mã and its tab', () => {
    const book = ready();
    addCommune(book, 10, 'Sơn Hạ');
    expect(run(book)).toMatchObject({ communes: 9, created: 1, problems: [{ code: 'role-empty', row: 10 }] });
    expect(book.tabNames().at(-1)).toBe('Sơn Hạ');
    expect(codeIn(book, 10)).toBe('X09');
    expect(codeOf(book.read('Sơn Hạ') ?? [])).toBe('X09');
  });

  it('a commune whose name no tab can bear gets a tab of a shorter one, and its name stays as typed', () => {
    const book = ready();
    const names = ['Xã A/B', 'Xã Phan Rang và vùng phụ cận ven biển', 'Xã Phan Rang và vùng phụ cận ven núi'];
    names.forEach((name, index) => addCommune(book, 10 + index, name));
    run(book);
    const tabs = ['Xã A-B', 'Xã Phan Rang và vùng phụ cận', 'Xã Phan Rang và vùng phụ (2)'];
    expect(book.tabNames().slice(-3)).toEqual(tabs);
    expect(tabs.map((tab) => codeOf(book.read(tab) ?? []))).toEqual(['X09', 'X10', 'X11']);
    expect(under(book.read('Các xã') ?? [], 'Tên xã').slice(8)).toEqual(names.map((name) => [name]));
    const again = run(book);
    expect(again).toMatchObject({ communes: 11, created: 0 });
    expect(again.problems.filter(({ code }) => code === 'tab-renamed')).toEqual([]);
  });

  it('a deleted tab is made again under the same Mã', () => {
    const book = ready();
    book.remove('Nhị Hà');
    expect(run(book)).toMatchObject({ created: 1, problems: [] });
    expect(codeOf(book.read('Nhị Hà') ?? [])).toBe('X04');
  });

  it('a renamed tab is not made a second time: with records it keeps its name, without it takes its commune’s', () => {
    const book = ready();
    book.type('Nhị Hà', 5, 'Họ và tên', 'Katơr Mẫu');
    book.rename('Nhị Hà', 'Nhị Hà (mới)');
    book.rename('Cà Ná', 'Cà Ná (mới)');
    expect(run(book)).toMatchObject({ created: 0, problems: [{ code: 'tab-renamed', tab: 'Nhị Hà (mới)' }] });
    expect(book.tabNames()).toEqual(expect.arrayContaining(['Nhị Hà (mới)', 'Cà Ná']));
    expect(book.tabNames()).not.toContain('Nhị Hà');
  });

  it('a copied tab that bears the name of a new commune does not stop it', () => {
    const book = ready();
    addCommune(book, 10, 'Sơn Hạ');
    const copy = new MemoryBook({ ...book.contents(), 'Sơn Hạ': communeTab({ code: 'X01' }) });
    expect(run(copy)).toMatchObject({ communes: 9, created: 1 });
    const own = copy.tabNames().filter((name) => codeOf(copy.read(name) ?? []) === 'X09');
    expect(own).toHaveLength(1);
  });
});

describe('frozen rows', () => {
  const frozenAsNew = Object.fromEntries(READY.frozen);
  const frozenIn = (book: MemoryBook) => Object.fromEntries(book.frozen);

  it('that another program took away come back in every tab, and only there is anything written', () => {
    const book = ready();
    for (const tab of ['Hướng dẫn', 'Các xã', 'Danh mục', 'Tổng hợp', 'Nhị Hà']) book.frozen.set(tab, 0);
    run(book);
    expect(frozenIn(book)).toEqual(frozenAsNew);
    expect(book.changes.filter((change) => change.startsWith('freeze'))).toEqual([
      'freeze Hướng dẫn',
      'freeze Các xã',
      'freeze Danh mục',
      'freeze Nhị Hà',
      'freeze Tổng hợp',
    ]);
  });

  it('count the rows that people put above the header row', () => {
    const book = ready();
    for (const tab of ['Các xã', 'Phước Hà']) book.insertRowAbove(tab);
    run(book);
    expect(frozenIn(book)).toEqual({ ...frozenAsNew, 'Các xã': 2, 'Phước Hà': 5 });
  });

  it('stay as they are where the header row was lost', () => {
    const book = ready();
    const width = book.read('Nhị Hà')?.[0]?.length ?? 0;
    for (let column = 1; column <= width; column += 1) book.type('Nhị Hà', 4, column, '');
    book.frozen.set('Nhị Hà', 1);
    run(book);
    expect(book.frozen.get('Nhị Hà')).toBe(1);
  });

  it('of a renamed tab of a commune are put back too, and those of a tab that is nobody’s are left alone', () => {
    const book = ready();
    book.type('Nhị Hà', 5, 'Họ và tên', 'Katơr Mẫu');
    book.rename('Nhị Hà', 'Nhị Hà (mới)');
    const other = new MemoryBook({ ...book.contents(), 'Danh bạ': [['Tên', 'Số']] });
    run(other);
    expect(other.frozen.get('Nhị Hà (mới)')).toBe(4);
    expect(other.frozen.has('Danh bạ')).toBe(false);
  });
});

describe('codes', () => {
  it('of a commune that is gone is not given again while its tab is there', () => {
    const book = ready();
    clear(book, 'Các xã', 9, COMMUNE_ROW);
    addCommune(book, 9, 'Sơn Hạ');
    run(book);
    expect(codeIn(book, 9)).toBe('X09');
    expect(codeOf(book.read('Cà Ná') ?? [])).toBe('X08');
  });

  it('nor where the record knows what was handed in under it', () => {
    const book = ready();
    clear(book, 'Các xã', 9, COMMUNE_ROW);
    book.remove('Cà Ná');
    const at = moment('25/8/2020 16:00');
    const deed = {
      kind: 'handedIn',
      code: 'X08',
      owed: 'plan',
      moment: at,
      recordedAt: at,
      by: '',
      way: 'tick',
    } as const;
    appendDeeds(book.record, [{ ...deed, counts: null, digest: '', note: '', until: null }]);
    addCommune(book, 9, 'Sơn Hạ');
    run(book);
    expect(codeIn(book, 9)).toBe('X09');
  });

  it('nor while an extension was granted to it: it would go to another commune', () => {
    const book = ready();
    clear(book, 'Các xã', 9, COMMUNE_ROW);
    book.remove('Cà Ná');
    const extension = { 'Mã xã': 'X08', 'Nội dung được gia hạn': 'Báo cáo', 'Hạn mới': '30/9/2020' };
    for (const [header, typed] of Object.entries(extension)) book.type('Thiết lập', 2, header, typed);
    addCommune(book, 9, 'Sơn Hạ');
    run(book);
    expect(codeIn(book, 9)).toBe('X09');
  });

  it('that the district typed itself stay', () => {
    const book = ready();
    book.type('Các xã', 10, 'Mã', '22840');
    addCommune(book, 10, 'Sơn Hạ');
    run(book);
    expect(codeIn(book, 10)).toBe('22840');
    expect(codeOf(book.read('Sơn Hạ') ?? [])).toBe('22840');
  });

  it('that were cleared in Các xã are taken from the communes’ own tabs', () => {
    const book = ready();
    for (const row of [2, 3, 4]) book.type('Các xã', row, 'Mã', '');
    book.type('Phước Dinh', 3, 'TT', 'PD');
    expect(run(book)).toMatchObject({ created: 0, problems: [] });
    expect([2, 3, 4].map((row) => codeIn(book, row))).toEqual(['X01', 'PD', 'X03']);
  });

  it('are not taken from a tab that carries the Mã of another commune', () => {
    const book = ready();
    book.type('Các xã', 2, 'Mã', '');
    book.type('Phước Hà', 3, 'TT', 'X02');
    run(book);
    expect(codeIn(book, 2)).toBe('X09');
  });

  it('that were changed in Các xã go on to the tab, and the record with them', () => {
    const book = ready();
    book.record.append('X01', ['[1,1,0]']);
    book.type('Các xã', 2, 'Mã', 'PH01');
    expect(run(book)).toMatchObject({ created: 0, problems: [] });
    expect(codeOf(book.read('Phước Hà') ?? [])).toBe('PH01');
    expect([book.record.read('X01'), book.record.read('PH01')]).toEqual([[], ['[1,1,0]']]);
  });

  it('that were changed to one that has a record of its own stay as they are, and are told', () => {
    const book = ready();
    book.record.append('X99', ['[1,1,0]']);
    book.type('Các xã', 2, 'Mã', 'X99');
    expect(run(book)).toMatchObject({
      created: 0,
      problems: [{ code: 'code-differs', ...placeAt('Các xã', 2, 'Mã'), detail: 'X01' }],
    });
    expect(codeOf(book.read('Phước Hà') ?? [])).toBe('X01');
  });

  it('a tab that lost its Mã gets it back', () => {
    const book = ready();
    book.type('Nhị Hà', 3, 'TT', '');
    expect(run(book).problems).toEqual([]);
    expect(codeOf(book.read('Nhị Hà') ?? [])).toBe('X04');
  });

  it('a tab that lost the label of its Mã gets it back', () => {
    const book = ready();
    book.type('Nhị Hà', 2, 'TT', '');
    run(book);
    expect(codeOf(book.read('Nhị Hà') ?? [])).toBe('X04');
  });
});

describe('the time of one run', () => {
  it('when it is nearly up, setting up stops between two communes and goes on at the next run', () => {
    const book = new MemoryBook({ 'Trang tính1': [] });
    expect(run(book, clockAt(undefined, 3))).toMatchObject({ communes: 8, created: 3, remaining: 5 });
    expect(book.tabNames()).toEqual([...OWN, ...COMMUNES.slice(0, 3)]);
    expect(run(book)).toMatchObject({ communes: 8, created: 5, remaining: 0 });
    expect(book.tabNames()).toEqual([...OWN, ...COMMUNES]);
  });

  it('a copy of the template that got no name of its own is removed', () => {
    const cutOff = new MemoryBook({ ...READY.contents(), 'Bản sao của Mẫu xã (tạm)': communeTab({ code: '' }) });
    expect(run(cutOff)).toMatchObject({ created: 0, problems: [] });
    expect(cutOff.tabNames()).toEqual([...OWN, ...COMMUNES]);
  });

  it('a template left by a run that was cut off is made anew', () => {
    const book = ready();
    book.remove('Cà Ná');
    const cutOff = new MemoryBook({ ...book.contents(), 'Mẫu xã (tạm)': communeTab({ code: '' }) });
    expect(run(cutOff)).toMatchObject({ created: 1 });
    expect(cutOff.tabNames()).toEqual([...OWN, ...COMMUNES]);
  });
});

describe('a tab that bears the template’s name', () => {
  it.each<[what: string, grid: Cell[][]]>([
    ['an office’s own', [['Họ tên', 'Ghi chú'], ['Katơr Mẫu', 'x']]], // prettier-ignore
    ['a template that somebody typed into', communeTab({ code: '', invitees: [{ 'Họ và tên': 'Katơr Mẫu' }] }).map((row) => [...row])], // prettier-ignore
  ])('%s is never removed, and stops set-up before it writes', (_what, grid) => {
    const book = ready();
    book.remove('Cà Ná');
    const named = new MemoryBook({ ...book.contents(), 'Mẫu xã (tạm)': grid });
    expect(() => run(named)).toThrow('“Mẫu xã (tạm)”');
    expect(named.changes).toEqual([]);
    expect(named.read('Mẫu xã (tạm)')?.flat()).toContain('Katơr Mẫu');
  });
});

describe('a spreadsheet that holds something else already', () => {
  const make = () => {
    const book = new MemoryBook({
      'Danh bạ': [
        ['Tên', 'Số'],
        ['A', 1],
      ],
    });
    book.region = { locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' };
    return book;
  };

  it('keeps it, and its locale, which is told', () => {
    const book = make();
    expect(run(book).problems).toMatchObject([{ code: 'locale-differs', detail: 'en_US' }]);
    expect(book.read('Danh bạ')).toEqual([
      ['Tên', 'Số'],
      ['A', 1],
    ]);
    expect(book.region.locale).toBe('en_US');
  });

  it.each(['Các xã', 'Thiết lập', 'Danh mục'])(
    'a round whose %s was renamed is refused with its name, and nothing is changed',
    (tab) => {
      const book = ready();
      book.rename(tab, 'Tên khác');
      expect(() => run(book)).toThrow(expect.objectContaining({ code: 'own-tab-missing' }) as Error);
      expect(() => run(book)).toThrow(`“${tab}”`);
      expect(book.changes).toEqual([]);
    },
  );

  it('a run that was cut off before any commune’s tab was made goes on', () => {
    const made = Object.entries(READY.contents()).filter(([name]) => ['Danh mục', 'Các xã'].includes(name));
    const book = new MemoryBook(Object.fromEntries(made));
    expect(run(book)).toMatchObject({ communes: 8, created: 8, remaining: 0, problems: [] });
    expect(book.tabNames()).toEqual([...OWN, ...COMMUNES]);
  });
});

describe('repairing columns', () => {
  const headersIn = (book: MemoryBook, tab: string, row: number) => book.read(tab)?.[row - 1]?.map(String) ?? [];

  function filled(): MemoryBook {
    const book = readyWithOne();
    const person: Record<string, string> = {
      'Họ và tên': 'Katơr A',
      'Giới tính': 'Nữ',
      'Dân tộc': 'Raglai',
      'Tham dự': 'Có mặt',
      'Ghi chú': 'x',
    };
    const said: Record<string, string> = { 'Người nêu': 'Katơr A', 'Nội dung': 'Đề nghị sửa đường.' };
    for (const [header, typed] of Object.entries({ ...person, ...said })) book.type('Phước Hà', 5, header, typed);
    return book;
  }

  const totals = (book: MemoryBook) => compileAndWrite(book, openLock, clockAt()).results.communes[0];

  it.each([
    'TT',
    'Họ và tên',
    'Giới tính',
    'Dân tộc',
    'Tham dự',
    'Ghi chú',
    'STT',
    'Người nêu',
    'Nội dung',
    'Thông tin cuộc đối thoại',
    'Nội dung thông tin',
  ])('a cleared header is written again where it stood: %s', (header) => {
    const book = filled();
    const before = book.read('Phước Hà');
    book.type('Phước Hà', 4, header, '');
    run(book);
    expect(book.read('Phước Hà')).toEqual(before);
  });

  it.each([
    [['TT', 'Họ và tên']],
    [['TT', 'Họ và tên', 'Năm sinh']],
    [['Năm sinh', 'Giới tính']],
    [['Giới tính', 'Dân tộc', 'Thôn']],
    [['STT', 'Người nêu']],
    [['Người nêu', 'Thôn người nêu', 'Nhóm chính sách']],
    [['Thông tin cuộc đối thoại', 'Nội dung thông tin']],
  ])('several cleared headers side by side are written again where they stood: %j', (headers) => {
    const book = filled();
    const before = book.read('Phước Hà');
    for (const header of headers) book.type('Phước Hà', 4, header, '');
    run(book);
    expect(book.read('Phước Hà')).toEqual(before);
  });

  it.each(['TT', 'Năm sinh', 'Thôn', 'Ghi chú', 'STT', 'Loại', 'Mã ý kiến'])(
    'a deleted column is inserted in its place: %s',
    (header) => {
      const book = filled();
      const headers = headersIn(book, 'Phước Hà', 4);
      book.deleteColumn('Phước Hà', header);
      run(book);
      expect(headersIn(book, 'Phước Hà', 4)).toEqual(headers);
      expect(totals(book)).toMatchObject({
        attendance: { attended: 1, women: header === 'Giới tính' ? 0 : 1 },
        opinionTotals: { total: 1 },
      });
    },
  );

  it('a column that was moved away is not inserted again', () => {
    const book = filled();
    book.type('Phước Hà', 4, 'Mã ý kiến', '');
    book.type('Phước Hà', 4, inCommune('Nội dung thông tin') + 2, 'Mã ý kiến');
    const before = book.read('Phước Hà');
    run(book);
    expect(book.read('Phước Hà')).toEqual(before);
  });

  it('with the column of the Mã deleted, the tab is known by its name and gets the Mã back', () => {
    const book = filled();
    book.deleteColumn('Phước Hà', 'TT');
    run(book);
    expect(codeOf(book.read('Phước Hà') ?? [])).toBe('X01');
  });

  it('a cleared head is written again above its columns', () => {
    const book = filled();
    const before = book.read('Phước Hà') ?? [];
    for (const row of [1, 2, 3]) (before[0] ?? []).forEach((_, index) => book.type('Phước Hà', row, index + 1, ''));
    run(book);
    const links = /^(Ý kiến|Cuộc đối thoại) →|←/;
    const withoutLinks = before.map((row) =>
      row.map((content) => (typeof content === 'string' && links.test(content) ? '' : content)),
    );
    expect(book.read('Phước Hà')).toEqual(withoutLinks);
  });

  it('a limit that shows nothing, not being set, is not lost', () => {
    const book = filled();
    book.shows = () => '';
    run(book);
    expect(book.changes).toEqual(['replace Hạn nộp']);
  });

  it.each([
    ['a limit', 'Đối tượng', 2],
    ['the words of a limit', 'Nhóm chính sách', 1],
    ['a total', 'Giới tính', 2],
  ])('%s whose formula names what was deleted is written again', (_name, header, row) => {
    const book = filled();
    const before = book.contents()['Phước Hà'];
    book.type('Phước Hà', row, header, '=COUNTIFS(#REF!;"?*")');
    run(book);
    expect(book.contents()['Phước Hà']).toEqual(before);
  });

  it('a total that somebody typed over stays', () => {
    const book = filled();
    book.type('Phước Hà', 2, 'Giới tính', 12);
    run(book);
    expect(cell(book, 'Phước Hà', 2, 'Giới tính')).toBe(12);
  });

  it('with rows of their own above the head and below it, formulas are written where the head stands', () => {
    const book = filled();
    const grid = book.contents()['Phước Hà'] ?? [];
    const blank = (grid[0] ?? []).map((): Cell => '');
    const note = blank.map((none, index): Cell => (index + 1 === inCommune('Họ và tên') ? 'Ghi chú của xã' : none));
    const moved = [note, note, ...grid.slice(0, 3), blank, ...grid.slice(3)];
    const other = new MemoryBook({ ...book.contents(), 'Phước Hà': moved });
    run(other);
    const after = other.contents()['Phước Hà'] ?? [];
    expect(after.slice(0, 2)).toEqual([note, note]);
    expect(after[5]).toEqual(blank);
    expect(after[3]?.[inCommune('Đối tượng') - 1]).toEqual(expect.stringContaining(`$${lettersOf('TT')}$5`));
    expect(codeOf(after)).toBe('X01');
    other.changes.length = 0;
    run(other);
    expect(other.changes).toEqual(['replace Hạn nộp']);
  });

  it('a total that was cleared is counted again', () => {
    const book = filled();
    const before = book.read('Phước Hà');
    book.type('Phước Hà', 2, 'Giới tính', '');
    run(book);
    expect(book.read('Phước Hà')).toEqual(before);
  });

  it('a cleared label of Nộp … lúc is written again above what was typed', () => {
    const book = filled();
    book.type('Phước Hà', 2, 'Chủ hộ', '28/8/2020 16:30');
    book.type('Phước Hà', 1, 'Chủ hộ', '');
    run(book);
    expect([1, 2].map((row) => cell(book, 'Phước Hà', row, 'Chủ hộ'))).toEqual([
      'Nộp danh sách mời lúc',
      '28/8/2020 16:30',
    ]);
  });

  it.each([
    ['Các xã', 'Địa điểm'],
    ['Các xã', 'Mã'],
    ['Thiết lập', 'Giờ chót'],
    ['Thiết lập', 'Mã xã'],
  ])('%s: the deleted column %s comes back empty', (tab, header) => {
    const book = ready();
    const headers = headersIn(book, tab, 1);
    book.deleteColumn(tab, header);
    run(book);
    expect(headersIn(book, tab, 1)).toEqual(headers);
  });

  it('a list that an older Danh mục lacks comes with its first items', () => {
    const book = ready();
    const before = book.read('Danh mục');
    book.deleteColumn('Danh mục', 'Khóa tình trạng');
    book.deleteColumn('Danh mục', 'Các tình trạng ý kiến');
    run(book);
    expect(book.read('Danh mục')).toEqual(before);
  });

  it('a Danh mục of before the list of ethnic groups gets it, and no dropdown has to be pointed anew', () => {
    const book = filled();
    const before = book.read('Danh mục');
    book.deleteColumn('Danh mục', 'Khóa dân tộc');
    book.deleteColumn('Danh mục', 'Các dân tộc');
    run(book);
    expect(book.read('Danh mục')).toEqual(before);
    expect(book.changes.filter((change) => change.startsWith('set the dropdowns'))).toEqual([]);
  });

  it('and the dropdowns of every tab are pointed at Danh mục again, its columns having moved', () => {
    const book = filled();
    book.deleteColumn('Danh mục', 'Khóa tình trạng');
    run(book);
    expect(book.changes.filter((change) => change.startsWith('set the dropdowns'))).toEqual([
      'set the dropdowns of Các xã',
      'set the dropdowns of Thiết lập',
      'set the dropdowns of Phước Hà',
    ]);
    expect(book.dropdowns.get('Phước Hà')?.map(({ list, row, column }) => [list, row, column])).toEqual([
      ['genders', 5, inCommune('Giới tính')],
      ['groups', 5, inCommune('Đối tượng')],
      ['attendance', 5, inCommune('Tham dự')],
      ['themes', 5, inCommune('Nhóm chính sách')],
      ['kinds', 5, inCommune('Loại')],
      ['states', 5, inCommune('Tình trạng')],
    ]);
    expect(book.dropdowns.get('Các xã')).toMatchObject([{ list: 'roles', row: 2 }]);
  });

  it('a Danh mục without its header row is refused rather than guessed at', () => {
    const book = ready();
    book.deleteRow('Danh mục', 1);
    expect(() => run(book)).toThrow(expect.objectContaining({ code: 'lists-unreadable' }) as Error);
  });

  it('a commune’s tab without its header row is left alone', () => {
    const book = filled();
    book.deleteRow('Phước Hà', 4);
    const before = book.read('Phước Hà');
    run(book);
    expect(book.read('Phước Hà')).toEqual(before);
  });
});

describe('repairing settings', () => {
  it('a setting that an older Thiết lập lacks is added below the others, with its hint', () => {
    const book = ready();
    const { label } = SETTING.soonDays;
    clear(book, 'Thiết lập', settingAt(label).row, SETTING_ROW);
    run(book);
    const row = SETTINGS.length + 2;
    expect(cell(book, 'Thiết lập', row, 'Mục thiết lập')).toBe(label);
    expect(cell(book, 'Thiết lập', row, 'Giá trị')).toBe('');
    expect(cell(book, 'Thiết lập', row, 'Cách ghi')).not.toBe('');
  });

  it('a label that was cleared beside its value is written again there', () => {
    const book = ready();
    for (const label of ['Tên đợt đối thoại', 'Năm', 'Ký hiệu văn bản'])
      book.type('Thiết lập', settingAt(label).row, 'Mục thiết lập', '');
    run(book);
    expect(book.contents()).toEqual({ ...READY.contents(), 'Hạn nộp': book.contents()['Hạn nộp'] });
  });

  it('one that was deleted in the middle is added at the end; the values of the others stay beside their labels', () => {
    const book = ready();
    const [deleted, next] = [settingAt('Tên đợt đối thoại').row, settingAt('Năm').row];
    clear(book, 'Thiết lập', deleted, SETTING_ROW);
    run(book);
    expect(cell(book, 'Thiết lập', next, 'Mục thiết lập')).toBe('Năm');
    expect(cell(book, 'Thiết lập', next, 'Giá trị')).toBe(2020);
    expect(cell(book, 'Thiết lập', SETTINGS.length + 2, 'Mục thiết lập')).toBe('Tên đợt đối thoại');
  });
});

describe('repairing the facts of a session', () => {
  const LABELS = 'Thông tin cuộc đối thoại';
  const VALUES = 'Nội dung thông tin';

  it.each(['Ngày tổ chức', 'Giờ tổ chức', 'Kinh phí đã chi'])(
    'the label %s, cleared beside its value, is written again there',
    (label) => {
      const book = readyWithOne();
      const row = rowIn(book.read('Phước Hà') ?? [], LABELS, label);
      book.type('Phước Hà', row, VALUES, 'đã ghi');
      const before = book.contents()['Phước Hà'];
      book.type('Phước Hà', row, LABELS, '');
      run(book);
      expect(book.contents()['Phước Hà']).toEqual(before);
    },
  );

  it('a label that was typed over is added below, and what was typed stays', () => {
    const book = readyWithOne();
    book.type('Phước Hà', 5, LABELS, 'Hôm đó');
    book.type('Phước Hà', 5, VALUES, '3/9/2020');
    run(book);
    const below = 5 + SESSION.length;
    expect([5, below].map((row) => cell(book, 'Phước Hà', row, LABELS))).toEqual(['Hôm đó', 'Ngày tổ chức']);
    expect(cell(book, 'Phước Hà', 5, VALUES)).toBe('3/9/2020');
  });
});

describe('a header that a person wrote otherwise', () => {
  it('is left as it is, and no second column is added beside it', () => {
    const book = ready();
    const row = (book.read('Phước Hà') ?? []).findIndex((cells) => cells.includes('Họ và tên')) + 1;
    book.type('Phước Hà', row, 'Họ và tên', 'Tên');
    book.type('Phước Hà', row + 1, 'Tên', 'Katơr Thị Mẫu');
    const before = book.contents()['Phước Hà'];
    run(book);
    expect(book.contents()['Phước Hà']).toEqual(before);
  });
});

describe('the layout that a workbook carries', () => {
  const LAYOUT_LABEL = 'Phiên bản bố cục';
  const layoutIn = (book: MemoryBook) =>
    cell(book, 'Thiết lập', rowIn(book.read('Thiết lập') ?? [], 'Mục thiết lập', LAYOUT_LABEL), 'Giá trị');

  it('is written by setting up, also over an earlier one', () => {
    const book = ready();
    expect(layoutIn(book)).toBe(2);
    book.type('Thiết lập', settingAt(LAYOUT_LABEL).row, 'Giá trị', 1);
    run(book);
    expect(layoutIn(book)).toBe(2);
  });

  it.each<[string, Cell, number]>([
    ['as a number', 3, 3],
    ['as text', '3', 3],
    ['blank: the first', '', 1],
    ['as words: the first', 'mới', 1],
  ])('is read %s', (_name, typed, layout) => {
    const book = ready();
    book.type('Thiết lập', settingAt(LAYOUT_LABEL).row, 'Giá trị', typed);
    expect(layoutOf(book)).toBe(layout);
  });

  it('is the first where nothing says so', () => {
    expect(layoutOf(new MemoryBook({}))).toBe(1);
    const book = ready();
    clear(book, 'Thiết lập', settingAt(LAYOUT_LABEL).row, SETTING_ROW);
    expect(layoutOf(book)).toBe(1);
  });
});

describe('moments of handing in that an earlier layout had above other columns', () => {
  const LABEL = 'Nộp kết quả lúc';
  const AT = { moment: moment('18/9/2020 09:30') };
  /** The moment above Cơ quan trả lời, as the first workbooks had it. */
  function earlier(atPlace: Cell = '') {
    const book = ready();
    book.type('Phước Hà', 1, 'Cơ quan trả lời', LABEL);
    book.type('Phước Hà', 2, 'Cơ quan trả lời', AT);
    book.type('Phước Hà', 2, 'Loại', atPlace);
    return book;
  }
  const head = (book: MemoryBook, header: string) => [1, 2].map((row) => cell(book, 'Phước Hà', row, header));

  it('move to their place, and their old label goes', () => {
    const book = earlier();
    run(book);
    expect(head(book, 'Loại')).toEqual([LABEL, AT]);
    expect(head(book, 'Cơ quan trả lời')).toEqual(['', '']);
  });

  it('move where no label stands at their place yet', () => {
    const book = earlier();
    book.type('Phước Hà', 1, 'Loại', '');
    run(book);
    expect(head(book, 'Loại')).toEqual([LABEL, AT]);
    expect(head(book, 'Cơ quan trả lời')).toEqual(['', '']);
  });

  it('stay where another moment stands at their place: nothing typed is dropped', () => {
    const other = { moment: moment('20/9/2020 10:00') };
    const book = earlier(other);
    run(book);
    expect(head(book, 'Loại')).toEqual([LABEL, other]);
    expect(head(book, 'Cơ quan trả lời')).toEqual([LABEL, AT]);
  });

  it('links in the words of earlier layouts get today’s, or make room for the note of a box', () => {
    const book = ready();
    book.type('Phước Hà', 3, 'Năm sinh', 'Sang Ý kiến →');
    book.type('Phước Hà', 3, 'Nhóm chính sách', 'Sang Cuộc đối thoại →');
    run(book);
    expect(cell(book, 'Phước Hà', 3, 'Năm sinh')).toBe('Ý kiến →');
    expect(cell(book, 'Phước Hà', 3, 'Nhóm chính sách')).toBe('Đánh dấu để nộp →');
  });
});

describe('what is noted as protected', () => {
  function noted(change: (book: MemoryBook) => void) {
    const book = ready();
    change(book);
    const written: unknown[] = [];
    const read = () => JSON.stringify({ '*': 'a', X01: 'b', X02: 'c', X04: 'd' });
    const write = (text: string) => void written.push(JSON.parse(text));
    setUp(book, { read, write }, openLock, clockAt(undefined, 1));
    return written;
  }

  it('is forgotten of the commune whose tab is made anew, and of no other, though its tab is still to be made', () => {
    const written = noted((book) => {
      for (const tab of ['Phước Hà', 'Nhị Hà']) book.remove(tab);
    });
    expect(written).toEqual([{ '*': 'a', X02: 'c', X04: 'd' }]);
  });

  it('stays as it is where no tab is made', () => {
    expect(noted(() => undefined)).toEqual([]);
  });
});

describe('a copy of the template that has no name of a commune yet', () => {
  const COPY = 'Bản sao của Mẫu xã (tạm)';
  const left = (grid: Grid) => {
    const book = new MemoryBook({ ...READY.contents(), [COPY]: grid });
    run(book);
    return book.tabNames().includes(COPY);
  };

  it('is removed while it is empty', () => {
    expect(left([])).toBe(false);
    expect(left(communeTab({ code: '' }))).toBe(false);
  });

  it.each<[string, Grid]>([
    ['somebody typed into it', communeTab({ code: '', invitees: [{ 'Họ và tên': 'Katơr Mẫu' }] })],
    ['it carries a Mã', communeTab({ code: 'X77' })],
    ['it is laid out otherwise', [['Họ và tên'], ['']]],
  ])('stays where %s', (_name, grid) => {
    expect(left(grid)).toBe(true);
  });
});
