import type { Grid } from '../../../src/workbook/cells/cell';
import type { TypedTab, Typed } from './grids';
import { communeTab } from './grids';
import { MemoryBook } from './memoryBook';
import type { GivenLists, GivenSettings } from './ownTabs';
import { communesTab, listsTab, settingsTab } from './ownTabs';

/** Days off of 2020 as the district lists them. */
export const DAYS_OFF_2020 = [['2/9/2020', 'Nghỉ']] as const;

export interface GivenRound {
  readonly communes?: readonly Typed[];
  readonly settings?: GivenSettings;
  readonly lists?: GivenLists;
  readonly daysOff?: readonly (readonly [string, string])[];
  /** By the tab's name: what was typed into a commune's tab, or a grid as it stands. */
  readonly tabs?: Readonly<Record<string, TypedTab | Grid>>;
}

/** The host commune X01 Phước Hà and the other commune X02 Cà Ná. */
export const TWO_COMMUNES: readonly Typed[] = [
  { Mã: 'X01', 'Tên xã': 'Phước Hà', 'Vai trò': 'Điểm', 'Ngày dự kiến': '3/9/2020' },
  { Mã: 'X02', 'Tên xã': 'Cà Ná', 'Vai trò': 'Còn lại' },
];

/** A round that was set up and filled in. */
export function roundBook(round: GivenRound = {}): MemoryBook {
  const tabs = round.tabs ?? { 'Phước Hà': { code: 'X01' }, 'Cà Ná': { code: 'X02' } };
  return new MemoryBook({
    'Các xã': communesTab(round.communes ?? TWO_COMMUNES),
    'Thiết lập': settingsTab(round.settings),
    'Danh mục': listsTab(round.lists, round.daysOff ?? DAYS_OFF_2020),
    ...Object.fromEntries(
      Object.entries(tabs).map(([name, tab]) => [
        name,
        Array.isArray(tab) ? (tab as Grid) : communeTab(tab as TypedTab),
      ]),
    ),
  });
}
