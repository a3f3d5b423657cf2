import type { Day } from '../../core/time/day';
import { dayOf } from '../../core/time/day';
import { DISTRICT_GUIDE_LINES, DISTRICT_GUIDE_TITLE, GUIDE_LINES, GUIDE_TITLE } from '../../text/guide';
import { SETTING_HINTS } from '../../text/hints';
import { COMMUNES_BLOCKS, START_COMMUNES } from '../schema/communesTab';
import type { Block, Field } from '../schema/column';
import type { Content } from './content';
import { serialOfDay } from './content';
import type { Format, TabDesign } from './design';
import { blockDesign, COLORS, columnsInOrder, numberFormatOf } from './design';
import { START_HOLIDAYS } from '../schema/holidays';
import type { ListDefinition, Lists } from '../schema/lists';
import { labelOf, LISTS } from '../schema/lists';
import { LISTS_BLOCKS } from '../schema/listColumns';
import { SETTINGS, SETTINGS_BLOCKS } from '../schema/settings';
import { START_RULES, START_SETTINGS } from './startSettings';
import { COMMUNES_TAB, GUIDE_TAB, LISTS_TAB, SETTINGS_TAB } from '../schema/tabs';

const ROWS = 200;
/** An extension takes a row, and a province has up to 168 communes that owe four things. */
const SETTINGS_ROWS = 1000;

export function guideDesign(): TabDesign {
  const lines = [GUIDE_TITLE, ...GUIDE_LINES, DISTRICT_GUIDE_TITLE, ...DISTRICT_GUIDE_LINES];
  const titles = [GUIDE_TITLE, DISTRICT_GUIDE_TITLE].map((title) => lines.indexOf(title) + 1);
  return {
    name: GUIDE_TAB,
    rows: 40,
    columns: 1,
    contents: lines.map((line) => [line]),
    formats: [
      { row: 1, column: 1, rows: 40, columns: 1, wrap: 'wrap', fontSize: 12, middle: true },
      ...titles.map((row) => ({ row, column: 1, rows: 1, columns: 1, bold: true, background: COLORS.header })),
    ],
    dropdowns: [],
    widths: [900],
    heights: lines.map((line) => (line.length > 220 ? 62 : line.length > 110 ? 44 : 30)),
    growing: true,
    frozenRows: 1,
    groups: [],
  };
}

/** Danh mục with the lists and days off of the start. */
export function listsDesign(): TabDesign {
  const columns: Content[][] = LISTS.flatMap((list: ListDefinition) => {
    const labels = list.start.map((entry) => entry.label);
    return list.keyHeader === undefined ? [labels] : [labels, list.start.map((entry) => entry.key)];
  });
  const off = LISTS.find((list) => list.key === 'dayKinds')?.start.find(({ key }) => key === 'off')?.label ?? '';
  const days = START_HOLIDAYS.map(([year, month, date, name]) => [
    serialOfDay(dayOf(year, month, date) as Day),
    off,
    name,
  ]);
  return tableDesign(LISTS_TAB, LISTS_BLOCKS, [...columns, ...transposed(days)]);
}

/** Thiết lập with the settings and deadline rules of the start. */
export function settingsDesign(lists: Lists): TabDesign {
  const values = SETTINGS.map((field) => START_SETTINGS[field.key]);
  const hints = SETTINGS.map((field) => SETTING_HINTS[field.key]);
  const rules = START_RULES.map((rule) => [
    labelOf(lists, 'owed', rule.owed),
    labelOf(lists, 'roles', rule.appliesTo),
    labelOf(lists, 'anchors', rule.anchor),
    '',
    rule.count,
    labelOf(lists, 'units', rule.unit),
    rule.cutoff,
    labelOf(lists, 'dayOffRules', rule.onDayOff),
  ]);
  const labels = SETTINGS.map((field) => field.label);
  const columns = [labels, values, hints, [], ...transposed(rules)];
  const design = tableDesign(SETTINGS_TAB, SETTINGS_BLOCKS, columns, SETTINGS_ROWS);
  return {
    ...design,
    formats: [...design.formats, ...settingFormats(SETTINGS, 2)],
    heights: [21, ...SETTINGS.map(({ key }) => heightOf(START_SETTINGS[key], SETTING_HINTS[key]))],
    growing: true,
  };
}

const LINE_HEIGHT = 18;
const SIGNS_A_LINE = 45;

/** Pixels that a setting needs: its lines, or those that its hint wraps into. */
function heightOf(value: Content, hint: string): number {
  const lines = typeof value === 'string' ? value.split('\n').length : 1;
  return 3 + LINE_HEIGHT * Math.max(lines, Math.ceil(hint.length / SIGNS_A_LINE));
}

/** Các xã with the communes of the plan. */
export function communesDesign(lists: Lists): TabDesign {
  return tableDesign(COMMUNES_TAB, COMMUNES_BLOCKS, [
    [],
    START_COMMUNES.map((commune) => commune.name),
    START_COMMUNES.map((commune) => labelOf(lists, 'roles', commune.role)),
  ]);
}

/** The formats of neighbouring settings from a row on: values by kind, hints quiet. */
export function settingFormats(
  fields: readonly Field[],
  row: number,
  [label = 1, value = 2, hint = 3]: readonly number[] = [],
): Format[] {
  const area = { row, rows: fields.length, columns: 1 };
  const special = fields.flatMap(({ kind }, index): Format[] => {
    if (numberFormatOf(kind) === numberFormatOf('lines')) return [];
    const numberFormat = kind === 'whole' ? '0' : numberFormatOf(kind);
    return [{ row: row + index, rows: 1, columns: 1, column: value, numberFormat }];
  });
  return [
    { ...area, column: label, bold: true, middle: true },
    { ...area, column: value, align: 'left', wrap: 'wrap', middle: true },
    { ...area, column: hint, italic: true, fontColor: COLORS.quiet, wrap: 'wrap', middle: true },
    ...special,
  ];
}

/** A tab whose header is row 1, with its start contents given column by column. */
function tableDesign(
  name: string,
  blocks: readonly Block[],
  columns: readonly (readonly Content[])[],
  tabRows = ROWS,
): TabDesign {
  const { header, ...design } = blockDesign(columnsInOrder(blocks), 1, tabRows);
  const height = Math.max(0, ...columns.map((column) => column.length));
  const rows = Array.from({ length: height }, (_, row) => header.map((_cell, column) => columns[column]?.[row] ?? ''));
  return { ...design, name, contents: [header, ...rows], heights: [], frozenRows: 1, groups: [] };
}

function transposed(rows: readonly (readonly Content[])[]): Content[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}
