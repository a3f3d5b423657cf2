import type { AttendanceMark } from '../../../../src/api';
import { saveMarks } from '../../../../src/app/sidebar/rollCall';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Cell } from '../../../../src/workbook/cells/cell';
import type { Typed } from '../../support/grids';
import { communeTab, headersOf, startLists, under } from '../../support/grids';
import { MemoryBook, openLock, watchedLock } from '../../support/memoryBook';
import { refusalOf } from '../../support/refusals';

const TAB = 'Phước Hà';
const HEADERS = headersOf(COMMUNE_BLOCKS);

type Row = readonly [name: string, attendance?: Cell, substitute?: Cell, village?: Cell];

const rows = (list: readonly Row[]): Typed[] =>
  list.map(([name, attendance = '', substitute = '', village = '']) => ({
    'Họ và tên': name,
    Thôn: village,
    'Tham dự': attendance,
    'Người dự thay': substitute,
  }));
const bookWith = (...list: readonly Row[]) => new MemoryBook({ [TAB]: communeTab({ invitees: rows(list) }) });
const mark = (
  row: number,
  name: string,
  attendance: AttendanceMark['attendance'],
  substitute = '',
  village = '',
): AttendanceMark => ({ row, name, village, attendance, substitute });
const call = (book: MemoryBook, ...marks: readonly AttendanceMark[]) =>
  saveMarks(book, TAB, marks, startLists, openLock);

/** Name, attendance and substitute of each row, as they stand. */
function shown(book: MemoryBook): Cell[][] {
  return under(book.read(TAB) ?? [], 'Họ và tên', 'Tham dự', 'Người dự thay').filter(([name]) => name !== '');
}

describe('roll call', () => {
  it('writes the label of each meaning beside the name', () => {
    const book = bookWith(['A'], ['B'], ['C'], ['D'], ['E', 'Vắng']);
    const marks = [
      mark(5, 'A', 'present'),
      mark(6, 'B', 'substitute', ' Trần  Mẫu '),
      mark(7, 'C', 'absent'),
      mark(8, 'D', 'uninvited'),
      mark(9, 'E', 'notRecorded'),
    ];
    expect(call(book, ...marks)).toEqual({ recorded: marks, refused: [] });
    expect(shown(book)).toEqual([
      ['A', 'Có mặt', ''],
      ['B', 'Dự thay', 'Trần Mẫu'],
      ['C', 'Vắng', ''],
      ['D', 'Dự ngoài danh sách', ''],
      ['E', '', ''],
    ]);
  });

  it('one stroke over a hundred people is one writing', () => {
    const names = Array.from({ length: 100 }, (_, index) => `Người ${index + 1}`);
    const book = bookWith(...names.map((name): Row => [name]));
    call(book, ...names.map((name, index) => mark(5 + index, name, 'present')));
    expect(book.changes).toEqual([`write ${TAB}`]);
    expect(shown(book).every(([, attendance]) => attendance === 'Có mặt')).toBe(true);
  });

  it.each<[string, Row, AttendanceMark]>([
    ['as it stands already', ['A', 'Có mặt'], mark(5, 'A', 'present')],
    ['in other letters', ['A', ' CÓ MẶT. '], mark(5, 'A', 'present')],
    ['not recorded, and blank', ['A'], mark(5, 'A', 'notRecorded')],
    ['the same substitute', ['A', 'Dự thay', 'Trần Mẫu'], mark(5, 'A', 'substitute', 'Trần Mẫu')],
  ])('nothing is written: %s', (_, row, wanted) => {
    const book = bookWith(row);
    expect(call(book, wanted).recorded).toEqual([wanted]);
    expect(book.changes).toEqual([]);
  });

  it('who came in somebody’s place is taken away when the person came after all', () => {
    const book = bookWith(['A', 'Dự thay', 'Trần Mẫu']);
    call(book, mark(5, 'A', 'present'));
    expect(shown(book)).toEqual([['A', 'Có mặt', '']]);
  });

  it('labels are those that the district uses now; a second label of one meaning stays', () => {
    const present = { label: 'Đến', key: 'present' };
    const lists = { ...startLists, attendance: [present, { label: 'Đến trực tuyến', key: 'present' }] };
    const book = bookWith(['A'], ['B', 'Đến trực tuyến']);
    const absent = mark(6, 'B', 'absent');
    const marks = [mark(5, 'A', 'present'), mark(6, 'B', 'present'), absent];
    const { refused } = saveMarks(book, TAB, marks, lists, openLock);
    expect(shown(book)).toEqual([['A', 'Đến', ''], ['B', 'Đến trực tuyến', '']]); // prettier-ignore
    expect(refused).toEqual([{ mark: absent, message: expect.stringContaining('“B”') as string }]);
  });

  it('is written while the lock is held', () => {
    const book = bookWith(['A']);
    const lock = watchedLock();
    const held: boolean[] = [];
    book.onChange = () => held.push(lock.held);
    saveMarks(book, TAB, [mark(5, 'A', 'present')], startLists, lock);
    expect(held).toEqual([true]);
  });
});

