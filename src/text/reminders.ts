import { clockText, dayOfMoment, timeOfMoment } from '../core/time/day';
import type { Submission } from '../core/round/submission';
import { withLevel } from './phrases/communeNames';
import { date, lowerFirst, wordList } from './phrases/format';
import { standingText } from './standing';

/** What one commune is written about. */
export interface ReminderLetter {
  /** As Các xã has it: "Phước Hà", "Phường Đông Hải". */
  readonly commune: string;
  /** "Đối thoại chính sách giảm nghèo năm 2020". */
  readonly round: string;
  /** With the label of Danh mục: "Danh sách mời". */
  readonly things: readonly (Submission & { readonly label: string })[];
  /** Addresses that answer questions. */
  readonly contacts: readonly string[];
  /** Of the spreadsheet; '' = it has none. */
  readonly url: string;
}

type Thing = ReminderLetter['things'][number];

export function roundText(name: string, year: number | null): string {
  return `${name === '' ? 'Đối thoại chính sách giảm nghèo' : name}${year === null ? '' : ` năm ${year}`}`;
}

export function reminderSubject({ commune, round, things }: ReminderLetter): string {
  const labels = things.map(({ label }) => lowerFirst(label));
  return `Đôn đốc nộp ${wordList(labels)} – ${withLevel(commune)} – ${round}`;
}

export function reminderBody({ commune, round, things, contacts, url }: ReminderLetter): string {
  const place = `trang “${commune}” của bảng theo dõi đối thoại`;
  return [
    `Kính gửi: Ủy ban nhân dân ${withLevel(commune)}`,
    '',
    `Để tổng hợp kết quả “${round}” đúng tiến độ, đề nghị UBND ${withLevel(commune)} nộp:`,
    ...things.map((thing) => `- ${thing.label}: ${partsOf(thing).join(', ')}.`),
    '',
    `Nơi nộp: ${place}. Kiểm tra số liệu, ghi đủ những chỗ còn thiếu, rồi đánh dấu vào ô nộp ở đầu trang.`,
    ...(url === '' ? [] : [`Mở bảng: ${url}`]),
    'Nếu đã gửi văn bản hoặc cần gia hạn, đề nghị báo lại để ghi nhận. Nộp trên bảng không thay cho văn bản có chữ ký, đóng dấu.',
    `Cần hỏi thêm: trả lời thư này${contacts.length === 0 ? '' : ` hoặc liên hệ ${contacts.join('; ')}`}.`,
    '',
    'Trân trọng.',
  ].join('\n');
}

/** Zalo and SMS cut longer ones into parts. */
const SHORT_AT_MOST = 300;

export function reminderShort({ commune, things }: ReminderLetter): string {
  const start = `UBND ${withLevel(commune)}: đề nghị nộp `;
  const end = ` Nộp ở trang “${commune}” của bảng theo dõi đối thoại.`;
  const [full, named] = [
    things.map((thing) => `${lowerFirst(thing.label)} (${partsOf(thing).join(', ')})`),
    things.map(({ label }) => lowerFirst(label)),
  ];
  const texts = [
    `${start}${full.join('; ')}.${end}`,
    `${start}${named.join('; ')}.${end}`,
    `Đề nghị nộp ${things.length} nội dung đã đến hạn.${end}`,
    `Đề nghị nộp ${things.length} nội dung đã đến hạn trên bảng theo dõi đối thoại.`,
  ];
  return texts.find((text) => text.length <= SHORT_AT_MOST) ?? '';
}

/** "hạn 17:00 ngày 31/08/2020 (đã gia hạn)", "quá hạn 4 ngày"; the reason of a return stays on the tab. */
function partsOf({ handedIn, deadline, standing }: Thing): string[] {
  const limit =
    deadline?.moment == null
      ? []
      : [
          `hạn ${clockText(timeOfMoment(deadline.moment))} ngày ${date(dayOfMoment(deadline.moment))}${deadline.isExtended ? ' (đã gia hạn)' : ''}`,
        ];
  const returned = handedIn === 'returned' ? ['đã trả lại để bổ sung, lý do xem trên bảng'] : [];
  return [...returned, ...limit, ...(deadline?.moment == null ? [] : [standingText(standing)])];
}

