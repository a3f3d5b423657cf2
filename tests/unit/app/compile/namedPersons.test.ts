import { namedPersons } from '../../../../src/app/compile/namedPersons';
import type { Problem } from '../../../../src/core/problem';
import { placeAt } from '../../support/addresses';
import type { Typed, TypedTab } from '../../support/grids';
import { readTab } from '../../support/readTab';
import { communeTab } from '../../support/grids';

const PEOPLE: readonly Typed[] = [
  { 'Họ và tên': 'Katơr Thị Mẫu', 'Chủ hộ': 'Pi Năng Mẫu' },
  { 'Họ và tên': 'Nam', 'Tham dự': 'Dự thay', 'Người dự thay': 'Chamaléa Thị Thử' },
  { 'Họ và tên': 'K’Brơi Thử' },
  { 'Họ và tên': 'Lê Thị Hoà' },
];
const SESSION: Typed = { 'Chủ trì': 'Đàng Năng Thử', 'Thư ký': 'Bá Trung Mẫu' };

/** The problems of a round's only tab. */
function problemsOf(typed: TypedTab): readonly Problem[] {
  const tab = readTab('Phước Hà', communeTab(typed));
  return namedPersons([tab], ['Phước Hà', 'Cà Ná'])(tab);
}

/** What each cell is found to tell. */
function told(opinion: Typed, people = PEOPLE): (string | undefined)[] {
  const opinions = [{ 'Người nêu': 'Tài Thị Thử', ...opinion }];
  return problemsOf({ invitees: people, opinions, session: SESSION }).map(({ detail }) => detail);
}
const named = (opinion: Typed) => told(opinion).length > 0;

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

describe('a name written otherwise', () => {
  const people: readonly Typed[] = [
    { 'Họ và tên': 'Nguyễn Văn Anh' },
    { 'Họ và tên': 'Bà Lê Hoa', 'Chủ hộ': 'Đàng Thị Mẫu (vợ)' },
    { 'Họ và tên': '3. Tran Thi Thu', 'Người dự thay': 'con gái: Chamaléa Thị Nga' },
    { 'Họ và tên': 'Pi Năng Thử và Pi Năng Hai' },
  ];

  it.each([
    ['without accents', 'Ho ong Nguyen Van Anh chua co the.'],
    ['without accents, among words that have them', 'Hộ ông Nguyen Van Anh chưa có thẻ.'],
    ['with accents, where the list has none', 'Bà Trần Thị Thu hỏi về vốn.'],
    ['by initials', 'Ông N.V. Anh hỏi.'],
    ['by initials with blanks', 'Ông N. V. Anh hỏi.'],
    ['by initials without full stops', 'Ông N V Anh hỏi.'],
    ['by the beginning of the family name', 'Ông Ng. Văn Anh hỏi.'],
    ['by the initial of the middle name', 'Ông Nguyễn V. Anh hỏi.'],
    ['by an initial with a bar', 'Bà Đ.T. Mẫu hỏi.'],
    ['without the title that the list has', 'Chị Lê Hoa hỏi.'],
    ['without the brackets that the list has', 'Chị Đàng Thị Mẫu hỏi.'],
    ['without the words before it in the list', 'Chamaléa Thị Nga hỏi.'],
    ['where the list has two in a cell', 'Pi Năng Hai hỏi.'],
    ['in small letters', 'hộ nguyễn văn anh chưa có thẻ'],
  ])('%s', (_name, content) => {
    expect(told({ 'Nội dung': content }, people)).toEqual(['name']);
  });

  it.each([
    ['a name of two words, in small letters', 'Trồng lê hoa trắng.'],
    ['another initial', 'Ông T.V. Anh hỏi.'],
    ['initials and another given name', 'Ông N.V. Ánh hỏi.'],
    ['the given name abbreviated, as one does to hide it', 'Ông Nguyễn Văn A. hỏi.'],
    ['a place behind an abbreviation', 'Ở TP. Phan Rang và H. Thuận Nam.'],
    ['small words that are the name without accents', 'Đã nói nguyen van anh ở đâu.'],
  ])('not: %s', (_name, content) => {
    expect(told({ 'Nội dung': content }, people)).toEqual([]);
  });
});

