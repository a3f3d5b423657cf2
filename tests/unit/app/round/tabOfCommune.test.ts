import { readBasis } from '../../../../src/app/round/basis';
import { communeOfTab } from '../../../../src/app/handIn/measureTab';
import { tabNamed, tabOfCode, tabOfCommune } from '../../../../src/app/round/tabOfCommune';
import type { MemoryBook } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const found = (book: MemoryBook, name: string) => {
  const basis = readBasis(book);
  const commune = basis.communes.find((candidate) => candidate.name === name);
  return commune === undefined ? undefined : (tabOfCommune(book, commune, basis)?.name ?? null);
};
const byCode = (book: MemoryBook, code: string, open: string) => {
  book.active = open;
  return tabOfCode(book, code, readBasis(book));
};
const owner = (book: MemoryBook, tab: string) => communeOfTab(tab, book.read(tab) ?? [], readBasis(book))?.name ?? null;

const SWAPPED = { 'Cà Ná': { code: 'X01' }, 'Phước Hà': { code: 'X02' } };

describe('the tab of a commune', () => {
  it('is the one that carries its Mã, whatever it is called', () => {
    const book = roundBook();
    book.rename('Phước Hà', 'PH (mới)');
    expect([found(book, 'Phước Hà'), found(book, 'Cà Ná')]).toEqual(['PH (mới)', 'Cà Ná']);
  });

  it('is in doubt where it carries the Mã of one commune and the name of another', () => {
    const swapped = roundBook({ tabs: SWAPPED });
    expect([found(swapped, 'Phước Hà'), found(swapped, 'Cà Ná')]).toEqual([null, null]);
  });

  it('among copies is the one with its name', () => {
    const book = roundBook();
    book.copyTab('Phước Hà', 'A bản sao', 3, () => ['X01']);
    expect(found(book, 'Phước Hà')).toBe('Phước Hà');
  });

  it('that lost its Mã is known by its name', () => {
    expect(found(roundBook({ tabs: { 'Phước Hà': { code: '' } } }), 'Phước Hà')).toBe('Phước Hà');
  });

  it('may be gone', () => {
    const book = roundBook();
    book.remove('Cà Ná');
    expect(found(book, 'Cà Ná')).toBeNull();
  });

  it('that bears its name is found without reading the others', () => {
    const book = roundBook();
    const basis = readBasis(book);
    const [commune] = basis.communes;
    const read: string[] = [];
    const before = book.read.bind(book);
    book.read = (tab) => {
      read.push(tab);
      return before(tab);
    };
    expect(commune !== undefined && tabOfCommune(book, commune, basis)?.name).toBe('Phước Hà');
    expect(read).toEqual(['Phước Hà']);
  });
});

describe('the tab that the sidebar means by a Mã', () => {
  it('is that commune’s, though another tab is open by now', () => {
    expect(byCode(roundBook(), 'X01', 'Cà Ná')).toBe('Phước Hà');
    expect(byCode(roundBook(), 'X01', 'Thiết lập')).toBe('Phước Hà');
  });

  it('is the open one where it carries the Mã: a copy is then refused by name, not mistaken', () => {
    const book = roundBook();
    book.copyTab('Phước Hà', 'Bản sao', 3, () => ['X01']);
    expect(byCode(book, 'X01', 'Bản sao')).toBe('Bản sao');
    expect(byCode(book, 'X01', 'Phước Hà')).toBe('Phước Hà');
  });

  it.each([
    ['of no commune', 'X99', 'commune-unknown'],
    ['of a commune whose tab is gone', 'X02', 'commune-tab-missing'],
    ['that is blank', '', 'commune-without-code'],
  ])('is refused for a Mã %s', (_name, code, why) => {
    const book = roundBook();
    book.remove('Cà Ná');
    const refusal = refusalOf(() => byCode(book, code, 'Phước Hà'));
    expect(refusal.code).toBe(why);
    expectSentence(refusal.message);
  });
});

describe('whose tab it is', () => {
  it('says the Mã; where that is lost or nobody’s, the name', () => {
    expect(owner(roundBook({ tabs: SWAPPED }), 'Cà Ná')).toBe('Phước Hà');
    expect(owner(roundBook({ tabs: { 'PHƯỚC HÀ': { code: '' } } }), 'PHƯỚC HÀ')).toBe('Phước Hà');
    expect(owner(roundBook({ tabs: { 'Phước Hà': { code: 'Z9' } } }), 'Phước Hà')).toBe('Phước Hà');
    expect(owner(roundBook({ tabs: { Khác: { code: 'Z9' } } }), 'Khác')).toBeNull();
  });

  it('is nobody’s when it is no tab of a commune, or there is none', () => {
    expect([owner(roundBook(), 'Các xã'), owner(roundBook(), 'Không có')]).toEqual([null, null]);
  });
});

describe('a tab that is asked for by its name', () => {
  it('is found as it is spelt, and lists no tabs for it', () => {
    const target = roundBook();
    target.tabNames = () => {
      throw new Error('a name is a call');
    };
    expect(tabNamed(target, 'Cà Ná')).toBe('Cà Ná');
  });

  it('is found where case or spaces differ, and refused where there is none', () => {
    const target = roundBook();
    target.rename('Cà Ná', 'CÀ  NÁ');
    expect(tabNamed(target, 'Cà Ná')).toBe('CÀ  NÁ');
    expect(refusalOf(() => tabNamed(target, 'Nhị Hà')).code).toBe('tab-gone');
  });
});
