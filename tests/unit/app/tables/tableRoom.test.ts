import type { Table } from '../../../../src/app/ports';
import { headerRowOf, roomFor } from '../../../../src/app/tables/tableRoom';
import type { Cell, Grid } from '../../../../src/workbook/cells/cell';
import type { Column } from '../../../../src/workbook/schema/column';
import { refusalOf } from '../../support/refusals';

const column = (key: string, header: string): Column => ({ key, header, kind: 'text', width: 100 });
const COLUMNS = [column('ordinal', 'TT'), column('commune', 'Tên xã'), column('invited', 'Số người mời')];
const HEADER = COLUMNS.map(({ header }) => header);
const OWN: Cell[] = [1, 'Phước Hà', 20];
const BLANK: Cell[] = ['', '', ''];
const NOTE: Cell[] = ['', 'Huyện đã kiểm tra', ''];

/** A table of so many rows; one that the add-on wrote has a number. */
function table(rows: number, change: Partial<Table> = {}): Table {
  return {
    ...{ tab: 'Tổng hợp', columns: COLUMNS, headerRow: 1, rows: Array.from({ length: rows }, () => OWN) },
    owns: (cellOf) => {
      const ordinal = cellOf('ordinal');
      return ordinal === undefined ? undefined : typeof ordinal === 'number';
    },
    ...change,
  };
}

const wider = (rows: number, change: Partial<Table> = {}) =>
  table(rows, { columns: [...COLUMNS, column('women', 'Nữ')], ...change });
const room = (rows: number, grid: Grid) => roomFor(table(rows), grid);

/** Nothing has to move, and nothing of people's stands there. */
const AS_IT_IS = { headerRow: 1, rowsToInsert: null, columnsToInsert: null, stale: [], kept: [] };
const FITTING = { ...AS_IT_IS, hasShifted: false, columnsAdded: 0 };

describe('a table over the one before', () => {
  it('in a new tab has all its columns to come', () => {
    expect(room(2, [])).toEqual({
      ...AS_IT_IS,
      ...{ size: { rows: 0, columns: 0 }, hasShifted: false, columnsAdded: 3 },
    });
  });

  it.each([
    ['as long', 2],
    ['longer, nothing standing below', 5],
  ])('%s takes its place', (_name, rows) => {
    expect(room(rows, [HEADER, OWN, OWN])).toEqual({ ...FITTING, size: { rows: 3, columns: 3 } });
  });

  it('shorter leaves the rows behind it to be blanked', () => {
    const stale = [{ row: 3, column: 1, rows: 2, columns: 3 }];
    expect(room(1, [HEADER, OWN, OWN, OWN])).toMatchObject({ rowsToInsert: null, stale });
  });

  it('apart from each other, where blank rows stand between them', () => {
    expect(room(1, [HEADER, OWN, OWN, BLANK, OWN]).stale).toEqual([
      { row: 3, column: 1, rows: 1, columns: 3 },
      { row: 5, column: 1, rows: 1, columns: 3 },
    ]);
  });
});

describe('what people wrote below the table', () => {
  it('stays where it is while there is room', () => {
    expect(room(2, [HEADER, OWN, OWN, NOTE])).toMatchObject({ rowsToInsert: null, kept: [{ row: 4, column: 2 }] });
  });

  it('moves down by the rows that are lacking', () => {
    expect(room(4, [HEADER, OWN, OWN, NOTE])).toMatchObject({
      ...{ rowsToInsert: { before: 4, count: 2 }, size: { rows: 6, columns: 3 } },
      ...{ kept: [{ row: 4, column: 2 }], stale: [] },
    });
  });

  it('between its rows: those behind move too, and are blanked where they come to stand', () => {
    expect(room(2, [HEADER, OWN, NOTE, OWN])).toMatchObject({
      ...{ rowsToInsert: { before: 3, count: 1 }, kept: [{ row: 3, column: 2 }] },
      stale: [{ row: 5, column: 1, rows: 1, columns: 3 }],
    });
  });
});

describe('what people wrote beside the table', () => {
  const grid = [
    [...HEADER, 'Ghi chú của huyện'],
    [...OWN, 'đã gọi'],
    [...OWN, ''],
  ];

  it('stays where it is', () => {
    expect(room(2, grid)).toEqual({
      ...{ ...FITTING, size: { rows: 3, columns: 4 } },
      kept: [
        { row: 1, column: 4 },
        { row: 2, column: 4 },
      ],
    });
  });

  it('moves to the right by the columns that are new', () => {
    expect(roomFor(wider(2), grid)).toMatchObject({
      ...{ columnsToInsert: { before: 4, count: 1 }, size: { rows: 3, columns: 5 } },
      ...{ columnsAdded: 1, hasShifted: false, stale: [] },
    });
  });

  it('without a header is people’s as well, so it moves', () => {
    const notes = [[...HEADER, ''], [...OWN, 'đã gọi'], OWN];
    expect(roomFor(wider(2), notes)).toMatchObject({ columnsToInsert: { before: 4, count: 1 } });
  });

  it('stands in nobody’s way below the last row of the table', () => {
    const notes = [
      [...HEADER, ''],
      [...OWN, ''],
      ['', '', '', 'đã gọi'],
    ];
    expect(roomFor(wider(2), notes)).toMatchObject({ columnsToInsert: null, kept: [{ row: 3, column: 4 }] });
  });

  it.each([
    ['Ghi chú', 'Ghi chú” ở trang “Tổng hợp'],
    ['', 'B” ở trang “Tổng hợp'],
  ])('between its columns, under the header “%s”, nothing can be written', (header, told) => {
    const between = [
      ['TT', header, 'Tên xã', 'Số người mời'],
      [1, 'đã gọi', 'Phước Hà', 20],
    ];
    const refusal = refusalOf(() => room(1, between));
    expect(refusal.code).toBe('column-inside-table');
    expect(refusal.message).toContain(told);
  });
});

