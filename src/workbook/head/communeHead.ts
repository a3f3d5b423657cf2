import type { Owed } from '../../core/round/owed';
import { forEachOwed, OWED, thingOwed } from '../../core/round/owed';
import { lowerFirst } from '../../text/phrases/format';
import { TICK_TO_HAND_IN } from '../../text/handIn';
import { cellName, columnLetters } from '../design/a1';
import type { CommuneColumn } from '../schema/communeTab';
import {
  CODE,
  COMMUNE_BLOCKS,
  communeColumn,
  HANDED_IN_AT,
  HEAD_ROWS,
  INVITEE,
  OPINION,
  SESSION_COLUMN,
} from '../schema/communeTab';
import type { Content } from '../design/content';
import { deadlineRange } from '../design/deadlinesTab';
import { columnsInOrder } from '../design/design';
import type { LabelCell } from './labelCell';
import { standingFormula } from '../design/standingFormula';

/** The head of one column: rows 1 to 3. A label stands in row 1 (or 2), its value right below. */
export type HeadColumn = readonly [Content, Content, Content];

/** The columns of a commune's tab; the guard at the end holds the button that folds the last block. */
export const COMMUNE_COLUMNS: readonly (CommuneColumn | null)[] = [
  ...columnsInOrder<CommuneColumn>(COMMUNE_BLOCKS),
  null,
];

/** Where the columns stand, 1-based, and how many rows stand above the head. */
export interface HeadLayout {
  readonly top: number;
  readonly column: (column: CommuneColumn) => number;
}

/** The layout of a tab that nobody has rearranged. */
export const FIRST_LAYOUT: HeadLayout = {
  top: 0,
  column: (column) => COMMUNE_COLUMNS.indexOf(column) + 1,
};

/** Labels of the totals that a head shows. */
export const HEAD_TOTALS = [
  ...['Số người mời', 'Có mặt', 'Dự thay', 'Vắng', 'Dự ngoài danh sách', 'Chưa điểm danh', 'Tổng số dự'],
  ...['Số ý kiến', 'Đã trả lời', 'Đã chuyển', 'Chưa trả lời'],
] as const;

const total = (label: (typeof HEAD_TOTALS)[number], formula: string): HeadColumn => [label, { formula }, ''];

/**
 * The head of a commune's tab by the column it stands in. The columns that formulas count (names, attendance, words, states)
 * hold no formula themselves, which would be circular, and those of names and words no text either.
 */
export function headColumns(labelCell: LabelCell, layout: HeadLayout): ReadonlyMap<CommuneColumn, HeadColumn> {
  const whole = (column: CommuneColumn) =>
    `${columnLetters(layout.column(column))}:${columnLetters(layout.column(column))}`;
  const filled = (column: CommuneColumn) => `${whole(column)};"?*";${whole(column)};"<>${column.header}"`;
  const named = filled(INVITEE.name);
  const said = filled(OPINION.content);
  const attendance = (key: string) => `COUNTIFS(${named};${whole(INVITEE.attendance)};${labelCell('attendance', key)})`;
  const state = (key: string) => `COUNTIFS(${said};${whole(OPINION.state)};${labelCell('states', key)})`;
  const invited = `COUNTIFS(${named})-${attendance('uninvited')}`;
  const recorded = ['present', 'substitute', 'absent'].map(attendance).join('-');
  const answered = `${state('onTheSpot')}+${state('inWriting')}`;
  return new Map<CommuneColumn, HeadColumn>([
    [INVITEE.ordinal, ['', CODE.label, '']],
    [INVITEE.birthYear, total('Số người mời', invited)],
    [INVITEE.gender, total('Có mặt', attendance('present'))],
    [INVITEE.ethnicity, total('Dự thay', attendance('substitute'))],
    [INVITEE.village, total('Vắng', attendance('absent'))],
    ...OWED.flatMap((owed): [CommuneColumn, HeadColumn][] => [
      [OWED_COLUMNS[owed].limit, limitColumn(layout, owed)],
      [OWED_COLUMNS[owed].handedIn, [HANDED_IN_AT[owed].label, '', '']],
    ]),
    [INVITEE.organisation, total('Dự ngoài danh sách', attendance('uninvited'))],
    [INVITEE.sentBy, total('Chưa điểm danh', `${invited}-${recorded}`)],
    [INVITEE.phone, total('Tổng số dự', ['present', 'substitute', 'uninvited'].map(attendance).join('+'))],
    [OPINION.speaker, total('Số ý kiến', `COUNTIFS(${said})`)],
    [OPINION.answeredOn, total('Đã trả lời', answered)],
    [OPINION.dueOn, total('Đã chuyển', state('forwarded'))],
    [OPINION.note, total('Chưa trả lời', `COUNTIFS(${said})-(${answered})-${state('forwarded')}`)],
  ]);
}

