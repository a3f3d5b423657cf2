import { namedPersons } from '../../../src/app/namedPersons';
import { placeAt } from '../support/addresses';
import type { Typed } from '../support/grids';
import { readTab } from '../support/readTab';
import { communeTab } from '../support/grids';

const PEOPLE: readonly Typed[] = [
  { 'Họ và tên': 'Katơr Thị Mẫu', 'Chủ hộ': 'Pi Năng Mẫu' },
  { 'Họ và tên': 'Nam', 'Tham dự': 'Dự thay', 'Người dự thay': 'Chamaléa Thị Thử' },
  { 'Họ và tên': 'K’Brơi Thử' },
  { 'Họ và tên': 'Lê Thị Hoà' },
];
const SESSION: Typed = { 'Chủ trì': 'Đàng Năng Thử', 'Thư ký': 'Bá Trung Mẫu' };

function named(opinion: Typed): boolean {
  const grid = communeTab({
    invitees: PEOPLE,
    opinions: [{ 'Người nêu': 'Tài Thị Thử', ...opinion }],
    session: SESSION,
  });
  return namedPersons(readTab('Phước Hà', grid)).length > 0;
}

describe('an opinion that holds a name from its own tab is pointed at', () => {
  it.each([
    ['of one who was invited', 'Hộ bà Katơr Thị Mẫu chưa có thẻ.'],
    ['of a householder', 'Đề nghị xét hộ Pi Năng Mẫu.'],
    ['of the speaker', 'Tài Thị Thử hỏi về vốn vay.'],
    ['of one who came in another’s place', 'Bà Chamaléa Thị Thử đề nghị sửa đường.'],
    ['of the chair', 'Ông Đàng Năng Thử đã trả lời.'],
    ['of the secretary', 'Như bà Bá Trung Mẫu ghi.'],
    ['at the very end', 'Đề nghị xét hộ Katơr Thị Mẫu'],
    ['in capitals', 'ĐỀ NGHỊ XÉT HỘ KATƠR THỊ MẪU.'],
    ['in the other tone style', 'Hộ Lê Thị Hòa chưa có thẻ.'],
    ['over a line break', 'Hộ Katơr\nThị Mẫu.'],
    ['in brackets', 'Một hộ (Katơr Thị Mẫu) chưa có thẻ.'],
    ['before a hyphen', 'Katơr Thị Mẫu-thôn Giá'],
    ['between slashes', 'hộ Pi Năng Mẫu/Katơr Thị Mẫu'],
    ['with another apostrophe', "Hộ K'Brơi Thử chưa có thẻ."],
    ['in single quotes', 'Hộ ‘Katơr Thị Mẫu’ chưa có thẻ.'],
  ])('%s', (_name, content) => {
    expect(named({ 'Nội dung': content })).toBe(true);
    expect(named({ 'Nội dung': 'Đề nghị xét.', 'Nội dung trả lời': content })).toBe(true);
  });
});

describe('not pointed at', () => {
  it.each([
    ['nobody named', 'Đề nghị sửa đường vào thôn.'],
    ['a name of one word, which is a common word too', 'Nam giới và phụ nữ thôn Nam.'],
    ['a longer name that only begins alike', 'Hộ Katơr Thị Mẫuu.'],
    ['a name of another accent', 'Hộ Kator Thị Mẫu.'],
    ['half of a name', 'Hộ Katơr Thị.'],
  ])('%s', (_name, content) => {
    expect(named({ 'Nội dung': content })).toBe(false);
  });
});

describe('a telephone number', () => {
  it.each<[string, boolean]>([
    ['Gọi 0912345678 để hỏi.', true],
    ['Gọi 0912 345 678.', true],
    ['Gọi 091.234.5678.', true],
    ['Máy bàn 0259 3861 234', true],
    ['Theo Quyết định 2345/QĐ-UBND ngày 05/9/2020.', false],
    ['Hỗ trợ 5.000.000 đồng cho 120 hộ.', false],
    ['Từ năm 2016 đến năm 2020.', false],
  ])('“%s”: %s', (content, expected) => {
    expect(named({ 'Nội dung': content })).toBe(expected);
  });
});

it('content and answer are told apart', () => {
  const fieldsOf = (opinion: Typed) =>
    namedPersons(readTab('Phước Hà', communeTab({ invitees: PEOPLE, opinions: [opinion] }))).map(
      ({ field, column }) => [field, column],
    );
  const [content, answer] = ['Hộ Katơr Thị Mẫu chưa có thẻ.', 'Bà Katơr Thị Mẫu đã được cấp.'];
  expect(fieldsOf({ 'Nội dung': 'Một', 'Nội dung trả lời': answer })).toEqual([
    ['Nội dung trả lời', placeAt('Phước Hà', 5, 'Nội dung trả lời').column],
  ]);
  expect(fieldsOf({ 'Nội dung': content, 'Nội dung trả lời': 'Có.' })).toEqual([
    ['Nội dung', placeAt('Phước Hà', 5, 'Nội dung').column],
  ]);
  expect(fieldsOf({ 'Nội dung': content, 'Nội dung trả lời': answer })).toHaveLength(2);
});

it('a name does not run over from the content into the answer', () => {
  expect(named({ 'Nội dung': 'Hộ Katơr Thị', 'Nội dung trả lời': 'Mẫu đơn đã gửi.' })).toBe(false);
});

it('the problem leads to the opinion and repeats no name', () => {
  const grid = communeTab({ invitees: PEOPLE, opinions: [{ 'Nội dung': 'Một' }, { 'Nội dung': 'Hộ Katơr Thị Mẫu.' }] });
  const problems = namedPersons(readTab('Phước Hà', grid));
  expect(problems).toMatchObject([
    { code: 'opinion-names-person', ...placeAt('Phước Hà', 6, 'Nội dung'), field: 'Nội dung' },
  ]);
  expect(JSON.stringify(problems)).not.toContain('Katơr');
});
