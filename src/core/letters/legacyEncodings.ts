/** A text as it was before it was read in the wrong encoding, as far as it can be undone. */
export type Undo = (text: string) => string;

const VIETNAMESE = 'àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ' + 'ăâêôơưđĂÂÊÔƠƯĐ';
/** TCVN 5712:1993, third part, in the order of the letters above; capitals with a tone are a font's, not the encoding's. */
const TCVN3 = 'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ' + '¨©ª«¬\u00ad®¡¢£¤¥¦§';
const OF_TCVN3 = new Map(Array.from(TCVN3, (sign, index) => [sign, VIETNAMESE[index] ?? sign]));

export const undoTcvn3: Undo = (text) => text.replace(/[\u00a1-\u00ff]/g, (sign) => OF_TCVN3.get(sign) ?? sign);

/** VNI writes the letter and, after it, a sign for its tone, or for its hat and its tone. */
const VNI_TONES: Readonly<Record<string, string>> = {
  ...{ ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' },
  ...{ â: '\u0302', á: '\u0302\u0301', à: '\u0302\u0300', å: '\u0302\u0309', ã: '\u0302\u0303', ä: '\u0302\u0323' },
  ...{ ê: '\u0306', é: '\u0306\u0301', è: '\u0306\u0300', ú: '\u0306\u0309', ü: '\u0306\u0303', ë: '\u0306\u0323' },
};
const VNI_ALONE: Readonly<Record<string, string>> = { æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ', ô: 'ơ', ö: 'ư' };

export const undoVni: Undo = (text) =>
  text
    .replace(/([aeouyôö]?)([ùøûõïâáàåãäêéèúüë])|[æóòîñôö]/gi, (signs, letter: string = '', tone: string = '') => {
      if (tone === '') return vniLetter(signs);
      return letter === '' ? signs : vniLetter(letter) + (VNI_TONES[tone.toLowerCase()] ?? tone);
    })
    .normalize('NFC');

function vniLetter(sign: string): string {
  const letter = VNI_ALONE[sign.toLowerCase()] ?? sign;
  return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
}
