import type { Actor, Lock } from '../../../../src/app/ports';
import { giveBack } from '../../../../src/app/district/districtDeeds';
import { blockingFaults, faultsText, handInNow } from '../../../../src/app/handIn/handIn';
import { measureTab } from '../../../../src/app/handIn/measureTab';
import { readBasis } from '../../../../src/app/round/basis';
import { appendDeeds, readDeeds } from '../../../../src/app/record/record';
import { Refusal } from '../../../../src/app/refusal';
import type { Way } from '../../../../src/core/round/deed';
import type { Owed } from '../../../../src/core/round/owed';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { handInCells } from '../../../../src/workbook/head/handInCells';
import { cellAt } from '../../support/addresses';
import { dateCell, moment, written } from '../../support/days';
import type { Typed, TypedTab } from '../../support/grids';
import { columnOf, communeTab, headersOf } from '../../support/grids';
import type { MemoryBook } from '../../support/memoryBook';
import { clockAt, openLock } from '../../support/memoryBook';
import { TYPED_RULE } from '../../support/ownTabs';
import { refusalOf } from '../../support/refusals';
import { roundBook } from '../../support/roundBook';
import { expectSentence } from '../../support/sentences';

const AN: Actor = { email: 'an@phuocha.example' };
const PEOPLE: readonly Typed[] = [
  { 'Họ và tên': 'Katơr Thị Lan', Thôn: 'Rồ Ôn', 'Đối tượng': 'Hộ nghèo' },
  { 'Họ và tên': 'Nguyễn Văn Minh', Thôn: 'Giá', 'Đối tượng': 'Hộ cận nghèo' },
];
const rules = (['Danh sách mời', 'Kế hoạch', 'Kết quả'] as const).map((owed) => ({
  ...TYPED_RULE,
  'Nội dung phải nộp': owed,
}));
/** Of the host commune Phước Hà, that owes its list, its plan and its results, but no report. */
const book = (tab: TypedTab = { invitees: PEOPLE }) =>
  roundBook({ settings: { rules }, tabs: { 'Phước Hà': { code: 'X01', ...tab }, 'Cà Ná': { code: 'X02' } } });

const MORNING = '25/9/2020 08:00';
const NOON = '25/9/2020 12:00';
const EVENING = '25/9/2020 18:00';

interface Given {
  readonly tab?: string;
  readonly owed?: Owed;
  readonly way?: Way;
  readonly actor?: Actor;
  readonly lock?: Lock;
}

function handInAt(target: MemoryBook, at: string, given: Given = {}) {
  const { tab = 'Phước Hà', owed = 'invitees', way = 'sidebar', actor = AN, lock = openLock } = given;
  return handInNow(target, lock, clockAt(at), { tab, owed, actor, way });
}

/** What the head of a tab shows of a thing owed. */
function head(target: MemoryBook, owed: Owed = 'invitees', tab = 'Phước Hà') {
  const grid = target.read(tab) ?? [];
  const cells = handInCells(grid, owed);
  if (cells === null) throw new Error('no cells to hand in by');
  const cell = (place: { row: number; column: number } | null) =>
    place === null ? '' : (grid[place.row - 1]?.[place.column - 1] ?? '');
  return { moment: cell(cells.moment), box: cell(cells.box), message: cell(cells.message) };
}

