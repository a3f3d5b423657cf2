import { cellName, columnLetters } from '../../../src/workbook/design/a1';
import type { Block } from '../../../src/workbook/schema/column';
import { COMMUNE_BLOCKS } from '../../../src/workbook/schema/communeTab';
import { COMMUNES_BLOCKS } from '../../../src/workbook/schema/communesTab';
import { SETTINGS_BLOCKS } from '../../../src/workbook/schema/settings';
import { columnIn, columnOf, communeTab, rowIn } from './grids';
import { settingsTab } from './ownTabs';

/** Addresses as people read them, by row and header, in tabs that nobody rearranged; every other tab is a commune's. */
const OWN_BLOCKS: Readonly<Record<string, readonly Block[]>> = {
  'Các xã': COMMUNES_BLOCKS,
  'Thiết lập': SETTINGS_BLOCKS,
};

interface PlaceInTab {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** placeAt('Cà Ná', 5, 'Thôn') = { tab: 'Cà Ná', row: 5, column: 6 } */
export function placeAt(tab: string, row: number, header: string): PlaceInTab {
  return { tab, row, column: columnOf(OWN_BLOCKS[tab] ?? COMMUNE_BLOCKS, header) };
}

/** cellAt('Cà Ná', 5, 'Thôn') = "F5" */
export function cellAt(tab: string, row: number, header: string): string {
  return cellName(row, placeAt(tab, row, header).column);
}

/** Where the value of a setting stands. */
export function settingAt(label: string): PlaceInTab {
  return placeAt('Thiết lập', rowIn(settingsTab(), 'Mục thiết lập', label), 'Giá trị');
}

/** inHead('Nộp kết quả lúc') = "T2": below the label in the head of a commune's tab, where it has not moved. */
export function inHead(label: string): string {
  const grid = communeTab();
  return cellName(rowIn(grid, label, label) + 1, columnIn(grid, label));
}

/** lettersOf('Thôn') = "F": the column of a header in a commune's tab. */
export function lettersOf(header: string): string {
  return columnLetters(columnOf(COMMUNE_BLOCKS, header));
}
