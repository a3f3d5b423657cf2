import { couldBeLost } from '../../../../src/core/letters/lostLetters';

describe('letters were lost', () => {
  it.each([
    ['a sign for a letter unknown', 'Nguy\ufffdn'],
    ['a box for it', '□ng Anh'],
    ['an upside-down mark behind a letter', 'Nguy¿'],
    ['and before one', '¿inh'],
    ['a mark before a small letter, at the beginning', '?ông Anh'],
    ['two at the beginning', '??ng Anh'],
    ['two before a small letter, later', 'xã ??ng'],
    ['two before a small letter and a slash', 'xã ??ng/xóm'],
    ['three before it', 'xã ???ng/xóm'],
    ['two alone before a name', '?? Minh'],
    ['three', '??? Minh'],
    ['a name’s first letter', 'Tô ?ình Vinh'],
    ['the same behind two spaces', 'Tô  ?ình'],
    ['the same of a numbered name', '3. Tô ?ình'],
    ['of a name in brackets', '(Tô ?ình)'],
    ['of the third name', 'Tô Thị ?ình'],
    ['of the second, after one that lost a letter', 'T? ?ình'],
    ['a vowel within a word', 'nhà tr?m đóng cửa'],
    ['two letters within a word', 'đi t??ng xóm'],
    ['a vowel at its end', 'anh Th? đi vắng'],
    ['two vowels at its end', 'anh Th?? đi vắng'],
    ['three vowels at its end', 'ông Th??? đi vắng'],
    ['between two that could be syllables', 'kho?n vay'],
    ['the only one that makes it a syllable', 'củ kho?i'],
    ['in brackets, quotes and before a comma', 'nhà (tr?m), “tr?m”'],
    ['after a hyphen', 'tổ-nh?m'],
    ['first of a word and within a text', 'đi ?ng ạ'],
    ['in a word of another language', 'Kat?r'],
  ])('%s: %s', (_name, text) => {
    expect(couldBeLost(text)).toBe(true);
  });
});

describe('no letter was lost', () => {
  it.each([
    ['no mark at all', 'Nguyễn Thị Th'],
    ['a question', 'Bao giờ có điện?'],
    ['of capitals', 'BAO GIỜ CÓ ĐIỆN?'],
    ['asked twice', 'Có không?? Vì sao?'],
    ['a space left out behind it', 'Xã có điện?Ai làm?'],
    ['asked twice, a space left out', 'Xã có điện??Ai làm?'],
    ['behind a name of another language', 'Làng Bôt?Ai đi'],
    ['before a word, in a text that is no name', 'Hỏi bà Lan ?anh ấy đâu'],
    ['behind an office', 'hỏi UBND?vì sao'],
    ['behind an office, in the middle', 'hỏi UBND?Ai'],
    ['marks alone', 'Tại sao ???'],
    ['four before a name', '???? Minh'],
    ['one before a name', '? Minh'],
    ['two before a word of small letters', '?? minh bạch'],
    ['two before a name, later', 'Ai ?? Minh'],
    ['a figure behind a mark', '?5'],
    ['an address of the web', 'https://x.vn/nhà?tr=1'],
    ['an abbreviation before a mark that no letter makes a syllable', 'Đóng BHYT?'],
    ['an upside-down mark alone', '5 ¿ 6'],
    ['one that would take four letters', 'Th????'],
  ])('%s: %s', (_name, text) => {
    expect(couldBeLost(text)).toBe(false);
  });
});