/**
 * The columns above which a thing owed shows its limit, and right of it takes the moment at which it was handed in. Below
 * the moment stands the box that hands it in, and left of the box what came of ticking it.
 */
export const OWED_COLUMNS = forEachOwed(({ head }) => ({
  limit: communeColumn(head.limit),
  handedIn: communeColumn(head.handedIn),
}));

/** The limit, and above it how the thing owed stands, in words. */
function limitColumn(layout: HeadLayout, owed: Owed): HeadColumn {
  const { limit, handedIn } = OWED_COLUMNS[owed];
  const code = `$${columnLetters(layout.column(INVITEE.ordinal))}$${layout.top + 3}`;
  const cell = (column: CommuneColumn) => cellName(layout.top + 2, layout.column(column));
  const inTable = (key: Parameters<typeof deadlineRange>[0]) =>
    `INDEX(${deadlineRange(key)};MATCH(${code}&"|${owed}";${deadlineRange('lookup')};0))`;
  const deadline = cell(limit);
  const live = standingFormula({
    deadline,
    handedInAt: cell(handedIn),
    soonFrom: inTable('soonFrom'),
    undated: inTable('standing'),
  });
  return [
    { formula: `"${limitName(owed)}: "&IFERROR(${live};"")` },
    { formula: `IFERROR(IF(${inTable('deadline')}>0;${inTable('deadline')};"");"")` },
    TICK_TO_HAND_IN,
  ];
}

/** "Hạn nộp danh sách mời" */
function limitName(owed: Owed): string {
  return `Hạn nộp ${lowerFirst(thingOwed(owed).name)}`;
}

/** Links from block to block, in row 3: the column a link stands in, its words, and the column it leads to. */
export const BLOCK_LINKS = [
  { at: INVITEE.birthYear, text: 'Ý kiến →', to: OPINION.speaker },
  { at: INVITEE.village, text: 'Cuộc đối thoại →', to: SESSION_COLUMN.label },
  { at: OPINION.speaker, text: '← Người được mời', to: INVITEE.ordinal },
  { at: OPINION.village, text: 'Cuộc đối thoại →', to: SESSION_COLUMN.label },
  { at: SESSION_COLUMN.label, text: '← Người được mời', to: INVITEE.ordinal },
  { at: SESSION_COLUMN.value, text: '← Ý kiến', to: OPINION.speaker },
] as const;

/** Words of the links in row 3 of earlier layouts. */
export const FORMER_LINKS = ['Sang Ý kiến →', 'Sang Cuộc đối thoại →', '← Về Người được mời', '← Về Ý kiến'] as const;

const LIMIT_COLUMNS = new Set<CommuneColumn>(OWED.map((owed) => OWED_COLUMNS[owed].limit));

/** What stands in row 3 above a column, the Mã left out: a link to another block, or what the box beside it is for. */
export function lastRowCell(column: CommuneColumn, tab: string, { top, column: placeOf }: HeadLayout): Content {
  const link = BLOCK_LINKS.find(({ at }) => at === column);
  if (link !== undefined) return { to: { tab, row: top + HEAD_ROWS + 1, column: placeOf(link.to) }, text: link.text };
  return LIMIT_COLUMNS.has(column) ? TICK_TO_HAND_IN : '';
}

/** The cells of row 3 of a new tab, all of them text: the Mã, the links, and beside each box what it is for. */
export function ownRow(tab: string, code: string): Content[] {
  return COMMUNE_COLUMNS.map((column) => {
    if (column === null) return '';
    return column === INVITEE.ordinal ? code : lastRowCell(column, tab, FIRST_LAYOUT);
  });
}

/** The boxes of a new tab that hand something in; 1-based. */
export const FIRST_BOXES: readonly { readonly row: number; readonly column: number }[] = OWED.map((owed) => ({
  row: 3,
  column: FIRST_LAYOUT.column(OWED_COLUMNS[owed].handedIn),
}));
