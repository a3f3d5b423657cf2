import type { EntryFault } from '../../../src/text/entry';
import { excerpt, tooLong, UNMARKED, wrongEntry } from '../../../src/text/entry';
import { otherCommune, unnamedRow } from '../../../src/text/communeFile';
import { expectSentence } from '../support/sentences';

const FAULTS: readonly EntryFault[] = [
  ...(['not-a-day', 'not-a-moment', 'not-a-time', 'not-a-number'] as const),
  ...(['not-in-list', 'cell-error', 'row-not-a-person'] as const),
];

describe('what is wrong with a field', () => {
  it.each(FAULTS)('%s: names the field and what was typed, in whole sentences', (fault) => {
    for (const labels of [[], ['Hộ nghèo'], Array.from({ length: 20 }, (_, index) => `Mục ${index + 1}`)]) {
      const sentence = wrongEntry(fault, 'Hạn trả lời', 'chưa rõ', labels);
      expectSentence(sentence);
      expect(sentence).toMatch(/^“Hạn trả lời” ghi “chưa rõ”/);
    }
  });

  it('a long text is named by its first words', () => {
    expect(wrongEntry('not-a-day', 'Hạn trả lời', 'mai kia '.repeat(5_000), []).length).toBeLessThan(250);
  });

  it.each([
    tooLong('Nội dung'),
    ...Object.values(UNMARKED).map((say) => say('Katơr Mẫu')),
    otherCommune('X02', 'Cà Ná', 'X01'),
  ])('%s', (sentence) => {
    expectSentence(sentence);
  });
});

it.each([
  ['Đề nghị sửa đường.', 30, 'Đề nghị sửa đường.'],
  ['Đề nghị  sửa\nđường.', 30, 'Đề nghị sửa đường.'],
  ['Đề nghị sửa đường vào thôn', 16, 'Đề nghị sửa…'],
  ['Đề nghị sửa đường', 14, 'Đề nghị sửa…'],
  ['a'.repeat(40), 10, `${'a'.repeat(10)}…`],
])('the first words of %p within %d letters', (text, length, words) => {
  expect(excerpt(text, length)).toBe(words);
});

it('a row without a name is named by its number', () => {
  expect(unnamedRow(12)).toBe('Dòng 12');
});
