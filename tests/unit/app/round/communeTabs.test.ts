import { readBasis } from '../../../../src/app/round/basis';
import { findTabs, matchTabs } from '../../../../src/app/round/communeTabs';
import type { Problem } from '../../../../src/core/problem';
import type { Grid } from '../../../../src/workbook/cells/cell';
import { placeAt } from '../../support/addresses';
import type { TypedTab } from '../../support/grids';
import { roundBook } from '../../support/roundBook';

type Tabs = Readonly<Record<string, TypedTab | Grid>>;
/** A commune as Các xã lists it: Mã, name, and where all or some of its rows go. */
type Listed = readonly [code: string, name: string, moves?: string];

const TWO: readonly Listed[] = [
  ['X01', 'Phước Hà'],
  ['X02', 'Cà Ná'],
];
const X01 = { code: 'X01' };
const X02 = { code: 'X02' };
const LOST = { code: '' };

function matched(tabs: Tabs, communes = TWO) {
  const book = roundBook({
    tabs,
    communes: communes.map(([code, name, moves = '']) => {
      return { Mã: code, 'Tên xã': name, 'Vai trò': 'Điểm', 'Chuyển sang xã': moves };
    }),
  });
  return matchTabs(findTabs(book), readBasis(book));
}

/** Which tab counts for which commune. */
const counting = (tabs: Tabs, communes = TWO) =>
  Object.fromEntries([...matched(tabs, communes).tabs].map(([commune, { name }]) => [commune, name]));
const told = (problems: readonly Problem[]) =>
  problems.map(({ code, tab, field, detail }) => [code, tab, field, detail].filter((part) => part !== undefined));
const said = (tabs: Tabs, communes = TWO) => told(matched(tabs, communes).problems);

it('every tab but the add-on’s own is looked at, with its Mã, and progress is told', () => {
  const steps: string[] = [];
  const book = roundBook({ tabs: { 'Phước Hà': X01, 'Ghi chép': [['Gọi xã']] } });
  const found = findTabs(book, (done, all) => steps.push(`${done}/${all}`));
  expect(found.map(({ name, code }) => [name, code])).toEqual([
    ['Phước Hà', 'X01'],
    ['Ghi chép', ''],
  ]);
  expect(found.map(({ grid }) => grid)).toEqual([book.read('Phước Hà'), book.read('Ghi chép')]);
  expect(steps).toEqual(['1/2', '2/2']);
  expect(findTabs(book)).toEqual(found);
});

describe('whose a tab is', () => {
  it.each<[string, Tabs, object, unknown[]]>([
    ['by Mã and name', { 'Phước Hà': X01, 'Cà Ná': X02 }, { 'Phước Hà': 'Phước Hà', 'Cà Ná': 'Cà Ná' }, []],
    [
      'by its Mã, whatever it is called',
      { Một: X01, 'Cà Ná': X02 },
      { 'Phước Hà': 'Một', 'Cà Ná': 'Cà Ná' },
      [['tab-renamed', 'Một', 'Phước Hà']],
    ],
    [
      'by its name, where its Mã is lost',
      { 'Phước Hà': LOST, 'Cà Ná': X02 },
      { 'Phước Hà': 'Phước Hà', 'Cà Ná': 'Cà Ná' },
      [['tab-without-code', 'Phước Hà', 'Phước Hà']],
    ],
    [
      'by its name, where nobody has its Mã',
      { 'Phước Hà': { code: 'X10' }, 'Cà Ná': X02 },
      { 'Phước Hà': 'Phước Hà', 'Cà Ná': 'Cà Ná' },
      [['code-differs', 'Các xã', 'Mã', 'X10']],
    ],
    [
      'the one of the commune’s own name among copies',
      { 'Bản sao': X01, 'Phước Hà': X01, 'Cà Ná': X02 },
      { 'Phước Hà': 'Phước Hà', 'Cà Ná': 'Cà Ná' },
      [['tab-duplicated', 'Bản sao', 'X01']],
    ],
    [
      'nobody’s, where it has another layout',
      { 'Phước Hà': [['Gọi xã']], 'Cà Ná': X02 },
      { 'Cà Ná': 'Cà Ná' },
      [['tab-missing', 'Các xã', 'Phước Hà']],
    ],
    [
      'nobody’s, where nobody has its Mã or name',
      { 'Phước Hà': X01, 'Cà Ná': X02, Cũ: { code: 'X77' } },
      { 'Phước Hà': 'Phước Hà', 'Cà Ná': 'Cà Ná' },
      [['tab-of-unknown-commune', 'Cũ', 'X77']],
    ],
  ])('%s', (_name, tabs, expected, problems) => {
    expect(counting(tabs)).toEqual(expected);
    expect(said(tabs)).toEqual(problems);
  });

  it('a tab that is missing, or has another Mã, is named in the cell of its commune’s Mã', () => {
    expect(matched({ 'Cà Ná': X02 }).problems).toEqual([
      { code: 'tab-missing', ...placeAt('Các xã', 2, 'Mã'), detail: 'Phước Hà' },
    ]);
    expect(matched({ 'Phước Hà': X01, 'Cà Ná': { code: 'X10' } }).problems).toMatchObject([
      { code: 'code-differs', ...placeAt('Các xã', 3, 'Mã') },
    ]);
  });

  it('communes without a Mã take none of the tabs that lost theirs, unless they are called so', () => {
    const communes: Listed[] = [
      ['', 'Phước Hà'],
      ['', 'Cà Ná'],
    ];
    expect(counting({ Một: LOST, 'Cà Ná': LOST }, communes)).toEqual({ 'Cà Ná': 'Cà Ná' });
  });

  it('one tab is one commune’s, where two long names are short for the same', () => {
    const communes: Listed[] = ['ven biển', 'ven núi'].map((place, index) => [
      `X0${index + 1}`,
      `Xã Phan Rang và vùng phụ cận ${place}`,
    ]);
    const short = 'Xã Phan Rang và vùng phụ cận';
    expect(counting({ [short]: LOST }, communes)).toEqual({ [`${short} ven biển`]: short });
    expect(said({ [short]: X01, 'Xã Phan Rang và vùng phụ (2)': X02 }, communes)).toEqual([]);
  });
});

