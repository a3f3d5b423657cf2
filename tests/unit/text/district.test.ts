import { extendedDone, paperDone, paperNote, returnedDone, returnReason } from '../../../src/text/district';
import { expectSentence, expectVietnamese } from '../support/sentences';

it.each([
  ['a return', returnedDone],
  ['an extension', extendedDone],
  ['a paper', paperDone],
])('the district is told what was done, of which commune and thing: %s', (_name, words) => {
  const message = words('Phước Hà', 'Danh sách mời');
  expectSentence(message);
  expect(message).toContain('danh sách mời');
  expect(message).toContain('xã Phước Hà');
});

it('a commune whose name says what it is, is not called a xã', () => {
  for (const words of [returnedDone, extendedDone, paperDone]) {
    expect(words('Phường Đông Hải', 'Kế hoạch')).toMatch(/(?<!xã )phường Đông Hải/);
  }
});

it('a paper is noted with its number, and with how it came where that is known', () => {
  expect(paperNote('12/BC-UBND', 'bưu điện')).toBe('Văn bản 12/BC-UBND, nhận bưu điện');
  expect(paperNote('12/BC-UBND', '')).toBe('Văn bản 12/BC-UBND');
});

it('the extension of a return says that it is one', () => {
  expect(returnReason('Thiếu thôn')).toBe('Trả lại để bổ sung: Thiếu thôn');
  expectVietnamese(returnReason('Thiếu thôn'));
});
