import type { Span } from '../../../src/workbook/handsIn';
import { missingOpinionIds, newOpinionId } from '../../../src/app/opinionIds';
import { COMMUNE_BLOCKS } from '../../../src/workbook/communeTab';
import type { Typed } from '../support/grids';
import { columnOf, communeTab, headersOf } from '../support/grids';

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
