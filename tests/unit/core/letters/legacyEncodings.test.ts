import { undoTcvn3, undoVni } from '../../../../src/core/letters/legacyEncodings';
import { asTcvn3, asVni } from '../../support/brokenLetters';

const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const VOWELS = Array.from('aăâeêioôơuưy').flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const SMALL = [...VOWELS, 'đ'];
/** The encoding of TCVN3 has no capitals with a tone. */
const CAPITALS = Array.from('AĂÂEÊIOÔƠUƯYĐ');

it.each([...SMALL, ...CAPITALS])('%s typed for a font of TCVN3 is undone', (letter) => {
  expect(undoTcvn3(asTcvn3(letter))).toBe(letter);
});

it.each([...SMALL, ...SMALL.map((letter) => letter.toUpperCase())])(
  '%s typed for a font of VNI is undone',
  (letter) => {
    expect(undoVni(asVni(letter))).toBe(letter);
  },
);

it.each([
  ['Trung Gi·', 'Trung Giã'],
  ['hé cËn nghÌo, 12 ng\u00adêi (50%)', 'hộ cận nghèo, 12 người (50%)'],
  // not of the encoding: a space that does not break, letters beyond Latin-1
  ['a\u00a0b “ă” …', 'a\u00a0b “ă” …'],
])('of TCVN3 “%s” is “%s”', (text, undone) => {
  expect(undoTcvn3(text)).toBe(undone);
});

it.each([
  ['Nguyeãn Vaên Nguyeân', 'Nguyễn Văn Nguyên'],
  ['hoä caän ngheøo, 12 ngöôøi (50%)', 'hộ cận nghèo, 12 người (50%)'],
  ['ÑAËNG THÒ HUYEÄN', 'ĐẶNG THỊ HUYỆN'],
  // a sign for a tone that no letter stands before
  ['ù xù 5ù', 'ù xù 5ù'],
])('of VNI “%s” is “%s”', (text, undone) => {
  expect(undoVni(text)).toBe(undone);
});
