import { utf8 } from '../../../../src/core/letters/utf8';

describe('the bytes of a text', () => {
  it.each([
    ['plain letters', 'Nop'],
    ['Vietnamese', 'Danh sách mời họ Katơr, thôn Rồ Ôn; hộ cận nghèo'],
    ['Vietnamese, decomposed', 'Phước Hà'.normalize('NFD')],
    ['signs that stand for themselves in an address', `%41 %E1 !'()*-._~ /?&=+#`],
    ['control signs', '\u0000\t\n\u007f'],
    ['a sign of four bytes', 'xã 𝄞 😀'],
    ['the last sign of each length', '\u007f\u07ff\uffff\u{10ffff}'],
    ['nothing', ''],
  ])('are those of UTF-8: %s', (_name, text) => {
    expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
  });

  it.each([
    ['a first half alone', 'a\ud83d'],
    ['a second half alone', '\ude00a'],
    ['halves the wrong way round', '\ude00\ud83d'],
    ['a first half twice before a second', '\ud83d\ud83d\ude00'],
  ])('a broken sign is replaced, as a text encoder does: %s', (_name, text) => {
    expect([...utf8(text)]).toEqual([...Buffer.from(text, 'utf8')]);
  });
});
