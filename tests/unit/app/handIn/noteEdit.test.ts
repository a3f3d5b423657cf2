import { columnIn } from '../../support/grids';
import { giveBack } from '../../../../src/app/district/districtDeeds';
import { handInNow } from '../../../../src/app/handIn/handIn';
import { noteEdit } from '../../../../src/app/handIn/noteEdit';
import type { Owed } from '../../../../src/core/round/owed';
import { EDITED_NOTE } from '../../../../src/text/handIn';
import type { Cell } from '../../../../src/workbook/cells/cell';
import { textOf } from '../../../../src/workbook/cells/cell';
import { handInCells } from '../../../../src/workbook/head/handInCells';
import { moment } from '../../support/days';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { roundBook } from '../../support/roundBook';

const TAB = 'Phước Hà';
const MORNING = '25/9/2020 08:00';
const NOON = '25/9/2020 12:00';
const rules = ['Danh sách mời', 'Kế hoạch', 'Kết quả'].map((owed) => ({ ...TYPED_RULE, 'Nội dung phải nộp': owed }));

/** Two people, one opinion and the day of the session. */
const book = () =>
  roundBook({
    settings: { rules },
    tabs: {
      [TAB]: {
        invitees: [{ 'Họ và tên': 'Katơr Thị Lan', Thôn: 'Rồ Ôn' }, { 'Họ và tên': 'Nguyễn Văn Minh' }],
        opinions: [{ 'Nội dung': 'Sửa đường' }],
        session: { 'Ngày tổ chức': '3/9/2020' },
      },
    },
  });

function handedIn(target: MemoryBook = book(), owed: Owed = 'invitees', at = MORNING): MemoryBook {
  handInNow(target, openLock, clockAt(at), { tab: TAB, owed, actor: { email: '' }, way: 'tick' });
  return target;
}

function cellsOf(target: MemoryBook, owed: Owed) {
  const cells = handInCells(target.read(TAB) ?? [], owed);
  if (cells?.message == null) throw new Error('nothing stands beside the box');
  return { ...cells, message: cells.message };
}

/** What stands beside the box. */
function said(target: MemoryBook, owed: Owed = 'invitees'): string {
  const { row, column } = cellsOf(target, owed).message;
  return textOf(target.read(TAB)?.[row - 1]?.[column - 1] ?? '');
}

/** The cell of a column in the n-th row of its block, from 1; 0 = the header. */
function placeOf(target: MemoryBook, nth: number, header: string) {
  const grid = target.read(TAB) ?? [];
  const row = grid.findIndex((cells) => cells.includes(header)) + 1;
  return { row: row + nth, column: columnIn(grid, header) };
}

/** A person types into a cell, and the add-on answers; gives what the answer changed. */
function edit(target: MemoryBook, nth: number, header: string, cell: Cell): readonly string[] {
  const { row, column } = placeOf(target, nth, header);
  target.type(TAB, row, column, cell);
  const before = target.changes.length;
  const columns = () => ({ from: column, to: column });
  noteEdit(target, TAB, target.readTexts(TAB), { rows: { from: row, to: row }, columns });
  return target.changes.slice(before);
}

describe('an edit of what was handed in', () => {
  it('is said beside the box, once, and taken back when the tab holds again what was handed in', () => {
    const target = handedIn();
    edit(target, 1, 'Thôn', 'Giá');
    expect(said(target)).toBe(EDITED_NOTE);
    expect(edit(target, 2, 'Thôn', 'Giá')).toEqual([]);
    edit(target, 2, 'Thôn', '');
    edit(target, 1, 'Thôn', 'Rồ Ôn');
    expect(said(target)).toBe('Đã nộp: 2 người mời.');
  });

  it('that was handed in again goes back to what the head said then', () => {
    const target = handedIn();
    edit(target, 3, 'Họ và tên', 'Lê Văn Mới');
    handedIn(target, 'invitees', NOON);
    edit(target, 3, 'Họ và tên', '');
    expect(said(target)).toBe(EDITED_NOTE);
    edit(target, 3, 'Họ và tên', 'Lê Văn Mới');
    expect(said(target)).toBe('Đã nộp lại 12:00 ngày 25/09/2020: 3 người mời.');
  });

  it('is no edit any more when the person who was added is marked as come without being invited', () => {
    const target = handedIn();
    edit(target, 3, 'Họ và tên', 'Mang Thị Năm');
    expect(said(target)).toBe(EDITED_NOTE);
    edit(target, 3, 'Tham dự', 'Dự ngoài danh sách');
    expect(said(target)).toBe('Đã nộp: 2 người mời.');
  });

  it.each<[header: string, cell: Cell, list: boolean, results: boolean]>([
    ['Họ và tên', 'Katơr Thị Lánh', true, true],
    ['Điện thoại', '0912 345 678', true, false],
    ['Tham dự', 'Có mặt', false, true],
    ['Nội dung', 'Sửa cầu', false, true],
    ['Nội dung trả lời', 'Sẽ sửa trong quý IV.', false, false],
    ['Ghi chú', 'đi xe ôm', false, false],
  ])('in “%s” is one of the list (%s → %s), of the results (%s)', (header, cell, list, results) => {
    const target = handedIn(handedIn(), 'results');
    edit(target, 1, header, cell);
    expect([said(target) === EDITED_NOTE, said(target, 'results') === EDITED_NOTE]).toEqual([list, results]);
  });
});

