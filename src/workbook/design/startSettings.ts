import type { DeadlineRule } from '../../core/round/deadline';
import { THINGS_OWED } from '../../core/round/owed';
import type { Content } from './content';
import { LAYOUT } from '../schema/layout';
import type { SettingKey } from '../schema/settings';

/** What Thiết lập holds on a new spreadsheet: Thuận Nam's plan of 2020; what the plan leaves open stays open. */
export const START_SETTINGS: Readonly<Record<SettingKey, Content>> = {
  roundName: 'Đối thoại chính sách giảm nghèo',
  year: 2020,
  superior: '',
  issuer: 'ỦY BAN NHÂN DÂN\nHUYỆN THUẬN NAM',
  symbol: 'BC-UBND',
  place: 'Thuận Nam',
  addressee: '',
  legalBases: '',
  planNumber: '',
  planDay: '',
  planIssuer: 'Ủy ban nhân dân huyện Thuận Nam',
  planTitle: 'Tổ chức đối thoại chính sách giảm nghèo năm 2020',
  fund: 'Chương trình mục tiêu quốc gia giảm nghèo',
  authority: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH',
  position: 'PHÓ CHỦ TỊCH',
  signatory: '',
  recipients: [
    'Thường trực Huyện ủy, Thường trực HĐND huyện (b/c)',
    'Chủ tịch, các Phó Chủ tịch UBND huyện',
    'UB MTTQ Việt Nam huyện',
    'Các phòng, ban huyện',
    'Ngân hàng CSXH huyện',
    'UBND các xã',
    'Lưu: VT',
  ].join('\n'),
  districtEmails: '',
  compilationDay: '',
  soonDays: 3,
  layout: LAYOUT,
};

type StartRule = Pick<DeadlineRule, 'owed' | 'appliesTo' | 'anchor' | 'count' | 'unit' | 'onDayOff'> & {
  readonly cutoff: string;
};

/** The plan dates only the invitee list ("trước 03 ngày tổng hợp"); the rest stays undated until the district sets a day. */
export const START_RULES: readonly StartRule[] = THINGS_OWED.map((thing) => ({
  owed: thing.key,
  appliesTo: thing.appliesTo,
  anchor: 'daysBeforeCompilation' in thing ? 'compilation' : 'fixed',
  count: 'daysBeforeCompilation' in thing ? thing.daysBeforeCompilation : 0,
  unit: 'calendar',
  cutoff: '17:00',
  onDayOff: 'before',
}));