describe('rows that moved since the list was shown', () => {
  it('a person is found again by name, spelt alike', () => {
    const book = bookWith(['Mới'], ['Nguyễn Thị Hòa'], ['B']);
    call(book, mark(5, 'nguyễn thị  hoà', 'present'));
    expect(shown(book)[1]).toEqual(['Nguyễn Thị Hòa', 'Có mặt', '']);
  });

  it('whoever is gone is named, and the others are recorded all the same', () => {
    const book = bookWith(['B'], ['C']);
    const [gone, here] = [mark(5, 'A', 'present'), mark(6, 'B', 'absent')];
    const { recorded, refused } = call(book, gone, here);
    expect(recorded).toEqual([here]);
    expect(refused).toEqual([{ mark: gone, message: expect.stringMatching(/^Không tìm thấy “A”/) as string }]);
    expect(shown(book)).toEqual([['B', 'Vắng', ''], ['C', '', '']]); // prettier-ignore
  });

  it('two people of one name are told apart by their rows', () => {
    const book = bookWith(['A'], ['B'], ['A']);
    call(book, mark(7, 'A', 'present'), mark(5, 'A', 'absent'));
    expect(shown(book)).toEqual([['A', 'Vắng', ''], ['B', '', ''], ['A', 'Có mặt', '']]); // prettier-ignore
  });

  it('two people of one name whose rows moved are not mixed up but refused', () => {
    const book = bookWith(['Mới'], ['A'], ['A']);
    const marks = [mark(5, 'A', 'absent'), mark(6, 'A', 'present')];
    const { recorded, refused } = call(book, ...marks);
    expect([recorded, refused.map((item) => item.mark)]).toEqual([[], marks]);
    expect(refused[0]?.message).toMatch(/^Có nhiều dòng mang tên “A”/);
    expect(book.changes).toEqual([]);
  });
});

describe('two people of one name in two villages', () => {
  const of = (village: Cell, attendance: Cell = ''): Row => ['A', attendance, '', village];
  const came = (row: number, village: string) => mark(row, 'A', 'present', '', village);
  const PRESENT = 'Có mặt';

  it.each<[string, Row[], AttendanceMark, Row[]]>([
    ['at its row', [of('Giá'), of('Là A')], came(6, 'Là A'), [of('Giá'), of('Là A', PRESENT)]],
    ['the rows moved', [['B'], of('Giá'), of('Là A')], came(6, 'Là A'), [['B'], of('Giá'), of('Là A', PRESENT)]],
    ['the rows changed places', [of('Là A'), of('Giá')], came(5, 'Giá'), [of('Là A'), of('Giá', PRESENT)]],
    ['its village was filled in', [of('Giá'), of('Là A')], came(5, ''), [of('Giá', PRESENT), of('Là A')]],
    ['spelt alike', [['B'], of('THÔN  HOÀ'), of('Là A')], came(5, 'Thôn Hòa'), [['B'], of('THÔN  HOÀ', PRESENT), of('Là A')]], // prettier-ignore
  ])('the mark reaches the one it is of: %s', (_, before, wanted, after) => {
    const book = bookWith(...before);
    expect(call(book, wanted).recorded).toEqual([wanted]);
    expect(book.contents()[TAB]).toEqual(bookWith(...after).contents()[TAB]);
  });

  it.each<[string, Row[], AttendanceMark, RegExp]>([
    ['renamed', [['B', '', '', 'Giá'], of('Là A')], came(5, 'Giá'), /^Không tìm thấy “A”/],
    ['cleared', [['', '', '', 'Giá'], of('Là A')], came(5, 'Giá'), /^Không tìm thấy “A”/],
    ['renamed, of three', [['B', '', '', 'Giá'], of('Là A'), of('Tân Hà')], came(5, 'Giá'), /^Có nhiều dòng mang tên “A”/], // prettier-ignore
    ['renamed, of three, two in one village', [['B'], of('Giá'), of('Giá')], came(5, 'Giá'), /^Có nhiều dòng mang tên “A”/], // prettier-ignore
  ])('whose row was %s: the other one gets no mark', (_, before, wanted, message) => {
    const book = bookWith(...before);
    const { recorded, refused } = call(book, wanted);
    expect(recorded).toEqual([]);
    expect(refused).toEqual([{ mark: wanted, message: expect.stringMatching(message) as string }]);
    expect(book.changes).toEqual([]);
  });
});

it.each([
  ['Tham dự', ''],
  ['Người dự thay', 'Trần Mẫu'],
  ['Họ và tên', ''],
])('a tab without the column %s is refused', (lost, substitute) => {
  const headers = HEADERS.filter((header) => header !== lost);
  const book = new MemoryBook({
    [TAB]: communeTab({ invitees: [lost === 'Họ và tên' ? {} : { 'Họ và tên': 'A' }] }, { headers }),
  });
  const { code, message } = refusalOf(() => call(book, mark(5, 'A', 'substitute', substitute)));
  expect([code, message]).toEqual(['tab-column-lost', expect.stringContaining(`“${lost}”`)]);
  expect(book.changes).toEqual([]);
});
