import { officesOf } from '../../../../src/app/round/offices';
import { MemoryBook } from '../../support/memoryBook';
import { roundBook, TWO_COMMUNES } from '../../support/roundBook';

const [HA, CA_NA] = TWO_COMMUNES;

const tabsIn = (book: MemoryBook) => officesOf(book).communes.map(({ name, tab }) => [name, tab?.name ?? null]);

describe('who is who', () => {
  it('is the communes in the order of Các xã, with the addresses of their staff in small letters', () => {
    const book = roundBook({ communes: [{ ...CA_NA, 'E-mail cán bộ xã': 'A@xa.example; b@Xa.example' }, { ...HA }] });
    expect(officesOf(book).communes).toEqual([
      { code: 'X02', name: 'Cà Ná', emails: ['a@xa.example', 'b@xa.example'], tab: { name: 'Cà Ná', firstRow: 5 } },
      { code: 'X01', name: 'Phước Hà', emails: [], tab: { name: 'Phước Hà', firstRow: 5 } },
    ]);
  });

  it('is nobody in a spreadsheet that was never set up, or whose Các xã cannot be read', () => {
    expect(officesOf(new MemoryBook({ 'Trang tính1': [] })).communes).toEqual([]);
    expect(officesOf(new MemoryBook({ 'Các xã': [['Số điện thoại của các xã']] })).communes).toEqual([]);
  });

  it('needs no Danh mục', () => {
    const book = roundBook();
    book.remove('Danh mục');
    expect(tabsIn(book)).toEqual([
      ['Phước Hà', 'Phước Hà'],
      ['Cà Ná', 'Cà Ná'],
    ]);
  });

  it('counts a commune that is listed twice once', () => {
    const again = { ...HA, Mã: 'X09', 'E-mail cán bộ xã': 'khac@xa.example' };
    expect(officesOf(roundBook({ communes: [...TWO_COMMUNES, again] })).communes).toMatchObject([
      { code: 'X01', emails: [] },
      { code: 'X02' },
    ]);
  });

  it('names the tab that lists them, and the tabs that go along into a commune’s file', () => {
    expect(officesOf(new MemoryBook())).toEqual({
      listedIn: 'Các xã',
      communes: [],
    });
  });
});

describe('which tab is whose', () => {
  it('is told by the Mã, whatever the tab is called', () => {
    const book = roundBook();
    book.rename('Phước Hà', 'PH (mới)');
    expect(tabsIn(book)).toEqual([
      ['Phước Hà', 'PH (mới)'],
      ['Cà Ná', 'Cà Ná'],
    ]);
  });

  it('is told by the name where the Mã was lost', () => {
    const book = roundBook({ tabs: { 'Phước Hà': { code: '' }, 'Cà Ná': { code: 'X02' } } });
    expect(tabsIn(book)).toEqual([
      ['Phước Hà', 'Phước Hà'],
      ['Cà Ná', 'Cà Ná'],
    ]);
  });

  it('is none for a commune without one', () => {
    const book = roundBook();
    book.remove('Cà Ná');
    expect(tabsIn(book)).toEqual([
      ['Phước Hà', 'Phước Hà'],
      ['Cà Ná', null],
    ]);
  });
});

describe('the first row below the header row', () => {
  const firstRowIn = (book: MemoryBook) => officesOf(book).communes[0]?.tab?.firstRow;

  it('counts the rows that people put above', () => {
    const book = roundBook();
    book.insertRowAbove('Phước Hà');
    expect(firstRowIn(book)).toBe(6);
  });

  it('is where the design has it, once the header row was cleared', () => {
    const book = roundBook();
    book.insertRowAbove('Phước Hà');
    const width = book.read('Phước Hà')?.[0]?.length ?? 0;
    for (let column = 1; column <= width; column += 1) book.type('Phước Hà', 5, column, '');
    expect(firstRowIn(book)).toBe(5);
  });
});
