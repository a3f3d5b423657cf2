import { findTabs } from '../../../../src/app/round/communeTabs';
import { prepareOwnTabs } from '../../../../src/app/setUp/ownTabs';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { communeTab } from '../../support/grids';
import { MemoryBook } from '../../support/memoryBook';
import { communesTab, listsTab, settingsTab } from '../../support/ownTabs';
import { refusalOf } from '../../support/refusals';

const MADE = ['Hướng dẫn', 'Các xã', 'Thiết lập', 'Danh mục'];
const prepare = (book: MemoryBook) => prepareOwnTabs(book, findTabs(book));
const prepared = (tabs: Readonly<Record<string, Grid>>) => {
  const book = new MemoryBook(tabs);
  const { left } = prepare(book);
  return { tabs: book.tabNames(), left, book };
};
const OWN = { 'Các xã': communesTab([]), 'Thiết lập': settingsTab(), 'Danh mục': listsTab() };

describe('the first set-up', () => {
  it.each(['Trang tính1', 'Trang tính 1', 'trang_tính1', 'Sheet1', 'SHEET 1'])(
    'takes away the one untouched tab of a new spreadsheet, “%s”',
    (name) => {
      expect(prepared({ [name]: [] })).toMatchObject({ tabs: MADE, left: [] });
    },
  );

  it.each(['Sheet10', 'Bảng Sheet1', 'Sheet2', 'Kế hoạch'])('leaves an empty tab called “%s”, and says so', (name) => {
    expect(prepared({ [name]: [] })).toMatchObject({ tabs: [...MADE, name], left: [name] });
  });

  it('leaves one of two empty tabs, one that holds something, and one with dropdowns', () => {
    expect(prepared({ Sheet1: [], Sheet2: [] })).toMatchObject({ left: ['Sheet1', 'Sheet2'] });
    expect(prepared({ Sheet1: [['Công văn đến']] })).toMatchObject({ left: ['Sheet1'] });
    const withChoice = new MemoryBook({ Sheet1: [] });
    withChoice.dropdowns.set('Sheet1', [{ row: 1, column: 1, rows: 1, columns: 1, list: 'groups' }]);
    expect(prepare(withChoice).left).toEqual(['Sheet1']);
  });

  it('gives an empty spreadsheet the region of Việt Nam, and no other', () => {
    const regionAfter = (tabs: Readonly<Record<string, Grid>>) => {
      const book = new MemoryBook(tabs);
      book.region = { locale: 'en_US', timeZone: 'America/New_York' };
      prepare(book);
      return book.region.locale;
    };
    expect(regionAfter({ Sheet1: [], Sheet2: [] })).toBe('vi_VN');
    expect(regionAfter({ Sheet1: [], Sheet2: [['3/9/2020']] })).toBe('en_US');
  });

  it('refuses a tab of the office’s own under one of our names, before anything is written', () => {
    const book = new MemoryBook({ 'Ý kiến': [['Họ tên', 'Góp ý về nghị quyết']] });
    expect(refusalOf(() => prepare(book))).toMatchObject({ code: 'tab-not-ours' });
    expect(book.changes).toEqual([]);
  });

  it('names of what was there only tabs that are not ours', () => {
    expect(prepared({ ...OWN, 'Công văn': [['Số', 'Ngày']] }).left).toEqual(['Công văn']);
  });
});

describe('once communes have their tabs', () => {
  const round = (others: Readonly<Record<string, Grid>> = OWN) => ({
    ...others,
    'Phước Hà': communeTab({ code: 'X01' }),
  });

  it('nothing is told as left, and the region stays', () => {
    const book = new MemoryBook({ ...round(), 'Công văn': [] });
    book.region = { locale: 'en_US', timeZone: 'America/New_York' };
    expect(prepare(book).left).toEqual([]);
    expect(book.region.locale).toBe('en_US');
  });

  it.each(Object.keys(OWN))('a missing “%s” is refused by its name, not made anew', (lost) => {
    const others = Object.fromEntries(Object.entries(OWN).filter(([name]) => name !== lost));
    const { code, message } = refusalOf(() => prepare(new MemoryBook(round(others))));
    expect([code, message.includes(`“${lost}”`)]).toEqual(['own-tab-missing', true]);
  });

  it('a tab of ours in other letters gets its name back, unless another has it', () => {
    const { 'Các xã': listed, ...others } = OWN;
    expect(prepared(round({ ...others, 'các  XÃ': listed })).tabs).toContain('Các xã');
    const both = prepared(round({ ...OWN, 'các xã': listed })).tabs;
    expect(both.filter((name) => name.toLowerCase() === 'các xã')).toEqual(['Các xã', 'các xã']);
  });

  it('a tab of the office’s own in our letters keeps its name', () => {
    expect(prepared(round({ ...OWN, 'ý kiến': [['Họ tên', 'Góp ý']] })).tabs).toContain('ý kiến');
  });

  it('Danh mục without its header row is refused', () => {
    const headless = listsTab().slice(1);
    expect(refusalOf(() => prepare(new MemoryBook(round({ ...OWN, 'Danh mục': headless })))).code).toBe(
      'lists-unreadable',
    );
  });
});
