import type { Span } from '../../../../src/workbook/head/handsIn';
import { idInto, missingOpinionIds, newOpinionId } from '../../../../src/app/rows/opinionIds';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import { locate } from '../../../../src/workbook/cells/locate';
import type { Typed } from '../../support/grids';
import { columnOf, communeTab, headersOf } from '../../support/grids';

const ID = columnOf(COMMUNE_BLOCKS, 'Mã ý kiến');

describe('a Mã ý kiến', () => {
  it.each([0, 0.123, 0.5, 0.999999])(
    'carries the Mã of the commune and signs that cannot be mistaken: %p',
    (chance) => {
      expect(newOpinionId('X01', new Set(), () => chance)).toMatch(/^X01-[34679CDFHJKMNPRTWXY]{4}$/);
    },
  );

  it('is never one that is taken, in whatever letters', () => {
    const taken = new Set<string>();
    for (let count = 0; count < 500; count += 1) {
      const id = newOpinionId('X01', taken, () => 0.3);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
  });

  it('is never digits alone, which a spreadsheet could take for a date', () => {
    // chance 0 starts at 3333
    expect(newOpinionId('01', new Set(), () => 0)).toMatch(/^01-.*[A-Z]/);
  });

  it('of a tab that lost its Mã', () => {
    expect(newOpinionId('', new Set(), () => 0.5)).toMatch(/^YK-/);
  });
});

describe('which opinions need one', () => {
  const random = () => 0.5;
  const said = (id: string, content = 'Đề nghị sửa đường.'): Typed => ({ 'Nội dung': content, 'Mã ý kiến': id });

  it.each<[string, Typed[], Span | null, [number, number][]]>([
    ['all have one', [said('X01-AAAA'), said('X01-BBBB')], null, []],
    ['those without', [said(''), said('X01-BBBB'), said(''), said('')], null, [[5, 1], [7, 2]]], // prettier-ignore
    ['not a row without words', [said('', ''), { 'Người nêu': 'A' }], null, []],
    ['not a row of blanks', [said('', '  ')], null, []],
    [
      'a row pasted below the one it was copied from',
      [said('X01-AAAA'), said('X01-AAAA')],
      { from: 6, to: 6 },
      [[6, 1]],
    ],
    [
      'a row pasted above the one it was copied from',
      [said('X01-AAAA'), said('X01-AAAA')],
      { from: 5, to: 5 },
      [[5, 1]],
    ],
    ['several pasted copies', [said('X01-AAAA'), said('x01-aaaa'), said('X01-AAAA ')], { from: 6, to: 7 }, [[6, 2]]],
    ['a row that was emptied loses it', [said('X01-AAAA', ''), said('X01-BBBB')], { from: 5, to: 5 }, [[5, 1]]],
    ['not one that still says who spoke', [{ ...said('X01-AAAA', ''), 'Người nêu': 'A' }], { from: 5, to: 5 }, []],
    ['not one emptied elsewhere', [said('X01-AAAA', ''), said('X01-BBBB')], { from: 6, to: 6 }, []],
    ['a row that was cut and pasted keeps it', [{}, said('X01-AAAA')], { from: 6, to: 6 }, []],
    [
      'of two alike brought from elsewhere the first keeps it',
      [said('X01-AAAA'), said('X01-AAAA')],
      { from: 5, to: 6 },
      [[6, 1]],
    ],
    ['copies that were not just edited are left alone', [said('X01-AAAA'), said('X01-AAAA')], { from: 9, to: 9 }, []],
  ])('%s', (_, opinions, edited, expected) => {
    const runs = missingOpinionIds(communeTab({ opinions }), 'Phước Hà', edited, random);
    expect(runs.map(({ from, ids }) => [from.row, ids.length])).toEqual(expected);
    expect(runs.every(({ from }) => from.column === ID)).toBe(true);
    const ids = runs.flatMap((run) => run.ids.flat());
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('X01-AAAA');
  });

  it('nothing in a tab without a column for ids, or without a header row', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Mã ý kiến');
    const typed = { opinions: [{ 'Nội dung': 'a' }] };
    expect(missingOpinionIds(communeTab(typed, { headers }), 'X', null, random)).toEqual([]);
    expect(missingOpinionIds([['a', 'b']], 'X', null, random)).toEqual([]);
  });
});

