import fc from 'fast-check';
import { comparisonOf } from '../../../../src/app/communeFile/compare';
import { givePersonIds } from '../../../../src/app/communeFile/identity/personIds';
import { takeIntoTab } from '../../../../src/app/communeFile/take';
import type { CommuneFile, Side } from '../../../../src/api';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { textOf } from '../../../../src/workbook/cells/cell';
import { TAKEN_TAB } from '../../../../src/workbook/schema/tabs';
import { moment } from '../../support/days';
import { chance } from '../../support/chance';
import { communeTab, HEADERS_WITH_IDS, startLists } from '../../support/grids';
import { MemoryBook, NOW, openLock } from '../../support/memoryBook';
import { fileOf, standing, TAB, TARGET } from './files';

/** A person as both sides mean them, wherever their row stands; `id` is the model's own and in no cell. */
interface Person {
  readonly id: number;
  readonly name: string;
  readonly year: string;
  readonly village: string;
  readonly mark: string;
}

const NAMES = ['Katơr An', 'Pi Năng Bình', 'Chamaléa Cúc', 'Tain Dung', 'Mang Êm', 'Tà Yên Giang', 'Katơr Hoa'];
const VILLAGES = ['Giá', 'Là A', 'Tân Hà'];
const MARKS = ['Có mặt', 'Vắng', ''];
const FIELDS = ['name', 'year', 'village', 'mark'] as const;
const FACTS = ['Họ và tên', 'Năm sinh', 'Thôn', 'Tham dự'];

type Where = 'file' | 'tab';
type Edit =
  | { readonly do: 'edit'; readonly where: Where; readonly at: number; readonly field: number; readonly value: number }
  | { readonly do: 'add' | 'remove'; readonly where: Where; readonly at: number; readonly value: number }
  | { readonly do: 'sort'; readonly where: Where }
  /** In the file a copy takes the Mã người of its row along. */
  | { readonly do: 'copy'; readonly where: 'file'; readonly at: number; readonly value: number };
type Deed = Edit | { readonly do: 'send' } | { readonly do: 'export' };

const where = fc.constantFrom('file' as const, 'tab' as const);
const at = fc.nat(30);
const deeds = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('edit' as const), where, at, field: fc.nat(3), value: at }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constantFrom('add' as const, 'remove' as const), where, at, value: at }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('sort' as const), where }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('copy' as const), where: fc.constant('file' as const), at, value: at }),
    },
    { weight: 3, arbitrary: fc.constant({ do: 'send' as const }) },
    { weight: 1, arbitrary: fc.constant({ do: 'export' as const }) },
  ),
  { minLength: 3, maxLength: 14 },
);

type Ids = ReadonlyMap<number, string>;

/** As the tab or the file holds them; Mã người where they have one there. */
const gridOf = (list: readonly Person[], ids: Ids): Grid =>
  communeTab(
    {
      invitees: list.map((one) => ({
        ...{ 'Họ và tên': one.name, 'Năm sinh': one.year, Thôn: one.village, 'Tham dự': one.mark },
        'Mã người': ids.get(one.id) ?? '',
      })),
    },
    { headers: HEADERS_WITH_IDS },
  );
const factsOf = ({ name, year, village, mark }: Person) => [name, year, village, mark].join('|');
const rowsOf = (list: readonly Person[]) => list.map(factsOf).sort();
const inTab = (book: MemoryBook) => standing(book, ...FACTS).map((row) => row.map(textOf).join('|'));

/** Both sides, as they should be. */
class Model {
  private last = 0;
  /** Whose row a copy was made of. */
  readonly copies = new Map<number, number>();
  tab: readonly Person[] = [];
  file: readonly Person[] = [];
  private base: readonly Person[] = [];

  constructor() {
    this.tab = Array.from({ length: 7 }, (_, number) => this.person(number));
    this.export();
  }

  export() {
    this.file = this.tab;
    this.base = this.tab;
  }

  act(deed: Edit) {
    const list = [...this[deed.where]];
    this[deed.where] = list;
    if (deed.do === 'sort') list.sort((a, b) => (a.name < b.name ? -1 : 1));
    else if (deed.do === 'add') list.push(this.person(deed.value));
    else {
      const index = deed.at % Math.max(1, list.length);
      const one = list[index];
      if (one === undefined) return;
      if (deed.do === 'copy') {
        const copy = this.person(deed.value);
        this.copies.set(copy.id, this.copies.get(one.id) ?? one.id);
        list.push(copy);
      } else if ('field' in deed) list[index] = { ...one, ...this.correction(one, deed.field, deed.value) };
      else list.splice(index, 1);
    }
  }

