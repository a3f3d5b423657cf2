import { readBasis } from '../../../../src/app/round/basis';
import { compileAndWrite } from '../../../../src/app/compile/compileResults';
import { LOG, logTable } from '../../../../src/app/tables/log';
import type { Lock } from '../../../../src/app/ports';
import { appendDeeds, readAllDeeds } from '../../../../src/app/record/record';
import type { Deed } from '../../../../src/core/round/deed';
import { NOT_IN_RECORD } from '../../../../src/text/log';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { textOf } from '../../../../src/workbook/cells/cell';
import { LOG_COLUMNS } from '../../../../src/workbook/schema/outputs';
import { handInNow } from '../../../../src/app/handIn/handIn';
import { extend, recordOnPaper, giveBack } from '../../../../src/app/district/districtDeeds';
import { dateCell, moment } from '../../support/days';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { roundBook } from '../../support/roundBook';

type Made = Omit<Deed, 'id'>;

const deed = (kind: Deed['kind'], code: string, at: string, change: Partial<Made> = {}): Made => ({
  ...{ kind, code, owed: 'invitees', moment: moment(at), recordedAt: moment(at), by: 'an@phuocha.example' },
  ...{ way: kind === 'handedIn' ? 'tick' : null, counts: null, digest: '', note: '', until: null },
  ...change,
});

const FIRST = deed('handedIn', 'X01', '31/8/2020 08:00', { counts: { invited: 45, attended: 0, opinions: 0 } });
const SECOND = deed('handedIn', 'X02', '31/8/2020 09:00', { by: '' });
const THIRD = deed('returned', 'X01', '31/8/2020 10:00', { note: 'Thiếu thôn.', until: moment('2/9/2020 17:00') });

function bookWith(...made: readonly Made[]): MemoryBook {
  const book = roundBook({ settings: { rules: [TYPED_RULE] } });
  appendDeeds(book.record, made);
  return book;
}

/** Brings Nhật ký up to date; gives whether anything had to be written. */
function merge(book: MemoryBook): boolean {
  const table = logTable(book, readAllDeeds(book.record), readBasis(book));
  if (table !== null) book.replaceTables([table]);
  return table !== null;
}

const log = (book: MemoryBook): Grid => (book.read('Nhật ký') ?? []).slice(1);
const column = (header: string) => LOG_COLUMNS.findIndex((item) => item.header === header);
const under = (book: MemoryBook, header: string): Cell[] => log(book).map((row) => row[column(header)] ?? '');

describe('Nhật ký', () => {
  it('holds everything in the record, of all communes, in the order of time', () => {
    const book = bookWith(FIRST, THIRD, SECOND);
    expect(merge(book)).toBe(true);
    expect(under(book, 'Thời điểm')).toEqual(['31/8/2020 08:00', '31/8/2020 09:00', '31/8/2020 10:00'].map(dateCell));
    expect(under(book, 'Tên xã')).toEqual(['Phước Hà', 'Cà Ná', 'Phước Hà']);
    expect(under(book, 'Việc đã làm')).toEqual(['Nộp', 'Nộp', 'Trả lại để bổ sung']);
    expect(under(book, 'Đối chiếu')).toEqual(['', '', '']);
  });

  it('says who it was, or that Google does not', () => {
    const book = bookWith(FIRST, SECOND);
    merge(book);
    expect(under(book, 'Người thực hiện')).toEqual(['an@phuocha.example', 'không rõ tài khoản']);
  });

  it('tells counts, reason and new limit', () => {
    const book = bookWith(FIRST, THIRD);
    merge(book);
    expect(under(book, 'Ghi rõ')).toEqual(['45 người mời', 'Lý do: Thiếu thôn.; Hạn mới: 17:00 ngày 02/09/2020']);
    expect(under(book, 'Cách thức')).toEqual(['Ô đánh dấu trên trang', '']);
  });

  it('shows of a paper when it came, stands where it was recorded, and tells both', () => {
    const paper = deed('handedIn', 'X02', '30/8/2020 08:00', {
      ...{ recordedAt: moment('31/8/2020 09:30'), way: 'paper', note: 'Văn bản 12/BC-UBND, nhận bưu điện' },
    });
    const book = bookWith(FIRST, paper, THIRD);
    merge(book);
    expect(under(book, 'Thời điểm')[1]).toEqual(dateCell('30/8/2020 08:00'));
    expect(under(book, 'Ghi rõ')[1]).toBe('Văn bản 12/BC-UBND, nhận bưu điện; Ghi nhận 09:30 ngày 31/08/2020');
  });

  it('names a commune that is no longer listed by its Mã', () => {
    const book = bookWith(deed('handedIn', 'X09', '31/8/2020 08:00'));
    merge(book);
    expect(under(book, 'Tên xã')).toEqual(['X09']);
  });
});

