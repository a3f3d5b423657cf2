import type { Outcome } from '../../../src/app/selfCheck';
import { countsOf, resultDesign } from '../../../src/app/selfCheck';
import { checkDone, seconds } from '../../../src/text/selfCheck';

const about = {
  service: 'Range',
  method: 'setValues',
  page: 'page#setValues(Object)',
  says: 'A rule.',
  isAssumed: false,
};
const same: Outcome = { ...about, state: 'same' };
const different: Outcome = { ...about, state: 'different', expected: '912', found: '"0912"' };
const failed: Outcome = {
  ...about,
  service: 'Lock',
  isAssumed: true,
  state: 'different',
  expected: '',
  found: 'Error: x',
};
const untried: Outcome = { ...about, service: 'Lock', state: 'untried' };

const linesOf = (outcomes: readonly Outcome[]) =>
  resultDesign(outcomes, [{ label: 'Múi giờ', value: 'Etc/GMT' }]).contents;

it('counts how the cases came out', () => {
  expect(countsOf([same, same, different, untried])).toEqual({ same: 2, different: 1, untried: 1 });
});

describe('the result tab', () => {
  it('has a line for each service: cases, as expected, otherwise, untried', () => {
    const lines = linesOf([same, different, failed, untried]);
    expect(lines).toContainEqual(['Range', '2', '1', '1', '0']);
    expect(lines).toContainEqual(['Lock', '2', '0', '1', '1']);
  });

  it('lists what differs with what was expected, what was found and where the rule stands', () => {
    expect(linesOf([same, different])).toContainEqual([
      'Range.setValues',
      'A rule.',
      '912',
      '"0912"',
      'page#setValues(Object)',
    ]);
  });

  it('tells a call that failed, and a rule that Google’s page leaves open', () => {
    expect(linesOf([failed])).toContainEqual([
      'Lock.setValues',
      'A rule.',
      'chạy được, không báo lỗi',
      'Error: x',
      'page#setValues(Object) (tài liệu không nói rõ)',
    ]);
  });

  it('says so where nothing differs', () => {
    expect(linesOf([same]).map(([first]) => first)).toContain('Không có chỗ nào.');
    expect(linesOf([different]).map(([first]) => first)).not.toContain('Không có chỗ nào.');
  });

  it('is text throughout, of one width, so that nothing found can become a formula or a date', () => {
    const { contents, formats, rows, columns, widths } = resultDesign([different], []);
    expect(contents).toHaveLength(rows);
    expect(new Set(contents.map((line) => line.length))).toEqual(new Set([columns]));
    expect(widths).toHaveLength(columns);
    expect(formats[0]).toMatchObject({ row: 1, column: 1, rows, columns, numberFormat: '@' });
    expect(contents.flat().every((cell) => typeof cell === 'string')).toBe(true);
  });

  it('prints the titles of its parts in bold', () => {
    const { contents, formats } = resultDesign([same], []);
    const bold = formats.filter((format) => format.bold === true).map(({ row }) => contents[row - 1]?.[0]);
    expect(bold).toEqual([
      'Kiểm tra cài đặt',
      'Nơi chạy',
      'Số trường hợp theo dịch vụ của Google',
      'Những chỗ khác với mong đợi',
      'Những bước chỉ người mới thử được',
    ]);
  });
});

describe('what the dialog says', () => {
  it.each([
    [{ same: 5, different: 0, untried: 0 }, /^Google đáp đúng như mong đợi ở 5 trường hợp đã thử\.\n/],
    [{ same: 5, different: 2, untried: 0 }, /^Đã thử 7 trường hợp: 2 chỗ khác với mong đợi\.\n[^]*Gửi cả trang đó/],
    [{ same: 5, different: 0, untried: 3 }, /Còn 3 trường hợp chưa kịp thử/],
  ])('%j', (counts, sentence) => {
    expect(checkDone(counts)).toMatch(sentence);
  });

  it('writes seconds with a comma', () => {
    expect(seconds(1_250)).toMatch(/^1,[23] giây$/);
  });
});