  /** Three-way, person by person, by the side that was chosen in every conflict. */
  send(side: Side) {
    const merged = [...new Set([...this.tab, ...this.file].map(({ id }) => id))].flatMap((id): Person[] => {
      const [base, tab, file] = [this.base, this.tab, this.file].map((list) => list.find((one) => one.id === id));
      if (tab !== undefined && file !== undefined) return [mergedOf(base, tab, file, side)];
      const [there, left] = tab === undefined ? [file, 'file'] : [tab, 'tab'];
      if (there === undefined) return [];
      const isNew = base === undefined;
      const wasEdited = !isNew && factsOf(there) !== factsOf(base);
      return isNew || (wasEdited && side === left) ? [there] : [];
    });
    this.tab = merged;
    this.base = this.file;
  }

  private person(value: number): Person {
    this.last += 1;
    return {
      ...{ id: this.last, name: `${NAMES[value % NAMES.length] ?? ''} ${this.last}`, year: String(1950 + this.last) },
      ...{ village: VILLAGES[value % 3] ?? '', mark: MARKS[value % 3] ?? '' },
    };
  }

  /** A name is corrected, not replaced: without a Mã nobody could tell another name from another person. */
  private correction({ name }: Person, field: number, value: number): Partial<Person> {
    this.last += 1;
    const all = {
      ...{
        name: `${name.split(' ', 1).join('')} ${NAMES[value % NAMES.length] ?? ''} sửa ${this.last}`,
        year: String(1900 + value),
      },
      ...{ village: VILLAGES[value % 3] ?? '', mark: MARKS[value % 3] ?? '' },
    };
    const key = FIELDS[field] ?? 'mark';
    return { [key]: all[key] };
  }
}

function mergedOf(base: Person | undefined, tab: Person, file: Person, side: Side): Person {
  const value = (field: (typeof FIELDS)[number]) => {
    if (base === undefined || file[field] === base[field]) return tab[field];
    return tab[field] === base[field] || side === 'file' ? file[field] : tab[field];
  };
  return { id: tab.id, name: value('name'), year: value('year'), village: value('village'), mark: value('mark') };
}

function send(book: MemoryBook, file: CommuneFile, side: Side, random: () => number) {
  const { fingerprint, differences } = comparisonOf(book, file, TARGET, startLists, []);
  const asked = differences.filter(({ asks }) => asks);
  const sides = Object.fromEntries(asked.map(({ id, kind }) => [id, kind === 'conflict' ? side : 'file'] as const));
  takeIntoTab(book, file, TARGET, startLists, fingerprint, sides, openLock, random, moment(NOW));
}

/** Runs it on the model and on the tab; null = both agree after every exchange. */
function played(day: readonly Deed[], side: Side): unknown {
  const model = new Model();
  let seed = 0;
  const random = () => (seed = (seed * 7 + 3) % 9973) / 9973;
  let ids: Ids = new Map();
  let idsInFile: Ids = ids;
  let book = new MemoryBook();
  const retype = () => {
    const taken = book.read(TAKEN_TAB);
    book = new MemoryBook({ [TAB]: gridOf(model.tab, ids), ...(taken !== null && { [TAKEN_TAB]: taken }) });
  };
  const rememberIds = () => {
    const given = new Map(
      standing(book, ...FACTS, 'Mã người').map((row) => [row.slice(0, -1).map(textOf).join('|'), textOf(row[4] ?? '')]),
    );
    ids = new Map(model.tab.map((one) => [one.id, given.get(factsOf(one)) ?? '']));
  };
  let base: Grid = [];
  const exported = () => {
    model.export();
    retype();
    givePersonIds(book, TAB, null, random);
    rememberIds();
    idsInFile = ids;
    base = gridOf(model.tab, ids);
  };
  exported();
  for (const deed of day) {
    if (deed.do === 'export') exported();
    else if (deed.do === 'send') {
      retype();
      const carried = new Map([...model.copies].map(([copy, of]) => [copy, idsInFile.get(of) ?? '']));
      send(book, fileOf(gridOf(model.file, new Map([...carried, ...idsInFile])), base), side, random);
      model.send(side);
      const [has, wants] = [inTab(book).sort(), rowsOf(model.tab)];
      if (JSON.stringify(has) !== JSON.stringify(wants)) return { has, wants };
      rememberIds();
    } else model.act(deed);
  }
  return null;
}

it.each(['file', 'tab'] as const)('any exchanges end as both sides expect, conflicts decided for the %s', (side) => {
  fc.assert(
    fc.property(deeds, (day) => {
      expect(played(day, side)).toBeNull();
    }),
    chance(25),
  );
});