describe('the signs of a Mã ý kiến', () => {
  /** In the order in which they are counted: figures, then letters. */
  it.each<[chance: number, taken: readonly string[], id: string]>([
    [0.5, [], 'X01-JJJJ'],
    [0.999_999_9, [], 'X01-YYYY'],
    [0, [], 'X01-333C'],
    [0, ['X01-333C', 'X01-333D'], 'X01-333F'],
    [0.5, ['X01-JJJJ'], 'X01-JJJK'],
    [0.5, ['X01-JJJK'], 'X01-JJJJ'],
    [0.999_999_9, ['X01-YYYY'], 'X01-333C'],
  ])('from a chance of %d, %j being taken: %s', (chance, taken, id) => {
    expect(newOpinionId('X01', new Set(taken), () => chance)).toBe(id);
  });

  it('are figures and letters that nobody takes for one another', () => {
    const ids = new Set(Array.from({ length: 19 }, (_, step) => newOpinionId('X01', new Set(), () => step / 19)));
    expect([...ids].map((id) => id.slice(4, 5)).join('')).toBe('34679CDFHJKMNPRTWXY');
  });

  it('when every one is taken, that is told as a bug', () => {
    const all = { has: () => true } as unknown as ReadonlySet<string>;
    expect(() => newOpinionId('X01', all, () => 0.5)).toThrow(/taken/);
  });
});

describe('the id of an opinion that is about to be added', () => {
  const into = (opinions: readonly Typed[], headers?: readonly (string | null)[]) => {
    const grid = communeTab({ code: 'X07', opinions }, headers === undefined ? {} : { headers });
    const located = locate('Phước Hà', grid, COMMUNE_BLOCKS);
    if (located === null) throw new Error('no header row');
    return idInto({ tab: 'Phước Hà', grid, located }, () => 0.5);
  };

  it('carries the Mã in the head', () => {
    expect(into([])).toBe('X07-JJJJ');
  });

  it('is none that the tab has, in whatever letters and spaces', () => {
    expect(into([{ 'Nội dung': 'a', 'Mã ý kiến': ' x07-jjjj' }])).toBe('X07-JJJK');
  });

  it('is none where the tab has no column for it', () => {
    expect(
      into(
        [],
        headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Mã ý kiến'),
      ),
    ).toBeNull();
  });
});

describe('which opinions of an edited block get a new one', () => {
  const random = () => 0.5;
  const ids = (opinions: readonly Typed[], edited: Span | null, headers?: readonly (string | null)[]) => {
    const grid = communeTab({ opinions }, headers === undefined ? {} : { headers });
    const first = locate('', grid, COMMUNE_BLOCKS)?.headerRow ?? 0;
    const rows = edited === null ? null : { from: first + 1 + edited.from, to: first + 1 + edited.to };
    return missingOpinionIds(grid, 'Phước Hà', rows, random).map((run) => [run.from.row - first - 1, run.ids.flat()]);
  };
  const said = (id: string, content = 'Sửa đường'): Typed => ({ 'Nội dung': content, 'Mã ý kiến': id });

  it.each<[name: string, opinions: readonly Typed[], edited: Span, runs: readonly (readonly [number, string[]])[]]>([
    ['the first edited row, being a copy', [said('X01-A'), said('X01-A'), {}], { from: 2, to: 3 }, [[2, ['X01-JJJJ']]]],
    ['the last edited row, being a copy', [said('X01-A'), {}, said('X01-A')], { from: 2, to: 3 }, [[3, ['X01-JJJJ']]]],
    [
      'a copied row whose words were cleared has none',
      [said('X01-A'), said('X01-A', '')],
      { from: 2, to: 2 },
      [[2, ['']]],
    ],
    [
      'those that follow one another together, each with its own',
      [said(''), said(''), {}, said('')],
      { from: 1, to: 4 },
      [
        [1, ['X01-JJJJ', 'X01-JJJK']],
        [4, ['X01-JJJM']],
      ],
    ],
    ['none that a row further down has', [said(''), said('X01-JJJJ')], { from: 1, to: 1 }, [[1, ['X01-JJJK']]]],
  ])('%s', (_name, opinions, edited, runs) => {
    expect(ids(opinions, edited)).toEqual(runs);
  });

  it('none where the tab has no column for what was said', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Nội dung');
    expect(ids([{ 'Người nêu': 'A' }], null, headers)).toEqual([]);
  });
});
