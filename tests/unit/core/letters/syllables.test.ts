import { isSyllable } from '../../../../src/core/letters/syllables';
import { COMMUNE_NAMES } from '../../support/names';

const strict = (word: string) => isSyllable(word, { isLoose: false });
const loose = (word: string) => isSyllable(word, { isLoose: true });

describe('a syllable of Vietnamese', () => {
  it.each([
    ...[
      'nghiêng',
      'nguyễn',
      'khuỷu',
      'quốc',
      'quen',
      'quý',
      'quét',
      'quạnh',
      'giếng',
      'gì',
      'gìn',
      'giữ',
      'ghế',
      'ngoéo',
      'xoong',
    ],
    ...[
      'hoà',
      'hòa',
      'thuỷ',
      'thủy',
      'khoẻ',
      'loạch',
      'Đỗ',
      'UYÊN',
      'ý',
      'yếu',
      'ưu',
      'rượu',
      'khuya',
      'thuở',
      'pin',
      'Sìn',
      'Loỏng',
      'quí',
      'quê',
    ],
  ])('is %s', (word) => {
    expect(strict(word)).toBe(true);
    expect(strict(word.normalize('NFD'))).toBe(true);
  });

  it.each([
    ['a stop without its tone', 'hoc'],
    ['a stop with another tone', 'hòc'],
    ['two tones', 'hòá'],
    ['c before e', 'ce'],
    ['k before a', 'ka'],
    ['ng before i', 'ngi'],
    ['ngh before a', 'nghà'],
    ['a tone on the i that closes it', 'haí'],
    ['an onset of two', 'krông'],
    ['a coda that there is not', 'đăk'],
    ['two syllables', 'hoahong'],
    ['q without u', 'qa'],
    ['q and a rime that there is not', 'quơng'],
    ['q with u alone', 'qu'],
    ['nothing', ''],
  ])('is not: %s (%s)', (_name, word) => {
    expect(strict(word)).toBe(false);
  });

  it.each(['Bôt', 'Kôn', 'Ngê', 'Cê'])('%s may be one of another language', (word) => {
    expect(strict(word)).toBe(false);
    expect(loose(word)).toBe(true);
  });

  it.each(['hòc', 'bỏt', 'cãch'])('%s is one of no language: a stop bears another tone', (word) => {
    expect(loose(word)).toBe(false);
  });

  it('is nearly every word of the communes’ names', () => {
    const words = COMMUNE_NAMES.flatMap((name) => name.match(/\p{L}+/gu) ?? []);
    expect(words.filter(strict).length / words.length).toBeGreaterThan(0.96);
  });
});