describe('handing in', () => {
  it('is recorded: what, when, who, by which way, how much, and a digest', () => {
    const target = book();
    const { label, isNew, deed } = handInAt(target, MORNING);
    expect([label, isNew]).toEqual(['Danh sách mời', true]);
    expect(readDeeds(target.record, 'X01')).toEqual([deed]);
    expect(deed).toMatchObject({
      ...{ kind: 'handedIn', code: 'X01', owed: 'invitees', by: AN.email, way: 'sidebar', note: '', until: null },
      ...{ moment: moment(MORNING), recordedAt: moment(MORNING), counts: { invited: 2, attended: 0, opinions: 0 } },
    });
    expect(deed.digest).toMatch(/^2:[0-9a-f]{16}$/);
  });

  it('shows in the head: the moment, the ticked box, and how many', () => {
    const target = book();
    handInAt(target, MORNING);
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('touches nothing but these three cells', () => {
    const target = book();
    const before = target.contents();
    handInAt(target, MORNING);
    const after = target.contents();
    const changes = Object.keys(after).flatMap((tab) =>
      (after[tab] ?? []).flatMap((row, at) =>
        row.flatMap((cell, index) =>
          JSON.stringify(cell) === JSON.stringify(before[tab]?.[at]?.[index] ?? '')
            ? []
            : [`${tab} ${at + 1},${index + 1}`],
        ),
      ),
    );
    const [box, message] = ['Chủ hộ', 'Đối tượng'].map((header) => columnOf(COMMUNE_BLOCKS, header));
    expect(changes).toEqual([`Phước Hà 2,${box}`, `Phước Hà 3,${message}`, `Phước Hà 3,${box}`]);
  });

  it('works where Google does not say who it is', () => {
    const target = book();
    expect(handInAt(target, MORNING, { actor: { email: '' } }).deed.by).toBe('');
  });

  it('a plan, of which the tab holds nothing, is handed in by its mere moment', () => {
    const target = book({});
    expect(handInAt(target, MORNING, { owed: 'plan' }).deed).toMatchObject({ owed: 'plan', digest: '' });
    expect(head(target, 'plan').message).toBe('Đã nộp.');
    expect(handInAt(target, NOON, { owed: 'plan' }).isNew).toBe(false);
  });

  it('a commune whose tab was renamed hands in from it', () => {
    const target = book();
    target.rename('Phước Hà', 'PH (mới)');
    handInAt(target, MORNING, { tab: 'PH (mới)' });
    expect(readDeeds(target.record, 'X01')).toHaveLength(1);
    expect(head(target, 'invitees', 'PH (mới)').box).toBe(true);
  });
});

describe('where a moment was typed by hand before', () => {
  const typed = (at: string) => {
    const target = book();
    const cells = handInCells(target.read('Phước Hà') ?? [], 'invitees');
    if (cells === null) throw new Error('no cells to hand in by');
    target.type('Phước Hà', cells.moment.row, cells.moment.column, dateCell(at));
    return target;
  };

  it('in time, after the limit nothing is handed in: it would turn late what was not', () => {
    const target = typed('31/8/2020 17:00');
    const { code, message } = refusalOf(() => handInAt(target, MORNING));
    expect(code).toBe('typed-in-time');
    expect(message).toContain('đang ghi tay 17:00 ngày 31/08/2020, trong hạn');
    expect(head(target).moment).toEqual(dateCell('31/8/2020 17:00'));
    expect(readDeeds(target.record, 'X01')).toEqual([]);
  });

  it.each([
    ['31/8/2020 16:00', '31/8/2020 17:00'],
    ['31/8/2020 17:01', MORNING],
  ])('%s, handing in at %s changes nothing about the limit, so it takes its place', (before, at) => {
    const target = typed(before);
    handInAt(target, at);
    expect(head(target).moment).toEqual(dateCell(at));
  });
});

describe('handing in again', () => {
  it('without a change adds nothing, and says of the first what it said', () => {
    const target = book();
    const { deed } = handInAt(target, MORNING);
    const again = handInAt(target, NOON);
    expect([again.isNew, again.deed]).toEqual([false, deed]);
    expect(readDeeds(target.record, 'X01')).toHaveLength(1);
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: 'Đã nộp: 2 người mời.' });
  });

  it('after an edit adds a record; the first moment stays, and the new count is told', () => {
    const target = book();
    handInAt(target, MORNING);
    target.type('Phước Hà', 7, 'Họ và tên', 'Lê Văn Mới');
    const again = handInAt(target, NOON);
    expect([again.isNew, again.deed.moment]).toEqual([true, moment(MORNING)]);
    expect(readDeeds(target.record, 'X01').map(({ counts }) => counts?.invited)).toEqual([2, 3]);
    const words = 'Đã nộp lại 12:00 ngày 25/09/2020: 3 người mời.';
    expect(head(target)).toEqual({ moment: dateCell(MORNING), box: true, message: words });
    expect(handInAt(target, EVENING).isNew).toBe(false);
    expect(head(target).message).toBe(words);
  });

  it('back to what was handed in first is an edit too', () => {
    const target = book();
    handInAt(target, MORNING);
    target.type('Phước Hà', 5, 'Thôn', 'Giá');
    handInAt(target, NOON);
    target.type('Phước Hà', 5, 'Thôn', 'Rồ Ôn');
    expect(handInAt(target, EVENING).isNew).toBe(true);
    expect(readDeeds(target.record, 'X01')).toHaveLength(3);
  });

  it('two things owed are handed in apart', () => {
    const target = book({ invitees: PEOPLE, session: { 'Ngày tổ chức': '3/9/2020' } });
    handInAt(target, MORNING);
    expect(handInAt(target, NOON, { owed: 'results' }).isNew).toBe(true);
    expect(written(handInAt(target, EVENING).deed.moment, 'moment')).toBe('25/09/2020 08:00');
    expect(head(target, 'results').message).toBe('Đã nộp: 0 lượt người dự, 0 ý kiến.');
  });

  it('a mirror that somebody overwrote is put right again', () => {
    const target = book();
    handInAt(target, MORNING);
    target.type('Phước Hà', 2, 'Chủ hộ', dateCell('1/1/2020 08:00'));
    handInAt(target, NOON);
    expect(head(target).moment).toEqual(dateCell(MORNING));
  });
});

