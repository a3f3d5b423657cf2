import type { Owed } from '../core/deadline';
import { HANDED_IN } from '../text/standing';
import { cellName, columnLetters } from './a1';
import { CODE_LABEL, COMMUNE_BLOCKS, HANDED_IN_LABELS } from './communeTab';
import type { Content } from './content';
import { deadlineRange } from './deadlinesTab';
import { columnsInOrder } from './design';
import type { LabelCell } from './labelCell';
import { standingFormula } from './standingFormula';

/** The head of one column: rows 1 to 3. A label stands in row 1 (or 2), its value right below. */
export type HeadColumn = readonly [Content, Content, Content];

const COLUMNS = columnsInOrder(COMMUNE_BLOCKS);

/** Where the columns stand, 1-based, and how many rows stand above the head. */
export interface HeadLayout {
  readonly top: number;
  readonly column: (header: string) => number;
}

/** The layout of a tab that nobody has rearranged. */
export const FIRST_LAYOUT: HeadLayout = {
  top: 0,
  column: (header) => COLUMNS.findIndex((item) => item?.header === header) + 1,
};

const total = (label: string, formula: string): HeadColumn => [label, { formula }, ''];

/**
 * The head of a commune's tab by the header of the column it stands in. The columns that formulas count (Họ và tên, Tham dự, Nội dung, Tình trạng) hold no formula themselves,
 * which would be circular, and Họ và tên and Nội dung no text either.
 */
export function headColumns(labelCell: LabelCell, layout: HeadLayout): ReadonlyMap<string, HeadColumn> {
  const whole = (header: string) => `${columnLetters(layout.column(header))}:${columnLetters(layout.column(header))}`;
  const attendance = (key: string) => `COUNTIFS(${named};${whole('Tham dự')};${labelCell('attendance', key)})`;
  const state = (key: string) => `COUNTIFS(${said};${whole('Tình trạng')};${labelCell('states', key)})`;
  const named = `${whole('Họ và tên')};"?*";${whole('Họ và tên')};"<>Họ và tên"`;
  const said = `${whole('Nội dung')};"?*";${whole('Nội dung')};"<>Nội dung"`;
  const invited = `COUNTIFS(${named})-${attendance('uninvited')}`;
  const recorded = ['present', 'substitute', 'absent'].map(attendance).join('-');
  const answered = `${state('onTheSpot')}+${state('inWriting')}`;
  return new Map<string, HeadColumn>([
    ['TT', ['', CODE_LABEL, '']],
    ['Năm sinh', total('Số người mời', invited)],
    ['Giới tính', total('Có mặt', attendance('present'))],
    ['Dân tộc', total('Dự thay', attendance('substitute'))],
    ['Thôn', total('Vắng', attendance('absent'))],
    ['Đối tượng', owedColumn(layout, 'invitees', 'Đối tượng', 'Chủ hộ')],
    ['Chủ hộ', [HANDED_IN_LABELS.invitees, '', '']],
    ['Đơn vị/chức vụ', total('Dự ngoài danh sách', attendance('uninvited'))],
    ['Xã cử', total('Chưa điểm danh', `${invited}-${recorded}`)],
    ['Điện thoại', total('Tổng số dự', ['present', 'substitute', 'uninvited'].map(attendance).join('+'))],
    ['Nhóm chính sách', owedColumn(layout, 'results', 'Nhóm chính sách', 'Cơ quan trả lời')],
    ['Cơ quan trả lời', [HANDED_IN_LABELS.results, '', '']],
    ['Nội dung trả lời', owedColumn(layout, 'report', 'Nội dung trả lời', 'Số văn bản trả lời')],
    ['Số văn bản trả lời', [HANDED_IN_LABELS.report, '', '']],
    ['Người nêu', total('Số ý kiến', `COUNTIFS(${said})`)],
    ['Ngày trả lời', total('Đã trả lời', answered)],
    ['Hạn trả lời', total('Đã chuyển', state('forwarded'))],
    ['Ghi chú ý kiến', total('Chưa trả lời', `COUNTIFS(${said})-(${answered})-${state('forwarded')}`)],
    ['Thông tin cuộc đối thoại', owedColumn(layout, 'plan', 'Thông tin cuộc đối thoại', 'Nội dung thông tin')],
    ['Nội dung thông tin', [HANDED_IN_LABELS.plan, '', '']],
  ]);
}

const NAMES: Readonly<Record<Owed, string>> = {
  invitees: 'Hạn nộp danh sách mời',
  plan: 'Hạn nộp kế hoạch',
  results: 'Hạn nộp kết quả',
  report: 'Hạn nộp báo cáo',
};

/** The limit, and above it how the thing owed stands, in words. */
function owedColumn(layout: HeadLayout, owed: Owed, limitHeader: string, momentHeader: string): HeadColumn {
  const code = `$${columnLetters(layout.column('TT'))}$${layout.top + 3}`;
  const cell = (header: string) => cellName(layout.top + 2, layout.column(header));
  const inTable = (key: Parameters<typeof deadlineRange>[0]) =>
    `INDEX(${deadlineRange(key)};MATCH(${code}&"|${owed}";${deadlineRange('lookup')};0))`;
  const deadline = cell(limitHeader);
  const live = standingFormula({
    deadline,
    handedInAt: cell(momentHeader),
    soonFrom: inTable('soonFrom'),
  });
  const standing = `IF(${inTable('handedIn')}="${HANDED_IN.notOwed}";"${HANDED_IN.notOwed.toLowerCase()}";${live})`;
  return [
    { formula: `"${NAMES[owed]}: "&IFERROR(${standing};"")` },
    { formula: `IFERROR(IF(${inTable('deadline')}>0;${inTable('deadline')};"");"")` },
    '',
  ];
}

/** Links from block to block, in row 3: the column a link stands in, its words, and the column it leads to. */
export const BLOCK_LINKS = [
  { at: 'Năm sinh', text: 'Sang Ý kiến →', to: 'Người nêu' },
  { at: 'Dân tộc', text: 'Sang Cuộc đối thoại →', to: 'Thông tin cuộc đối thoại' },
  { at: 'Người nêu', text: '← Về Người được mời', to: 'TT' },
  { at: 'Nhóm chính sách', text: 'Sang Cuộc đối thoại →', to: 'Thông tin cuộc đối thoại' },
  { at: 'Thông tin cuộc đối thoại', text: '← Về Người được mời', to: 'TT' },
  { at: 'Nội dung thông tin', text: '← Về Ý kiến', to: 'Người nêu' },
] as const;

/** The cells of row 3 that differ from tab to tab, all constants, so that one call writes them: the Mã and the links. */
export function ownRow(tab: string, code: string): Content[] {
  return COLUMNS.map((item) => {
    if (item?.header === 'TT') return code;
    const way = BLOCK_LINKS.find((candidate) => candidate.at === item?.header);
    return way === undefined ? '' : { to: { tab, row: 4, column: FIRST_LAYOUT.column(way.to) }, text: way.text };
  });
}
