import type { Note, Protector, TabRights } from '../../../../src/app/ports';
import { protectTabs } from '../../../../src/app/protection/protectWorkbook';
import { protectionDone } from '../../../../src/text/protection';
import type { ProtectionOutcome } from '../../../../src/text/protection';
import { cellName } from '../../../../src/workbook/design/a1';
import { textOf } from '../../../../src/workbook/cells/cell';
import { cellAt, lettersOf, placeAt, settingAt } from '../../support/addresses';
import type { Typed } from '../../support/grids';
import { clockAt, openLock, watchedLock } from '../../support/memoryBook';
import { roundBook } from '../../support/roundBook';
import { expectVietnamese } from '../../support/sentences';

const DISTRICT = 'phong.vhtt@huyen.example';

const commune = (number: number, name: string, emails = ''): Typed => ({
  ...{ Mã: `X0${number}`, 'Tên xã': name, 'Vai trò': 'Còn lại', 'E-mail cán bộ xã': emails },
});

const THREE = [
  commune(1, 'Phước Hà', 'an@phuocha.example'),
  commune(2, 'Cà Ná', 'binh@cana.example; chi@cana.example'),
  commune(3, 'Nhị Hà'),
];

interface Given {
  readonly communes?: readonly Typed[];
  readonly district?: string;
  /** Addresses without an account. */
  readonly refused?: readonly string[];
}

/** A workbook, what Google was asked to protect, and the note of it, as they last from run to run. */
function office(given: Given = {}) {
  const calls: [tab: string, rights: TabRights][] = [];
  let text = '';
  const note: Note = { read: () => text, write: (written) => void (text = written) };
  const state = { communes: THREE, district: DISTRICT, refused: [] as readonly string[], ...given };
  const protector: Protector = {
    protect(tab, rights) {
      calls.push([tab, rights]);
      const people = [...(rights.open?.staff ?? []), ...rights.district];
      return people.filter((address) => state.refused.includes(address));
    },
  };
  const book = () =>
    roundBook({
      communes: state.communes,
      settings: { values: { 'E-mail cán bộ tổng hợp': state.district } },
      tabs: Object.fromEntries(
        state.communes.map((row) => [textOf(row['Tên xã'] ?? ''), { code: textOf(row['Mã'] ?? '') }]),
      ),
    });
  return {
    state,
    book,
    note: () => text,
    /** The tabs that a run protects, in its order. */
    run(questions = Infinity, lock = openLock): { outcome: ProtectionOutcome; tabs: string[]; rights: TabRights[] } {
      calls.length = 0;
      const outcome = protectTabs(book(), protector, note, lock, clockAt(undefined, questions));
      return { outcome, tabs: calls.map(([tab]) => tab), rights: calls.map(([, rights]) => rights) };
    },
  };
}

const OWN = ['Các xã', 'Thiết lập', 'Danh mục'];

describe('who may write what', () => {
  it("leaves the district's tabs to the district, and a commune's cells to its own staff besides", () => {
    const { tabs, rights, outcome } = office().run();
    expect(new Set(tabs.slice(0, 3))).toEqual(new Set(OWN));
    expect(tabs.slice(3)).toEqual(['Phước Hà', 'Cà Ná', 'Nhị Hà']);
    for (const right of rights) expect(right.district).toEqual([DISTRICT]);
    expect(rights.slice(0, 3).map(({ open }) => open)).toEqual([null, null, null]);
    expect(rights.slice(3).map(({ open }) => open?.staff)).toEqual([
      ['an@phuocha.example'],
      ['binh@cana.example', 'chi@cana.example'],
      [],
    ]);
    expect(rights[3]?.open?.areas).toContain(`${cellAt('Phước Hà', 5, 'TT')}:${lettersOf('Ghi chú')}`);
    expect(outcome).toEqual({
      ...{ done: 3, unchanged: 0, remaining: 0, withoutAddress: ['Nhị Hà'], untouched: [] },
      ...{ districtIsNamed: true, problems: [] },
    });
  });

  it('is for the district alone, and nothing is protected otherwise', () => {
    const book = office().book();
    book.isLocked = (tab) => tab === 'Thiết lập';
    const asked: string[] = [];
    const protector: Protector = { protect: (tab) => (asked.push(tab), []) };
    const note: Note = { read: () => '', write: () => undefined };
    expect(() => protectTabs(book, protector, note, openLock, clockAt())).toThrow(
      'Việc này chỉ dành cho cán bộ của cơ quan tổng hợp.',
    );
    expect(asked).toEqual([]);
  });

  it('works without any address of the district, and says so', () => {
    const { outcome, tabs } = office({ district: '' }).run();
    expect(tabs).toHaveLength(6);
    expect(outcome.districtIsNamed).toBe(false);
  });

  it('passes over a commune without a tab and one whose header row is gone', () => {
    const { state, ...rest } = office();
    const book = roundBook({ communes: state.communes, tabs: { 'Phước Hà': { code: 'X01' }, 'Cà Ná': [['ghi chú']] } });
    const note: Note = { read: () => rest.note(), write: () => undefined };
    const { done, untouched } = protectTabs(book, { protect: () => [] }, note, openLock, clockAt());
    expect([done, untouched]).toEqual([1, ['Cà Ná', 'Nhị Hà']]);
  });

  it('holds the lock while it protects', () => {
    const lock = watchedLock();
    const held: boolean[] = [];
    const note: Note = { read: () => '', write: () => void held.push(lock.held) };
    const protector: Protector = { protect: () => (held.push(lock.held), []) };
    protectTabs(office().book(), protector, note, lock, clockAt());
    expect(held).toEqual(Array.from({ length: 7 }, () => true));
  });
});

