import { createHash } from 'node:crypto';
import { digestOf } from '../../../../src/core/letters/digest';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('a digest', () => {
  it.each(['', 'abc', 'Danh sách mời\tNguyễn Văn Mẫu\n1960', 'ơ'.repeat(5000)])(
    'is the first 16 digits of SHA-256 of the text',
    (text) => {
      expect(digestOf(text)).toBe(sha256(text).slice(0, 16));
    },
  );

  it.each([
    ['an accent', 'Ba Tô', 'Ba Tơ'],
    ['a space at the end', 'Ba Tô', 'Ba Tô '],
    ['two cells that swap', 'Lan\tMinh', 'Minh\tLan'],
    ['how an accent is put together', 'Hà', 'Hà'.normalize('NFD')],
  ])('changes with %s', (_name, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });
});
