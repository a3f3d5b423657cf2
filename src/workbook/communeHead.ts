import type { Owed } from '../core/deadline';
import { OWED } from '../core/deadline';
import { TICK_TO_HAND_IN } from '../text/handIn';
import { cellName, columnLetters } from './a1';
import type { CommuneHeader } from './communeTab';
import { CODE_LABEL, COMMUNE_BLOCKS, HANDED_IN_LABELS } from './communeTab';
import type { Content } from './content';
import { deadlineRange } from './deadlinesTab';
import { columnsInOrder } from './design';
import type { LabelCell } from './labelCell';
import { standingFormula } from './standingFormula';

/** The head of one column: rows 1 to 3. A label stands in row 1 (or 2), its value right below. */
export type HeadColumn = readonly [Content, Content, Content];

/** The columns of a commune's tab; the guard at the end holds the button that folds the last block. */
export const COMMUNE_COLUMNS = [...columnsInOrder(COMMUNE_BLOCKS), null];

/** Where the columns stand, 1-based, and how many rows stand above the head. */
export interface HeadLayout {
  readonly top: number;
  readonly column: (header: CommuneHeader) => number;
}

/** The layout of a tab that nobody has rearranged. */
export const FIRST_LAYOUT: HeadLayout = {
  top: 0,
  column: (header) => COMMUNE_COLUMNS.findIndex((item) => item?.header === header) + 1,
};

const total = (label: string, formula: string): HeadColumn => [label, { formula }, ''];

/**
 * The head of a commune's tab by the header of the column it stands in. The columns that formulas count (Họ và tên, Tham dự, Nội dung, Tình trạng) hold no formula themselves,
 * which would be circular, and Họ và tên and Nội dung no text either.
 */
export function headColumns(labelCell: LabelCell, layout: HeadLayout): ReadonlyMap<CommuneHeader, HeadColumn> {
  const whole = (header: CommuneHeader) =>
    `${columnLetters(layout.column(header))}:${columnLetters(layout.column(header))}`;
  const attendance = (key: string) => `COUNTIFS(${named};${whole('Tham dự')};${labelCell('attendance', key)})`;
  const state = (key: string) => `COUNTIFS(${said};${whole('Tình trạng')};${labelCell('states', key)})`;
  const named = `${whole('Họ và tên')};"?*";${whole('Họ và tên')};"<>Họ và tên"`;
  const said = `${whole('Nội dung')};"?*";${whole('Nội dung')};"<>Nội dung"`;
  const invited = `COUNTIFS(${named})-${attendance('uninvited')}`;
  const recorded = ['present', 'substitute', 'absent'].map(attendance).join('-');
  const answered = `${state('onTheSpot')}+${state('inWriting')}`;
  return new Map<CommuneHeader, HeadColumn>([
    ['TT', ['', CODE_LABEL, '']],
    ['Năm sinh', total('Số người mời', invited)],
    ['Giới tính', total('Có mặt', attendance('present'))],
    ['Dân tộc', total('Dự thay', attendance('substitute'))],
    ['Thôn', total('Vắng', attendance('absent'))],
    ...OWED.flatMap((owed): [CommuneHeader, HeadColumn][] => [
      [OWED_COLUMNS[owed].limit, limitColumn(layout, owed)],
      [OWED_COLUMNS[owed].handedIn, [HANDED_IN_LABELS[owed], '', '']],
    ]),
    ['Đơn vị/chức vụ', total('Dự ngoài danh sách', attendance('uninvited'))],
    ['Xã cử', total('Chưa điểm danh', `${invited}-${recorded}`)],
    ['Điện thoại', total('Tổng số dự', ['present', 'substitute', 'uninvited'].map(attendance).join('+'))],
    ['Người nêu', total('Số ý kiến', `COUNTIFS(${said})`)],
    ['Ngày trả lời', total('Đã trả lời', answered)],
    ['Hạn trả lời', total('Đã chuyển', state('forwarded'))],
    ['Ghi chú ý kiến', total('Chưa trả lời', `COUNTIFS(${said})-(${answered})-${state('forwarded')}`)],
  ]);
}

/**
 * The columns above which a thing owed shows its limit, and right of it takes the moment at which it was handed in. Below
 * the moment stands the box that hands it in, and left of the box what came of ticking it.
 */
export const OWED_COLUMNS: Readonly<Record<Owed, { readonly limit: CommuneHeader; readonly handedIn: CommuneHeader }>> =
  {
    invitees: { limit: 'Đối tượng', handedIn: 'Chủ hộ' },
    plan: { limit: 'Người dự thay', handedIn: 'Ghi chú' },
    results: { limit: 'Nhóm chính sách', handedIn: 'Loại' },
    report: { limit: 'Nội dung trả lời', handedIn: 'Số văn bản trả lời' },
  };

const NAMES: Readonly<Record<Owed, string>> = {
  invitees: 'Hạn nộp danh sách mời',
  plan: 'Hạn nộp kế hoạch',
  results: 'Hạn nộp kết quả',
  report: 'Hạn nộp báo cáo',
};

/** The limit, and above it how the thing owed stands, in words. */
function limitColumn(layout: HeadLayout, owed: Owed): HeadColumn {
  const { limit, handedIn } = OWED_COLUMNS[owed];
  const code = `$${columnLetters(layout.column('TT'))}$${layout.top + 3}`;
  const cell = (header: CommuneHeader) => cellName(layout.top + 2, layout.column(header));
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
    { formula: `"${NAMES[owed]}: "&IFERROR(${live};"")` },
    { formula: `IFERROR(IF(${inTable('deadline')}>0;${inTable('deadline')};"");"")` },
    TICK_TO_HAND_IN,
  ];
}

/** Links from block to block, in row 3: the column a link stands in, its words, and the column it leads to. */
export const BLOCK_LINKS = [
  { at: 'Năm sinh', text: 'Ý kiến →', to: 'Người nêu' },
  { at: 'Thôn', text: 'Cuộc đối thoại →', to: 'Thông tin cuộc đối thoại' },
  { at: 'Người nêu', text: '← Người được mời', to: 'TT' },
  { at: 'Thôn người nêu', text: 'Cuộc đối thoại →', to: 'Thông tin cuộc đối thoại' },
  { at: 'Thông tin cuộc đối thoại', text: '← Người được mời', to: 'TT' },
  { at: 'Nội dung thông tin', text: '← Ý kiến', to: 'Người nêu' },
] as const;

/** The cells of row 3 of a new tab, all of them text: the Mã, the links, and beside each box what it is for. */
export function ownRow(tab: string, code: string): Content[] {
  const hints = new Set<CommuneHeader>(OWED.map((owed) => OWED_COLUMNS[owed].limit));
  return COMMUNE_COLUMNS.map((item) => {
    if (item === null) return '';
    if (item.header === 'TT') return code;
    const way = BLOCK_LINKS.find((candidate) => candidate.at === item.header);
    if (way !== undefined) return { to: { tab, row: 4, column: FIRST_LAYOUT.column(way.to) }, text: way.text };
    return hints.has(item.header as CommuneHeader) ? TICK_TO_HAND_IN : '';
  });
}

/** The boxes of a new tab that hand something in; 1-based. */
export const FIRST_BOXES: readonly { readonly row: number; readonly column: number }[] = OWED.map((owed) => ({
  row: 3,
  column: FIRST_LAYOUT.column(OWED_COLUMNS[owed].handedIn),
}));
