import type { ClockTime, Moment } from '../core/day';
import type { DeadlineRule, Owed } from '../core/deadline';
import type { Problem } from '../core/problem';
import type { Grid } from './cell';
import type { DecodedRow } from './decode';
import { decodeFields, decodeRows, lookupIn } from './decode';
import type { Lists } from './lists';
import type { Located } from './locate';
import { locate } from './locate';
import { EXTENSIONS, RULES, SETTINGS, SETTINGS_BLOCKS } from './settings';
import type { Settings } from './settings';
import { SETTINGS_TAB } from './tabs';

export interface Extension {
  readonly code: string;
  readonly owed: Owed;
  readonly until: Moment;
  readonly row: number;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly rules: readonly DeadlineRule[];
  readonly extensions: readonly Extension[];
  readonly located: Located | null;
  /** 1-based row of each setting that stands in the tab. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const NOT_LOCATED: Located = { headerRow: 0, columns: new Map(), problems: [] };
export const START_SOON_DAYS = 3;
export const START_CUTOFF = (17 * 60) as ClockTime;

/** Reads Thiết lập: settings, deadline rules, extensions. */
export function readSettings(grid: Grid, lists: Lists): ReadSettings {
  const found = locate(SETTINGS_TAB, grid, SETTINGS_BLOCKS);
  const located = found ?? NOT_LOCATED;
  const lookup = lookupIn(lists);
  const fields = decodeFields(
    SETTINGS,
    { label: 'Mục thiết lập', value: 'Giá trị' },
    SETTINGS_TAB,
    grid,
    located,
    lookup,
  );
  const ruleRows = found === null ? [] : decodeRows(RULES, SETTINGS_TAB, grid, located, lookup);
  const extensionRows = found === null ? [] : decodeRows(EXTENSIONS, SETTINGS_TAB, grid, located, lookup);
  const problems: Problem[] = [
    ...(found === null ? [{ code: 'header-row-missing', tab: SETTINGS_TAB } as const] : located.problems),
    ...fields.problems,
    ...[...ruleRows, ...extensionRows].flatMap((row) => row.problems),
  ];
  return {
    settings: { ...fields.values, soonDays: fields.values.soonDays ?? START_SOON_DAYS },
    rules: ruleRows.flatMap((row) => ruleOf(row, located, problems)),
    extensions: extensionRows.flatMap((row) => extensionOf(row, located, problems)),
    located: found,
    rows: fields.rows,
    problems,
  };
}

type RuleRow = DecodedRow<typeof RULES>;
type ExtensionRow = DecodedRow<typeof EXTENSIONS>;

function ruleOf({ values, row }: RuleRow, located: Located, problems: Problem[]): DeadlineRule[] {
  const { owed, appliesTo, anchor, unit, onDayOff } = values;
  if (owed === null || appliesTo === null || anchor === null) {
    problems.push({ code: 'rule-incomplete', tab: SETTINGS_TAB, row, column: columnOf(RULES[0].header, located) });
    return [];
  }
  return [
    {
      owed: owed.key as Owed,
      appliesTo: appliesTo.key as DeadlineRule['appliesTo'],
      anchor: anchor.key as DeadlineRule['anchor'],
      fixedDay: values.fixedDay,
      count: values.count ?? 0,
      unit: unit?.key === 'working' ? 'working' : 'calendar',
      cutoff: values.cutoff ?? START_CUTOFF,
      onDayOff: (onDayOff?.key ?? 'before') as DeadlineRule['onDayOff'],
    },
  ];
}

/** One that is not complete is named, unless a bad cell of it is named already. */
function extensionOf({ values, row, problems: bad }: ExtensionRow, located: Located, problems: Problem[]): Extension[] {
  if (values.owed === null || values.until === null) {
    const column = columnOf(EXTENSIONS[0].header, located);
    if (bad.length === 0) problems.push({ code: 'extension-incomplete', tab: SETTINGS_TAB, row, column });
    return [];
  }
  return [{ code: values.code, owed: values.owed.key as Owed, until: values.until, row }];
}

function columnOf(header: string, located: Located): number {
  return (located.columns.get(header) ?? 0) + 1;
}
