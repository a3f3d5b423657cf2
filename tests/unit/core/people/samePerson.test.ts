import { birthYearOf, identityOf, isSameName, mayBeOne, writtenKey } from '../../../../src/core/people/samePerson';

type Given = readonly [name: string, birthYear?: string, village?: string];
const who = ([name, birthYear = '', village = '']: Given) => identityOf({ name, birthYear, village });

/** What the list asks of everybody before it holds two against each other. */
const alike = (one: Given, other: Given) =>
  who(one).plainName === who(other).plainName && mayBeOne(who(one), who(other));

const HOA: Given = ['Nguyễn Thị Hòa', '1958', 'Thôn 1'];

describe('one person written otherwise', () => {
  it.each<[string, Given]>([
    ['with a title', ['Bà Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['with a title that has a full stop', ['Đ/c. NGUYỄN THỊ HÒA', '1958', 'Thôn 1']],
    ['with two titles', ['Đồng chí bà Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['as Ông/Bà', ['Ông/Bà Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['numbered', ['1. Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['numbered without a space', ['1.Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['behind a dash', ['-Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['numbered and with a title', ['12) Bà Nguyễn Thị Hoà', '', 'thôn 1']],
    ['with a remark in brackets', ['Nguyễn Thị Hòa (hộ nghèo)', '1958', 'Thôn 1']],
    ['with a remark behind a dash', ['Nguyễn Thị Hòa - Trưởng thôn', '1958', 'Thôn 1']],
    ['with a remark behind a comma', ['Nguyễn Thị Hòa, trưởng thôn', '1958', 'Thôn 1']],
    ['without a year', ['Nguyễn Thị Hòa', '', 'Thôn 1']],
    ['with the day of birth', ['Nguyễn Thị Hòa', '15/8/1958', 'Thôn 1']],
    ['without accents', ['Nguyen Thi Hoa', '1958', 'Thôn 1']],
    ['in another village, born in the same year', ['Nguyễn Thị Hòa', '1958', 'Thôn 2']],
    // case alone: https://github.com/nicrandomlee/pe/issues/6
    ['in other letters', ['nguyễn thị hòa', '1958', 'THÔN 1']],
  ])('%s', (_name, other) => {
    expect(alike(HOA, other)).toBe(true);
    expect(alike(other, HOA)).toBe(true);
  });
});

describe('other people', () => {
  it.each<[string, Given, Given]>([
    ['born in another year', HOA, ['Nguyễn Thị Hòa', '1959', 'Thôn 1']],
    ['another tone', HOA, ['Nguyễn Thị Hoa', '1958', 'Thôn 1']],
    ['another village, one without a year', HOA, ['Nguyễn Thị Hòa', '', 'Thôn 2']],
    ['no village and no year', HOA, ['Nguyễn Thị Hòa']],
    ['neither has a village or a year', ['Nguyễn Thị Hòa'], ['Nguyễn Thị Hòa']],
    ['a word within the name that is a title elsewhere', HOA, ['Nguyễn Thị Anh Hòa', '1958', 'Thôn 1']],
    ['two words, common there, without a year', ['Katơr Nam', '1958', 'Giá'], ['Bà Katơr Nam', '', 'Giá']],
    ['two words without accents', ['Katơr Nam', '1958', 'Giá'], ['Kator Nam', '1958', 'Giá']],
    ['two words in another village', ['Katơr Nam', '1958', 'Giá'], ['Katơr Nam', '1958', 'Là A']],
    // homonyms that share nothing but the name: https://github.com/nextcloud/contacts/issues/5619
    ['a namesake elsewhere', ['Nguyễn Văn An', '', 'Thôn 1'], ['Nguyễn Văn An', '', 'Thôn 2']],
    ['only the given name: https://github.com/mattogodoy/nametag/issues/306', HOA, ['Trần Thị Hòa', '1958', 'Thôn 1']],
  ])('%s', (_name, one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('two words are one person where village and year are the same and only a title differs', () => {
    expect(alike(['Katơr Nam', '1958', 'Giá'], ['Ông Katơr Nam', '1958', 'Giá'])).toBe(true);
  });

  it('a list without accents may mean either of two names', () => {
    expect(isSameName(who(['Nguyen Thi Hoa']), who(['Nguyễn Thị Hoa']))).toBe(true);
    expect(isSameName(who(['Nguyễn Thị Hòa']), who(['Nguyễn Thị Hoa']))).toBe(false);
  });
});

it.each<[string, number | null]>([
  ['1958', 1958],
  ['15/8/1958', 1958],
  ['1958 (tuổi mụ)', 1958],
  ['2001', 2001],
  ['1858', null],
  ['19581', null],
  ['58', null],
  ['', null],
])('“%s” tells the year of birth %s', (birthYear, year) => {
  expect(birthYearOf(who(['Nguyễn Thị Hòa', birthYear]))).toBe(year);
});

describe('written alike', () => {
  const key = (...given: Given) => writtenKey(who(given));

  it('are those whom nobody can tell apart', () => {
    expect(key('NGUYỄN THỊ HOÀ', '1958', 'thôn 1')).toBe(key(...HOA));
  });

  it.each<[string, Given]>([
    ['another title', ['Bà Nguyễn Thị Hòa', '1958', 'Thôn 1']],
    ['another year', ['Nguyễn Thị Hòa', '1959', 'Thôn 1']],
    ['another village', ['Nguyễn Thị Hòa', '1958', 'Thôn 2']],
    ['a year that stands in the village', ['Nguyễn Thị Hòa', '', 'Thôn 11958']],
  ])('is not %s', (_name, other) => {
    expect(key(...other)).not.toBe(key(...HOA));
  });
});
