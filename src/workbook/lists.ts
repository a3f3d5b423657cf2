import type { Entry } from '../core/entry';

/** A list of Danh mục, and what it holds when it is first written. */
export interface ListDefinition {
  readonly key: string;
  readonly header: string;
  /** Header of the column of keys beside it; left out where no code depends on a meaning. */
  readonly keyHeader?: string;
  /** Every item must carry one of the starting keys, since code decides by it. */
  readonly closed?: boolean;
  readonly start: readonly Entry[];
}

const entry = (label: string, key = ''): Entry => ({ label, key });

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
    start: [
      entry('Có mặt', 'present'),
      entry('Dự thay', 'substitute'),
      entry('Vắng', 'absent'),
      entry('Dự ngoài danh sách', 'uninvited'),
    ],
  },
  {
    key: 'states',
    header: 'Các tình trạng ý kiến',
    keyHeader: 'Khóa tình trạng',
    closed: true,
    start: [
      entry('Đã trả lời tại chỗ', 'onTheSpot'),
      entry('Đã trả lời bằng văn bản', 'inWriting'),
      entry('Đã chuyển cơ quan có thẩm quyền', 'forwarded'),
      entry('Chưa trả lời', 'unanswered'),
    ],
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
    start: [entry('Điểm', 'host'), entry('Còn lại', 'other'), entry('Tất cả', 'all')],
  },
  {
    key: 'owed',
    header: 'Các nội dung phải nộp',
    keyHeader: 'Khóa nội dung phải nộp',
    closed: true,
    start: [
      entry('Danh sách mời', 'invitees'),
      entry('Kế hoạch', 'plan'),
      entry('Kết quả', 'results'),
      entry('Báo cáo', 'report'),
    ],
  },
  {
    key: 'anchors',
    header: 'Các mốc tính hạn',
    keyHeader: 'Khóa mốc tính hạn',
    closed: true,
    start: [
      entry('Ngày tổng hợp', 'compilation'),
      entry('Ngày dự kiến đối thoại', 'session'),
      entry('Ngày ấn định', 'fixed'),
    ],
  },
  {
    key: 'units',
    header: 'Các đơn vị tính ngày',
    keyHeader: 'Khóa đơn vị tính ngày',
    closed: true,
    start: [entry('Ngày lịch', 'calendar'), entry('Ngày làm việc', 'working')],
  },
  {
    key: 'dayOffRules',
    header: 'Các cách xử lý ngày nghỉ',
    keyHeader: 'Khóa xử lý ngày nghỉ',
    closed: true,
    start: [
      entry('Lùi về ngày làm việc trước', 'before'),
      entry('Dời sang ngày làm việc sau', 'after'),
      entry('Giữ nguyên', 'keep'),
    ],
  },
  {
    key: 'dayKinds',
    header: 'Các loại ngày',
    keyHeader: 'Khóa loại ngày',
    closed: true,
    start: [entry('Nghỉ', 'off'), entry('Làm bù', 'makeUp')],
  },
] as const satisfies readonly ListDefinition[];

export type ListKey = (typeof LISTS)[number]['key'];

/** The lists as the district keeps them now. */
export type Lists = Readonly<Record<ListKey, readonly Entry[]>>;

/** The first label that carries a meaning; '' where the district removed it. */
export function labelOf(lists: Lists, list: ListKey, key: string): string {
  return lists[list].find((item) => item.key === key)?.label ?? '';
}
