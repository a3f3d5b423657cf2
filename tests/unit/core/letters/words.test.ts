import { areCapital, bareOf, isAbbreviated, isPlain, wordsOf } from '../../../../src/core/letters/words';

describe('the words of a text', () => {
  it('stand in it in order, their keys in small letters', () => {
    expect(wordsOf('  Hỏi bà KATƠR Nam, về 12 hộ.')).toEqual({
      text: '  Hỏi bà KATƠR Nam, về 12 hộ.',
      isPlain: false,
      keys: ['hỏi', 'bà', 'katơr', 'nam', 'về', '12', 'hộ'],
      starts: [2, 6, 9, 15, 20, 23, 26],
      ends: [5, 8, 14, 18, 22, 25, 28],
    });
  });

  it('one that ends the text ends with it', () => {
    expect(wordsOf('An')).toMatchObject({ keys: ['an'], starts: [0], ends: [2] });
    expect(wordsOf('')).toMatchObject({ keys: [], starts: [], ends: [] });
  });

  it.each(Array.from(' /:@[`{~_-.\n\t\u00a0\u00bf\u02bc\u2000\u2019\u206f\u3000'))('are apart by %j', (sign) => {
    expect(wordsOf(`a${sign}b`).keys).toEqual(['a', 'b']);
  });

  it.each(Array.from('09AZazÀỹ\u0301\u02bb\u02bd\u1fff\u2070\u2fff\u3001'))('are not apart by %j', (sign) => {
    expect(wordsOf(`m${sign}n`).starts).toHaveLength(1);
  });
});

it('a word keeps its letters when it loses its accents', () => {
  expect(bareOf('đặng')).toBe('dang');
});

it.each<[string, boolean]>([
  ['', true],
  ['Nguyen Van An, 12~', true],
  ['Nguyễn', false],
  ['a\u0301', false],
  ['\u0080', false],
  ['\u007f', true],
])('%j is plain: %s', (text, expected) => {
  expect(isPlain(text)).toBe(expected);
  expect(wordsOf(text).isPlain).toBe(expected);
});

it.each<[string, number, number, boolean]>([
  ['bà Katơr Đông vay', 1, 2, true],
  ['bà Katơr Đông vay', 0, 2, false],
  ['bà Katơr Đông vay', 2, 2, false],
  ['Katơr đông', 0, 1, true],
  // a figure has no capital
  ['Nam 12', 0, 2, false],
])('in “%s” the words from %i on, %i of them, are capital: %s', (text, from, length, expected) => {
  expect(areCapital(wordsOf(text), from, length)).toBe(expected);
});

it.each<[string, boolean]>([
  ['N. Văn An', true],
  ['V An', true],
  ['Ng. An', true],
  ['Ngu. An', true],
  ['Nguy. An', false],
  ['Ng An', false],
  ['ng. An', false],
  ['n. An', false],
  ['5. An', false],
  ['Ng', false],
  ['N', true],
])('the first word of “%s” is abbreviated: %s', (text, expected) => {
  expect(isAbbreviated(wordsOf(text), 0)).toBe(expected);
});

it('a later word is abbreviated by itself', () => {
  const words = wordsOf('Bà Ng. V Lan');
  expect([0, 1, 2, 3].map((index) => isAbbreviated(words, index))).toEqual([false, true, true, false]);
});
