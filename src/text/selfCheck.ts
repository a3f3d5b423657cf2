import { number } from './phrases/format';
import { MENU } from './menu';

/** The tab that the check writes, anew each time. */
export const RESULT_TAB = 'Kết quả kiểm tra cài đặt';

/** Temporary tabs and the temporary document carry this name, or begin with it. */
export const BENCH_NAME = 'Kiểm tra (tạm)';

export const CHECK_TABLE = {
  title: MENU.selfCheck,
  note: 'Để gửi cho người bảo trì: bấm góc trên bên trái của trang để chọn tất cả, Ctrl+C, rồi dán vào thư. Lần kiểm tra sau sẽ ghi lại trang này từ đầu.',
  facts: 'Nơi chạy',
  counts: 'Số trường hợp theo dịch vụ của Google',
  countHeader: ['Dịch vụ', 'Số trường hợp', 'Đúng', 'Khác', 'Chưa kịp thử'],
  differences: 'Những chỗ khác với mong đợi',
  differenceHeader: ['Lệnh', 'Quy tắc (tiếng Anh, cho người bảo trì)', 'Phải là', 'Thực tế', 'Tài liệu của Google'],
  none: 'Không có chỗ nào.',
  noFailure: 'chạy được, không báo lỗi',
  assumed: '(tài liệu không nói rõ)',
  byHand: 'Những bước chỉ người mới thử được',
  handHeader: ['Làm gì', 'Phải thấy gì'],
} as const;

/** What to do, and what must be seen. */
export const HAND_STEPS: readonly (readonly [string, string])[] = [
  [
    'Trên điện thoại, mở bảng tính bằng ứng dụng Google Trang tính, vào trang của một xã, đánh dấu ô cạnh câu “Đánh dấu để nộp →” của danh sách mời.',
    'Trong nửa phút, ô phía trên ô đánh dấu có ngày giờ vừa nộp, câu bên trái đổi thành “Đã nộp…”; nếu danh sách còn thiếu, ô tự bỏ đánh dấu và câu bên trái nói còn thiếu gì.',
  ],
  [
    'Nhờ một cán bộ xã (e-mail đã ghi trong Các xã, đã chạy “Bảo vệ các trang”) mở trang của xã mình: ghi một dòng người được mời; dán một khối ô đè lên dòng tiêu đề; rồi thử ghi vào trang của xã khác.',
    'Dòng người được mời ghi được. Hai việc sau thì Google báo ô hoặc trang được bảo vệ và không ô nào đổi.',
  ],
  [
    'Chạy “Tạo dự thảo báo cáo”, mở tài liệu vừa tạo, xem từng trang.',
    'Trang đầu không có số, từ trang 2 số trang ở giữa lề trên; chữ Times New Roman đủ dấu; phụ lục nằm ngang, đánh số lại từ 1.',
  ],
  ['Ở trang Dữ liệu cần kiểm tra, bấm liên kết của một dòng.', 'Trang của xã mở ra, đúng ô cần sửa được chọn.'],
  [
    'Mở trình duyệt chỉ đăng nhập một tài khoản Google (hoặc cửa sổ ẩn danh), chạy “Mở thanh bên”.',
    'Thanh bên hiện nội dung sau vài giây. Nếu chỉ hỏng khi trình duyệt đăng nhập nhiều tài khoản thì đó là giới hạn của Google: thoát các tài khoản khác.',
  ],
];

export const FACTS = {
  checkedAt: 'Kiểm tra lúc',
  locale: 'Ngôn ngữ của bảng tính (phải là vi_VN)',
  zone: 'Múi giờ của bảng tính (phải là Asia/Ho_Chi_Minh)',
  scriptZone: 'Múi giờ của tập lệnh (phải là Asia/Ho_Chi_Minh)',
  scope: (scope: string) => `Quyền ${scope.replace(/^.*\//, '')}`,
  mailQuota: 'Số người nhận thư còn gửi được hôm nay',
  drive: 'Dịch vụ Drive: tạo một tài liệu tạm',
  reading: (tabs: number) => `Đọc ${tabs} trang`,
  compiling: 'Tổng hợp số liệu đã đọc, không ghi',
  left: 'Trang, tài liệu tạm còn sót (xóa bằng tay)',
} as const;

export function grantedText(isGranted: boolean): string {
  return isGranted ? 'đã cấp' : 'CHƯA CẤP';
}

export function leftText(left: readonly string[]): string {
  return left.length === 0 ? 'không' : left.join('; ');
}

/** To a tenth. */
export function seconds(milliseconds: number): string {
  return `${number(Math.round(milliseconds / 100) / 10)} giây`;
}

export function checkDone(counts: Readonly<Record<'same' | 'different' | 'untried', number>>): string {
  const { same, different, untried } = counts;
  const verdict =
    different === 0
      ? `Google đáp đúng như mong đợi ở ${same} trường hợp đã thử.`
      : `Đã thử ${same + different} trường hợp: ${different} chỗ khác với mong đợi.`;
  const late =
    untried === 0 ? '' : ` Còn ${untried} trường hợp chưa kịp thử vì sắp hết thời gian cho phép; chạy lại lúc khác.`;
  const send = different === 0 ? '' : ' Gửi cả trang đó cho người bảo trì.';
  return `${verdict}${late}\n\nChi tiết, và các bước còn phải thử bằng tay, ở trang “${RESULT_TAB}”.${send}`;
}
