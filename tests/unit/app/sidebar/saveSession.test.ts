import type { FormTexts } from '../../../../src/api';
import { sessionTexts } from '../../../../src/app/sidebar/communeView';
import { saveFacts } from '../../../../src/app/sidebar/saveSession';
import { SESSION } from '../../../../src/workbook/schema/communeTab';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { dateCell } from '../../support/days';
import type { Typed } from '../../support/grids';
import { columnIn, communeTab, rowIn, startLists, withCells } from '../../support/grids';
import { MemoryBook, openLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';

const TAB = 'Phước Hà';
const LABELS = 'Thông tin cuộc đối thoại';
const rowOf = (label: string) => rowIn(communeTab(), LABELS, label);

const bookWith = (session: Typed = {}) => new MemoryBook({ [TAB]: communeTab({ session }) });
const save = (book: MemoryBook, texts: FormTexts) => saveFacts(book, TAB, texts, startLists, openLock);

/** What stands beside a label. */
function fact(book: MemoryBook, label: string): Cell | undefined {
  const grid = book.read(TAB) ?? [];
  return grid[rowIn(grid, LABELS, label) - 1]?.[columnIn(grid, 'Nội dung thông tin') - 1];
}

describe('the facts of the session', () => {
  it.each<[string, string, string, Cell]>([
    ['day', 'Ngày tổ chức', '3/9/2020', dateCell('3/9/2020')],
    ['time', 'Giờ tổ chức', '8 giờ 30', '08:30'],
    ['venue', 'Địa điểm tổ chức', ' Nhà văn hóa  thôn Giá ', 'Nhà văn hóa thôn Giá'],
    ['planNumber', 'Số kế hoạch của xã', '12/3', '12/3'],
    ['spent', 'Kinh phí đã chi', '5.250.000 đồng', 5_250_000],
  ])('%s is written beside its label', (key, label, text, cell) => {
    const book = bookWith();
    expect(save(book, { [key]: text })).toBe(1);
    expect(fact(book, label)).toEqual(cell);
  });

  it('stand beside their labels wherever these were moved', () => {
    const [day, chair] = [rowOf('Ngày tổ chức'), rowOf('Chủ trì')];
    const grid = withCells(communeTab(), [day, LABELS, 'Chủ trì'], [chair, LABELS, 'Ngày tổ chức']);
    const book = new MemoryBook({ [TAB]: grid });
    save(book, { chair: 'Bà Mẫu', day: '3/9/2020' });
    expect([fact(book, 'Chủ trì'), fact(book, 'Ngày tổ chức')]).toEqual(['Bà Mẫu', dateCell('3/9/2020')]);
  });

  it('an emptied field clears its cell', () => {
    const book = bookWith({ 'Chủ trì': 'Ông Mẫu' });
    expect(save(book, { chair: ' ' })).toBe(1);
    expect(fact(book, 'Chủ trì') ?? '').toBe('');
  });

  it.each<[string, Cell]>([
    ['Ngày tổ chức', dateCell('3/9/2020')],
    ['Ngày tổ chức', 'sáng thứ năm tới'],
    ['Giờ tổ chức', dateCell('30/12/1899 08:00')],
    ['Giờ tổ chức', 'sớm'],
    ['Kinh phí đã chi', 5_250_000],
    ['Kinh phí đã chi', '5 triệu'],
    ['Chủ trì', '#REF!'],
    ['Chủ trì', ' Ông  Mẫu '],
  ])('%s %p, sent back as the form showed it, is not touched', (label, cell) => {
    const book = bookWith({ [label]: cell });
    expect(save(book, sessionTexts(book.read(TAB) ?? []))).toBe(0);
    expect(book.changes).toEqual([]);
  });

  it('only what was changed is written, neighbours in one go', () => {
    const book = bookWith({ 'Ngày tổ chức': dateCell('3/9/2020'), 'Kinh phí đã chi': 100_000 });
    const texts = { ...sessionTexts(book.read(TAB) ?? []), venue: 'Nhà văn hóa', chair: 'Bà Mẫu', spent: '200.000' };
    expect(save(book, texts)).toBe(3);
    expect(book.changes).toHaveLength(2);
  });
});

describe('what is refused, with nothing written', () => {
  it.each<[FormTexts, string]>([
    [{ day: '31/9/2020' }, '“Ngày tổ chức” ghi “31/9/2020”, không đọc được thành ngày. Chỉ ghi ngày/tháng/năm của một ngày có trong lịch, ví dụ 03/9/2020; chưa có thì để trống. Chưa ghi gì vào bảng.'], // prettier-ignore
    [{ time: 'sáng', venue: 'Nhà văn hóa' }, '“Giờ tổ chức” ghi “sáng”, không phải giờ. Ghi giờ và phút, ví dụ 08:00. Chưa ghi gì vào bảng.'], // prettier-ignore
    [{ spent: '5 triệu' }, '“Kinh phí đã chi” ghi “5 triệu”, phải là số nguyên, không âm. Chỉ ghi chữ số, ví dụ 45 hoặc 12.500.000. Chưa ghi gì vào bảng.'], // prettier-ignore
  ])('%p', (texts, message) => {
    const book = bookWith();
    expect(refusalOf(() => save(book, texts))).toEqual({ code: 'entry-wrong', message });
    expect(book.changes).toEqual([]);
  });

  it('a label that was overwritten, when its fact is to be written', () => {
    const book = new MemoryBook({ [TAB]: withCells(communeTab(), [rowOf('Giờ tổ chức'), LABELS, 'Ghi nhầm']) });
    expect(save(book, { time: '', chair: 'Bà Mẫu' })).toBe(1);
    const { code, message } = refusalOf(() => save(book, { time: '08:00', chair: 'Ông Mẫu' }));
    expect([code, message]).toEqual(['tab-label-lost', expect.stringContaining('“Giờ tổ chức”')]);
    expect(fact(book, 'Chủ trì')).toBe('Bà Mẫu');
  });

  it('a fact that the session does not have', () => {
    expect(() => save(bookWith(), { weather: 'nắng' })).toThrow('the session has no fact weather');
  });
});

it('the form shows every fact as a person would type it', () => {
  const session = {
    ...{ 'Ngày tổ chức': dateCell('3/9/2020'), 'Giờ tổ chức': dateCell('30/12/1899 08:05') },
    ...{ 'Địa điểm tổ chức': 'Nhà văn hóa', 'Số kế hoạch của xã': 12, 'Kinh phí đã chi': 5_250_000 },
  };
  const texts = sessionTexts(communeTab({ session }));
  expect(texts).toMatchObject({
    ...{ day: '03/09/2020', time: '08:05', venue: 'Nhà văn hóa', chair: '', secretary: '' },
    ...{ planNumber: '12', spent: '5.250.000' },
  });
  expect(Object.keys(texts)).toEqual(SESSION.map(({ key }) => key));
  expect(sessionTexts([['trang khác']])).toEqual({});
});
