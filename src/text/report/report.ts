import type { Day } from '../../core/time/day';
import { NAMES_AT_MOST, SEE_APPENDIX_1, SEE_APPENDIX_2, communes, inBrackets, listed } from '../phrases/communeNames';
import { count, date, documentDate, outOf, percent } from '../phrases/format';
import type { Part, Phrase } from '../phrases/phrase';
import { missing, say } from '../phrases/phrase';

/** A count of the sessions at host communes, of those that the others held, and of both. */
export interface Split<T> {
  readonly hosts: T;
  readonly others: T;
  readonly total: T;
}

export const CHAPTERS = {
  direction: 'CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI',
  results: 'KẾT QUẢ ĐỐI THOẠI',
  assessment: 'ĐÁNH GIÁ',
  proposals: 'KIẾN NGHỊ, ĐỀ XUẤT',
} as const;

export const PARTS = {
  sessions: 'Số cuộc, thời gian, địa điểm',
  attendance: 'Thành phần, số lượng tham dự',
  content: 'Nội dung phổ biến, giải trình',
  opinions: 'Ý kiến và kết quả trả lời',
  money: 'Kinh phí',
  strengths: 'Ưu điểm',
  weaknesses: 'Tồn tại, hạn chế',
  causes: 'Nguyên nhân',
} as const;

export const HEADING = {
  addressee: 'Kính gửi:',
  asAbove: 'Như trên',
  blankNumber: (symbol: Part) => say`Số:        /${symbol}`,
  placeAndDate: (place: Part, year: Part) => say`${place}, ngày      tháng      năm ${year}`,
  title: (subject: Part) => say`Kết quả ${subject}`,
  subject: (round: Part) => say`tổ chức ${round}`,
  inYear: (round: Part, year: Part) => say`${round} năm ${year}`,
  attached: (symbol: Part, year: Part, issuer: Part) =>
    say`(Kèm theo Báo cáo số        /${symbol} ngày      tháng      năm ${year} của ${issuer})`,
} as const;

/** First citation of the plan: number, date, issuer and what it is about; later ones carry the number alone. */
export const PLAN = {
  first: (number: Part, day: Day | null, issuer: Part, about: Part) =>
    say`Kế hoạch số ${number} ${day === null ? missing('ngày ban hành kế hoạch') : documentDate(day)} của ${issuer} về việc ${about}`,
  later: (number: Part) => say`Kế hoạch số ${number}`,
} as const;

export const OPENING = (plan: Part, issuer: Part, subject: Part) =>
  say`Thực hiện ${plan}, ${issuer} báo cáo kết quả ${subject}, như sau:`;

export const CLOSING = (subject: Part, issuer: Part) => say`Trên đây là báo cáo kết quả ${subject} của ${issuer}./.`;

export const DIRECTION = {
  communes: (plan: Part, hosts: readonly string[], others: readonly string[]): Phrase => {
    const all = hosts.length + others.length;
    if (all === 0) return say`Thực hiện ${plan}, đợt đối thoại được triển khai tại các xã: ${missing('danh sách xã')}.`;
    const both = hosts.length > 0 && others.length > 0;
    const kinds = [
      ...(hosts.length === 0 ? [] : [`${count(hosts.length)} xã tổ chức điểm${inBrackets(hosts)}`]),
      ...(others.length === 0
        ? []
        : [`${count(others.length)} xã ${both ? 'còn lại ' : ''}tự tổ chức${inBrackets(others)}`]),
    ];
    const tooMany = Math.max(hosts.length, others.length) > NAMES_AT_MOST ? ` (${SEE_APPENDIX_1})` : '';
    return say`Thực hiện ${plan}, đợt đối thoại được triển khai tại ${both ? `${count(all)} xã, gồm ` : ''}${kinds.join(' và ')}${tooMany}.`;
  },
  communePlans: (issued: readonly string[], without: readonly string[]): Phrase => {
    const all = issued.length + without.length;
    const gap = missing(`số kế hoạch đối thoại của ${communes(without)}`);
    if (issued.length === 0) return say`Kế hoạch đối thoại của các xã tự tổ chức: ${gap}.`;
    const numbers = issued.length > NAMES_AT_MOST ? '' : ` (${issued.map(listed).join('; ')})`;
    const rest = without.length === 0 ? '' : say`; ${gap}`;
    return say`Đã có ${outOf(issued.length, all)} xã tự tổ chức ban hành kế hoạch đối thoại${numbers}${rest}.`;
  },
  /** `isSure` = of every session it is known whether it was held. */
  sessions: (held: Split<number>, planned: Split<number>, isSure: boolean): Phrase => {
    const now = 'đến thời điểm báo cáo';
    if (planned.total === 0) {
      const so =
        held.total === 0 ? 'chưa tổ chức cuộc đối thoại nào' : `đã tổ chức ${count(held.total)} cuộc đối thoại`;
      return say`Số cuộc đối thoại theo kế hoạch: ${missing('số cuộc theo kế hoạch')}; ${now} ${so}.`;
    }
    const plan = `Theo kế hoạch có ${count(planned.total)} cuộc đối thoại; ${now}`;
    if (held.total === 0) return say`${plan} ${isSure ? 'chưa tổ chức cuộc nào' : missing('số cuộc đã tổ chức')}.`;
    const both = planned.hosts > 0 && planned.others > 0;
    const apart = `, trong đó tại các xã điểm ${outOf(held.hosts, planned.hosts)} cuộc, các xã tự tổ chức ${outOf(held.others, planned.others)} cuộc`;
    return say`${plan} đã tổ chức ${count(held.total)} cuộc, đạt ${percent(held.total, planned.total)}${both ? apart : ''}.`;
  },
  submissions: say`Tình hình nộp hồ sơ, báo cáo của các xã:`,
  noSubmissions: say`Tình hình nộp hồ sơ, báo cáo của các xã: ${missing('quy định về nội dung các xã phải nộp')}.`,
} as const;

