import type { FormTexts } from '../../../../src/api';
import { saveInvitee, saveOpinion } from '../../../../src/app/sidebar/quickEntry';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { dateCell } from '../../support/days';
import type { Layout, TypedTab } from '../../support/grids';
import { columnOf, communeTab, headersOf, startLists, withCells } from '../../support/grids';
import { MemoryBook, openLock, watchedLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';

const TAB = 'Phước Hà';
const HEADERS = headersOf(COMMUNE_BLOCKS);

const bookWith = (typed: TypedTab = {}, layout?: Layout) => new MemoryBook({ [TAB]: communeTab(typed, layout) });
const add = (book: MemoryBook, texts: FormTexts) => saveInvitee(book, TAB, texts, startLists, openLock);
const say = (book: MemoryBook, texts: FormTexts) => saveOpinion(book, TAB, texts, startLists, openLock, () => 0.5);

/** What stands in a row by header; blank cells left out. */
function rowOf(book: MemoryBook, row: number, headers = HEADERS): Record<string, Cell> {
  const cells = book.read(TAB)?.[row - 1] ?? [];
  return Object.fromEntries(
    headers.flatMap((header, index) => {
      const cell = cells[index] ?? '';
      return header === null || cell === '' ? [] : [[header, cell] as const];
    }),
  );
}

describe('a new person', () => {
  it('stands below the last one, as typed, beside the facts of the session', () => {
    const book = bookWith({ invitees: [{ 'Họ và tên': 'Katơr A' }] });
    const texts = { name: ' Chamaléa  B ', village: 'Giá', group: 'hộ nghèo', phone: '0912 345 678', note: '=1+1' };
    expect(add(book, texts)).toBe(6);
    expect(rowOf(book, 6)).toEqual({
      ...{ 'Họ và tên': 'Chamaléa B', Thôn: 'Giá', 'Đối tượng': 'Hộ nghèo', 'Điện thoại': '0912 345 678' },
      ...{ 'Ghi chú': '=1+1', 'Thông tin cuộc đối thoại': 'Giờ tổ chức' },
    });
  });

  it.each<[string, TypedTab, number]>([
    ['right below the header row of an empty tab', {}, 5],
    ['not in the row of somebody who was cleared', { invitees: [{ 'Họ và tên': 'A' }, {}, { 'Họ và tên': 'C' }] }, 8],
    ['below a row that holds only a note', { invitees: [{ 'Ghi chú': 'dự phòng' }] }, 6],
    ['not below row numbers that stand ready', { invitees: [{ TT: 1 }, { TT: 2 }, { TT: 3 }] }, 5],
    ['whatever opinions there are', { opinions: [{ 'Nội dung': 'a' }, { 'Nội dung': 'b' }] }, 5],
  ])('%s', (_, typed, row) => {
    expect(add(bookWith(typed), { name: 'Người Mẫu' })).toBe(row);
  });

  it('goes into its columns wherever they were moved, under whatever rows stand above', () => {
    const headers = [...HEADERS].reverse();
    const book = bookWith({}, { headers, above: 2 });
    expect(add(book, { name: 'Người Mẫu', gender: 'Nữ' })).toBe(7);
    expect(rowOf(book, 7, headers)).toMatchObject({ 'Họ và tên': 'Người Mẫu', 'Giới tính': 'Nữ' });
  });

  it('touches no cell but those that were filled in', () => {
    const book = bookWith();
    const written: string[] = [];
    const write = book.write.bind(book);
    book.write = (tab, from, contents) => {
      written.push(`${from.row},${from.column} ${contents.length}x${contents[0]?.length ?? 0}`);
      write(tab, from, contents);
    };
    add(book, { name: 'A', birthYear: '1980', gender: '', phone: '0912' });
    expect(written).toEqual(['5,2 1x2', '5,11 1x1']);
  });

  it('is found a row while the lock is held', () => {
    const book = bookWith();
    const lock = watchedLock();
    const held: boolean[] = [];
    book.onChange = () => held.push(lock.held);
    saveInvitee(book, TAB, { name: 'A' }, startLists, lock);
    expect(held).toEqual([true]);
  });

  it('two people added one after the other stand in two rows', () => {
    const book = bookWith();
    expect([add(book, { name: 'A' }), add(book, { name: 'B' })]).toEqual([5, 6]);
  });
});

describe('what is refused, with nothing written', () => {
  const EMPTY = 'Chưa có “Họ và tên”: ghi vào ô này rồi thử lại. Các ô khác để trống được.';
  it.each<[string, FormTexts, string, string | RegExp]>([
    ['no name', { village: 'Giá' }, 'entry-empty', EMPTY],
    ['a name of blanks', { name: '  ', village: 'Giá' }, 'entry-empty', EMPTY],
    ['a total', { name: 'Tổng cộng' }, 'entry-wrong', /^“Họ và tên” ghi “Tổng cộng”, không phải họ tên/],
    [
      'a group that is not in the list',
      { name: 'A', group: 'Hộ thoát nghèo' },
      'entry-wrong',
      '“Đối tượng” ghi “Hộ thoát nghèo”, không có trong Danh mục. Chọn một trong các mục: Hộ nghèo; Hộ cận nghèo; Người dân, cộng đồng dân cư; Tổ chức, cá nhân liên quan; Đại diện xã khác. Chưa ghi gì vào bảng.',
    ],
    ['an error of a formula', { name: 'A', note: '#REF!' }, 'entry-wrong', /^“Ghi chú” ghi “#REF!” là một báo lỗi/],
    ['a text that no cell holds', { name: 'A', note: 'a'.repeat(50_001) }, 'entry-wrong', /dài hơn 50\.000 ký tự/],
    [
      'two wrong fields: both are named',
      { name: 'A', group: 'x', gender: 'y' },
      'entry-wrong',
      /“Giới tính”.*“Đối tượng”/,
    ],
  ])('%s', (_, texts, code, message) => {
    const book = bookWith();
    const refusal = refusalOf(() => add(book, texts));
    expect(refusal.code).toBe(code);
    expect(refusal.message).toMatch(message);
    expect(book.changes).toEqual([]);
  });

  it('a form field that the tab does not know is a bug, not lost in silence', () => {
    expect(() => add(bookWith(), { name: 'A', idCard: '1' })).toThrow('the form has no field idCard');
  });

  it('a column that is gone, when something is to go into it', () => {
    const book = bookWith({}, { headers: HEADERS.filter((header) => header !== 'Thôn') });
    expect(add(book, { name: 'A', village: '' })).toBe(5);
    const { code, message } = refusalOf(() => add(book, { name: 'B', village: 'Giá' }));
    expect([code, message]).toEqual(['tab-column-lost', expect.stringContaining('“Thôn”')]);
    expect(book.changes).toHaveLength(1);
  });

  it('a tab without its header row', () => {
    const book = new MemoryBook({ [TAB]: communeTab().slice(0, 3) });
    expect(refusalOf(() => add(book, { name: 'A' })).code).toBe('tab-header-lost');
    expect(refusalOf(() => saveInvitee(book, 'Cà Ná', { name: 'A' }, startLists, openLock)).code).toBe(
      'own-tab-missing',
    );
  });

  it('a full tab: its last row is still taken, and room is made for the next', () => {
    const book = bookWith({ invitees: [{ 'Họ và tên': 'A' }] });
    book.rows = 6;
    expect(add(book, { name: 'B' })).toBe(6);
    expect(book.changes.filter((change) => change.startsWith('add rows'))).toEqual([]);
    expect(add(book, { name: 'C' })).toBe(7);
    expect(book.changes).toContain('add rows to Phước Hà');
  });
});

describe('a new opinion', () => {
  const content = 'Đề nghị sửa đường.\nĐường thôn Giá hỏng.';

  it('keeps its lines and dates, and has an id of its own', () => {
    const book = bookWith();
    const texts = {
      content: ` ${content.replace('\n', '  \r\n ')}`,
      answeredOn: '3/9/2020',
      answerDocument: '12/UBND',
    };
    expect(say(book, texts)).toBe(5);
    expect(rowOf(book, 5)).toMatchObject({
      ...{ 'Nội dung': content, 'Ngày trả lời': dateCell('3/9/2020'), 'Số văn bản trả lời': '12/UBND' },
      'Mã ý kiến': expect.stringMatching(/^X01-[A-Z0-9]{4}$/) as string,
    });
  });

  it('two opinions have different ids though chance repeats itself', () => {
    const book = bookWith();
    say(book, { content });
    say(book, { content });
    expect(rowOf(book, 5)['Mã ý kiến']).not.toBe(rowOf(book, 6)['Mã ý kiến']);
  });

  it('an id that the form brings is not believed', () => {
    const book = bookWith();
    say(book, { content, id: 'X09-0000' });
    expect(rowOf(book, 5)['Mã ý kiến']).toMatch(/^X01-/);
  });

  it('is added to a tab of before there were ids', () => {
    const book = bookWith({}, { headers: HEADERS.filter((header) => header !== 'Mã ý kiến') });
    expect(say(book, { content })).toBe(5);
  });

  it.each<[string, FormTexts, RegExp]>([
    ['no words', { speaker: 'A' }, /^Chưa có “Nội dung”/],
    [
      'a day that the calendar lacks',
      { content, dueOn: '31/9/2020' },
      /^“Hạn trả lời” ghi “31\/9\/2020”.*ví dụ 03\/9\/2020/,
    ],
    [
      'a state that is not in the list',
      { content, state: 'xong' },
      /^“Tình trạng” ghi “xong”, không có trong Danh mục/,
    ],
  ])('refuses %s', (_, texts, message) => {
    expect(refusalOf(() => say(bookWith(), texts)).message).toMatch(message);
  });

  it('a label that the district has changed since is written as it is now', () => {
    const lists = { ...startLists, states: [{ label: 'Xong tại chỗ', key: 'onTheSpot' }] };
    const book = bookWith();
    saveOpinion(book, TAB, { content, state: 'Đã trả lời tại chỗ' }, lists, openLock, () => 0);
    expect(rowOf(book, 5)['Tình trạng']).toBe('Xong tại chỗ');
  });

  it('does not stand on a half-filled row further down', () => {
    const grid = withCells(communeTab(), [9, columnOf(COMMUNE_BLOCKS, 'Tình trạng'), 'Chưa trả lời']);
    expect(say(new MemoryBook({ [TAB]: grid }), { content })).toBe(10);
  });
});
