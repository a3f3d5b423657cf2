import { COMMUNE_BLOCKS, INVITEE } from '../../../../src/workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../../../src/workbook/schema/communesTab';
import { locate } from '../../../../src/workbook/cells/locate';
import { columnOf, communeTab, headersOf, table, withCells } from '../../support/grids';

const column = (header: string) => columnOf(COMMUNE_BLOCKS, header);

describe('a tab that nobody rearranged', () => {
  const located = locate('Phước Hà', communeTab(), COMMUNE_BLOCKS);

  it('has its header row fourth', () => {
    expect(located?.headerRow).toBe(3);
  });

  it('has each of its columns, and nothing to complain of', () => {
    const headers = headersOf(COMMUNE_BLOCKS).filter((header) => header !== null);
    expect([...(located?.columns.keys() ?? [])].map(({ header }) => header)).toEqual(headers);
    expect(located?.problems).toEqual([]);
  });
});

describe('what people do to a tab', () => {
  it('rows inserted above move the header row down', () => {
    expect(locate('Phước Hà', communeTab({}, { above: 7 }), COMMUNE_BLOCKS)?.headerRow).toBe(10);
  });

  it('a moved column is found where it stands now', () => {
    const headers = ['Ghi chú', ...headersOf(COMMUNE_BLOCKS).filter((header) => header !== 'Ghi chú')];
    const located = locate('Phước Hà', communeTab({}, { headers }), COMMUNE_BLOCKS);
    expect(located?.columns.get(INVITEE.note)).toBe(0);
    expect(located?.columns.get(INVITEE.ordinal)).toBe(1);
    expect(located?.problems).toEqual([]);
  });

  it('a column of their own in between is not in the way', () => {
    const headers = ['Của tôi', ...headersOf(COMMUNE_BLOCKS)];
    expect(locate('Phước Hà', communeTab({}, { headers }), COMMUNE_BLOCKS)?.problems).toEqual([]);
  });

  it.each(['HỌ VÀ TÊN', ' họ  và tên ', 'Họ\u00a0và\nTên', 'Họ và tên'.normalize('NFD')])(
    'the header “%s” is Họ và tên all the same',
    (typed) => {
      const grid = withCells(communeTab(), [4, 'Họ và tên', typed]);
      expect(locate('Phước Hà', grid, COMMUNE_BLOCKS)?.columns.get(INVITEE.name)).toBe(1);
    },
  );

  it('a header without its accents is another header', () => {
    const grid = withCells(communeTab(), [4, 'Họ và tên', 'Ho va ten']);
    expect(locate('Phước Hà', grid, COMMUNE_BLOCKS)?.columns.has(INVITEE.name)).toBe(false);
  });

  it('a cleared header is named, with the row where it belongs', () => {
    const located = locate('Phước Hà', withCells(communeTab(), [4, 'Tham dự', '']), COMMUNE_BLOCKS);
    expect(located?.problems).toEqual([{ code: 'column-missing', tab: 'Phước Hà', row: 4, field: 'Tham dự' }]);
  });

  it('of a repeated header the first counts and the other is named', () => {
    const guard = column('Ghi chú') + 1;
    const grid = withCells(communeTab(), [4, guard, 'Thôn']);
    const located = locate('Phước Hà', grid, COMMUNE_BLOCKS);
    expect(located?.columns.get(INVITEE.village)).toBe(column('Thôn') - 1);
    expect(located?.problems).toEqual([
      { code: 'column-repeated', tab: 'Phước Hà', row: 4, column: guard, field: 'Thôn', detail: 'F' },
    ]);
  });

  it('without a header row nothing can be located', () => {
    const headers = communeTab().map((row, index) => (index === 3 ? row.map(() => '') : row));
    expect(locate('Phước Hà', headers, COMMUNE_BLOCKS)).toBeNull();
  });

  it('an empty tab has no header row', () => {
    expect(locate('Phước Hà', [], COMMUNE_BLOCKS)).toBeNull();
  });

  it('a single word that happens to be a header does not make a header row', () => {
    expect(locate('Các xã', [['Danh sách'], ['Địa điểm', 'nhà văn hóa']], COMMUNES_BLOCKS)).toBeNull();
  });

  it('a header row pasted a second time below does not win', () => {
    const grid = table(COMMUNES_BLOCKS, []);
    expect(locate('Các xã', [...grid, ...grid], COMMUNES_BLOCKS)?.headerRow).toBe(0);
  });

  it('a row of the table that looks a little like headers does not win', () => {
    const grid = table(COMMUNES_BLOCKS, [{ Mã: 'Mã', 'Tên xã': 'Tên xã' }]);
    expect(locate('Các xã', grid, COMMUNES_BLOCKS)?.headerRow).toBe(0);
  });
});
