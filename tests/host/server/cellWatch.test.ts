import type { Sheet } from '../../../host/model/model';
import { CellWatch } from '../../../desk/server/cells/cellWatch';
import { newWorkbook } from '../../../host/xlsx/workbookFile';

describe('the last row of a tab', () => {
  let watch: CellWatch;
  let sheet: Sheet;
  const put = (row: number, value: string | null) =>
    sheet.setCell(row, 2, value === null ? undefined : { value, style: 0 });

  beforeEach(() => {
    const workbook = newWorkbook();
    const [first] = workbook.sheets;
    if (!first) throw new Error('no sheet');
    sheet = first;
    watch = new CellWatch();
    watch.follow(workbook);
    put(3, 'a');
    put(7, 'b');
  });

  it('follows what is written below it, and what is cleared', () => {
    const seen = [watch.lastRow(sheet)];
    for (const [row, value] of [
      [9, 'c'],
      [5, 'd'],
      [9, null],
      [7, null],
    ] as const) {
      put(row, value);
      seen.push(watch.lastRow(sheet));
    }
    sheet.insertRows(1, 2);
    seen.push(watch.lastRow(sheet));
    expect(seen).toEqual([7, 9, 9, 7, 5, 7]);
  });

  it('counts a formula and a link, which may show nothing, and no empty cell with a colour', () => {
    const yellow = newWorkbook().styles.derive(0, { background: '#ffff00' });
    sheet.setCell(20, 1, { value: null, style: yellow });
    const seen = [watch.lastRow(sheet)];
    sheet.setCell(10, 1, { value: null, formula: 'B99', style: 0 });
    seen.push(watch.lastRow(sheet));
    sheet.setCell(11, 1, { value: null, link: '#gid=1', style: 0 });
    seen.push(watch.lastRow(sheet));
    expect(seen).toEqual([7, 10, 11]);
  });

  it('is found without looking at each place up to a stray cell at the far end', () => {
    sheet.maxRows = 20_971;
    sheet.maxColumns = 16_384;
    sheet.setCell(20_971, 16_384, { value: null, style: 1 });
    const looks = jest.spyOn(sheet, 'cell');
    expect(watch.lastRow(sheet)).toBe(7);
    put(4, 'giữa');
    expect(watch.lastRow(sheet)).toBe(7);
    expect(looks.mock.calls.length).toBeLessThan(100);
  });
});