/** How the communes that owe one thing stand; `names` with the days, where that matters. */
export const SUBMISSION = {
  owed: (label: string, owing: number, states: readonly string[]): Phrase => {
    const [only] = states;
    if (states.length === 1 && only !== undefined) return say`- ${label}: ${only}.`;
    return say`- ${label}: ${count(owing)} xã phải nộp, trong đó ${states.join('; ')}.`;
  },
  onTime: (part: string) => `${part} xã nộp đúng hạn`,
  late: (part: string, names: string) => `${part} xã nộp trễ hạn${names}`,
  undatedIn: (part: string) => `${part} xã đã nộp, chưa xác định hạn nộp`,
  returned: (part: string, names: string) => `${part} xã bị trả lại để bổ sung${names}`,
  overdue: (part: string, names: string) => `${part} xã quá hạn chưa nộp${names}`,
  notYetDue: (part: string) => `${part} xã chưa nộp, chưa đến hạn`,
  undated: (part: string) => `${part} xã chưa nộp, chưa xác định hạn nộp`,
  unclear: (part: string, names: string) => `${part} xã chưa rõ thời điểm nộp${names}`,
  byDays: (commune: string, days: number) => `${commune}: ${count(days)} ngày`,
  names: (names: readonly string[]) =>
    names.length > NAMES_AT_MOST ? ' (danh sách tại ghi chú cuối Phụ lục I)' : ` (${names.join(', ')})`,
  note: (label: string, state: string, names: readonly string[]) =>
    say`Ghi chú: ${label}, ${state}: ${names.join('; ')}.`,
} as const;

export const ASSESSMENT = {
  strengths: say`${missing('đánh giá về ưu điểm')}`,
  weaknesses: say`${missing('đánh giá về tồn tại, hạn chế')}`,
  causes: say`${missing('phân tích nguyên nhân khách quan, chủ quan')}`,
  held: (held: number, planned: number) =>
    held === planned
      ? say`- Đã hoàn thành ${outOf(held, planned)} cuộc đối thoại theo kế hoạch.`
      : say`- Đã tổ chức ${outOf(held, planned)} cuộc đối thoại theo kế hoạch, đạt ${percent(held, planned)}.`,
  came: (came: number, invited: number) =>
    say`- Có ${outOf(came, invited)} lượt người được mời đến các cuộc đã tổ chức đã dự hoặc cử người dự thay, đạt ${percent(came, invited)}.`,
  answered: (answered: number, total: number) =>
    say`- Đã trả lời ${outOf(answered, total)} ý kiến, đạt ${percent(answered, total)}, trong đó có ý kiến được trả lời ngay tại cuộc đối thoại.`,
  answeredLater: (answered: number, total: number) =>
    say`- Đã trả lời ${outOf(answered, total)} ý kiến, đạt ${percent(answered, total)}.`,
  notHeld: (sessions: number, planned: number) =>
    say`- Còn ${outOf(sessions, planned)} cuộc đối thoại theo kế hoạch chưa tổ chức.`,
  absent: (absent: number, invited: number) =>
    say`- Có ${outOf(absent, invited)} lượt người được mời đến các cuộc đã tổ chức vắng mặt, chiếm ${percent(absent, invited)}.`,
  notRecorded: (people: number) =>
    say`- Có ${count(people)} lượt người được mời đến các cuộc đã tổ chức chưa được điểm danh.`,
  behind: (late: number, overdue: number) =>
    say`- Còn tình trạng chậm nộp hồ sơ, báo cáo: ${[
      ...(late === 0 ? [] : [`${count(late)} lượt nộp trễ hạn`]),
      ...(overdue === 0 ? [] : [`${count(overdue)} lượt quá hạn chưa nộp`]),
    ].join(', ')}.`,
  unanswered: (unanswered: number, total: number) => say`- Còn ${outOf(unanswered, total)} ý kiến chưa được trả lời.`,
} as const;

export const PROPOSALS = {
  noOpinions: say`Chưa ghi nhận ý kiến nào cần đề nghị trả lời.`,
  noneVoiced: say`Không có ý kiến cần đề nghị trả lời.`,
  allAnswered: say`Không còn ý kiến nào ở tình trạng chưa trả lời.`,
  unanswered: (total: number) =>
    say`Đề nghị các cơ quan chịu trách nhiệm sớm trả lời ${count(total)} ý kiến chưa được trả lời (${SEE_APPENDIX_2}), gồm:`,
  agency: (
    agency: Part,
    opinions: number,
    themes: readonly (readonly [theme: string, opinions: number])[],
    due: Day | null,
  ) =>
    say`- ${agency}: ${count(opinions)} ý kiến về ${themes.map(([theme, number]) => (themes.length === 1 ? theme : `${theme} (${count(number)})`)).join(', ')}${due === null ? '' : `; hạn trả lời ${opinions === 1 ? '' : 'sớm nhất '}ngày ${date(due)}`}.`,
  agencyWanted: missing('cơ quan chịu trách nhiệm trả lời'),
  otherTheme: 'nội dung chưa rõ nhóm chính sách',
  forwarded: (total: number) =>
    say`Đề nghị các cơ quan có thẩm quyền sớm trả lời ${count(total)} ý kiến đã được chuyển đến.`,
  more: say`${missing('kiến nghị, đề xuất khác (nếu không có thì bỏ dòng này)')}`,
} as const;
