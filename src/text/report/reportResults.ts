import type { AttendanceTotals } from '../../core/people/attendance';
import type { Day } from '../../core/time/day';
import type { Figure, Unknown } from '../../core/results/figure';
import type { OpinionCount } from '../../core/results/opinion';
import {
  NAMES_AT_MOST,
  SEE_APPENDIX_1,
  SEE_APPENDIX_2,
  communes,
  inBrackets,
  listed,
  withLevel,
} from '../phrases/communeNames';
import { count, date, documentDate, lowerFirst, money, percent, wordList } from '../phrases/format';
import type { Part, Phrase } from '../phrases/phrase';
import { joined, missing, orMissing, say } from '../phrases/phrase';
import type { Split } from './report';

export const SESSIONS = {
  none: say`Đến thời điểm báo cáo chưa có cuộc đối thoại nào được tổ chức (${SEE_APPENDIX_1}).`,
  held: (held: number, first: Day, last: Day): Phrase => {
    const when = first === last ? `vào ${documentDate(first)}` : `từ ${documentDate(first)} đến ${documentDate(last)}`;
    return say`Đã tổ chức ${count(held)} cuộc đối thoại, ${when} (${SEE_APPENDIX_1}).`;
  },
  atHosts: (places: readonly Phrase[]) => sessionList('Tại các xã điểm', places),
  byOthers: (places: readonly Phrase[]) => sessionList('Các xã tự tổ chức', places),
  place: (commune: string, day: Day, venue: string): Phrase =>
    say`${withLevel(commune)} (ngày ${date(day)}, tại ${orMissing(venue.replace(/^tại\s+|[.;\s]+$/gi, ''), 'địa điểm')})`,
  notHeld: (names: readonly string[]) =>
    say`Còn ${count(names.length)} xã chưa tổ chức${names.length > NAMES_AT_MOST ? ` (${SEE_APPENDIX_1})` : inBrackets(names)}.`,
  withoutDay: (names: readonly string[]) =>
    say`Đã có kết quả tham dự, ý kiến hoặc ngày tổ chức ghi chưa rõ: ${missing(`ngày tổ chức của ${communes(names)}`)}.`,
  unread: (names: readonly string[]) =>
    say`Các số liệu dưới đây chưa gồm: ${missing(`số liệu đọc được của ${communes(names)}`)}.`,
} as const;

export const ATTENDANCE = {
  none: say`Số lượng mời và tham dự: ${missing('danh sách mời và kết quả điểm danh')}.`,
  invited: (totals: AttendanceTotals, unknown: Unknown): Phrase => {
    if (totals.invited === 0) return say`Danh sách mời: ${missing('danh sách mời')}.`;
    const states = counted([
      ['có mặt', totals.present],
      ['cử người dự thay', totals.substitute],
      ['vắng', totals.absent],
      ['chưa điểm danh', totals.notRecorded],
    ]);
    return say`Tổng số được mời là ${least('people', unknown)}${count(totals.invited)} lượt người, trong đó ${states} lượt người.`;
  },
  attended: (attended: Split<number>, uninvited: number, both: boolean, unknown: Unknown): Phrase => {
    if (attended.total === 0) return say`Chưa ghi nhận lượt người nào tham dự.`;
    const outside = uninvited === 0 ? '' : `, kể cả ${count(uninvited)} lượt người dự ngoài danh sách mời`;
    const apart = `; trong đó tại các xã điểm ${count(attended.hosts)} lượt người, các cuộc do xã tự tổ chức ${count(attended.others)} lượt người`;
    return say`Tổng số tham dự là ${least('people', unknown)}${count(attended.total)} lượt người${outside}${both ? apart : ''}.`;
  },
  within: (totals: AttendanceTotals, unknown: Unknown): Phrase => {
    const { substitute, genderUnknown, ethnicityUnknown } = totals;
    const parts = [
      ...shareOf('phụ nữ', totals.women, genderUnknown, totals.attended, least('women', unknown)),
      ...shareOf(
        'người dân tộc thiểu số',
        totals.ethnicMinorities,
        ethnicityUnknown,
        totals.attended,
        least('ethnicMinorities', unknown),
      ),
      ...(substitute === 0 ? [] : [`${count(substitute)} người dự thay chưa rõ giới tính, dân tộc`]),
      ...unclear('giới tính', genderUnknown, substitute),
      ...unclear('dân tộc', ethnicityUnknown, substitute),
    ];
    return say`Trong số tham dự: ${parts.join('; ')}.`;
  },
  households: (counts: readonly (readonly [label: string, households: number])[], unknown: Unknown): Phrase => {
    const told = counts.filter(([, households]) => households > 0);
    return say`Tính theo hộ, có đại diện của ${least('households', unknown)}${wordList(told.map(([label, households]) => `${count(households)} ${lowerFirst(label)}`))}.`;
  },
  delegates: (people: number, senders: readonly string[]): Phrase => {
    const from = senders.length === 0 || senders.length > NAMES_AT_MOST ? '' : ` (${senders.join(', ')})`;
    return say`Các xã khác cử đại diện tham dự để học tập, chia sẻ kinh nghiệm: ${count(people)} lượt người${from}.`;
  },
  sender: (commune: string, people: number) => `${listed(commune)} ${count(people)}`,
  table: say`Số lượt người tham dự theo xã và nhóm đối tượng:`,
  tableOfSubtotals: say`Số lượt người tham dự theo nhóm đối tượng (từng xã: ${SEE_APPENDIX_1}):`,
} as const;