describe('running it again', () => {
  it('brings up to date only the commune whose people changed', () => {
    const workbook = office();
    workbook.run();
    workbook.state.communes = [...THREE.slice(0, 2), commune(3, 'Nhị Hà', 'dung@nhiha.example')];
    const { outcome, tabs, rights } = workbook.run();
    expect([tabs, rights[0]?.open?.staff]).toEqual([['Nhị Hà'], ['dung@nhiha.example']]);
    expect(outcome).toMatchObject({ done: 1, unchanged: 2, remaining: 0, withoutAddress: [] });
  });

  it('takes the same people in another order or other letters for the same', () => {
    const workbook = office();
    workbook.run();
    workbook.state.communes = [
      commune(1, 'Phước Hà', 'An@PhuocHa.example'),
      commune(2, 'Cà Ná', 'chi@cana.example; binh@cana.example'),
      commune(3, 'Nhị Hà', 'dung@nhiha.example'),
    ];
    expect(workbook.run().tabs).toEqual(['Nhị Hà']);
  });

  it('protects everything anew when nothing changed: somebody may have removed a protection by hand', () => {
    const workbook = office();
    const first = workbook.run();
    const again = workbook.run();
    expect(again.tabs).toEqual(first.tabs);
    expect(again.outcome).toMatchObject({ done: 3, unchanged: 0, remaining: 0 });
  });

  it('protects everything anew when the district has new staff', () => {
    const workbook = office();
    workbook.run();
    workbook.state.district = `${DISTRICT}; moi@huyen.example`;
    expect(workbook.run().tabs).toHaveLength(6);
  });

  it('stops between two communes when the time is nearly up, says how many remain, and goes on', () => {
    const workbook = office();
    const first = workbook.run(1);
    expect(first.tabs.slice(3)).toEqual(['Phước Hà']);
    expect(first.outcome).toMatchObject({ done: 1, remaining: 2 });
    const second = workbook.run(0);
    expect(second.tabs).toEqual(['Cà Ná']);
    expect(second.outcome).toMatchObject({ done: 1, unchanged: 1, remaining: 1 });
    expect(workbook.run().tabs).toEqual(['Nhị Hà']);
  });

  it('goes on also when everything is protected anew and does not fit into one run', () => {
    const workbook = office();
    workbook.run();
    expect(workbook.run(1).tabs.slice(3)).toEqual(['Phước Hà']);
    expect(workbook.run().tabs).toEqual(['Cà Ná', 'Nhị Hà']);
  });

  it('keeps what was done when Google fails in the midst', () => {
    const workbook = office();
    let left = 4;
    const failing: Protector = {
      protect() {
        if (left-- === 0) throw new Error('Service Spreadsheets timed out');
        return [];
      },
    };
    let text = '';
    const note: Note = { read: () => text, write: (written) => void (text = written) };
    expect(() => protectTabs(workbook.book(), failing, note, openLock, clockAt())).toThrow('timed out');
    left = Infinity;
    expect(protectTabs(workbook.book(), failing, note, openLock, clockAt())).toMatchObject({
      done: 2,
      unchanged: 1,
    });
  });

  it('starts over when the note cannot be read', () => {
    const note: Note = { read: () => '{"X01":', write: () => undefined };
    expect(protectTabs(office().book(), { protect: () => [] }, note, openLock, clockAt()).done).toBe(3);
  });

  it('keeps its note of 168 communes within the 9 KB of a property', () => {
    const communes = Array.from({ length: 168 }, (_, index) => ({
      ...{ Mã: `X${index + 100}`, 'Tên xã': `Xã thứ ${index}`, 'Vai trò': 'Còn lại' },
      'E-mail cán bộ xã': `can.bo.${index}@mot-ten-mien-kha-dai.example; pho.chu.tich.${index}@mot-ten-mien-kha-dai.example`,
    }));
    const workbook = office({ communes });
    expect(workbook.run().outcome.done).toBe(168);
    expect(Buffer.byteLength(workbook.note())).toBeLessThan(9 * 1024);
  });
});