describe('what stands in the way', () => {
  const blocked = (tab: TypedTab, owed: Owed = 'invitees') => {
    const target = book(tab);
    const before = target.contents();
    const refusal = refusalOf(() => handInAt(target, MORNING, { owed }));
    expect(readDeeds(target.record, 'X01')).toEqual([]);
    expect(target.contents()).toEqual(before);
    expectSentence(refusal.message);
    return refusal;
  };

  it('is named with its cell, and nothing is recorded', () => {
    const { code, message } = blocked({ invitees: [...PEOPLE, { 'Họ và tên': 'Lê Văn A', 'Đối tượng': 'Nghèo khó' }] });
    expect(code).toBe('blocked');
    expect(message).toMatch(
      new RegExp(`^Chưa nộp được: sửa ô ${cellAt('Phước Hà', 7, 'Đối tượng')} trước\\. .*“Nghèo khó”`),
    );
  });

  it('is the first fault in the order of the tab, the upper row before the left column', () => {
    const upper = { 'Họ và tên': 'Lê Văn A', 'Đối tượng': 'Nghèo khó' };
    const lower = { Thôn: 'Giá' };
    expect(blocked({ invitees: [upper, lower] }).message).toContain(
      `sửa ô ${cellAt('Phước Hà', 5, 'Đối tượng')} và 1 chỗ khác trước`,
    );
    expect(blocked({ invitees: [lower, upper] }).message).toContain(
      `sửa ô ${cellAt('Phước Hà', 5, 'Họ và tên')} và 1 chỗ khác trước`,
    );
  });

  it.each<[name: string, owed: Owed, tab: TypedTab, isBlocked: boolean]>([
    ['a list without anybody', 'invitees', {}, true],
    [
      'a list of nobody but guests',
      'invitees',
      { invitees: [{ 'Họ và tên': 'A B', 'Tham dự': 'Dự ngoài danh sách' }] },
      true,
    ],
    [
      'an attendance that is no such word, in a list',
      'invitees',
      { invitees: [{ 'Họ và tên': 'A B', 'Tham dự': 'đến' }] },
      false,
    ],
    [
      'an opinion without content, for a list',
      'invitees',
      { invitees: PEOPLE, opinions: [{ Loại: 'Câu hỏi' }] },
      false,
    ],
    [
      'an opinion without content, for the results',
      'results',
      { opinions: [{ Loại: 'Câu hỏi' }], session: { 'Ngày tổ chức': '3/9/2020' } },
      true,
    ],
    ['results without the day of the session', 'results', { opinions: [{ 'Nội dung': 'Sửa đường' }] }, true],
    ['results of a session that is still to come', 'results', { session: { 'Ngày tổ chức': '26/9/2020' } }, true],
    ['results of a session held today', 'results', { session: { 'Ngày tổ chức': '25/9/2020' } }, false],
    [
      'a day of the session that is none, for a list',
      'invitees',
      { invitees: PEOPLE, session: { 'Ngày tổ chức': 'mai' } },
      false,
    ],
    ['a day of the session that is none, for the results', 'results', { session: { 'Ngày tổ chức': 'mai' } }, true],
    ['the same person twice', 'invitees', { invitees: [...PEOPLE, ...PEOPLE.slice(0, 1)] }, false],
    [
      'words under Dân tộc that are no group, and a mark under Chủ hộ',
      'invitees',
      { invitees: [{ 'Họ và tên': 'A B', 'Dân tộc': 'Việt Nam', 'Chủ hộ': 'x' }] },
      false,
    ],
    // stood in the way once; no number is unknown for it, and more such names are found now than then
    ['a misencoded name', 'invitees', { invitees: [{ 'Họ và tên': 'NguyÔn V¨n A' }] }, false],
    ['anything at all, for the plan', 'plan', { invitees: [{ Thôn: 'Giá' }] }, false],
  ])('%s', (_name, owed, tab, isBlocked) => {
    if (isBlocked) blocked(tab, owed);
    else expect(handInAt(book(tab), MORNING, { owed }).isNew).toBe(true);
  });

  it('of results without a day is told with the cell for the day', () => {
    const { message } = blocked({ opinions: [{ 'Nội dung': 'Sửa đường' }] }, 'results');
    expect(message).toContain(`sửa ô ${cellAt('Phước Hà', 5, 'Nội dung thông tin')}`);
  });

  it('is a column of the list that lost its header', () => {
    const target = book();
    target.type('Phước Hà', 4, 'Đối tượng', 'Nhóm');
    expect(refusalOf(() => handInAt(target, MORNING)).message).toContain('“Đối tượng”');
    expect(handInAt(target, MORNING, { owed: 'plan' }).isNew).toBe(true);
  });

  it('is a header row that is lost, for everything', () => {
    const target = book();
    target.deleteRow('Phước Hà', 4);
    expect(refusalOf(() => handInAt(target, MORNING, { owed: 'plan' })).code).toBe('blocked');
  });

  it('does not stand in the way once it is mended', () => {
    const target = book({ invitees: [{ 'Họ và tên': 'Lê Văn A', 'Đối tượng': 'Nghèo khó' }] });
    refusalOf(() => handInAt(target, MORNING));
    target.type('Phước Hà', 5, 'Đối tượng', 'Hộ nghèo');
    expect(handInAt(target, NOON).isNew).toBe(true);
  });

  it('is told in whole sentences that name the cell', () => {
    const target = book({ invitees: [{ Thôn: 'Giá' }, { 'Họ và tên': '#REF!' }] });
    const measured = measureTab(target, 'Phước Hà', readBasis(target), moment(MORNING));
    const texts = blockingFaults(measured, 'invitees', 'Danh sách mời').map((fault) => faultsText([fault]));
    expect(texts.map((text) => text.split('. ')[0])).toEqual(
      [5, 6].map((row) => `sửa ô ${cellAt('Phước Hà', row, 'Họ và tên')} trước`),
    );
  });
});

