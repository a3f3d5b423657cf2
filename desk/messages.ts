import type { UnreadableReason } from '../host/xlsx/package/notAWorkbook';

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
  'counts-from-1904': (path) =>
    `Tệp ${path} dùng hệ thống ngày tháng 1904 nên mọi ngày sẽ bị đọc sớm 4 năm 1 ngày. Hãy mở tệp bằng Excel, vào Tệp > Tùy chọn > Nâng cao, bỏ chọn “Sử dụng hệ thống ngày tháng 1904”, sửa lại các ngày đã có (khi đó chúng lùi 4 năm 1 ngày), rồi lưu lại.`,
  'no-workbook': (path) => `Tệp ${path} không chứa bảng tính nào. Hãy chọn một tệp .xlsx khác.`,
};

/** Roles within a sentence, at most three, the rest being many. */
function askedPersons(labels: readonly string[]): string {
  const persons = labels.map((label) => label.charAt(0).toLowerCase() + label.slice(1));
  return persons.length > 3
    ? `${persons.slice(0, 2).join(', ')} hoặc người khác được sửa ô này`
    : persons.join(' hoặc ');
}

/** The sentences that people read in the page, and those that the start of the server prints. */
export const bookMessages = {
  owner: () => 'Cán bộ tổng hợp (huyện)',
  officerOf: (commune: string) => `Cán bộ xã ${commune}`,
  notInList: (text: string) => `“${text}” không có trong danh sách của ô này. Hãy chọn một mục trong danh sách.`,
  notTicked: (text: string) =>
    `“${text}” không dùng được ở ô đánh dấu. Bấm vào ô vuông, hoặc chọn ô rồi nhấn phím cách, để đánh dấu hay bỏ dấu.`,
  refusedInput: (cell: string, help: string | undefined) =>
    `Ô ${cell} không nhận nội dung vừa nhập. ${help ?? 'Hãy chọn một mục trong danh sách của ô.'}`,
  noDate: (cell: string, text: string) =>
    `Ô ${cell} ghi ngày tháng, “${text}” không phải ngày nên chưa có gì được ghi. Hãy ghi ngày/tháng/năm, ví dụ 03/9/2020; nếu là số điện thoại, số văn bản thì ghi vào đúng cột của nó.`,
  unreadableFormula: (cell: string) =>
    `Nội dung nhập vào ô ${cell} bắt đầu bằng dấu = nhưng không phải công thức đọc được ở đây, nên chưa có gì được ghi. Nếu đó là văn bản, hãy gõ dấu nháy đơn (') ở trước; nếu là công thức, hãy kiểm tra dấu ngoặc và dấu chấm phẩy (;) giữa các đối số.`,
  protectedCell: (tab: string, cell: string, role: string, others: readonly string[]) =>
    `Ô ${cell} của trang “${tab}” được bảo vệ: vai trò “${role}” không sửa được ô này, nên chưa có gì được ghi. Hãy ghi, dán vào các ô không gạch chéo ở trang của mình; cần sửa ô này thì nhờ ${askedPersons(others)}.`,
  coveredCell: (cell: string, first: string) =>
    `Ô ${cell} nằm trong vùng gộp bắt đầu từ ô ${first}, nội dung nhập vào đó không hiện ra trong Excel, nên chưa có gì được ghi. Hãy nhập vào ô ${first}.`,
  tooLong: (most: number) => `Một ô chỉ chứa được tối đa ${most} ký tự. Hãy rút ngắn nội dung rồi nhập lại.`,
  tooLarge: () => 'Vùng dán quá lớn. Hãy dán từng phần nhỏ hơn.',
  tabGone: () => 'Trang này không còn trong bảng tính. Hãy chọn một trang khác.',
  cellGone: () => 'Ô này nằm ngoài trang. Hãy chọn một ô khác.',
  nothingToUndo: () => 'Không còn thao tác nào để hoàn tác.',
  nothingToRedo: () => 'Không còn thao tác nào để làm lại.',
  changedElsewhere: {
    undo: (cell: string) => `Ô ${cell} đã được sửa ở cửa sổ khác nên không hoàn tác được.`,
    redo: (cell: string) => `Ô ${cell} đã được sửa ở cửa sổ khác nên không làm lại được.`,
  },
  notInMenu: () => 'Mục này không có trong menu. Hãy tải lại trang rồi thử lại.',
  unknownPerson: () => 'Không có cán bộ này trong trang Các xã. Hãy chọn lại vai trò.',
  notFound: () => 'Không có địa chỉ này. Hãy tải lại trang rồi thử lại.',
  badRequest: () => 'Yêu cầu gửi từ trang không đúng dạng. Hãy tải lại trang rồi thử lại.',
  bug: (detail: string) =>
    `Chương trình gặp lỗi ngoài dự kiến. Hãy tải lại trang rồi thử lại; nếu vẫn lỗi, hãy gửi nội dung này cho người phát triển: ${detail}`,
  stopping: () => 'Chương trình đang tắt. Hãy mở lại chương trình rồi thử lại.',
  conflict: () =>
    'Một chương trình khác vừa lưu tệp này. Hãy chọn giữ bản nào; trước khi chọn, chưa có gì được ghi vào tệp, các thay đổi của bạn vẫn còn nguyên.',
  conflictFirst: () => 'Tệp vừa được chương trình khác lưu. Hãy chọn giữ bản nào trước, rồi chạy lại.',
  ranButConflict: () =>
    'Đã chạy xong nhưng chưa lưu được, vì một chương trình khác vừa lưu tệp này. Hãy chọn giữ bản nào; nếu lấy bản của chương trình kia, hãy chạy lại.',
  theirsLoaded: () => 'Tệp vừa được lưu bằng chương trình khác. Trang đã hiện nội dung mới nhất.',
  theirsUnread: () =>
    'Một chương trình khác vừa ghi tệp này nhưng chưa đọc được nội dung. Hãy chờ chương trình kia lưu xong, hoặc giữ bản đang mở ở đây.',
  oursKept: (name: string) => `Đã lưu bản đang mở ở đây. Bản của chương trình kia được giữ trong tệp “${name}”.`,
  conflictAtOpening: (count: number) =>
    `Từ lần mở trước, một chương trình khác đã lưu tệp này trong khi còn ${count} thay đổi của bạn chưa được ghi vào tệp. Trang đang hiện bản trong tệp cùng với các thay đổi đó. Hãy chọn giữ bản nào; trước khi chọn, chưa có gì được ghi vào tệp.`,
  editsBack: (count: number) => `Đã lấy lại ${count} thay đổi chưa kịp lưu vào tệp ở lần mở trước.`,
  editsMerged: (count: number) => `Đã đưa ${count} thay đổi chưa lưu của bạn vào bản của chương trình kia.`,
  editsLost: (count: number, name: string) =>
    `Có ${count} thay đổi không đưa vào được, vì trang của chúng không còn trong tệp. Nội dung được giữ trong tệp “${name}” bên cạnh bảng tính; hãy mở ra xem rồi nhập lại vào đúng trang.`,
  lostHead: () =>
    'Các thay đổi sau không đưa vào được bảng tính, vì trang của chúng không còn trong tệp. Hãy nhập lại vào đúng trang.\nThời điểm\tNgười nhập\tTrang\tÔ\tNội dung',
  cannotSave: (path: string) =>
    `Chưa ghi được ${path}. Các thay đổi của bạn vẫn được giữ trong nhật ký bên cạnh tệp. Hãy kiểm tra đĩa còn chỗ, có quyền ghi và tệp không bị chương trình khác khóa.`,
  cannotKeep: (path: string) =>
    `Chưa ghi được ${path} nên thay đổi vừa rồi chưa được nhận. Hãy kiểm tra đĩa còn chỗ và có quyền ghi, rồi nhập lại.`,
  lockLost: () =>
    'Một chương trình khác đã giành quyền mở tệp này, nên ở đây không ghi tệp nữa. Hãy tắt một trong hai chương trình rồi mở lại.',
  locked: (path: string, pid: number) =>
    `Tệp ${path} đang được mở ở một cửa sổ khác của chương trình này (tiến trình số ${pid}). Hãy dùng cửa sổ đó, hoặc tắt nó rồi mở lại.`,
  readOnly: (path: string) =>
    `Tệp ${path} chỉ cho đọc nên không lưu được thay đổi nào vào đó. Hãy bỏ thuộc tính chỉ đọc của tệp, hoặc nhờ người có quyền ghi, rồi mở lại.`,
  lockedByAnother: (path: string) =>
    `Tệp ${path} đang được một tài khoản khác trên máy này mở bằng chương trình này. Hãy nhờ người đó tắt chương trình rồi mở lại; nếu chương trình ở đó đã tắt đột ngột, hãy chờ hai phút rồi mở lại.`,
  opened: (address: string) => `Bảng tính đang mở tại: ${address}`,
  missing: (path: string) => `Không tìm thấy tệp ${path}. Hãy kiểm tra lại đường dẫn.`,
  unreadable: (path: string) =>
    `Không đọc được tệp ${path}. Hãy kiểm tra quyền đọc tệp và bảo đảm đó không phải là thư mục.`,
  cannotLock: (path: string) =>
    `Không mở được ${path} để ghi. Hãy kiểm tra đĩa còn chỗ và quyền ghi trong thư mục của tệp, hoặc chép tệp sang thư mục khác.`,
  portTaken: (port: number) =>
    `Cổng ${port} không dùng được, có thể vì một chương trình khác đang dùng. Hãy chọn số khác sau --port, hoặc bỏ --port để chương trình tự chọn.`,
  badStart: () => 'Cách dùng: npm start [-- tệp.xlsx] [--now 2020-09-25T10:00] [--port SỐ].',
  strangerAtTheDoor: () =>
    'Trang này chỉ mở được bằng địa chỉ mà chương trình in ra khi khởi động. Hãy sao chép cả dòng địa chỉ đó rồi mở lại.',
} as const;
