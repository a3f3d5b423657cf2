/** A text as it comes out of another encoding than it went into, one sign a byte. */
export type Encoder = (text: string) => string;

/** TCVN 5712 in the order of its codes, as glibc reads them (iconv -f TCVN5712-1). */
const TCVN3_RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const TCVN3 = new Map(
  TCVN3_RUNS.flatMap(([first, letters]) =>
    Array.from(letters, (letter, index): [string, string] => [letter, String.fromCharCode(first + index)]),
  ),
);

/** Capitals with a tone are small letters in a font of capitals (.VnTimeH), as UniKey converts them. */
export const asTcvn3: Encoder = (text) =>
  letterByLetter(text, (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()));

/** Letter by letter without a tone, with sắc, huyền, hỏi, ngã, nặng; after the table vni.h of github.com/lamdao/xvnkb. */
const VNI_ROWS: readonly (readonly [letters: string, written: string])[] = [
  ['AÁÀẢÃẠ', 'A AÙ AØ AÛ AÕ AÏ'],
  ['ÂẤẦẨẪẬ', 'AÂ AÁ AÀ AÅ AÃ AÄ'],
  ['ĂẮẰẲẴẶ', 'AÊ AÉ AÈ AÚ AÜ AË'],
  ['EÉÈẺẼẸ', 'E EÙ EØ EÛ EÕ EÏ'],
  ['ÊẾỀỂỄỆ', 'EÂ EÁ EÀ EÅ EÃ EÄ'],
  ['OÓÒỎÕỌ', 'O OÙ OØ OÛ OÕ OÏ'],
  ['ÔỐỒỔỖỘ', 'OÂ OÁ OÀ OÅ OÃ OÄ'],
  ['ƠỚỜỞỠỢ', 'Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ'],
  ['UÚÙỦŨỤ', 'U UÙ UØ UÛ UÕ UÏ'],
  ['ƯỨỪỬỮỰ', 'Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ'],
  ['IÍÌỈĨỊ', 'I Í Ì Æ Ó Ò'],
  ['YÝỲỶỸỴ', 'Y YÙ YØ YÛ YÕ Î'],
  ['Đ', 'Ñ'],
];
const VNI = new Map(
  VNI_ROWS.flatMap(([letters, written]) =>
    Array.from(letters).flatMap((letter, index): [string, string][] => {
      const signs = written.split(' ')[index] ?? letter;
      return [
        [letter, signs],
        [letter.toLowerCase(), signs.toLowerCase()],
      ];
    }),
  ),
);

export const asVni: Encoder = (text) => letterByLetter(text, (letter) => VNI.get(letter));

/** Bytes 80 to 9F in CP1252; the five that have no letter there stay as they are. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export const utf8AsCp1252: Encoder = (text) =>
  Array.from(new TextEncoder().encode(text), (byte) =>
    byte >= 0x80 && byte < 0xa0 ? (CP1252[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');

export const utf8AsLatin1: Encoder = (text) => String.fromCharCode(...new TextEncoder().encode(text));

/** What is left in a program that has the letters of CP1252 alone. */
export const lostToQuestionMarks: Encoder = (text) =>
  letterByLetter(text, (letter) => (letter.charCodeAt(0) > 0xff ? '?' : undefined));

function letterByLetter(text: string, signOf: (letter: string) => string | undefined): string {
  return Array.from(text.normalize('NFC'), (letter) => signOf(letter) ?? letter).join('');
}
