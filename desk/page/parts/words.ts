import type { Line } from './client';
import type { Saving } from '../../protocol';

const BUTTONS: Readonly<Record<string, string>> = {
  OK: 'Đồng ý',
  CANCEL: 'Hủy',
  YES: 'Có',
  NO: 'Không',
  CLOSE: 'Đóng',
};

/** Every sentence that people read or hear in the page. */
export const words = {
  pageTitle: (fileName: string) => `${fileName} – Bảng theo dõi đối thoại`,
  menuBar: 'Thực đơn',
  undo: 'Hoàn tác',
  undoKey: 'Hoàn tác (Ctrl+Z)',
  redo: 'Làm lại',
  redoKey: 'Làm lại (Ctrl+Y)',
  role: 'Đang làm việc với vai trò',
  documents: (count: number) => `Dự thảo báo cáo (${count})`,
  saving: (saving: Saving): string => {
    switch (saving.kind) {
      case 'saved':
        return 'Đã lưu';
      case 'pending':
      case 'saving':
        return 'Đang lưu…';
      case 'failed':
        return `Chưa ghi được vào tệp: ${saving.message}`;
      case 'conflict':
        return 'Tệp đã bị chương trình khác sửa: chọn bản cần giữ';
    }
  },
  unsaved: (cells: number) => `Chưa lưu ${cells} ô`,
  address: 'Địa chỉ ô; gõ địa chỉ rồi nhấn Enter để đến ô đó',
  cellText: 'Nội dung ô đang chọn',
  unknownAddress: (text: string) => `“${text}” không phải là địa chỉ ô. Hãy gõ như B5 hoặc B5:D9.`,
  gridOf: (tab: string) => `Trang ${tab}`,
  gridHelp:
    'Gõ chữ để nhập, F2 để sửa, phím mũi tên để đi lại, Alt+mũi tên xuống để mở danh sách chọn. Nhấn F6 để sang phần khác của trang.',
  typeHere: 'Ô đang chọn',
  corner: 'Hàng',
  ticked: 'Đã đánh dấu',
  unticked: 'Chưa đánh dấu',
  cellWarning: (warning: string) => ` (Cần kiểm tra: ${warning})`,
  columnGroups: 'Nhóm cột',
  columnGroup: (name: string) => `Cột ${name}`,
  fold: (name: string) => `Thu gọn các cột ${name}`,
  unfold: (name: string) => `Mở lại các cột ${name}`,
  choices: 'Các mục để chọn',
  tabs: 'Các trang',
  allTabs: 'Tất cả các trang',
  findTab: 'Tìm trang (không cần gõ dấu)',
  hiddenTab: (name: string) => `${name} (đang ẩn)`,
  tabsFound: (count: number) => (count === 0 ? 'Không có trang nào' : `Có ${count} trang`),
  missingTab: 'Không còn trang mà đường dẫn này trỏ tới. Hãy tổng hợp lại để có đường dẫn mới.',
  close: 'Đóng',
  running: (label: string) => `Đang chạy: ${label}… Vẫn xem được các trang trong lúc chờ.`,
  runningCall: 'Đang làm việc… Vẫn xem được các trang trong lúc chờ.',
  /** `fileName`: '' where it is not known yet. */
  line: (line: Line, fileName: string): string => {
    switch (line) {
      case 'open':
        return '';
      case 'cut':
        return `Chương trình trên máy đã dừng hoặc chưa trả lời; trang đang tự nối lại. Những gì đã gõ vẫn còn trong cửa sổ này, đừng đóng nó. Nếu chương trình đã tắt, hãy nhờ người đã mở chương trình mở lại với đúng tệp ${fileName === '' ? 'này' : `“${fileName}”`}, rồi mở địa chỉ mới ở một thẻ khác của trình duyệt.`;
      case 'stranger':
        return 'Chương trình trên máy đã dừng rồi được mở lại, nên cửa sổ này chưa ghi được. Hãy hỏi người đã mở chương trình địa chỉ mới, rồi mở địa chỉ đó ở một thẻ khác của trình duyệt; những gì đã gõ vẫn còn trong cửa sổ này.';
    }
  },
  unwritten: (edits: string) =>
    `Nội dung chưa ghi được, trang sẽ hỏi ghi lại khi nối được; hãy chép lại trước khi đóng trang này:\n${edits}`,
  lostMeanwhile: 'Chưa nối được với chương trình trên máy nên chưa làm được việc này. Hãy thử lại sau ít giây.',
  unexpected: 'Trang gặp lỗi ngoài dự kiến. Hãy tải lại trang; những gì đã ghi “Đã lưu” vẫn còn.',
  refusedTitle: 'Chưa làm được',
  refusedEditTitle: (address: string) => `Chưa ghi được ô ${address}`,
  keptText: 'Nội dung vừa nhập, còn ở đây để chép lại',
  copyKept: 'Chép nội dung',
  copyFailed: 'Trình duyệt không cho chép. Hãy nhập lại nội dung, hoặc chọn chữ trong ô rồi nhấn Ctrl+C.',
  findTitle: 'Tìm và thay thế',
  find: 'Tìm và thay thế… (Ctrl+H)',
  findWhat: 'Tìm',
  replaceBy: 'Thay bằng',
  findWhere: 'Tìm ở đâu',
  findInTab: 'Cả trang đang mở',
  findInColumn: (letters: string) => `Chỉ cột ${letters}`,
  findWhole: 'Chỉ ô có đúng nội dung này',
  findNext: 'Ô tiếp theo',
  replaceAll: 'Thay tất cả',
  found: (count: number, hidden: number) =>
    (count === 0 ? 'Không có ô nào.' : `Có ${count} ô.`) +
    (hidden === 0 ? '' : ` Trong đó ${hidden} ô nằm ở hàng hoặc cột đang ẩn nên không đến được.`),
  replaced: (count: number, locked: number) =>
    (count === 0 ? 'Không thay ô nào.' : `Đã thay ${count} ô; nhấn Ctrl+Z trong bảng để lấy lại như cũ.`) +
    (locked === 0 ? '' : ` Có ${locked} ô được bảo vệ, vai trò đang chọn không sửa được nên vẫn giữ nguyên.`),
  promptTitle: 'Cần nhập nội dung',
  fileMenu: 'Tệp',
  takeOut: 'Tải bảng tính về máy (.xlsx)',
  takeOutCommune: 'Xuất bảng của xã…',
  takeOutCommuneTitle: 'Xuất bảng của xã',
  takeOutCommuneText: 'Tệp tải về gồm trang của xã, trang Danh mục và trang Hướng dẫn; không có trang của xã khác.',
  commune: 'Xã',
  takeOutButton: 'Tải về',
  noCommunes: 'Chưa có trang của xã nào. Hãy tạo các trang bằng menu Đối thoại giảm nghèo trước, rồi xuất lại.',
  offerTitle: 'Có nội dung chưa được ghi',
  offer: (edits: string) =>
    `Khi mất kết nối, nội dung sau chưa chắc đã được ghi:\n${edits}\n\nGhi lại nội dung này? Nếu ô đã đúng thì ghi lại cũng không sao.`,
  offerAgain: 'Ghi lại',
  offerDrop: 'Bỏ qua',
  conflictTitle: 'Tệp đã được chương trình khác lưu',
  conflict: (message: string) =>
    `${message}\n\n• Lấy bản của chương trình kia: trang này đọc lại tệp vừa được lưu, rồi đưa những ô bạn đã nhập ở đây mà chưa kịp lưu vào đó.\n• Giữ bản đang mở ở đây: tệp được ghi theo bảng trong trang này; bản của chương trình kia vẫn còn, thành một tệp riêng bên cạnh.\n\nChưa chắc thì nhấn Escape để xem lại bảng trước; chưa có gì được ghi.`,
  conflictTheirs: 'Lấy bản của chương trình kia',
  conflictOurs: 'Giữ bản đang mở ở đây',
  report: 'Dự thảo báo cáo',
  madeDocuments: 'Các văn bản đã tạo',
  download: 'Tải về (.docx)',
  reportFrame: 'Nội dung dự thảo báo cáo',
  reportUnread: 'Không hiển thị được văn bản này. Hãy tải về và mở bằng Word.',
  documentMissing: 'Không tìm thấy văn bản này. Hãy tạo lại dự thảo báo cáo.',
  localFile: (path: string) => `Văn bản này nằm trong tệp ${path}. Hãy mở tệp đó bằng Word.`,
  closeFrame: (title: string) => `Đóng ${title}`,
  copyNotReady: 'Các ô đang được tải. Hãy chép lại sau giây lát.',
  /** What stayed out of a paste: tables beside the list, and what tracked changes deleted. */
  leftOutOfPaste: ({ otherTables, deleted }: { readonly otherTables: number; readonly deleted: number }): string =>
    [
      ...(otherTables > 0
        ? [`Đã dán bảng dài nhất; ${otherTables} bảng khác trong phần chép (tiêu đề, chữ ký) không dán.`]
        : []),
      ...(deleted > 0 ? [`Bỏ ra ${deleted} chỗ đã đánh dấu xóa trong Word (theo dõi thay đổi).`] : []),
    ].join(' '),
  dialogButton: (name: string): string => BUTTONS[name] ?? name,
} as const;
