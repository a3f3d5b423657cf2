import type { Problem } from '../../core/problem';
import { rowCount } from '../../text/offers';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import { locate } from '../../workbook/cells/locate';
import type { Basis } from '../round/basis';
import type { OpenTab } from '../rows/communeRows';
import type { FoundTab, MatchedTabs } from '../round/communeTabs';
import type { RowsOfParts } from './rows';
import { rowsLeft, rowsOfVillages } from './rows';

/** Rows that are not where Các xã says: of thôn that belong to another unit now, and added to the tab of one that is a part of another. */
export function unitMoveProblems({ tabs, kept }: MatchedTabs, { communes, moves, lookup }: Basis): Problem[] {
  const opened = (tab: FoundTab | undefined) => (tab === undefined ? null : openFound(tab));
  const staying = moves.flatMap(({ from, to, villages }): Problem[] => {
    const tab = villages === null ? null : opened(tabs.get(from.name));
    return tab === null ? [] : named('rows-to-move', tab, rowsOfVillages(tab, villages, lookup), to.name);
  });
  const left = kept.flatMap(({ tab, commune, to }): Problem[] => {
    const whole = communes.find(({ code }) => code === to);
    const [part, target] = [opened(tab), opened(tabs.get(whole?.name ?? ''))];
    if (commune !== null || whole === undefined || part === null || target === null) return [];
    return named('rows-left-behind', part, rowsLeft(part, target, lookup), whole.name);
  });
  return [...staying, ...left];
}

function openFound({ name, grid }: FoundTab): OpenTab | null {
  const located = locate(name, grid, COMMUNE_BLOCKS);
  return located === null ? null : { tab: name, grid, located };
}

/** One for all rows of a tab, at the first of them. */
function named(code: Problem['code'], { tab, located }: OpenTab, parts: RowsOfParts, field: string): Problem[] {
  const places = parts.flatMap(({ part, rows }) =>
    rows.map(({ row }) => ({ row, column: (located.columns.get(part.about) ?? 0) + 1 })),
  );
  const [first] = places;
  return first === undefined ? [] : [{ code, tab, ...first, field, detail: rowCount(places.length) }];
}
