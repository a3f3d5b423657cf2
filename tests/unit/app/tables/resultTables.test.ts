import { compile } from '../../../../src/app/compile/compile';
import type { Table } from '../../../../src/app/ports';
import { emptyTables, resultTables } from '../../../../src/app/tables/resultTables';
import { cellName } from '../../../../src/workbook/design/a1';
import { COMMUNE_BLOCKS } from '../../../../src/workbook/schema/communeTab';
import type { Content } from '../../../../src/workbook/design/content';
import { day, moment } from '../../support/days';
import { columnOf } from '../../support/grids';
import { NOW } from '../../support/memoryBook';
import type { GivenRound } from '../../support/roundBook';
import { roundBook } from '../../support/roundBook';

const WHOLE = {
  ...{
    'Người nêu': 'Katơr Thị Lan',
    'Nhóm chính sách': 'Giáo dục',
    Loại: 'Câu hỏi',
    'Nội dung': 'Bao giờ sửa trường?',
  },
  ...{ 'Cơ quan trả lời': 'Phòng Giáo dục', 'Nội dung trả lời': 'Trong quý IV.', 'Số văn bản trả lời': '15/PGD' },
  ...{ 'Ngày trả lời': '7/9/2020', 'Tình trạng': 'Đã trả lời bằng văn bản', 'Hạn trả lời': '15/9/2020' },
};

const ROUND: GivenRound = {
  tabs: {
    'Phước Hà': { code: 'X01', opinions: [WHOLE, { 'Nội dung': 'Sửa đường' }] },
    'Cà Ná': { code: 'X02', opinions: [{ 'Nội dung': 'Vay vốn' }] },
  },
};

function compiled(round: GivenRound = ROUND) {
  const now = moment(NOW);
  const { results, basis } = compile(roundBook(round), now);
  return { results, basis, tables: resultTables(results, basis, now) };
}

/** Its rows by header. */
function rowsOf(table: Table | undefined): Readonly<Record<string, Content>>[] {
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, index) => [table?.columns[index]?.header ?? '', cell])),
  );
}

const named = (tables: readonly Table[], tab: string) => tables.find((table) => table.tab === tab);

describe('Ý kiến', () => {
  const rows = () => rowsOf(named(compiled().tables, 'Ý kiến'));

  it('holds everything that was written of an opinion, but who said it and where', () => {
    expect(rows()[0]).toEqual({
      ...{ TT: 1, 'Tên xã': 'Phước Hà', 'Nhóm chính sách': 'Giáo dục', Loại: 'Câu hỏi' },
      ...{
        'Nội dung': 'Bao giờ sửa trường?',
        'Cơ quan trả lời': 'Phòng Giáo dục',
        'Nội dung trả lời': 'Trong quý IV.',
      },
      ...{ 'Số văn bản trả lời': '15/PGD', 'Ngày trả lời': { day: day('7/9/2020') } },
      ...{ 'Tình trạng': 'Đã trả lời bằng văn bản', 'Hạn trả lời': { day: day('15/9/2020') } },
      Mở: {
        to: { tab: 'Phước Hà', row: 5, column: columnOf(COMMUNE_BLOCKS, 'Nội dung'), field: 'Nội dung' },
        text: 'Mở',
      },
    });
  });

  it('counts on from commune to commune', () => {
    expect(rows().map((row) => [row['TT'], row['Tên xã']])).toEqual([
      [1, 'Phước Hà'],
      [2, 'Phước Hà'],
      [3, 'Cà Ná'],
    ]);
  });
});

describe('Dữ liệu cần kiểm tra', () => {
  const people = [
    { 'Họ và tên': 'A B', 'Giới tính': 'Gái' },
    { 'Họ và tên': 'C D', 'Giới tính': 'Gái' },
  ];
  const rows = () => {
    const tabs = { 'Phước Hà': { code: 'X01', invitees: people }, 'Xã cũ': { code: 'X77' } };
    return rowsOf(named(compiled({ tabs }).tables, 'Dữ liệu cần kiểm tra'));
  };

  it('numbers the problems, and each leads to where it stands', () => {
    const told = rows();
    expect(told.map((row) => row['TT'])).toEqual(told.map((_, index) => index + 1));
    const ofTab = told.find((row) => row['Trang'] === 'Phước Hà');
    const column = columnOf(COMMUNE_BLOCKS, 'Giới tính');
    expect(ofTab).toMatchObject({ Mở: { to: { tab: 'Phước Hà', row: 5, column }, text: 'Mở' } });
    expect(ofTab?.['Ô']).toBe(`${cellName(5, column)}, ${cellName(6, column)}`);
  });

  it('names no cell of what a whole tab is about', () => {
    expect(rows().find((row) => row['Trang'] === 'Xã cũ')?.['Ô']).toBe('');
  });
});

describe('the written tabs', () => {
  it('are replaced in this order, the limits first, which the tabs of communes look up', () => {
    expect(compiled().tables.map(({ tab }) => tab)).toEqual(['Hạn nộp', 'Tổng hợp', 'Ý kiến', 'Dữ liệu cần kiểm tra']);
  });

  it('stand with their headers and without rows before the first compile, as they will stand after it', () => {
    const { basis, tables } = compiled();
    const empty = emptyTables(basis);
    expect(empty.map(({ tab }) => tab)).toEqual(['Tổng hợp', 'Ý kiến', 'Dữ liệu cần kiểm tra', 'Nhật ký']);
    for (const { tab, columns, headerRow, hasVaryingColumns = false, rows, above } of empty) {
      expect([tab, rows, above]).toEqual([tab, [], undefined]);
      const full = named(tables, tab);
      if (full !== undefined) {
        expect({ tab, columns, headerRow }).toEqual({ tab, columns: full.columns, headerRow: full.headerRow });
        expect(hasVaryingColumns).toBe(full.hasVaryingColumns ?? false);
      }
    }
  });

  it('only Tổng hợp has columns that the district’s lists decide, and rows above its header', () => {
    const { tables } = compiled();
    const varying = tables.filter(({ hasVaryingColumns }) => hasVaryingColumns === true).map(({ tab }) => tab);
    expect([varying, tables.filter(({ above }) => above !== undefined).map(({ tab }) => tab)]).toEqual([
      ['Tổng hợp'],
      ['Tổng hợp'],
    ]);
    expect(tables.map(({ headerRow }) => headerRow)).toEqual([1, 4, 1, 1]);
  });
});
