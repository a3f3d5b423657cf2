import type { Block, Column, DecodedFields, Field } from './column';
import { byKey } from './column';

/** What the district sets for a round, as label and value. */
export const SETTINGS = [
  { key: 'roundName', label: 'Tên đợt đối thoại', kind: 'text' },
  { key: 'year', label: 'Năm', kind: 'whole' },
  { key: 'superior', label: 'Cơ quan chủ quản', kind: 'lines' },
  { key: 'issuer', label: 'Cơ quan ban hành', kind: 'lines' },
  { key: 'symbol', label: 'Ký hiệu văn bản', kind: 'text' },
  { key: 'place', label: 'Địa danh', kind: 'text' },
  { key: 'addressee', label: 'Kính gửi', kind: 'lines' },
  { key: 'legalBases', label: 'Căn cứ', kind: 'lines' },
  { key: 'planNumber', label: 'Số kế hoạch', kind: 'digits' },
  { key: 'planDay', label: 'Ngày kế hoạch', kind: 'day' },
  { key: 'planIssuer', label: 'Cơ quan ban hành kế hoạch', kind: 'lines' },
  { key: 'planTitle', label: 'Trích yếu kế hoạch', kind: 'text' },
  { key: 'fund', label: 'Nguồn kinh phí', kind: 'text' },
  { key: 'authority', label: 'Quyền hạn ký', kind: 'lines' },
  { key: 'position', label: 'Chức vụ người ký', kind: 'lines' },
  { key: 'signatory', label: 'Họ tên người ký', kind: 'text' },
  { key: 'recipients', label: 'Nơi nhận', kind: 'lines' },
  { key: 'districtEmails', label: 'E-mail cán bộ tổng hợp', kind: 'emails' },
  { key: 'compilationDay', label: 'Ngày tổng hợp', kind: 'day' },
  { key: 'soonDays', label: 'Số ngày tính là sắp đến hạn', kind: 'whole' },
  { key: 'layout', label: 'Phiên bản bố cục', kind: 'whole', since: 2 },
] as const satisfies readonly Field[];

export type SettingKey = (typeof SETTINGS)[number]['key'];
export type Settings = DecodedFields<typeof SETTINGS>;

/** The settings block itself: label, value, and what to write there. */
export const SETTINGS_COLUMNS = [
  { key: 'label', header: 'Mục thiết lập', kind: 'text', width: 200 },
  { key: 'value', header: 'Giá trị', kind: 'lines', width: 320 },
  { key: 'hint', header: 'Cách ghi', kind: 'free', width: 320 },
] as const satisfies readonly Column[];

/** Deadline rules, one a row; the first that fits a commune's role binds it. */
export const RULES = [
  { key: 'owed', header: 'Nội dung phải nộp', kind: 'choice', list: 'owed', width: 130 },
  { key: 'appliesTo', header: 'Áp dụng cho xã', kind: 'choice', list: 'roles', width: 110 },
  { key: 'anchor', header: 'Mốc tính hạn', kind: 'choice', list: 'anchors', width: 170 },
  { key: 'fixedDay', header: 'Ngày ấn định', kind: 'day', width: 110 },
  { key: 'count', header: 'Số ngày trước mốc', kind: 'whole', width: 90 },
  { key: 'unit', header: 'Đơn vị tính', kind: 'choice', list: 'units', width: 110 },
  { key: 'cutoff', header: 'Giờ chót', kind: 'time', width: 80 },
  { key: 'onDayOff', header: 'Khi hạn rơi vào ngày nghỉ', kind: 'choice', list: 'dayOffRules', width: 200 },
] as const satisfies readonly Column[];

/** Extensions that the district granted; the last one for a commune and thing owed counts. */
export const EXTENSIONS = [
  { key: 'code', header: 'Mã xã', kind: 'digits', width: 80 },
  { key: 'owed', header: 'Nội dung được gia hạn', kind: 'choice', list: 'owed', width: 150 },
  { key: 'until', header: 'Hạn mới', kind: 'limit', width: 140 },
  { key: 'reason', header: 'Lý do gia hạn', kind: 'text', width: 220 },
  { key: 'decidedBy', header: 'Người quyết định', kind: 'text', width: 160 },
] as const satisfies readonly Column[];

export const SETTINGS_BLOCKS = [
  { columns: SETTINGS_COLUMNS },
  { columns: RULES },
  { columns: EXTENSIONS },
] as const satisfies readonly Block[];

export const SETTING = byKey(SETTINGS);
export const SETTINGS_COLUMN = byKey(SETTINGS_COLUMNS);
export const RULE = byKey(RULES);
export const EXTENSION = byKey(EXTENSIONS);
