import type { OwedThing } from '../core/round/owed';
import type { WeightCounts } from '../core/weight';
import { weightsText } from './findings';
import { lowerFirst } from './phrases/format';
import { NO_PAPER } from './handIn';

/** Menu, questions and results that people meet when they run the add-on. */
export const MENU = {
  title: 'Đối thoại giảm nghèo',
  sidebar: 'Mở thanh bên',
  compile: 'Tổng hợp báo cáo',
  report: 'Tạo dự thảo báo cáo',
  remind: 'Đôn đốc các xã',
  exportFile: 'Xuất bảng của xã',
  takeFile: 'Nhận bảng của xã',
  setUp: 'Chuẩn bị bảng theo dõi',
  protect: 'Bảo vệ các trang',
  selfCheck: 'Kiểm tra cài đặt',
  notices: 'Giấy phép phần mềm nguồn mở',
} as const;

/** "Nộp danh sách mời" */
export function handInItem({ name }: OwedThing): string {
  return `Nộp ${lowerFirst(name)}`;
}

export const OFFER_DRAFT = 'Tạo luôn dự thảo báo cáo?';
export const LINK_LABEL = 'Mở';

/** Before the open tab hands something in. */
export function handInQuestion(label: string, tab: string): string {
  return `${label} của trang “${tab}”? ${NO_PAPER}`;
}

/** `left` are the office's own tabs, which were there before. */
export function setUpDone(communes: number, created: number, problems: number, left: readonly string[] = []): string {
  const tabs = created === 0 ? 'không phải thêm trang nào' : `đã thêm trang cho ${created} xã`;
  const own =
    left.length === 0 ? '' : ` Các trang có sẵn được giữ nguyên: ${left.map((tab) => `“${tab}”`).join(', ')}.`;
  if (communes === 0) return `Trang Các xã chưa có xã nào: ghi tên các xã vào cột Tên xã rồi chạy lại.${own}`;
  const note = problems === 0 ? '' : ` Có ${problems} chỗ cần kiểm tra, chạy “${MENU.compile}” để xem.`;
  const open =
    created === 0 ? '' : ` Trang mới còn mở cho mọi người: chạy “${MENU.protect}” khi đã ghi e-mail cán bộ xã.`;
  return `Bảng theo dõi đã sẵn sàng cho ${communes} xã; ${tabs}.${open}${own}${note}`;
}

export function setUpPaused(remaining: number): string {
  return `Sắp hết thời gian cho phép của một lần chạy: còn ${remaining} xã chưa có trang. Chạy lại “${MENU.setUp}” để làm tiếp.`;
}

/** The counts that the person reads. */
type ToldCounts = Readonly<
  Record<'communes' | 'invited' | 'attended' | 'opinions' | 'unanswered', number> & { findings: WeightCounts }
>;

export function compileDone(counts: ToldCounts, unread: readonly string[]): string {
  const { communes, invited, attended, opinions, unanswered, findings } = counts;
  const read =
    unread.length === 0
      ? `${communes} xã`
      : `${communes - unread.length}/${communes} xã (chưa đủ số liệu: ${unread.join(', ')})`;
  return `Đã tổng hợp ${read}: mời ${invited} người, dự ${attended} lượt người; ${opinions} ý kiến, ${unanswered} chưa trả lời.${findingsNote(findings)}`;
}

export function draftName(year: number | null): string {
  return `Dự thảo báo cáo kết quả đối thoại chính sách giảm nghèo${year === null ? '' : ` năm ${year}`}`;
}

export function draftLinkText(name: string): string {
  return `${name} (bản mới nhất, bấm để mở)`;
}

export function reportDone(made: {
  readonly name: string;
  readonly url: string;
  readonly refused: readonly string[];
  readonly problems: number;
}): string {
  const { name, url, refused, problems } = made;
  return [
    `Đã tạo “${name}”:`,
    url,
    'Đường dẫn này cũng có ở đầu trang Tổng hợp. Chỗ tô vàng là chỗ còn phải ghi thêm.',
    ...(problems === 0
      ? []
      : [
          `Còn ${problems} chỗ cần kiểm tra, số liệu trong dự thảo có thể chưa đúng: xem trang Dữ liệu cần kiểm tra trước khi trình ký.`,
        ]),
    ...(refused.length === 0
      ? []
      : [`Chưa chia sẻ được cho: ${refused.join('; ')}. Kiểm tra lại địa chỉ trong Thiết lập, hoặc chia sẻ bằng tay.`]),
  ].join('\n');
}

function findingsNote(findings: WeightCounts): string {
  const told = weightsText(findings);
  return told === '' ? '' : ` Có ${told}: xem trang Dữ liệu cần kiểm tra.`;
}