describe('what bears a person’s name and is none', () => {
  const people: readonly Typed[] = [
    { 'Họ và tên': 'Võ Thị Sáu', Thôn: 'Nguyễn Văn Mẫu' },
    { 'Họ và tên': 'Nguyễn Văn Trỗi', Thôn: 'Thôn Nguyễn Văn Mẫu' },
    { 'Họ và tên': 'Nguyễn Văn Mẫu', Thôn: 'Nguyễn Văn Mẫu' },
    { 'Họ và tên': 'Cà Ná' },
    { 'Họ và tên': 'Chủ hộ', 'Chủ hộ': 'như trên', 'Người dự thay': 'Con trai' },
  ];

  it.each([
    ['a street', 'Sửa đường Nguyễn Văn Trỗi.'],
    ['a school', 'Trường Võ Thị Sáu dột.'],
    ['a school of its level', 'Trường THCS Võ Thị Sáu, Trường Tiểu học Nguyễn Văn Trỗi.'],
    ['a village that rows are of', 'Đường vào Nguyễn Văn Mẫu hỏng.'],
    ['a village', 'Người thôn Nguyễn Văn Trỗi hỏi.'],
    ['a commune of the round', 'Xã Cà Ná hỏi.'],
    ['words that stand for a person', 'Chủ hộ hỏi, như trên; Con trai chủ hộ.'],
  ])('%s', (_name, content) => {
    expect(told({ 'Nội dung': content }, people)).toEqual([]);
  });

  it.each([
    ['the head of a village', 'Trưởng thôn Nguyễn Văn Trỗi hỏi.'],
    ['the commune’s police', 'Công an xã Võ Thị Sáu trả lời.'],
    ['a household', 'Hộ Võ Thị Sáu ở đường Nguyễn Văn Trỗi.'],
    ['a teacher', 'Cô giáo Võ Thị Sáu hỏi.'],
    ['whom a street is mended for', 'Sửa đường cho Võ Thị Sáu.'],
  ])('but not %s', (_name, content) => {
    expect(told({ 'Nội dung': content }, people)).toEqual(['name']);
  });

  it('a collective that spoke is nobody', () => {
    const opinions = [{ 'Người nêu': 'Hội Nông dân', 'Nội dung': 'Hội Nông dân đề nghị.' }];
    expect(problemsOf({ opinions })).toEqual([]);
  });
});

describe('people of the other tabs of the round', () => {
  const speaking = readTab('Cà Ná', communeTab({ opinions: [{ 'Nội dung': 'Hộ Katơr Thị Mẫu. Hộ Bá Thử.' }] }));
  const foundWith = (...invitees: readonly Typed[]) =>
    namedPersons([readTab('Phước Hà', communeTab({ invitees })), speaking], [])(speaking).length;

  it('are looked for by names of three words, not by shorter ones', () => {
    expect(foundWith({ 'Họ và tên': 'Katơr Thị Mẫu' })).toBe(1);
    expect(foundWith({ 'Họ và tên': 'Bá Thử' })).toBe(0);
  });
});

it('who chaired, or wrote the minutes, is told as that, unless somebody listed is named too', () => {
  expect(told({ 'Nội dung': 'Ông Đàng Năng Thử trả lời.' })).toEqual(['official']);
  expect(told({ 'Nội dung': 'Ông Đàng Năng Thử trả lời bà Katơr Thị Mẫu.' })).toEqual(['name official']);
});

describe('every cell that is printed', () => {
  it.each(['Nội dung', 'Cơ quan trả lời', 'Nội dung trả lời', 'Số văn bản trả lời'])('%s of an opinion', (header) => {
    const opinions = [{ 'Nội dung': 'Một.', [header]: 'bà Katơr Thị Mẫu, 0912-345-678' }];
    expect(problemsOf({ invitees: PEOPLE, opinions })).toEqual([
      { code: 'opinion-names-person', ...placeAt('Phước Hà', 5, header), field: header, detail: 'name phone' },
    ]);
  });

  it.each(['Địa điểm tổ chức', 'Số kế hoạch của xã'])('%s of the session', (label) => {
    const problems = problemsOf({ invitees: PEOPLE, session: { [label]: 'Nhà bà Katơr Thị Mẫu' } });
    expect(problems).toMatchObject([{ code: 'opinion-names-person', field: label, detail: 'name' }]);
  });

  it.each(['Người nêu', 'Thôn người nêu', 'Ghi chú ý kiến'])('and none that is not: %s', (header) => {
    const opinions = [{ 'Nội dung': 'Một.', [header]: 'bà Katơr Thị Mẫu, 0912-345-678' }];
    expect(problemsOf({ invitees: PEOPLE, opinions })).toEqual([]);
  });
});

it('content and answer are told apart', () => {
  const fieldsOf = (opinion: Typed) =>
    problemsOf({ invitees: PEOPLE, opinions: [opinion] }).map(({ field, column }) => [field, column]);
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
  const opinions = [{ 'Nội dung': 'Một' }, { 'Nội dung': 'Hộ Katơr Thị Mẫu.' }];
  const problems = problemsOf({ invitees: PEOPLE, opinions });
  expect(problems).toMatchObject([
    { code: 'opinion-names-person', ...placeAt('Phước Hà', 6, 'Nội dung'), field: 'Nội dung' },
  ]);
  expect(JSON.stringify(problems)).not.toContain('Katơr');
});