describe('nothing is said', () => {
  it('of what is not handed in with the thing: its cells may be typed without a word', () => {
    const target = handedIn();
    expect(edit(target, 1, 'Tham dự', 'Có mặt')).toEqual([]);
  });

  it('of a plan: the tab holds nothing of it', () => {
    const target = handedIn(book(), 'plan');
    expect(edit(target, 1, 'Họ và tên', 'Katơr Thị Lánh')).toEqual([]);
    expect(said(target, 'plan')).toBe('Đã nộp.');
  });

  it('of what was never handed in; which columns were edited is not even asked for', () => {
    const target = book();
    const asked = () => {
      throw new Error('asked for the columns');
    };
    noteEdit(target, TAB, target.readTexts(TAB), { rows: { from: 1, to: 1000 }, columns: asked });
    expect(target.changes).toEqual([]);
  });

  it('over the reason of a return, or over a fault that stands beside the box', () => {
    const returned = handedIn();
    const means = { book: returned, lock: openLock, clock: clockAt(NOON), actor: { email: '' } };
    giveBack(means, { code: 'X01', owed: 'invitees', reason: 'Thiếu thôn', until: moment('28/9/2020 17:00') });
    const reason = said(returned);
    edit(returned, 2, 'Thôn', 'Giá');
    expect(said(returned)).toBe(reason);
    const faulty = handedIn();
    const { row, column } = cellsOf(faulty, 'invitees').message;
    faulty.type(TAB, row, column, 'Chưa nộp được: sửa ô của Thôn trước.');
    expect(edit(faulty, 1, 'Thôn', 'Giá')).toEqual([]);
  });

  it('where the record does not know of it: the words came along with a copy of the spreadsheet', () => {
    const copy = book();
    const { row, column } = cellsOf(copy, 'invitees').message;
    copy.type(TAB, row, column, 'Đã nộp: 2 người mời.');
    expect(edit(copy, 1, 'Thôn', 'Giá')).toEqual([]);
  });

  it('where Danh mục is gone, by which people are told who were not invited', () => {
    const target = handedIn();
    target.remove('Danh mục');
    expect(edit(target, 1, 'Thôn', 'Giá')).toEqual([]);
  });

  it('where the place beside the box is gone with its column', () => {
    const target = handedIn();
    target.deleteColumn(TAB, 'Đối tượng');
    expect(edit(target, 1, 'Thôn', 'Giá')).toEqual([]);
  });

  it('in a tab that is nobody’s', () => {
    const target = handedIn();
    noteEdit(target, 'Không có', [], { rows: { from: 5, to: 5 }, columns: () => ({ from: 1, to: 50 }) });
    expect(target.changes.filter((change) => change.includes('Không có'))).toEqual([]);
  });
});

it('an edit of several cells at once counts where one of them was handed in', () => {
  const target = handedIn();
  const name = placeOf(target, 2, 'Họ và tên');
  const attendance = placeOf(target, 2, 'Tham dự');
  target.type(TAB, name.row, name.column, 'Nguyễn Văn Mình');
  noteEdit(target, TAB, target.readTexts(TAB), {
    rows: { from: name.row, to: name.row + 3 },
    columns: () => ({ from: name.column, to: attendance.column }),
  });
  expect(said(target)).toBe(EDITED_NOTE);
});

it('costs no look at Danh mục where nothing that was handed in can have changed', () => {
  const target = handedIn();
  const read = jest.spyOn(target, 'read');
  const looked = () => read.mock.calls.some(([tab]) => tab === 'Danh mục');
  edit(target, 1, 'Ghi chú', 'đi xe ôm');
  expect(looked()).toBe(false);
  edit(target, 1, 'Thôn', 'Giá');
  expect(looked()).toBe(true);
});
