import type { ClockTime } from '../../core/time/day';
import { MOST_DAYS_BEFORE } from '../../core/time/calendar';
import type { DeadlineRule, PutOff } from '../../core/round/deadline';
import type { Owed } from '../../core/round/owed';
import { ruleFor } from '../../core/round/deadline';
import type { Problem } from '../../core/problem';
import type { Grid } from '../cells/cell';
import type { DecodedRow } from '../cells/decode';
import { decodeFields, decodeRows, lookupIn } from '../cells/decode';
import type { Column } from '../schema/column';
import type { Lists } from '../schema/lists';
import { meaningOf } from '../schema/lists';
import type { Located } from '../cells/locate';
import { locate } from '../cells/locate';
import { EXTENSION, EXTENSIONS, RULE, RULES, SETTINGS, SETTINGS_BLOCKS, SETTINGS_COLUMN } from '../schema/settings';
import type { Settings } from '../schema/settings';
import { SETTINGS_TAB } from '../schema/tabs';

export interface Extension {
  readonly code: string;
  /** unclear = what stands there is not in the list: it may be any thing owed. */
  readonly owed: Owed | 'unclear';
  readonly until: PutOff;
  readonly row: number;
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly rules: readonly DeadlineRule[];
  readonly extensions: readonly Extension[];
  readonly located: Located | null;
  /** Settings whose cell could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** 1-based row of each setting that stands in the tab. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Problem[];
}

const NOT_LOCATED: Located = { headerRow: 0, columns: new Map(), doubted: new Map(), problems: [] };
export const START_SOON_DAYS = 3;
export const START_CUTOFF = (17 * 60) as ClockTime;

/** Reads Thiết lập: settings, deadline rules, extensions. */
export function readSettings(grid: Grid, lists: Lists): ReadSettings {
  const found = locate(SETTINGS_TAB, grid, SETTINGS_BLOCKS);
  const located = found ?? NOT_LOCATED;
  const lookup = lookupIn(lists);
  const fields = decodeFields(SETTINGS, SETTINGS_COLUMN, SETTINGS_TAB, grid, located, lookup);
  const ruleRows = found === null ? [] : decodeRows(RULES, SETTINGS_TAB, grid, located, lookup);
  const extensionRows = found === null ? [] : decodeRows(EXTENSIONS, SETTINGS_TAB, grid, located, lookup);
  const problems: Problem[] = [
    ...(found === null ? [{ code: 'header-row-missing', tab: SETTINGS_TAB } as const] : located.problems),
    ...fields.problems,
    ...[...ruleRows, ...extensionRows].flatMap((row) => row.problems),
  ];
  const rules = ruleRows.flatMap((row) => ruleOf(row, located, problems));
  problems.push(...shadowed(rules, located));
  return {
    settings: fields.values,
    rules: rules.map(({ rule }) => rule),
    extensions: extensionRows.flatMap((row) => extensionOf(row, located, problems)),
    located: found,
    unreadable: new Set(fields.problems.flatMap(({ field }) => field ?? [])),
    rows: fields.rows,
    problems,
  };
}

type RuleRow = DecodedRow<typeof RULES>;
type ExtensionRow = DecodedRow<typeof EXTENSIONS>;

interface PlacedRule {
  readonly rule: DeadlineRule;
  readonly row: number;
}

/** Rules that bind nobody, since rules above them bind every commune they apply to. */
function shadowed(rules: readonly PlacedRule[], located: Located): Problem[] {
  const column = columnOf(RULE.owed, located);
  return rules.flatMap(({ rule, row }, index) => {
    const above = rules.slice(0, index).map((placed) => placed.rule);
    const roles = rule.appliesTo === 'all' ? (['host', 'other'] as const) : [rule.appliesTo];
    const isShadowed = roles.every((role) => ruleFor(above, rule.owed, role) !== null);
    return isShadowed ? [{ code: 'rule-shadowed', tab: SETTINGS_TAB, row, column }] : [];
  });
}

function ruleOf(
  { values, row, problems: problemsOfRow }: RuleRow,
  located: Located,
  problems: Problem[],
): PlacedRule[] {
  const { owed, appliesTo, anchor } = values;
  const anchorIsUnread = problemsOfRow.some(({ field }) => field === RULE.anchor.header);
  if (owed === null || appliesTo === null || (anchor === null && !anchorIsUnread)) {
    problems.push({ code: 'rule-incomplete', tab: SETTINGS_TAB, row, column: columnOf(RULE.owed, located) });
    return [];
  }
  const meant = {
    owed: meaningOf('owed', owed),
    appliesTo: meaningOf('roles', appliesTo),
    anchor: meaningOf('anchors', anchor),
    unit: values.unit === null ? 'calendar' : meaningOf('units', values.unit),
    onDayOff: values.onDayOff === null ? 'before' : meaningOf('dayOffRules', values.onDayOff),
  } as const;
  // without its meaning of whom and what it binds nobody; the item without a key is named in Danh mục
  if (meant.owed === null || meant.appliesTo === null) return [];
  const isCountable = (values.count ?? 0) <= MOST_DAYS_BEFORE;
  if (!isCountable) {
    const place = { tab: SETTINGS_TAB, row, column: columnOf(RULE.count, located), field: RULE.count.header };
    problems.push({ code: 'days-out-of-sense', ...place, detail: String(values.count) });
  }
  const isReadable = isCountable && problemsOfRow.every(({ code }) => code === 'label-outdated');
  const rule: DeadlineRule = {
    // an item that the district added has no meaning that a limit could be counted by
    isReadable: isReadable && meant.anchor !== null && meant.unit !== null && meant.onDayOff !== null,
    owed: meant.owed,
    appliesTo: meant.appliesTo,
    anchor: meant.anchor ?? 'fixed',
    fixedDay: values.fixedDay,
    count: values.count ?? 0,
    unit: meant.unit ?? 'calendar',
    cutoff: values.cutoff ?? START_CUTOFF,
    onDayOff: meant.onDayOff ?? 'before',
  };
  return [{ rule, row }];
}

/** One that is not complete is named, unless a bad cell of it is named already; one that cannot be read still binds. */
function extensionOf({ values, row, problems: bad }: ExtensionRow, located: Located, problems: Problem[]): Extension[] {
  const isBad = (column: Column) => bad.some(({ code, field }) => code !== 'label-outdated' && field === column.header);
  const owed = isBad(EXTENSION.owed) ? 'unclear' : meaningOf('owed', values.owed);
  const until = isBad(EXTENSION.until) ? 'unclear' : values.until;
  if (values.code === '' || owed === null || until === null) {
    const column = columnOf(EXTENSION.code, located);
    if (bad.length === 0) problems.push({ code: 'extension-incomplete', tab: SETTINGS_TAB, row, column });
    return [];
  }
  return [{ code: values.code, owed, until, row }];
}

function columnOf(column: Column, located: Located): number {
  return (located.columns.get(column) ?? 0) + 1;
}