/** Why a commune is not written to, or not properly. */
export const WITHHELD = {
  noAddress: 'chưa có e-mail cán bộ trong Các xã, sao chép tin ngắn để gửi qua Zalo, SMS hoặc gọi điện',
  noCode: 'chưa có Mã trong Các xã, chạy “Chuẩn bị bảng theo dõi” trước',
  today: 'hôm nay đã gửi thư về việc này',
  notUrgent: 'không còn nội dung phải đôn đốc, có thể vừa nộp xong',
  quota: 'hôm nay không còn đủ lượt gửi thư, sao chép nội dung để gửi cách khác hoặc chạy lại ngày mai',
  time: 'hết thời gian của một lần chạy, chạy lại để gửi tiếp',
  busy: 'nhiều người đang ghi cùng lúc, chạy lại sau ít giây',
  unrecorded: 'thư đã gửi nhưng chưa ghi nhận được việc gửi, hôm nay không gửi lại cho xã này',
  stopped: 'tạm dừng vì chưa ghi nhận được các lần gửi, thử lại sau',
  refused: 'Google không nhận thư, kiểm tra lại e-mail trong Các xã hoặc gửi cách khác',
} as const;

export const NOBODY_TO_URGE = 'Không có xã nào sắp đến hạn, quá hạn hoặc bị trả lại mà chưa nộp.';

/** One message as the list shows it. */
export interface ListedReminder {
  readonly commune: string;
  readonly to: readonly string[];
  readonly things: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly withheld: string | null;
}

const HOW_TO_COPY = 'Mở thanh bên, phần “Đôn đốc”, để xem và sao chép từng thư hoặc tin ngắn.';

/** What will go to whom, with the whole text of the first, before anything is sent. */
export function reminderQuestion(reminders: readonly ListedReminder[]): string {
  const sendable = reminders.filter(({ withheld }) => withheld === null);
  const [first] = sendable;
  return [
    `Gửi thư đôn đốc cho ${sendable.length} xã?`,
    sendable.map(({ commune, to, things }) => `- ${commune} (${to.join('; ')}): ${things.join(', ')}`).join('\n'),
    ...notWritten(reminders),
    ...(first === undefined ? [] : [`Nội dung thư gửi ${withLevel(first.commune)}:\n${first.subject}\n${first.body}`]),
    ...(sendable.length > 1 ? [`Các thư khác viết tương tự. ${HOW_TO_COPY}`] : []),
  ].join('\n\n');
}

/** Said where every message is held back. */
export function nothingToSend(reminders: readonly ListedReminder[]): string {
  return ['Chưa gửi thư nào.', ...notWritten(reminders), HOW_TO_COPY].join('\n\n');
}

/** Said where no mail can leave: no quota left, no permission, no network. */
export function mailUnavailable(reminders: readonly ListedReminder[]): string {
  const communes = reminders.map(({ commune, things }) => `- ${commune}: ${things.join(', ')}`);
  return [
    'Không gửi được thư từ đây: hôm nay hết lượt gửi, chưa cho phép gửi thư, hoặc bảng đang mở trên máy không có Google.',
    `Các xã cần đôn đốc:\n${communes.join('\n')}`,
    HOW_TO_COPY,
  ].join('\n\n');
}

function notWritten(reminders: readonly ListedReminder[]): string[] {
  const lines = reminders.flatMap(({ commune, withheld }) => (withheld === null ? [] : [`- ${commune}: ${withheld}.`]));
  return lines.length === 0 ? [] : [`Không gửi cho:\n${lines.join('\n')}`];
}

/** A commune that was not written to, and why. */
export interface Unsent {
  readonly commune: string;
  readonly why: string;
}

export function remindersSent(sent: readonly string[], unsent: readonly Unsent[]): string {
  const reasons = [...new Set(unsent.map(({ why }) => why))];
  const left = reasons.map((reason) => {
    const names = unsent.filter(({ why }) => why === reason).map(({ commune }) => commune);
    return `Chưa gửi cho ${wordList(names)}: ${reason}.`;
  });
  const done =
    sent.length === 0 ? 'Chưa gửi được thư nào.' : `Đã gửi thư đôn đốc cho ${sent.length} xã: ${wordList(sent)}.`;
  return [done, ...left].join('\n');
}

export function callRecorded(commune: string, things: readonly string[]): string {
  return `Đã ghi nhận: ${withLevel(commune)} được đôn đốc qua điện thoại về ${wordList(things.map(lowerFirst))}.`;
}

/** A thing owed whose label stands nowhere any more. */
export const UNNAMED_THING = 'Nội dung phải nộp';
