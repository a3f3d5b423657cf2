import { disguiseIn, undisguised, withoutDirection } from '../../../../src/core/letters/disguises';

describe('a label as a reader sees it', () => {
  it.each([
    ['a soft hyphen', 'Có m\u00adặt', 'Có mặt'],
    ['a joiner', 'Có m\u200dặt', 'Có mặt'],
    // made searching miss: https://github.com/DiscipleTools/disciple-tools-theme/issues/627
    ['a left-to-right mark', 'Có mặt\u200e', 'Có mặt'],
    ['the end of a direction', '\u202aCó mặt\u202c', 'Có mặt'],
    ['a byte order mark', '\ufeffCó mặt', 'Có mặt'],
    ['a zero-width space within a word', 'Có m\u200bặt', 'Có mặt'],
    ['a zero-width space between words stays', 'Phước\u200bHà', 'Phước\u200bHà'],
    ['Russian letters', 'Vắng \u0430\u043e', 'Vắng ao'],
    ['a Greek letter with its accents apart', 'h\u03bf\u0302\u0323', 'ho\u0302\u0323'],
    ['full width', '\uff23\uff4f', 'Co'],
    ['the ð of Iceland', '\u00d0iểm', 'Điểm'],
    ['nothing strange', 'Có mặt', 'Có mặt'],
  ])('%s', (_name, typed, seen) => {
    expect(undisguised(typed)).toBe(seen);
  });
});

describe('what is not what it looks like is named', () => {
  it.each([
    ['a Russian а in a name', 'L\u0430n', '\u0430'],
    ['a Greek omicron in a name', 'Hạ L\u03bfng', '\u03bf'],
    ['a letter of full width', '\uff30hước Hà', '\uff30'],
    ['Ð for Đ', '\u00d0ặng Văn', '\u00d0'],
    ['a Russian letter alone', 'Thôn \u0410', '\u0410'],
    ['a soft hyphen within a word', 'Nguyễn Văn H\u00adùng', 'U+00AD'],
    ['a zero-width space within a word, which cuts it', 'Ngu\u200byễn', 'U+200B'],
  ])('%s', (_name, text, detail) => {
    expect(disguiseIn(text)).toBe(detail);
    expect(disguiseIn(text.normalize('NFD'))).toBe(detail);
  });

  it.each([
    'Nguyễn Văn Hùng',
    'Katơr',
    '\u200eAn\u202c',
    'góc α, điện trở 5 Ω',
    'Москва',
    '☎\ufe0f gọi',
    'Phước\u200bHà',
    '',
  ])('not in “%s”', (text) => {
    expect(disguiseIn(text)).toBeNull();
  });
});

// in an author's last name: https://github.com/acl-org/ACLPUB/issues/24
it('marks of direction leave a text, all else stays', () => {
  expect(withoutDirection('\u202aH\u00adùng\u202c\u200e')).toBe('H\u00adùng');
});
