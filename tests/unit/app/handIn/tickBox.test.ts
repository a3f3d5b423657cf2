import type { Lock } from '../../../../src/app/ports';
import { appendDeeds, readDeeds } from '../../../../src/app/record/record';
import { Refusal } from '../../../../src/app/refusal';
import { tickBox } from '../../../../src/app/handIn/tickBox';
import type { Owed } from '../../../../src/core/round/owed';
import { BUG } from '../../../../src/text/problems/refusals';
import { textOf } from '../../../../src/workbook/cells/cell';
import { handInCells } from '../../../../src/workbook/head/handInCells';
import { cellAt, placeAt } from '../../support/addresses';
import { dateCell, moment } from '../../support/days';
import type { Typed } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const PEOPLE: readonly Typed[] = [{ 'Họ và tên': 'Katơr Thị Lan' }, { 'Họ và tên': 'Nguyễn Văn Minh' }];
const MORNING = '25/9/2020 08:00';
const NOON = '25/9/2020 12:00';

const book = (invitees: readonly Typed[] = PEOPLE) =>
  roundBook({
    settings: { rules: [TYPED_RULE] },
    tabs: { 'Phước Hà': { code: 'X01', invitees }, 'Cà Ná': { code: 'X02', invitees } },
  });

/** What a person does on a phone: the box changes first, then the add-on answers; a refusal stands beside the box too. */
function tick(target: MemoryBook, ticked: boolean, at = MORNING, lock: Lock = openLock, given: Partial<Place> = {}) {
  const { tab = 'Phước Hà', owed = 'invitees' } = given;
  const cell = cellsOf(target, tab, owed).box;
  target.type(tab, cell.row, cell.column, ticked);
  try {
    tickBox(target, lock, clockAt(at), { tab, cell, ticked, actor: { email: '' } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message } = cellsOf(target, tab, owed);
    expect(target.read(tab)?.[(message?.row ?? 0) - 1]?.[(message?.column ?? 0) - 1]).toBe(error.message);
  }
}

interface Place {
  readonly tab: string;
  readonly owed: Owed;
}

function cellsOf(target: MemoryBook, tab: string, owed: Owed) {
  const cells = handInCells(target.read(tab) ?? [], owed);
  if (cells === null) throw new Error('no box');
  return cells;
}

function head(target: MemoryBook, tab = 'Phước Hà') {
  const { moment: at, box, message } = cellsOf(target, tab, 'invitees');
  const grid = target.read(tab) ?? [];
  const cell = (place: { row: number; column: number } | null) =>
    grid[(place?.row ?? 0) - 1]?.[(place?.column ?? 0) - 1] ?? '';
  return { moment: cell(at), box: cell(box), message: textOf(cell(message)) };
}

const recorded = (target: MemoryBook, code = 'X01') => readDeeds(target.record, code);

describe('ticking the box', () => {
  it('hands in, with no sidebar and no account known', () => {
    const target = book();
    tick(target, true);
    expect(recorded(target)).toMatchObject([{ kind: 'handedIn', owed: 'invitees', by: '', way: 'tick' }]);
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('twice without a change adds nothing', () => {
    const target = book();
    tick(target, true);
    tick(target, false, NOON);
    tick(target, true, NOON);
    expect(recorded(target)).toHaveLength(1);
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('a cell that is no such box is not answered', () => {
    const target = book();
    const before = target.contents();
    tickBox(target, openLock, clockAt(), {
      ...{ tab: 'Phước Hà', cell: placeAt('Phước Hà', 9, 'Chủ hộ'), ticked: true, actor: { email: '' } },
    });
    tickBox(target, openLock, clockAt(), {
      ...{ tab: 'Không có', cell: placeAt('Không có', 3, 'Chủ hộ'), ticked: true, actor: { email: '' } },
    });
    expect(target.contents()).toEqual(before);
    expect(recorded(target)).toEqual([]);
  });
});

describe('a tick that cannot hand in is taken back, and the reason stands beside it', () => {
  const refused = (target: MemoryBook, lock: Lock = openLock, given: Partial<Place> = {}) => {
    tick(target, true, MORNING, lock, given);
    const { box, message, moment: at } = head(target, given.tab);
    expect([box, at]).toEqual([false, '']);
    expect([...target.record.readAll().values()].flat()).toEqual([]);
    expectSentence(message);
    return message;
  };

  it('the first fault with its cell', () => {
    expect(refused(book([{ 'Họ và tên': 'Lê Văn A', 'Đối tượng': 'Nghèo khó' }]))).toMatch(
      new RegExp(`^Chưa nộp được: sửa ô ${cellAt('Phước Hà', 5, 'Đối tượng')} trước\\. `),
    );
  });

  it('a list without anybody', () => {
    expect(refused(book([]))).toContain('“Danh sách mời” chưa có gì để nộp');
  });

  it('too many at once: try again', () => {
    const busy: Lock = {
      alone: () => {
        throw new Refusal('busy-recording');
      },
    };
    expect(refused(book(), busy)).toContain('thử lại');
  });

  it('a thing that the commune does not owe', () => {
    expect(refused(book(), openLock, { tab: 'Cà Ná' })).toContain('không phải nộp danh sách mời');
  });

  it('a copy of the tab', () => {
    const target = book();
    target.copyTab('Phước Hà', 'Bản sao', 3, () => ['X01']);
    expect(refused(target, openLock, { tab: 'Bản sao' })).toContain('bản sao của trang “Phước Hà”');
  });

  it('a bug: one plain sentence, and the bug goes on to whoever logs it', () => {
    const target = book();
    target.record.append = () => {
      throw new TypeError('x is undefined');
    };
    expect(() => {
      tick(target, true);
    }).toThrow(TypeError);
    expect(head(target)).toMatchObject({ box: false, message: BUG });
  });

  it('once mended, the same box hands in and the reason is gone', () => {
    const target = book([{ 'Họ và tên': 'Lê Văn A', 'Đối tượng': 'Nghèo khó' }]);
    tick(target, true);
    target.type('Phước Hà', 5, 'Đối tượng', 'Hộ nghèo');
    tick(target, true, NOON);
    expect(head(target)).toEqual({ moment: dateCell(NOON), box: true, message: 'Đã nộp: 1 người mời.' });
  });

  it('the tick of a handing in again: the first one stays', () => {
    const target = book();
    tick(target, true);
    target.type('Phước Hà', 7, 'Đối tượng', 'Nghèo khó');
    tick(target, true, NOON);
    expect(recorded(target)).toHaveLength(1);
    expect(head(target)).toMatchObject({ moment: dateCell(MORNING), box: false });
  });
});

describe('unticking', () => {
  it('withdraws nothing, and says so', () => {
    const target = book();
    tick(target, true);
    tick(target, false, NOON);
    expect(recorded(target)).toHaveLength(1);
    const { moment: at, box, message } = head(target);
    expect([at, box]).toEqual([dateCell(MORNING), false]);
    expect(message).toBe('Lần nộp trước vẫn được tính. Nếu có sửa thì đánh dấu lại để nộp.');
  });

  it('of what was never handed in says nothing', () => {
    const target = book();
    const before = head(target);
    tick(target, false);
    expect(head(target)).toEqual({ ...before, box: false });
  });

  it('of what was returned leaves the reason of the return', () => {
    const target = book();
    tick(target, true);
    appendDeeds(target.record, [
      {
        ...{ kind: 'returned', code: 'X01', owed: 'invitees', moment: moment(NOON), recordedAt: moment(NOON), by: '' },
        ...{ way: null, counts: null, digest: '', note: 'Thiếu thôn', until: null },
      },
    ]);
    const { message } = head(target);
    tick(target, false, NOON);
    expect(head(target).message).toBe(message);
  });

  it('works in a tab that lost its Mã and is known by its name', () => {
    const target = book();
    tick(target, true);
    target.type('Phước Hà', 3, 'TT', '');
    tick(target, false, NOON);
    expect(head(target).message).toContain('vẫn được tính');
  });
});

describe('where the column beside the box is gone', () => {
  const without = (invitees: readonly Typed[] = PEOPLE) => {
    const target = book(invitees);
    target.deleteColumn('Phước Hà', 'Đối tượng');
    return target;
  };
  const ticked = (target: MemoryBook, isTicked: boolean) => {
    const cell = cellsOf(target, 'Phước Hà', 'invitees').box;
    target.type('Phước Hà', cell.row, cell.column, isTicked);
    target.changes.length = 0;
    tickBox(target, openLock, clockAt(MORNING), {
      ...{ tab: 'Phước Hà', cell, ticked: isTicked, actor: { email: '' } },
    });
  };

  it('a tick that is refused is taken back, and nothing else is written', () => {
    const target = without();
    expect(() => {
      ticked(target, true);
    }).toThrow(Refusal);
    expect(head(target).box).toBe(false);
    expect(target.changes).toEqual(['write Phước Hà']);
  });

  it('unticking writes nothing', () => {
    const target = book();
    tick(target, true);
    target.deleteColumn('Phước Hà', 'Đối tượng');
    ticked(target, false);
    expect(target.changes).toEqual([]);
  });
});

it('a box in a tab that is nobody’s may be unticked without a word', () => {
  const target = roundBook({ tabs: { 'Xã cũ': { code: 'X77', invitees: PEOPLE } } });
  const cell = cellsOf(target, 'Xã cũ', 'invitees').box;
  tickBox(target, openLock, clockAt(), { tab: 'Xã cũ', cell, ticked: false, actor: { email: '' } });
  expect(target.changes).toEqual([]);
});

it('the account of who ticked is recorded where Google says it', () => {
  const target = book();
  const cell = cellsOf(target, 'Phước Hà', 'invitees').box;
  tickBox(target, openLock, clockAt(), { tab: 'Phước Hà', cell, ticked: true, actor: { email: 'an@phuocha.example' } });
  expect(recorded(target).map(({ by }) => by)).toEqual(['an@phuocha.example']);
});
