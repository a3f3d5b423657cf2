import { labelCellIn } from '../../../../src/workbook/head/labelCell';
import { listArea } from '../../../../src/workbook/cells/listRanges';
import { locate } from '../../../../src/workbook/cells/locate';
import { LISTS_BLOCKS } from '../../../../src/workbook/schema/listColumns';
import type { Layout } from '../../support/grids';
import { columnOf, startLists, withCells } from '../../support/grids';
import { moment } from '../../support/days';
import { evaluate } from '../../support/formulas';
import { listsTab } from '../../support/ownTabs';

const column = (header: string) => columnOf(LISTS_BLOCKS, header);

function locatedIn(grid: ReturnType<typeof listsTab>) {
  const located = locate('Danh mục', grid, LISTS_BLOCKS);
  if (located === null) throw new Error('no header row');
  return located;
}

it.each<[Layout, number]>([
  [{}, 2],
  [{ above: 4 }, 6],
])('a dropdown offers every row below the header, the empty ones as well (%j)', (layout, row) => {
  const located = locatedIn(listsTab({}, [], layout));
  const area = listArea({ located, rows: 200 }, 'groups');
  expect(area).toEqual({ row, column: column('Các nhóm đối tượng'), rows: 200 - row + 1, columns: 1 });
});

it('a list that is not there has no cells', () => {
  const located = locatedIn(withCells(listsTab(), [1, column('Các loại ý kiến'), '']));
  expect(listArea({ located, rows: 200 }, 'kinds')).toBeNull();
});

it('a formula finds the label of a meaning wherever the district moved it', () => {
  const attendance = [...startLists.attendance].reverse().map((entry) => ({ ...entry, label: `${entry.label}!` }));
  const grid = listsTab({ attendance });
  const labelCell = labelCellIn(locatedIn(grid));
  const show = (key: string) =>
    evaluate(labelCell('attendance', key), { Trang: [], 'Danh mục': grid }, moment('3/9/2020'));
  expect(show('present')).toBe('Có mặt!');
  expect(show('uninvited')).toBe('Dự ngoài danh sách!');
});