describe('merged again', () => {
  it('without news nothing is written', () => {
    const book = bookWith(FIRST, SECOND, THIRD);
    merge(book);
    expect(merge(book)).toBe(false);
  });

  it('with news it gains a row, and each stands once', () => {
    const book = bookWith(FIRST, SECOND);
    merge(book);
    const before = log(book);
    appendDeeds(book.record, [THIRD]);
    merge(book);
    expect(log(book).slice(0, 2)).toEqual(before);
    expect(log(book)).toHaveLength(3);
  });

  it('an empty record and an empty Nhật ký get their header once', () => {
    const book = bookWith();
    expect(merge(book)).toBe(true);
    expect(log(book)).toEqual([]);
    expect(merge(book)).toBe(false);
  });

  it('two things done by different communes in one minute stay in one order', () => {
    const book = bookWith(SECOND, { ...FIRST, moment: SECOND.moment, recordedAt: SECOND.recordedAt });
    merge(book);
    const before = log(book);
    expect(merge(book)).toBe(false);
    appendDeeds(book.record, [THIRD]);
    merge(book);
    expect(log(book).slice(0, 2)).toEqual(before);
  });
});

describe('entries that the record does not hold', () => {
  /** A copy of the spreadsheet: its tabs come along, its record does not. */
  function copyOf(book: MemoryBook): MemoryBook {
    const copy = bookWith();
    copy.replaceTables([{ ...LOG, rows: [] }]);
    log(book).forEach((row, at) => {
      row.forEach((cell, index) => {
        copy.type('Nhật ký', at + 2, index + 1, cell);
      });
    });
    return copy;
  }

  it('stay, and are marked', () => {
    const book = bookWith(FIRST, SECOND);
    merge(book);
    const copy = copyOf(book);
    expect(merge(copy)).toBe(true);
    const check = column('Đối chiếu');
    expect(log(copy)).toEqual(log(book).map((row) => row.map((cell, at) => (at === check ? NOT_IN_RECORD : cell))));
    expect(merge(copy)).toBe(false);
  });

  it('stand among the new ones in the order of time', () => {
    const book = bookWith(FIRST, THIRD);
    merge(book);
    const copy = copyOf(book);
    appendDeeds(copy.record, [SECOND]);
    merge(copy);
    expect(under(copy, 'Tên xã')).toEqual(['Phước Hà', 'Cà Ná', 'Phước Hà']);
    expect(under(copy, 'Đối chiếu')).toEqual([NOT_IN_RECORD, '', NOT_IN_RECORD]);
    expect(merge(copy)).toBe(false);
  });

  it('typed by hand stay too: with words for a moment, without a Mã, in odd columns', () => {
    const book = bookWith(FIRST);
    merge(book);
    book.type('Nhật ký', 3, 'Thời điểm', 'sáng thứ hai');
    book.type('Nhật ký', 3, 'Người thực hiện', 'cô Lan');
    book.type('Nhật ký', 5, 'Ghi rõ', 12);
    book.type('Nhật ký', 6, 'Mã ghi nhận', 'X01-1-giả');
    merge(book);
    expect(log(book)).toHaveLength(4);
    const texts = log(book).flat().map(textOf);
    for (const typed of ['sáng thứ hai', 'cô Lan', '12', 'X01-1-giả']) expect(texts).toContain(typed);
    expect(under(book, 'Đối chiếu').filter((cell) => cell === NOT_IN_RECORD)).toHaveLength(3);
    const before = log(book);
    expect(merge(book)).toBe(false);
    appendDeeds(book.record, [THIRD]);
    merge(book);
    expect(log(book)).toHaveLength(5);
    for (const row of before) expect(log(book)).toContainEqual(row);
  });

  it('keep their numbers and ticks', () => {
    const book = bookWith(FIRST);
    merge(book);
    book.type('Nhật ký', 3, 'Ghi rõ', 12);
    book.type('Nhật ký', 3, 'Cách thức', true);
    merge(book);
    expect(under(book, 'Ghi rõ')).toContain(12);
    expect(under(book, 'Cách thức')).toContain('true');
  });

  it('are not lost when the header row is', () => {
    const book = bookWith(FIRST, SECOND);
    merge(book);
    book.deleteRow('Nhật ký', 1);
    book.type('Nhật ký', 3, column('Người thực hiện') + 1, 'cô Lan');
    merge(book);
    expect(book.read('Nhật ký')?.[0]).toEqual(LOG_COLUMNS.map(({ header }) => header));
    expect(log(book)).toHaveLength(3);
    expect(under(book, 'Người thực hiện')).toContain('cô Lan');
  });

  it('are found by header, wherever the columns were moved', () => {
    const book = bookWith(FIRST);
    merge(book);
    book.deleteColumn('Nhật ký', 'Người thực hiện');
    book.type('Nhật ký', 1, LOG_COLUMNS.length, 'Người thực hiện');
    book.type('Nhật ký', 3, 'Người thực hiện', 'cô Lan');
    merge(book);
    expect(under(book, 'Người thực hiện').sort()).toEqual(['an@phuocha.example', 'cô Lan']);
  });
});

