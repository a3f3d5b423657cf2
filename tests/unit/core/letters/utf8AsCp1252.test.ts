import { isUtf8AsCp1252 } from '../../../../src/core/letters/utf8AsCp1252';
import { utf8AsCp1252, utf8AsLatin1 } from '../../support/brokenLetters';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const LETTERS = Array.from('aăâeêioôơuưy')
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .filter((letter) => letter.charCodeAt(0) > 0x7f);

/** All but à, whose second byte is a space. */
const OTHERS = LETTERS.filter((letter) => letter !== 'à');

it.each(OTHERS)('%s in UTF-8 is known after it was read as CP1252 or Latin-1, before a word and alone', (letter) => {
  for (const read of [utf8AsCp1252, utf8AsLatin1]) {
    expect(isUtf8AsCp1252(read(letter))).toBe(true);
    expect(isUtf8AsCp1252(read(`${letter}n`))).toBe(true);
  }
});

it.each(OTHERS)('%s is known, read so twice', (letter) => {
  expect(isUtf8AsCp1252(utf8AsCp1252(utf8AsCp1252(letter)))).toBe(true);
});

it.each([
  ['à at the end of a word, its space kept', 'NhÃ\u00a0 nước'],
  ['its space become a plain one', 'NhÃ  nước'],
  ['the end of a text, where its space is gone', 'nhÃ'],
  ['within a word', 'LÃ o Cai'],
  ['a word of one letter', 'Ã  kia'],
  ['before small letters, beside letters that no CP1252 has', 'HÃ o và Nguyễn'],
  ['with the byte’s own space behind a capital X', 'XÃ\u00a0 Tam Lanh'],
  ['in a word of capitals, in a text of small letters', 'BÃ  con'],
  ['with the byte’s own space behind x', 'xÃ\u00a0 phòng'],
  ['an accent apart', utf8AsCp1252('ba\u0300')],
  ['a dot below apart', utf8AsCp1252('ba\u0323')],
  ['quotation marks', utf8AsCp1252('“Ba”')],
  ['quotation marks as Latin-1 has them', utf8AsLatin1('“Ba”')],
  ['a sign that was lost on the way', 'Ä\ufffdồng'],
])('%s: %j', (_name, text) => {
  expect(isUtf8AsCp1252(text)).toBe(true);
});

it.each([
  ['Vietnamese as it is', 'Nhà nước, xã Phước Hà'],
  ['a word of capitals that ends in Ã', 'XÃ PHƯỚC HÀ'],
  ['also without an accent behind', 'XÃ TAM LANH'],
  ['in a text of small letters', 'UBND XÃ Tam Lanh'],
  ['in capitals throughout', 'BÃ TAM LANH'],
  ['in quotation marks', '“XÃ” Tam Lanh'],
  ['and words that à makes no syllable', 'tên CFÃ, wÃ và kÃ'],
  ['in capitals beside letters that no CP1252 has', 'BÃ Nguyễn'],
  ['á in quotation marks', '«đá»'],
  ['â before a letter', 'Tân'],
  ['signs of CP1252 by themselves', '“a” – b… €5'],
  ['nothing', ''],
])('nothing is broken in %s: %j', (_name, text) => {
  expect(isUtf8AsCp1252(text)).toBe(false);
});
