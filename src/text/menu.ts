/** Menu, questions and results that people meet when they run the add-on. */
export const MENU = {
  title: 'Đối thoại giảm nghèo',
  setUp: 'Chuẩn bị bảng theo dõi',
  compile: 'Tổng hợp báo cáo',
  report: 'Tạo dự thảo báo cáo',
} as const;

export const OFFER_DRAFT = 'Tạo luôn dự thảo báo cáo?';
export const LINK_LABEL = 'Mở';

export function setUpDone(communes: number, created: number, problems: number): string {
  const tabs = created === 0 ? 'không phải thêm trang nào' : `đã thêm trang cho ${created} xã`;
  return `Bảng theo dõi đã sẵn sàng cho ${communes} xã; ${tabs}.${problemsNote(problems)}`;
}

export function setUpPaused(remaining: number): string {
  return `Sắp hết thời gian cho phép của một lần chạy: còn ${remaining} xã chưa có trang. Chạy lại “${MENU.setUp}” để làm tiếp.`;
}

export interface CompiledCounts {
  readonly communes: number;
  readonly invited: number;
  readonly attended: number;
  readonly opinions: number;
  readonly unanswered: number;
  readonly problems: number;
}

export function compileDone(counts: CompiledCounts): string {
  const { communes, invited, attended, opinions, unanswered, problems } = counts;
  return `Đã tổng hợp ${communes} xã: mời ${invited} người, dự ${attended} lượt người; ${opinions} ý kiến, ${unanswered} chưa trả lời.${problemsNote(problems)}`;
}

export function draftName(year: number | null): string {
  return `Dự thảo báo cáo kết quả đối thoại chính sách giảm nghèo${year === null ? '' : ` năm ${year}`}`;
}

export function draftLinkText(name: string): string {
  return `${name} (bản mới nhất, bấm để mở)`;
}

export function reportDone(name: string, url: string, refused: readonly string[]): string {
  const shared =
    refused.length === 0
      ? ''
      : `\nChưa chia sẻ được cho: ${refused.join('; ')}. Kiểm tra lại địa chỉ trong Thiết lập, hoặc chia sẻ bằng tay.`;
  return `Đã tạo “${name}”:\n${url}\nĐường dẫn này cũng có ở đầu trang Tổng hợp. Chỗ tô vàng là chỗ còn phải ghi thêm.${shared}`;
}

function problemsNote(problems: number): string {
  return problems === 0 ? '' : ` Có ${problems} chỗ cần kiểm tra, xem trang Dữ liệu cần kiểm tra.`;
}
