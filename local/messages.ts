import type { UnreadableReason } from './xlsx/notAWorkbook';

/** The sentences that the command says when it refuses; each tells what is wrong and what to do. */
export const messages = {
  unknownFlag: (flag: string) =>
    `Không có tùy chọn ${flag}. Chỉ dùng được --workbook, --save, --out, --now, --as, --answer và --args.`,
  missingValue: (flag: string) => `Tùy chọn ${flag} chưa có giá trị. Hãy ghi giá trị ngay sau ${flag}.`,
  repeatedFlag: (flag: string) => `Tùy chọn ${flag} được ghi hai lần. Hãy bỏ bớt một lần.`,
  noFunction: () =>
    'Chưa có tên hàm cần chạy. Hãy ghi tên hàm ngay sau dấu --, ví dụ: npm run -s local -- setUpWorkbook --save bang.xlsx',
  twoFunctions: (name: string) =>
    `Mỗi lần chỉ chạy được một hàm, không chạy thêm được “${name}”. Tên tệp có dấu cách thì đặt trong dấu ngoặc kép.`,
  unknownFunction: (name: string) =>
    `Không có hàm “${name}” để chạy. Hãy kiểm tra lại tên hàm, chú ý chữ hoa, chữ thường.`,
  privateFunction: (name: string) =>
    `Hàm “${name}” chỉ dùng trong nội bộ (tên có dấu _ ở cuối) nên không chạy được. Hãy chọn hàm khác.`,
  noFile: () => 'Chưa biết lưu bảng tính vào đâu. Hãy thêm --workbook với tệp có sẵn, hoặc --save với tên tệp mới.',
  workbookMissing: (path: string) => `Không tìm thấy tệp ${path}. Hãy kiểm tra lại đường dẫn sau --workbook.`,
  workbookUnread: (path: string) =>
    `Không đọc được tệp ${path}. Hãy kiểm tra quyền đọc tệp và bảo đảm đó không phải là thư mục.`,
  notAWorkbook: (path: string, reason: UnreadableReason) => UNREADABLE[reason](path),
  badTime: (text: string) => `Thời điểm “${text}” sau --now không hợp lệ. Hãy ghi theo mẫu 2020-09-25T10:00.`,
  badAddress: (text: string) =>
    `“${text}” sau --as không phải là địa chỉ e-mail. Hãy ghi đầy đủ, ví dụ canbo@example.com.`,
  badAnswer: (text: string) => `“${text}” sau --answer không hợp lệ. Hãy ghi yes hoặc no.`,
  badArguments: () =>
    'Giá trị sau --args phải là một danh sách JSON, ví dụ --args \'["Xã A", 3]\'. Hãy sửa lại rồi chạy lại.',
  notBuilt: (path: string) => `Chưa có tệp ${path}. Hãy chạy npm run build trước.`,
  cannotWrite: (path: string) =>
    `Không ghi được ${path}. Hãy kiểm tra thư mục có tồn tại, có quyền ghi và tệp không bị chương trình khác khóa.`,
  bug: (detail: string) =>
    `Chương trình gặp lỗi ngoài dự kiến, chưa có gì được lưu. Hãy gửi nội dung lỗi này cho người phát triển: ${detail}`,
} as const;

const UNREADABLE: Readonly<Record<UnreadableReason, (path: string) => string>> = {
  'not-a-zip': (path) =>
    `Tệp ${path} không phải là bảng tính .xlsx. Hãy chọn tệp khác, hoặc mở bằng Excel và lưu lại thành .xlsx.`,
  'encrypted-or-old': (path) =>
    `Tệp ${path} đặt mật khẩu hoặc có dạng .xls cũ. Hãy bỏ mật khẩu, lưu lại thành .xlsx rồi chạy lại.`,
  damaged: (path) => `Tệp ${path} bị hỏng, không đọc được. Hãy lấy lại bản khác của tệp này.`,
  'no-workbook': (path) => `Tệp ${path} không chứa bảng tính nào. Hãy chọn một tệp .xlsx khác.`,
};