describe('what is refused', () => {
  const refused = (target: MemoryBook, given: Given) => {
    const { code, message } = refusalOf(() => handInAt(target, MORNING, given));
    expectSentence(message);
    expect([...target.record.readAll().values()].flat()).toEqual([]);
    return { code, message };
  };

  it('a thing that the commune does not owe', () => {
    const { code, message } = refused(book(), { owed: 'report' });
    expect([code, message]).toEqual(['not-owed', 'Xã không phải nộp báo cáo trong đợt này, theo Thiết lập.']);
  });

  it('a tab that is nobody’s, and one that is gone', () => {
    expect(refused(book(), { tab: 'Các xã' }).code).toBe('not-a-commune-tab');
    expect(refused(book(), { tab: 'Không có' }).code).toBe('not-a-commune-tab');
  });

  it('a copy of a tab; the tab itself is named', () => {
    const target = book();
    target.copyTab('Phước Hà', 'Bản sao của Phước Hà', 3, () => ['X01']);
    const { code, message } = refused(target, { tab: 'Bản sao của Phước Hà' });
    expect(code).toBe('tab-is-a-copy');
    expect(message).toContain('“Phước Hà”');
    expect(handInAt(target, MORNING).isNew).toBe(true);
  });

  it('a commune that has no Mã: its record would be nobody’s', () => {
    const communes = [
      { 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm' },
      { 'Tên xã': 'Cà Ná', 'Vai trò': 'Điểm' },
    ];
    const target = roundBook({ communes, settings: { rules }, tabs: { 'Phước Hà': { code: '', invitees: PEOPLE } } });
    expect(refused(target, {}).message).toContain('Chuẩn bị bảng theo dõi');
  });

  it('without the lock: nothing is recorded, and one may try again', () => {
    const busy: Lock = {
      alone: () => {
        throw new Refusal('busy-recording');
      },
    };
    const target = book();
    const before = target.contents();
    expect(refused(target, { lock: busy }).message).toContain('thử lại');
    expect(target.contents()).toEqual(before);
  });

  it('where the record cannot be kept: the head does not say that it was handed in', () => {
    const target = book();
    target.record.append = () => {
      throw new Refusal('not-recorded');
    };
    const before = target.contents();
    expect(refused(target, {}).code).toBe('not-recorded');
    expect(target.contents()).toEqual(before);
  });
});

it('cells are written after the lock is given back, so that it is held for a moment only', () => {
  const target = book();
  let held = false;
  const lock: Lock = {
    alone(work) {
      held = true;
      const result = work();
      held = false;
      return result;
    },
  };
  const written: boolean[] = [];
  target.onChange = () => void written.push(held);
  const append = target.record.append.bind(target.record);
  const appended: boolean[] = [];
  target.record.append = (code, lines) => {
    appended.push(held);
    append(code, lines);
  };
  handInAt(target, MORNING, { lock });
  expect([appended, written]).toEqual([[true], [false, false]]);
});

it('somebody else who handed the same in while one waited for the lock is not recorded twice', () => {
  const target = book();
  const lock: Lock = {
    alone(work) {
      handInAt(target, MORNING, { actor: { email: 'binh@phuocha.example' } });
      return work();
    },
  };
  expect(handInAt(target, NOON, { lock })).toMatchObject({ isNew: false, deed: { by: 'binh@phuocha.example' } });
  expect(readDeeds(target.record, 'X01')).toHaveLength(1);
  expect(head(target).moment).toEqual(dateCell(MORNING));
});

describe('what was returned is handed in again, though nothing in the tab changed', () => {
  const owing = ['Danh sách mời', 'Kế hoạch', 'Báo cáo'].map((owed) => ({ ...TYPED_RULE, 'Nội dung phải nộp': owed }));
  const returned = (owed: Owed) => {
    const target = roundBook({
      settings: { rules: owing },
      tabs: { 'Phước Hà': { code: 'X01', invitees: PEOPLE } },
    });
    handInAt(target, MORNING, { owed });
    const means = { book: target, lock: openLock, clock: clockAt(NOON), actor: AN };
    giveBack(means, { code: 'X01', owed, reason: 'Thiếu chữ ký', until: moment('28/9/2020 17:00') });
    return target;
  };

  it.each<[owed: Owed, message: string]>([
    ['invitees', 'Đã nộp: 2 người mời.'],
    ['plan', 'Đã nộp.'],
    ['report', 'Đã nộp.'],
  ])('%s: the moment of handing in again counts and shows in the head', (owed, message) => {
    const target = returned(owed);
    expect(head(target, owed)).toMatchObject({ moment: '', box: false });
    const { isNew, deed } = handInAt(target, EVENING, { owed });
    expect([isNew, deed.moment]).toEqual([true, moment(EVENING)]);
    expect(readDeeds(target.record, 'X01').map(({ kind }) => kind)).toEqual(['handedIn', 'returned', 'handedIn']);
    expect(head(target, owed)).toEqual({ moment: dateCell(EVENING), box: true, message });
  });

  it.each<Owed>(['invitees', 'plan', 'report'])('%s: once is enough, a second time adds nothing', (owed) => {
    const target = returned(owed);
    const first = handInAt(target, '25/9/2020 13:00', { owed });
    const second = handInAt(target, EVENING, { owed });
    expect([second.isNew, second.deed]).toEqual([false, first.deed]);
    expect(readDeeds(target.record, 'X01')).toHaveLength(3);
  });
});

describe('what the add-on recorded in time stays in time', () => {
  it('though an edit is handed in again after the limit: only a moment typed by hand could be lost', () => {
    const target = book();
    handInAt(target, '31/8/2020 17:00');
    target.type('Phước Hà', 7, 'Họ và tên', 'Lê Văn Mới');
    const { isNew, deed } = handInAt(target, MORNING);
    expect([isNew, deed.moment]).toEqual([true, moment('31/8/2020 17:00')]);
    expect(readDeeds(target.record, 'X01')).toHaveLength(2);
  });

  it('and a moment typed by hand for one thing stands in no other’s way', () => {
    const target = book({ invitees: PEOPLE, handedIn: { invitees: '31/8/2020 16:00' } });
    expect(handInAt(target, MORNING, { owed: 'plan' }).isNew).toBe(true);
  });

  it('and a moment typed by hand where there is no limit stands in nobody’s way', () => {
    const undated = { ...TYPED_RULE, 'Mốc tính hạn': 'Ngày ấn định' };
    const target = roundBook({
      settings: { rules: [undated] },
      tabs: { 'Phước Hà': { code: 'X01', invitees: PEOPLE, handedIn: { invitees: '31/8/2020 16:00' } } },
    });
    expect(handInAt(target, MORNING).deed.moment).toBe(moment(MORNING));
  });
});

describe('of several faults', () => {
  const told = (tab: TypedTab, owed: Owed = 'invitees') => {
    const target = book(tab);
    return blockingFaults(measureTab(target, 'Phước Hà', readBasis(target), moment(MORNING)), owed, 'Danh sách mời');
  };

  const inOrder = ['Giới tính', 'Thôn', 'Đối tượng'];
  it.each([
    ['as the tab was made', headersOf(COMMUNE_BLOCKS), inOrder],
    ['the other way round', [...headersOf(COMMUNE_BLOCKS)].reverse(), [...inOrder].reverse()],
  ])('in one row the left one comes first, the columns standing %s', (_name, headers, fields) => {
    const person = { 'Họ và tên': 'Lê Văn A', 'Giới tính': 'Gái', Thôn: '#REF!', 'Đối tượng': 'Nghèo khó' };
    const target = roundBook({
      settings: { rules },
      tabs: { 'Phước Hà': communeTab({ code: 'X01', invitees: [person] }, { headers }) },
    });
    const measured = measureTab(target, 'Phước Hà', readBasis(target), moment(MORNING));
    const faults = blockingFaults(measured, 'invitees', 'Danh sách mời');
    expect(faults.map(({ field }) => field)).toEqual(fields);
  });

  it('in different blocks the upper row comes first', () => {
    const faults = told(
      {
        invitees: [{ 'Họ và tên': 'Lê Văn A' }, { 'Họ và tên': 'Lê Văn B', 'Tham dự': 'đến' }],
        opinions: [{ 'Nội dung': 'Sửa đường', Loại: 'Hỏi' }],
        session: { 'Ngày tổ chức': '3/9/2020' },
      },
      'results',
    );
    expect(faults.map(({ field, detail }) => [field, detail])).toEqual([
      ['Loại', 'Hỏi'],
      ['Tham dự', 'đến'],
    ]);
  });

  it('without a place in the tab the sentence names no cell, and how many others there are is not said', () => {
    expect(faultsText([])).toBe('');
    const text = faultsText([{ code: 'nothing-to-hand-in', tab: 'Phước Hà', field: 'Danh sách mời' }]);
    expect(text).toMatch(/^“Danh sách mời” chưa có gì để nộp/);
  });
});

it('results without the day of the session are told with the cell beside “Ngày tổ chức”', () => {
  const target = book({ opinions: [{ 'Nội dung': 'Sửa đường' }] });
  const row = (target.read('Phước Hà') ?? []).findIndex((cells) => cells.includes('Ngày tổ chức')) + 1;
  const measured = measureTab(target, 'Phước Hà', readBasis(target), moment(MORNING));
  expect(blockingFaults(measured, 'results', 'Kết quả')).toEqual([
    {
      ...{ code: 'session-day-missing', tab: 'Phước Hà', field: 'Ngày tổ chức' },
      ...{ row, column: columnOf(COMMUNE_BLOCKS, 'Nội dung thông tin') },
    },
  ]);
});

describe('where the head has lost something', () => {
  it('its label: it is recorded all the same, and nothing is written in a wrong place', () => {
    const target = book();
    const { moment: at } = handInCells(target.read('Phước Hà') ?? [], 'invitees') ?? {};
    target.type('Phước Hà', (at?.row ?? 0) - 1, at?.column ?? 0, '');
    const before = target.contents();
    expect(handInAt(target, MORNING).isNew).toBe(true);
    expect(target.contents()).toEqual(before);
  });

  it('the column for the words beside the box: the moment and the tick are shown without them', () => {
    const target = book({ invitees: PEOPLE });
    target.deleteColumn('Phước Hà', 'Người dự thay');
    handInAt(target, MORNING, { owed: 'plan' });
    expect(head(target, 'plan')).toEqual({ moment: dateCell(MORNING), box: true, message: '' });
  });
});

it('a record that keeps nothing of what it was given is a bug, and nobody is told that it was handed in', () => {
  const target = book();
  target.record.append = () => undefined;
  const before = target.contents();
  expect(() => handInAt(target, MORNING)).toThrow(/record/);
  expect(target.contents()).toEqual(before);
});

it('handing in again what an earlier layout digested is recorded anew: its digest says nothing of columns that it left out', () => {
  const target = book({ invitees: PEOPLE });
  handInAt(target, MORNING);
  const [before] = readDeeds(target.record, 'X01');
  if (before === undefined) throw new Error('nothing was recorded');
  const earlier = book({ invitees: PEOPLE });
  appendDeeds(earlier.record, [{ ...before, digest: '569efa64cb949cd2' }]);
  const { isNew, deed } = handInAt(earlier, EVENING);
  expect([isNew, deed.moment]).toEqual([true, moment(MORNING)]);
  expect(readDeeds(earlier.record, 'X01')[1]?.digest).toBe(before.digest);
});