export const CONTENT = {
  themes: (themes: readonly string[]): Phrase =>
    say`Các nhóm chính sách được đưa ra đối thoại: ${
      themes.length === 0 ? missing('nhóm chính sách') : themes.map(lowerFirst).join('; ')
    }.`,
  presented: say`Nội dung đã phổ biến, giải trình: ${missing('nội dung đã phổ biến: văn bản, chính sách, mô hình đã giới thiệu và nội dung giải trình')}.`,
  presenters: (names: Part) => say`- Báo cáo viên: ${names}.`,
  specialists: (names: Part) => say`- Cán bộ giải trình: ${names}.`,
  presentersWanted: (hosts: readonly string[]) =>
    missing(`báo cáo viên${hosts.length === 0 ? '' : ` của ${communes(hosts)}`}`),
  specialistsWanted: (hosts: readonly string[]) =>
    missing(`cán bộ giải trình${hosts.length === 0 ? '' : ` của ${communes(hosts)}`}`),
  /** A long list of names is told by their number. */
  staff: (names: readonly string[], wanted: Part | null): Part => {
    const told = names.length > NAMES_AT_MOST ? `${count(names.length)} người` : names.join('; ');
    if (wanted === null) return told;
    return names.length === 0 ? wanted : say`${told}; ${wanted}`;
  },
} as const;

export const OPINIONS = {
  none: say`Chưa ghi nhận ý kiến nào tại các cuộc đối thoại (${SEE_APPENDIX_2}).`,
  noneVoiced: say`Không có ý kiến phát biểu tại các cuộc đối thoại.`,
  silentAt: (names: readonly string[]) => say`Không có ý kiến phát biểu tại ${communes(names)}.`,
  received: (
    total: Split<number>,
    kinds: readonly (readonly [kind: string, total: number])[],
    both: boolean,
    unknown: Unknown,
  ): Phrase => {
    const known = counted(kinds.map(([kind, number]) => [kind === '' ? 'chưa rõ loại' : lowerFirst(kind), number]));
    const apart = `; trong đó tại các xã điểm ${count(total.hosts)} ý kiến, các cuộc do xã tự tổ chức ${count(total.others)} ý kiến`;
    return say`Các cuộc đối thoại đã tiếp nhận ${least('opinions', unknown)}${count(total.total)} ý kiến${known === '' ? '' : ` (${known})`}${both ? apart : ''}.`;
  },
  answered: (counts: OpinionCount, unknown: Unknown): Phrase => {
    const ways = counted([
      ['tại chỗ', counts.onTheSpot],
      ['bằng văn bản', counts.inWriting],
    ]);
    const states = [
      counts.answered === 0
        ? 'chưa có ý kiến nào được trả lời'
        : `đã trả lời ${least('answers', unknown)}${count(counts.answered)} ý kiến${unknown.has('answers') ? '' : `, chiếm ${percent(counts.answered, counts.total)}`} (${ways})`,
      ...(counts.forwarded === 0 ? [] : [`đã chuyển cơ quan có thẩm quyền ${count(counts.forwarded)} ý kiến`]),
      ...(counts.unanswered === 0 || counts.unanswered === counts.total
        ? []
        : [`chưa trả lời ${count(counts.unanswered)} ý kiến`]),
    ];
    return say`Kết quả trả lời: ${states.join('; ')} (${SEE_APPENDIX_2}).`;
  },
  table: say`Ý kiến theo nhóm chính sách và kết quả trả lời:`,
} as const;

export const MONEY = {
  fund: (fund: string) => say`Nguồn kinh phí: ${orMissing(fund.replace(/[.;\s]+$/, ''), 'nguồn kinh phí')}.`,
  spent: (spent: Split<number | null>, both: boolean, without: readonly string[]): Phrase => {
    if (spent.total === null) return say`Kinh phí đã chi: ${missing('số kinh phí đã chi')}.`;
    const amount = (value: number | null): Part => (value === null ? missing('số kinh phí đã chi') : money(value));
    const apart = say`, trong đó tại các xã điểm ${amount(spent.hosts)}, các cuộc do xã tự tổ chức ${amount(spent.others)}`;
    const rest = without.length === 0 ? '' : say`; ${missing(`số kinh phí đã chi của ${communes(without)}`)}`;
    return say`Kinh phí đã chi: ${money(spent.total)}${both ? apart : ''}${rest}.`;
  },
} as const;

/** Before a sum that lacks a commune's figure. */
function least(figure: Figure, unknown: Unknown): string {
  return unknown.has(figure) ? 'ít nhất ' : '';
}

function sessionList(label: string, places: readonly Phrase[]): Phrase {
  if (places.length === 0) return say`- ${label}: chưa tổ chức cuộc nào.`;
  if (places.length > NAMES_AT_MOST) return say`- ${label}: ${count(places.length)} cuộc.`;
  return say`- ${label}: ${count(places.length)} cuộc, ${places.length === 1 ? 'tại' : 'gồm'} ${joined(places, '; ')}.`;
}

/** "có mặt 350, vắng 12": what is zero is left out. */
function counted(items: readonly (readonly [label: string, value: number])[]): string {
  return items
    .filter(([, value]) => value > 0)
    .map(([label, value]) => `${label} ${count(value)}`)
    .join(', ');
}

/** Those who came themselves and of whom it is not known; the substitutes are told before. */
function unclear(what: string, people: number, substitutes: number): string[] {
  if (people === substitutes) return [];
  return [`chưa rõ ${what} ${count(people - substitutes)} lượt người${substitutes === 0 ? '' : ' khác'}`];
}

/** With people unknown, none found does not mean that there are none. */
function shareOf(label: string, value: number, unknown: number, whole: number, least: string): string[] {
  if (value === 0) return unknown > 0 || least !== '' ? [] : [`không có ${label}`];
  return [`${label} ${least}${count(value)} lượt người (${percent(value, whole)})`];
}
