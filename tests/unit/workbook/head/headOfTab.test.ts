import { COMMUNE_BLOCKS, HANDED_IN_AT } from '../../../../src/workbook/schema/communeTab';
import { codeOf, headCell, isCommuneTab, headRows, readHandedIn } from '../../../../src/workbook/head/headOfTab';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import { columnOf, communeTab, headersOf, withCells } from '../../support/grids';
import { cellAt } from '../../support/addresses';
import { dateCell, day, moment } from '../../support/days';

const LABEL = HANDED_IN_AT.plan;
const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);
const HEADERS = headersOf(COMMUNE_BLOCKS);
const TAB = communeTab({ code: 'X07', handedIn: { plan: '1/8/2020' } });

describe('a value of the head', () => {
  it('stands right below its label', () => {
    expect(headCell(headRows(TAB), LABEL)).toEqual({
      row: 1,
      column: column('Ghi chú') - 1,
      cell: '1/8/2020',
    });
  });

  it('is found with rows above, columns moved, and the label in capitals', () => {
    const upright = communeTab({ handedIn: { plan: '1/8/2020' } }, { above: 5, headers: [...HEADERS].reverse() });
    const place = HEADERS.length - column('Ghi chú') + 1;
    const grid = withCells(upright, [6, place, LABEL.label.toUpperCase()]);
    expect(headCell(headRows(grid), LABEL)).toEqual({
      row: 6,
      column: HEADERS.length - column('Ghi chú'),
      cell: '1/8/2020',
    });
  });

  it('is not there where its label is gone', () => {
    expect(headCell(headRows(withCells(TAB, [1, column('Ghi chú'), ''])), LABEL)).toBeNull();
    expect(headCell([], LABEL)).toBeNull();
  });

  it('what people write below the header row is no head', () => {
    expect(
      headCell(
        headRows(communeTab({ invitees: [{ 'Họ và tên': LABEL.label }, { 'Họ và tên': 'x' }] }).slice(1)),
        LABEL,
      ),
    ).toBeNull();
  });
});

describe('a commune’s tab is known by its layout', () => {
  const without = (...rows: readonly number[]) => TAB.filter((_, row) => !rows.includes(row));
  const headers: Cell[] = [...headersOf(COMMUNE_BLOCKS)].map((header) => header ?? '');

  it.each<[string, Grid, boolean]>([
    ['whole', TAB, true],
    ['without its header row, by its head', without(3), true],
    ['without its head, by its header row', without(0, 1, 2), true],
    ['with half of its headers cleared', [headers.map((header, index) => (index < 14 ? '' : header))], true],
    ['without both', without(0, 1, 2, 3), false],
    ['empty', [], false],
    ['a list of people of somebody’s own', [['TT', 'Họ và tên', 'Thôn', 'Điện thoại', 'Ghi chú']], false],
    [
      'a note that begins with Mã xã',
      [
        ['Mã xã', 'Tên xã'],
        ['X01', 'Phước Hà'],
        ['', ''],
      ],
      false,
    ],
  ])('%s: %#', (_name, grid, expected) => {
    expect(isCommuneTab(grid)).toBe(expected);
  });

  it('a Mã counts in such a tab only', () => {
    expect(codeOf(TAB)).toBe('X07');
    expect(codeOf(without(3))).toBe('X07');
    expect(codeOf([['Mã xã'], ['X07'], ['']])).toBe('');
  });
});

describe('a moment that stands under its label twice', () => {
  const twice = (first: Cell, second: Cell) =>
    withCells(TAB, [2, 'Ghi chú', first], [1, 'Năm sinh', LABEL.label], [2, 'Năm sinh', second]);
  const read = (grid: Grid) => readHandedIn('Phước Hà', grid, day('25/9/2020'));
  const labelAt = (header: string) => ({ tab: 'Phước Hà', row: 1, column: column(header), field: LABEL.label });
  const cell = (header: string) => cellAt('Phước Hà', 2, header);

  it('counts where one is empty, on whichever side, and the other label is named', () => {
    const left = read(twice('', dateCell('1/8/2020 09:00')));
    expect(left.handedInAt.plan).toBe(moment('1/8/2020 09:00'));
    expect(left.problems).toEqual([{ code: 'label-repeated', ...labelAt('Ghi chú'), detail: cell('Năm sinh') }]);
    const right = read(twice(dateCell('1/8/2020 09:00'), ''));
    expect(right.handedInAt.plan).toBe(moment('1/8/2020 09:00'));
    expect(right.problems).toEqual([{ code: 'label-repeated', ...labelAt('Năm sinh'), detail: cell('Ghi chú') }]);
  });

  it('counts where both say the same, and is unclear where they contradict each other', () => {
    const [early, late] = [dateCell('1/8/2020 09:00'), dateCell('2/8/2020 09:00')];
    expect(read(twice(early, early)).handedInAt.plan).toBe(moment('1/8/2020 09:00'));
    expect(read(twice(early, late)).handedInAt.plan).toBe('unclear');
    expect(read(twice(early, late)).problems).toHaveLength(1);
  });
});
