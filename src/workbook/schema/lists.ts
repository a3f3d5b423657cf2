import type { Attendance } from '../../core/people/attendance';
import type { DayKind } from '../../core/time/calendar';
import type { Role } from '../../core/round/commune';
import type { Anchor, DayOffRule, DayUnit } from '../../core/round/deadline';
import type { Entry } from '../../core/people/entry';
import { OFFICIAL_NAMES } from '../../core/people/ethnicGroups';
import type { OpinionState } from '../../core/results/opinion';
import type { Owed } from '../../core/round/owed';
import { THINGS_OWED } from '../../core/round/owed';

/** A list of Danh mục, and what it holds when it is first written. */
export interface ListDefinition {
  readonly key: string;
  readonly header: string;
  /** Header of the column of keys beside it; left out where no code depends on a meaning. */
  readonly keyHeader?: string;
  /** Headers that the two had in workbooks made before. */
  readonly formerly?: readonly string[];
  readonly keysFormerly?: readonly string[];
  /** Every item must carry one of the starting keys, since code decides by it. */
  readonly closed?: boolean;
  /**
   * The lines only add to what code knows by itself: a meaning may have no line or several, and a workbook without the list
   * lacks nothing.
   */
  readonly adds?: boolean;
  readonly start: readonly Entry[];
}

const entry = (label: string, key = ''): Entry => ({ label, key });

/** Lists by whose items code decides, and what an item of each can mean. */
interface Meanings {
  attendance: Exclude<Attendance, 'notRecorded'>;
  states: OpinionState;
  roles: Role | 'all';
  owed: Owed;
  anchors: Anchor;
  units: DayUnit;
  dayOffRules: DayOffRule;
  dayKinds: DayKind;
}

/** The items of a closed list, one for each meaning: a meaning without a label does not compile. */
function meanings<List extends keyof Meanings>(labels: Readonly<Record<Meanings[List], string>>): Entry[] {
  return Object.entries<string>(labels).map(([key, label]) => entry(label, key));
}

export const LISTS = [
  {
    key: 'themes',
    header: 'Các nhóm chính sách',
    start: [
      entry('Y tế'),
      entry('Giáo dục'),
      entry('Tiếp cận tín dụng'),
      entry('Nhân rộng mô hình giảm nghèo'),
      entry('Hỗ trợ phát triển sản xuất'),
      entry('Hạ tầng cấp xã, thôn'),
      entry('Chính sách khác'),
    ],
  },
  {
    key: 'groups',
    header: 'Các nhóm đối tượng',
    keyHeader: 'Khóa nhóm đối tượng',
    start: [
      entry('Hộ nghèo', 'poor'),
      entry('Hộ cận nghèo', 'nearPoor'),
      entry('Người dân, cộng đồng dân cư', 'resident'),
      entry('Tổ chức, cá nhân liên quan', 'organisation'),
      entry('Đại diện xã khác', 'delegate'),
    ],
  },
  {
    key: 'attendance',
    header: 'Các mức tham dự',
    keyHeader: 'Khóa tham dự',
    closed: true,
    start: meanings<'attendance'>({
      present: 'Có mặt',
      substitute: 'Dự thay',
      absent: 'Vắng',
      uninvited: 'Dự ngoài danh sách',
    }),
  },
  {
    key: 'states',
    header: 'Các tình trạng ý kiến',
    keyHeader: 'Khóa tình trạng',
    closed: true,
    start: meanings<'states'>({
      onTheSpot: 'Đã trả lời tại chỗ',
      inWriting: 'Đã trả lời bằng văn bản',
      forwarded: 'Đã chuyển cơ quan có thẩm quyền',
      unanswered: 'Chưa trả lời',
    }),
  },
  { key: 'kinds', header: 'Các loại ý kiến', start: [entry('Câu hỏi'), entry('Ý kiến'), entry('Kiến nghị')] },
  {
    key: 'genders',
    header: 'Các giới tính',
    keyHeader: 'Khóa giới tính',
    start: [entry('Nam', 'male'), entry('Nữ', 'female')],
  },
  {
    key: 'roles',
    header: 'Các vai trò của xã',
    keyHeader: 'Khóa vai trò',
    closed: true,
    start: meanings<'roles'>({
      host: 'Điểm',
      other: 'Còn lại',
      all: 'Tất cả',
    }),
  },
  {
    key: 'owed',
    header: 'Các nội dung phải nộp',
    keyHeader: 'Khóa nội dung phải nộp',
    closed: true,
    start: THINGS_OWED.map(({ key, name }) => entry(name, key)),
  },
  {
    key: 'anchors',
    header: 'Các mốc tính hạn',
    keyHeader: 'Khóa mốc tính hạn',
    closed: true,
    start: meanings<'anchors'>({
      compilation: 'Ngày tổng hợp',
      session: 'Ngày dự kiến đối thoại',
      fixed: 'Ngày ấn định',
    }),
  },
  {
    key: 'units',
    header: 'Các đơn vị tính ngày',
    keyHeader: 'Khóa đơn vị tính ngày',
    closed: true,
    start: meanings<'units'>({
      calendar: 'Ngày lịch',
      working: 'Ngày làm việc',
    }),
  },
  {
    key: 'dayOffRules',
    header: 'Các cách xử lý ngày nghỉ',
    keyHeader: 'Khóa xử lý ngày nghỉ',
    closed: true,
    start: meanings<'dayOffRules'>({
      before: 'Lùi về ngày làm việc trước',
      after: 'Dời sang ngày làm việc sau',
      keep: 'Giữ nguyên',
    }),
  },
  {
    key: 'dayKinds',
    header: 'Các loại ngày',
    keyHeader: 'Khóa loại ngày',
    closed: true,
    start: meanings<'dayKinds'>({
      off: 'Nghỉ',
      makeUp: 'Làm bù',
    }),
  },
  {
    key: 'ethnicGroups',
    header: 'Các dân tộc',
    keyHeader: 'Khóa dân tộc',
    closed: true,
    adds: true,
    start: OFFICIAL_NAMES.map(({ key, label }) => entry(label, key)),
  },
] as const satisfies readonly ListDefinition[];

export type ListKey = (typeof LISTS)[number]['key'];

/** The lists as the district keeps them now. */
export type Lists = Readonly<Record<ListKey, readonly Entry[]>>;

/** The first label that carries a meaning; '' where the district removed it. */
export function labelOf(lists: Lists, list: ListKey, key: string): string {
  return lists[list].find((item) => item.key === key)?.label ?? '';
}

/** What an item of a closed list means; null = the district gave it no key that code knows. */
export function meaningOf<List extends keyof Meanings>(list: List, item: Entry | null): Meanings[List] | null {
  const start: readonly Entry[] = LISTS.find(({ key }) => key === list)?.start ?? [];
  return start.some(({ key }) => key === item?.key) ? (item?.key as Meanings[List]) : null;
}