describe('a tab with the Mã of one commune and the name of another', () => {
  const SWAPPED = { 'Cà Ná': X01, 'Phước Hà': X02 };

  it('counts for nobody, and neither commune lacks a tab', () => {
    const { tabs, conflicts, undecided, problems } = matched(SWAPPED);
    expect(tabs.size).toBe(0);
    expect(conflicts.map(({ tab, byCode, byName }) => [tab.name, byCode.name, byName.name])).toEqual([
      ['Cà Ná', 'Phước Hà', 'Cà Ná'],
      ['Phước Hà', 'Cà Ná', 'Phước Hà'],
    ]);
    expect([...undecided].map(({ name }) => name).sort()).toEqual(['Cà Ná', 'Phước Hà']);
    expect(told(problems)).toEqual([
      ['tab-conflict', 'Cà Ná', 'Phước Hà', 'X01'],
      ['tab-conflict', 'Phước Hà', 'Cà Ná', 'X02'],
    ]);
  });

  it('is a mere copy where the tab of its Mã bears its own name', () => {
    const { conflicts, tabs, problems } = matched({ 'Phước Hà': X01, 'Cà Ná': X01 });
    expect(conflicts).toEqual([]);
    expect([...tabs.keys()]).toEqual(['Phước Hà']);
    expect(told(problems)).toEqual([
      ['tab-duplicated', 'Cà Ná', 'X01'],
      ['tab-missing', 'Các xã', 'Cà Ná'],
    ]);
  });

  it('one without a Mã is no commune’s without a Mã', () => {
    const communes: Listed[] = [
      ['', 'Phước Hà'],
      ['X02', 'Cà Ná'],
    ];
    expect(matched({ 'Cà Ná': LOST }, communes).conflicts).toEqual([]);
  });
});

describe('a tab whose rows moved to another commune’s', () => {
  const MOVED = { code: 'X02 → X01' };

  it('is kept and counts for nobody while its commune is a part of the other', () => {
    const communes: Listed[] = [
      ['X01', 'Phước Hà'],
      ['X02', 'Cà Ná', 'X01'],
    ];
    const { tabs, kept, undecided, problems } = matched({ 'Phước Hà': X01, 'Cà Ná': MOVED }, communes);
    expect([...tabs.keys()]).toEqual(['Phước Hà']);
    expect(kept.map(({ tab, commune, to }) => [tab.name, commune, to])).toEqual([['Cà Ná', null, 'X01']]);
    expect(undecided.size).toBe(0);
    expect(problems).toEqual([]);
  });

  it('is told of where its commune is listed as one of its own again', () => {
    const { kept, undecided, problems } = matched({ 'Phước Hà': X01, 'Cà Ná': MOVED });
    expect(kept.map(({ commune }) => commune?.name)).toEqual(['Cà Ná']);
    expect([...undecided].map(({ name }) => name)).toEqual(['Cà Ná']);
    expect(told(problems)).toEqual([['tab-moved', 'Cà Ná', 'Cà Ná', 'Phước Hà']]);
    expect(said({ 'Cà Ná': { code: 'X02 → X09' } }, [['X02', 'Cà Ná']])).toEqual([
      ['tab-moved', 'Cà Ná', 'Cà Ná', 'X09'],
    ]);
  });

  it('that is still to move is no unknown commune’s', () => {
    const communes: Listed[] = [
      ['X01', 'Phước Hà'],
      ['X02', 'Cà Ná', 'X01'],
    ];
    expect(said({ 'Phước Hà': X01, 'Cà Ná': X02 }, communes)).toEqual([['tab-to-move', 'Cà Ná', 'Cà Ná', 'Phước Hà']]);
    expect(said({ 'Phước Hà': X01, Cũ: { code: 'X77' }, 'Cà Ná': X02 }, communes)).toEqual([
      ['tab-of-unknown-commune', 'Cũ', 'X77'],
      ['tab-to-move', 'Cà Ná', 'Cà Ná', 'Phước Hà'],
    ]);
  });

  it('stays its commune’s where only some thôn move', () => {
    const communes: Listed[] = [
      ['X01', 'Phước Hà'],
      ['X02', 'Cà Ná', 'X01: Thôn 1'],
    ];
    expect(said({ 'Phước Hà': X01, 'Cà Ná': X02 }, communes)).toEqual([]);
    expect(Object.keys(counting({ 'Phước Hà': X01, 'Cà Ná': X02 }, communes))).toEqual(['Phước Hà', 'Cà Ná']);
  });
});
