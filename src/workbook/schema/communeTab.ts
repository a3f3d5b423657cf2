import type { ThingOwed } from '../../core/round/owed';
import { forEachOwed } from '../../core/round/owed';
import { lowerFirst } from '../../text/phrases/format';
import type { Block, Column, DecodedFields, Field, Labelled } from './column';
import { byKey } from './column';

/** People the commune invites, and who came. */
export const INVITEES = [
  { key: 'ordinal', header: 'TT', kind: 'free', width: 60 },
  { key: 'name', header: 'Họ và tên', kind: 'text', width: 170 },
  { key: 'birthYear', header: 'Năm sinh', kind: 'text', width: 110 },
  { key: 'gender', header: 'Giới tính', kind: 'choice', list: 'genders', width: 80 },
  { key: 'ethnicity', header: 'Dân tộc', kind: 'text', width: 80 },
  { key: 'village', header: 'Thôn', kind: 'text', width: 120 },
  { key: 'group', header: 'Đối tượng', kind: 'choice', list: 'groups', width: 200 },
  { key: 'householder', header: 'Chủ hộ', kind: 'text', width: 150 },
  { key: 'organisation', header: 'Đơn vị/chức vụ', kind: 'text', width: 150 },
  { key: 'sentBy', header: 'Xã cử', kind: 'text', width: 100 },
  { key: 'phone', header: 'Điện thoại', kind: 'digits', width: 110 },
  { key: 'attendance', header: 'Tham dự', kind: 'choice', list: 'attendance', width: 130 },
  { key: 'substitute', header: 'Người dự thay', kind: 'text', width: 180 },
  { key: 'note', header: 'Ghi chú', kind: 'text', width: 150 },
  // by which rows are known again in a file that comes back; narrow, for nobody reads it
  { key: 'id', header: 'Mã người', kind: 'free', width: 24, optional: true, whenNeeded: true },
] as const satisfies readonly Column[];

/** What people said, and what was answered. */
export const OPINIONS = [
  { key: 'ordinal', header: 'STT', kind: 'free', width: 60 },
  { key: 'speaker', header: 'Người nêu', kind: 'text', width: 150 },
  { key: 'village', header: 'Thôn người nêu', kind: 'text', width: 120 },
  { key: 'theme', header: 'Nhóm chính sách', kind: 'choice', list: 'themes', width: 190 },
  { key: 'kind', header: 'Loại', kind: 'choice', list: 'kinds', width: 130 },
  { key: 'content', header: 'Nội dung', kind: 'lines', width: 300 },
  { key: 'agency', header: 'Cơ quan trả lời', kind: 'text', width: 170 },
  { key: 'answer', header: 'Nội dung trả lời', kind: 'lines', width: 300 },
  { key: 'answerDocument', header: 'Số văn bản trả lời', kind: 'digits', width: 130 },
  { key: 'answeredOn', header: 'Ngày trả lời', kind: 'day', width: 110 },
  { key: 'state', header: 'Tình trạng', kind: 'choice', list: 'states', width: 210 },
  { key: 'dueOn', header: 'Hạn trả lời', kind: 'day', width: 110 },
  { key: 'note', header: 'Ghi chú ý kiến', kind: 'text', width: 150 },
  { key: 'id', header: 'Mã ý kiến', kind: 'digits', width: 100 },
] as const satisfies readonly Column[];

/** The session that was held, as label and value. */
export const SESSION = [
  { key: 'day', label: 'Ngày tổ chức', kind: 'day' },
  { key: 'time', label: 'Giờ tổ chức', kind: 'time' },
  { key: 'venue', label: 'Địa điểm tổ chức', kind: 'text' },
  { key: 'chair', label: 'Chủ trì', kind: 'text' },
  { key: 'secretary', label: 'Thư ký', kind: 'text' },
  { key: 'planNumber', label: 'Số kế hoạch của xã', kind: 'digits' },
  { key: 'spent', label: 'Kinh phí đã chi', kind: 'money' },
] as const satisfies readonly Field[];

export type SessionFields = DecodedFields<typeof SESSION>;

export const SESSION_COLUMNS = [
  { key: 'label', header: 'Thông tin cuộc đối thoại', kind: 'text', width: 190 },
  { key: 'value', header: 'Nội dung thông tin', kind: 'text', width: 260 },
] as const satisfies readonly Column[];

export const INVITEE = byKey(INVITEES);
export const OPINION = byKey(OPINIONS);
export const SESSION_FACT = byKey(SESSION);
export const SESSION_COLUMN = byKey(SESSION_COLUMNS);

/** The columns of a commune's tab by block. */
export const COMMUNE_PARTS = { invitees: INVITEES, opinions: OPINIONS, session: SESSION_COLUMNS } as const;
export type CommunePart = keyof typeof COMMUNE_PARTS;

export const COMMUNE_BLOCKS = [
  { columns: INVITEES },
  { columns: OPINIONS },
  { columns: SESSION_COLUMNS },
] as const satisfies readonly Block[];

/** A column of a commune's tab; each header occurs once. */
export type CommuneColumn = (typeof COMMUNE_BLOCKS)[number]['columns'][number];

type ColumnPath = {
  [Part in CommunePart]: `${Part}.${(typeof COMMUNE_PARTS)[Part][number]['key']}`;
}[CommunePart];

const BY_PATH = Object.fromEntries(
  Object.entries(COMMUNE_PARTS).flatMap(([part, columns]) =>
    columns.map((column) => [`${part}.${column.key}`, column] as const),
  ),
) as Readonly<Record<ColumnPath, CommuneColumn>>;

/** The column that block and key name, such as "invitees.group". */
export function communeColumn(path: ColumnPath): CommuneColumn {
  return BY_PATH[path];
}

/** The head stands in the rows above the header row: a label, below it its value, in one column, so that they move together. */
export const HEAD_ROWS = 3;
export const READY_ROWS = 1000;

/** Labels of the head's cells that are read; the value stands right below. */
export const CODE: Labelled = { key: 'code', label: 'Mã xã' };
export const HANDED_IN_AT = forEachOwed((thing): Labelled => {
  const { key, name, formerly = [] }: ThingOwed = thing;
  const label = (of: string) => `Nộp ${lowerFirst(of)} lúc`;
  return { key, label: label(name), formerly: formerly.map(label) };
});
