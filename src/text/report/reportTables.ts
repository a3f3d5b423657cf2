import type { Day } from '../../core/time/day';
import { date, number } from '../phrases/format';
import type { Part } from '../phrases/phrase';
import { missing, say } from '../phrases/phrase';

export const APPENDICES = {
  label: (numeral: string) => `Phụ lục ${numeral}`,
  communes: 'TỔNG HỢP KẾT QUẢ ĐỐI THOẠI THEO XÃ',
  opinions: 'TỔNG HỢP Ý KIẾN VÀ KẾT QUẢ TRẢ LỜI',
  noCommunes: say`${missing('danh sách xã')}`,
  noOpinions: say`Chưa ghi nhận ý kiến nào.`,
  noneVoiced: say`Không có ý kiến phát biểu.`,
  notHeld: 'Chưa tổ chức',
  blank: missing('số liệu'),
  /** A sum that lacks a commune's figure. */
  atLeast: (sum: number): Part => (sum === 0 ? missing('số liệu') : `ít nhất ${number(sum)}`),
  dayWanted: missing('ngày'),
  unread: missing('số liệu đọc được'),
  venueWanted: missing('địa điểm'),
  themeWanted: missing('nhóm'),
  agencyWanted: missing('cơ quan'),
  answerWanted: missing('nội dung trả lời'),
  onTheSpot: 'Tại chỗ',
  inWriting: 'Bằng văn bản',
  documentOf: (number: string, day: Day | null) =>
    `Văn bản số ${number.replace(/^số:?\s*/i, '')}${day === null ? '' : ` ngày ${date(day)}`}`,
  seeAgain: 'xem lại trước khi đưa vào phụ lục: có tên hoặc thông tin của một người',
} as const;

export const KINDS_OF_SESSION = {
  hosts: 'Cuộc đối thoại tại các xã điểm',
  others: 'Cuộc đối thoại do các xã tự tổ chức',
  hostsShort: 'Các xã điểm',
  othersShort: 'Các xã tự tổ chức',
  total: 'Tổng cộng',
  ofWhichHosts: 'Trong đó: tại các xã điểm',
  ofWhichOthers: 'Trong đó: do các xã tự tổ chức',
} as const;

export const COLUMNS = {
  ordinal: 'TT',
  commune: 'Xã',
  day: 'Ngày tổ chức',
  venue: 'Địa điểm',
  invited: 'Số mời',
  total: 'Tổng số',
  among: 'Trong đó',
  attendedHead: 'Số lượt người dự',
  other: 'Khác',
  unknown: 'Chưa rõ',
  byGroup: 'Theo nhóm đối tượng',
  women: 'Nữ',
  minorities: 'DTTS',
  opinionsHead: 'Số ý kiến',
  answered: 'Đã trả lời',
  onTheSpot: 'Trả lời tại chỗ',
  inWriting: 'Trả lời bằng văn bản',
  forwarded: 'Đã chuyển',
  unanswered: 'Chưa trả lời',
  spent: 'Kinh phí (đồng)',
  theme: 'Nhóm chính sách',
  content: 'Nội dung ý kiến',
  agency: 'Cơ quan trả lời',
  answer: 'Nội dung trả lời',
  way: 'Hình thức trả lời',
  state: 'Tình trạng',
  due: 'Hạn trả lời',
  unknownTheme: 'Chưa rõ nhóm',
} as const;