describe('an address that Google refuses', () => {
  it('is named at its cell, and the rest proceed', () => {
    const { outcome } = office({ refused: ['chi@cana.example'] }).run();
    expect(outcome.done).toBe(3);
    expect(outcome.problems).toEqual([
      {
        ...{ code: 'address-refused', ...placeAt('Các xã', 3, 'E-mail cán bộ xã') },
        ...{ field: 'E-mail cán bộ xã', detail: 'chi@cana.example' },
      },
    ]);
  });

  it("is named once, in Thiết lập, when it is the district's", () => {
    const { outcome } = office({ refused: [DISTRICT] }).run();
    expect(outcome.problems).toEqual([
      {
        ...{ code: 'address-refused', ...settingAt('E-mail cán bộ tổng hợp') },
        ...{ field: 'E-mail cán bộ tổng hợp', detail: DISTRICT },
      },
    ]);
  });

  it('is tried again at the next run, and a third run protects all anew all the same', () => {
    const workbook = office({ refused: ['chi@cana.example'] });
    workbook.run();
    expect(workbook.run().tabs).toHaveLength(6);
    workbook.state.communes = [...THREE.slice(0, 2), commune(3, 'Nhị Hà', 'dung@nhiha.example')];
    const { tabs, outcome } = workbook.run();
    expect(tabs).toEqual(['Cà Ná', 'Nhị Hà']);
    expect(outcome.problems).toHaveLength(1);
    workbook.state.refused = [];
    expect(workbook.run().outcome.problems).toEqual([]);
  });
});

describe('what the person reads', () => {
  const said = (given: Given, questions?: number) =>
    protectionDone(office(given).run(questions).outcome, ({ row = 0, column = 0 }) => cellName(row, column));

  it.each<[string, string, string]>([
    ['all done', said({ communes: THREE.slice(0, 2) }), 'Đã bảo vệ trang của 2 xã: mỗi trang chỉ cán bộ xã đó'],
    ['time up', said({}, 1), 'đã bảo vệ trang của 1 xã, còn 2 xã. Chạy lại “Bảo vệ các trang” để làm tiếp.'],
    ['no addresses', said({}), 'trang của xã Nhị Hà chỉ cơ quan tổng hợp ghi được'],
    [
      'no address of a ward',
      said({ communes: [commune(1, 'Phường Đông Hải')] }),
      'nên trang của phường Đông Hải chỉ cơ quan tổng hợp ghi được',
    ],
    ['no district', said({ district: '' }), 'Thiết lập chưa có “E-mail cán bộ tổng hợp”'],
    [
      'refused',
      said({ refused: ['an@phuocha.example'] }),
      `Các xã ${cellAt('Các xã', 2, 'E-mail cán bộ xã')}: “E-mail cán bộ xã”: Google không nhận địa chỉ`,
    ],
    ['always: nobody is kept from reading', said({}), 'ai mở được bảng tính đều đọc được mọi trang'],
  ])('%s', (_case, text, part) => {
    expect(text).toContain(part);
    for (const paragraph of text.split('\n\n')) expectVietnamese(paragraph.replace(/\S+@\S+/g, 'địa chỉ'));
  });

  it('what stayed as it was is said too', () => {
    const workbook = office();
    workbook.run();
    workbook.state.communes = [...THREE.slice(0, 2), commune(3, 'Nhị Hà', 'dung@nhiha.example')];
    expect(protectionDone(workbook.run().outcome, () => '')).toContain('2 xã không có gì thay đổi từ lần trước');
  });
});
