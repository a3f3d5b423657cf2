import { COMMUNE_BLOCKS } from '../../../src/workbook/communeTab';
import { openAreas } from '../../../src/workbook/openAreas';
import { communeTab, headersOf, withCells } from '../support/grids';

/** Người được mời in A:N, Ý kiến in P:AC, Cuộc đối thoại in AE:AF; guards in O, AD and AG; the header row is row 4. */
const HEAD = ['H2:H3', 'G3', 'N2:N3', 'M3', 'T2:T3', 'S3', 'X2:X3', 'W3'];

it('opens the blocks below the header row, and of the head the moment, the box and the message of each thing owed', () => {
  expect(openAreas(communeTab())).toEqual({ areas: ['A5:N', 'P5:AC', 'AE5:AF', ...HEAD], hull: 'A:AF' });
});

it('follows rows that were put above the head', () => {
  expect(openAreas(communeTab({}, { above: 2 }))?.areas.slice(0, 5)).toEqual([
    'A7:N',
    'P7:AC',
    'AE7:AF',
    'H4:H5',
    'G5',
  ]);
});

it('opens a column that the district put into a block, and none that it put beside one', () => {
  const headers = [...headersOf(COMMUNE_BLOCKS)];
  headers.splice(3, 0, null);
  const within = withCells(communeTab({}, { headers }), [4, 4, 'Số con']);
  expect(openAreas(within)?.areas[0]).toBe('A5:O');
  const beside = withCells(communeTab(), [4, 15, 'Nhận xét của huyện']);
  expect(openAreas(beside)?.areas.slice(0, 2)).toEqual(['A5:N', 'P5:AC']);
});

it('keeps a column without a header shut, wherever it stands: a guard needs no place', () => {
  const headers = [...headersOf(COMMUNE_BLOCKS)];
  headers.splice(5, 0, null);
  expect(openAreas(communeTab({}, { headers }))?.areas.slice(0, 3)).toEqual(['A5:E', 'G5:O', 'Q5:AD']);
});

it('follows the cells of a thing owed whose columns were moved', () => {
  const headers = [...headersOf(COMMUNE_BLOCKS)];
  [headers[6], headers[9], headers[7], headers[10]] = ['Xã cử', 'Đối tượng', 'Điện thoại', 'Chủ hộ'];
  const areas = openAreas(communeTab({}, { headers }))?.areas ?? [];
  expect(areas).toEqual(expect.arrayContaining(['K2:K3', 'J3']));
  expect(areas).not.toEqual(expect.arrayContaining(['G3']));
});

it('opens nothing of a thing owed whose label is gone', () => {
  const areas = openAreas(withCells(communeTab(), [1, 8, '']))?.areas;
  expect(areas).toEqual(['A5:N', 'P5:AC', 'AE5:AF', ...HEAD.slice(2)]);
});

it('cannot tell without a header row', () => {
  expect(openAreas([['Phước Hà'], ['']])).toBeNull();
});