describe('what somebody did to the rows of the record', () => {
  const merged = () => {
    const book = bookWith(FIRST, SECOND, THIRD);
    merge(book);
    return { book, before: log(book) };
  };

  it('a row that was deleted comes back', () => {
    const { book, before } = merged();
    book.deleteRow('Nhật ký', 3);
    expect(merge(book)).toBe(true);
    expect(log(book)).toEqual(before);
  });

  it('a row copied over another does not hide that one', () => {
    const { book, before } = merged();
    (before[0] ?? []).forEach((cell, index) => {
      book.type('Nhật ký', 3, index + 1, cell);
    });
    merge(book);
    expect(log(book)).toEqual(before);
  });

  it('a cell that was overwritten says again what the record says', () => {
    const { book, before } = merged();
    book.type('Nhật ký', 2, column('Người thực hiện') + 1, 'ai.do@noikhac.example');
    book.type('Nhật ký', 4, column('Ghi rõ') + 1, '');
    merge(book);
    expect(log(book)).toEqual(before);
  });

  it('a moment that alone was changed is set right', () => {
    const { book, before } = merged();
    book.type('Nhật ký', 2, column('Thời điểm') + 1, dateCell('30/8/2020 08:00'));
    expect(merge(book)).toBe(true);
    expect(log(book)).toEqual(before);
  });

  it('a moment that became words is set right', () => {
    const { book, before } = merged();
    book.type('Nhật ký', 2, column('Thời điểm') + 1, 'sáng thứ hai');
    expect(merge(book)).toBe(true);
    expect(log(book)).toEqual(before);
  });

  it('rows that were sorted otherwise stand in the order of time again', () => {
    const { book, before } = merged();
    [...before].reverse().forEach((row, at) => {
      row.forEach((cell, index) => {
        book.type('Nhật ký', at + 2, index + 1, cell);
      });
    });
    merge(book);
    expect(log(book)).toEqual(before);
  });
});

it('keeps what another run wrote while a compile waited for the lock', () => {
  const book = bookWith(FIRST);
  const waiting: Lock = {
    alone(work) {
      appendDeeds(book.record, [THIRD]);
      merge(book);
      return work();
    },
  };
  compileAndWrite(book, waiting, clockAt());
  expect(under(book, 'Việc đã làm')).toEqual(['Nộp', 'Trả lại để bổ sung']);
  expect(under(book, 'Đối chiếu')).toEqual(['', '']);
});

it('holds nothing of people’s rows: no name, no telephone number, no word that was said', () => {
  const SECRETS = ['Katơr', 'Thị Lan', 'Rồ Ôn', '0900000001', 'Raglai', 'Hộ nghèo', 'bác sĩ', 'Pi Năng'];
  const tab = {
    invitees: [
      {
        ...{ 'Họ và tên': 'Katơr Thị Lan', Thôn: 'Rồ Ôn', 'Điện thoại': '0900000001', 'Dân tộc': 'Raglai' },
        ...{ 'Đối tượng': 'Hộ nghèo', 'Tham dự': 'Dự thay', 'Người dự thay': 'Pi Năng Thanh' },
      },
    ],
    opinions: [{ 'Người nêu': 'Katơr Thị Lan', 'Nội dung': 'Bao giờ có bác sĩ?' }],
    session: { 'Ngày tổ chức': '3/9/2020', 'Chủ trì': 'Pi Năng Hà' },
  };
  const rules = [TYPED_RULE, { ...TYPED_RULE, 'Nội dung phải nộp': 'Kết quả' }];
  const book = roundBook({ settings: { rules }, tabs: { 'Phước Hà': { code: 'X01', ...tab } } });
  const means = { book, lock: openLock, clock: clockAt(), actor: { email: 'chi@huyen.example' } };
  for (const owed of ['invitees', 'results'] as const) {
    handInNow(book, openLock, clockAt(), { tab: 'Phước Hà', owed, actor: { email: '' }, way: 'tick' });
    const until = moment('1/10/2020 17:00');
    giveBack(means, { code: 'X01', owed, reason: 'Thiếu năm sinh', until });
    extend(means, { code: 'X01', owed, reason: 'Mưa lũ', until: moment('2/10/2020 17:00') });
    recordOnPaper(means, { code: 'X01', owed, moment: moment('25/9/2020 09:00'), number: '12/BC', by: '' });
  }
  merge(book);
  expect(log(book)).toHaveLength(8);
  const words = log(book).flat().map(textOf).join('\n');
  for (const secret of SECRETS) expect(words).not.toContain(secret);
  for (const line of book.record.read('X01')) for (const secret of SECRETS) expect(line).not.toContain(secret);
});