describe('columns of the table', () => {
  it.each<[string, string[], boolean, number]>([
    ['in another order must be set out again', ['Tên xã', 'TT', 'Số người mời'], true, 0],
    ['of which one within is missing as well', ['TT', 'Số người mời'], true, 0],
    ['of which the last is missing get it added', ['TT', 'Tên xã'], false, 1],
  ])('%s', (_name, header, hasShifted, columnsAdded) => {
    expect(room(1, [header])).toMatchObject({ hasShifted, columnsAdded });
  });

  it.each<[string, Cell, Cell]>([
    ['a group that Danh mục no longer has', 'Dự: Hộ cũ', 3],
    ['a thing owed that is called otherwise now', 'Tờ trình', 'Đúng hạn'],
  ])('that is of %s is blanked where the lists decide on columns', (_name, header, cell) => {
    const grid = [
      [...HEADER, header],
      [...OWN, cell],
      [...OWN, ''],
    ];
    expect(roomFor(table(2, { hasVaryingColumns: true }), grid)).toMatchObject({
      ...{ kept: [], stale: [{ row: 1, column: 4, rows: 3, columns: 1 }] },
    });
    expect(room(2, grid)).toMatchObject({ stale: [], kept: [{ column: 4 }, { row: 2, column: 4 }] });
  });

  it.each<[string, Cell[]]>([
    ['a word of people’s among them', ['Đúng hạn', 'đã gọi']],
    ['nothing at all', ['', '']],
  ])('that says how things stand, with %s, is people’s', (_name, [first = '', second = '']) => {
    const grid = [
      [...HEADER, 'Tờ trình'],
      [...OWN, first],
      [...OWN, second],
    ];
    const { kept, stale } = roomFor(table(2, { hasVaryingColumns: true }), grid);
    expect(stale).toEqual([]);
    expect(kept).toContainEqual({ row: 1, column: 4 });
  });

  it('that is former goes below too, where the table gets shorter; a note below stays', () => {
    const grid = [
      [...HEADER, 'Dự: Hộ cũ'],
      [...OWN, 3],
      [...OWN, 4],
    ];
    expect(roomFor(table(1, { hasVaryingColumns: true }), grid).stale).toEqual([
      { row: 3, column: 1, rows: 1, columns: 3 },
      { row: 1, column: 4, rows: 3, columns: 1 },
    ]);
  });
});

describe('rows above the header', () => {
  const above: Grid = [['Tổng hợp lúc 10:00', 'người xem: Lan', ''], BLANK, HEADER, OWN];

  it('are the table’s in the first column, people’s in the others', () => {
    expect(roomFor(table(1, { headerRow: 3 }), above)).toMatchObject({ headerRow: 3, kept: [{ row: 1, column: 2 }] });
  });

  it('that people inserted there are theirs, and the table stays below them', () => {
    expect(roomFor(table(1, { headerRow: 2 }), above)).toMatchObject({
      headerRow: 3,
      kept: [
        { row: 1, column: 1 },
        { row: 1, column: 2 },
      ],
    });
  });

  it('that are lacking come back: the header is never higher than it was made', () => {
    expect(headerRowOf(table(1, { headerRow: 3 }), [HEADER, OWN])).toBe(3);
    expect(headerRowOf(table(1, { headerRow: 3 }), [['x']])).toBe(3);
    expect(headerRowOf(table(1), above)).toBe(3);
  });
});

describe('a tab of the table’s name', () => {
  it.each<[string, Grid]>([
    ['something else', [['Việc phải làm'], ['gọi các xã']]],
    ['a table with one of the headers only', [['TT', 'Việc phải làm', 'Ai'], OWN]],
  ])('that holds %s is not written over', (_name, grid) => {
    expect(refusalOf(() => room(1, grid)).code).toBe('tab-not-ours');
  });

  it('with half of the headers is the add-on’s', () => {
    expect(roomFor(wider(1), [['TT', 'Tên xã', 'x', 'y']])).toMatchObject({ headerRow: 1, columnsAdded: 2 });
  });

  it('whose header was lost is known where it is the add-on’s for certain', () => {
    const known = roomFor(table(1, { isKnown: true }), [['', '', ''], OWN, OWN]);
    expect(known).toMatchObject({ hasShifted: false, columnsAdded: 0, stale: [{ row: 3 }], kept: [] });
  });
});

it('where the cells that tell are gone, the rows down to the first blank one are the table’s', () => {
  const grid: Grid = [
    ['Tên xã', 'Số người mời'],
    ['Phước Hà', 20],
    ['Cà Ná', 30],
    ['', ''],
    ['Huyện', ''],
  ];
  expect(room(1, grid)).toMatchObject({
    ...{ kept: [{ row: 5, column: 1 }], stale: [{ row: 3, column: 1, rows: 1, columns: 3 }] },
  });
});
