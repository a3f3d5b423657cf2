import { withLevel } from './phrases/communeNames';

/** The parts of a commune's tab, as a comparison with a file names them. */
export const BLOCK_NAMES = {
  invitees: 'Người được mời',
  opinions: 'Ý kiến',
  session: 'Cuộc đối thoại',
} as const;

/** Why a difference is to be decided. */
export const WHY = {
  unreadable: 'Nội dung trong tệp không đọc được, còn bảng chung thì đọc được.',
  swapped: 'Ngày và tháng trong tệp có lẽ bị đảo.',
  lostZeroes: 'Số tiền trong tệp nhỏ đi đúng một nghìn hoặc một triệu lần.',
  older: 'Tệp này được lưu trước tệp đã nhận lần cuối.',
  manyRemoved: 'Tệp bỏ nhiều dòng cùng lúc.',
  manyInColumn: 'Cột này đổi ở nhiều dòng cùng lúc: có thể bị sắp xếp riêng, bị lệch dòng hoặc bị xóa nhầm.',
  manyCells: 'Tệp khác bảng chung ở rất nhiều chỗ: kiểm tra có đúng tệp không.',
  noBase: 'Không rõ trước đây tệp có gì, mà bảng chung lại có dòng tệp không có: có thể là cùng một dòng được sửa.',
  namesake: (row: number) => `Bảng chung đã có một dòng mang tên này (dòng ${row}), ghi khác về năm sinh hoặc thôn.`,
} as const;

/** A column that the tab has and the file has not. */
export function columnGone(header: string): string {
  return `tệp không có cột “${header}”; giá trị ở bảng chung giữ nguyên`;
}

/** Why cells of a file are not taken. */
export const NOT_TAKEN = {
  outside: 'ngoài các phần của bảng, dưới tiêu đề hoặc cạnh mục không có trong mẫu',
  unread: 'công thức chưa có kết quả, hoặc ô báo lỗi',
  merged: 'ô bị gộp: giá trị chỉ nằm ở ô đầu',
  otherTab: 'trang khác của tệp; chỉ nhận trang của xã',
  moment: 'thời điểm nộp ghi tay; nộp bằng ô đánh dấu, hoặc cơ quan tổng hợp ghi nhận bản giấy',
  box: 'không rõ là đánh dấu nộp hay không',
  unticked: 'dấu nộp đã bị bỏ trong tệp; việc đã nộp vẫn giữ nguyên',
} as const;

/** What stands for a row without a name or words of its own. */
export function unnamedRow(row: number): string {
  return `Dòng ${row}`;
}

/** A file of another commune than the one whose tab it is compared with. */
export function otherCommune(codeOfFile: string, commune: string, code: string): string {
  return `Tệp này mang Mã xã “${codeOfFile}”, không phải “${code}” của ${withLevel(commune)}.`;
}

/** A file in which the Mã was typed over since it was exported. */
export function codeTypedOver(code: string, exported: string): string {
  return `Tệp này được xuất từ trang mang Mã xã “${exported}” nhưng ô Mã xã trong tệp đã bị sửa thành “${code}”.`;
}

/** What a file says of where it comes from; '' = nothing. */
interface Origin {
  readonly round: string;
  readonly year: string;
  readonly number: string;
  readonly moment: string;
}

/** A file that another spreadsheet made. */
export function otherWorkbook(file: Origin): string {
  return `Tệp này được xuất${exportWords(file)} từ một bảng tính khác${ofRound(file)}, không phải từ bảng tính đang mở. Nhận tệp ở bảng tính đã xuất nó; nếu bảng đang mở là bản sao của bảng đó thì xuất lại tệp từ đây.`;
}

/** A file of another round than the spreadsheet is of now. */
export function otherRound(file: Origin, now: Pick<Origin, 'round' | 'year'>): string {
  return `Tệp này được xuất${exportWords(file)}${ofRound(file)}; bảng tính đang mở${ofRound(now)}. Nếu chỉ là tên đợt hoặc năm vừa được sửa trong Thiết lập thì xuất lại tệp.`;
}

function exportWords({ number, moment }: Origin): string {
  return `${number === '' ? '' : ` lần ${number}`}${moment === '' ? '' : ` lúc ${moment}`}`;
}

function ofRound({ round, year }: Pick<Origin, 'round' | 'year'>): string {
  if (round === '' && year === '') return '';
  return ` của đợt${round === '' ? '' : ` “${round}”`}${year === '' ? '' : ` năm ${year}`}`;
}

/** Where a file that was made is handed over. */
export const DOWNLOAD = {
  about: (commune: string) =>
    `Tệp có trang của ${withLevel(commune)} như lúc này, để ghi bằng Excel. Ghi xong, gửi tệp cho cơ quan tổng hợp nhận bằng “Nhận bảng của xã”; giữ nguyên ô Mã xã, các tiêu đề và các trang ẩn.`,
  button: (file: string) => `Tải ${file}`,
} as const;

/** A file exported from a list of other people, such as that of another round. */
export function otherPeople(people: number, found: number, commune: string): string {
  const known = found === 0 ? 'không có ai' : `chỉ có ${found} người`;
  return `Tệp này được xuất từ một bảng khác: trong ${people} người có trong tệp lúc xuất, ${known} ở trang hiện nay của ${withLevel(commune)}. Có lẽ là tệp của đợt khác.`;
}

/** What was done by taking a file. */
export interface Taken {
  /** Rows that were new in the file. */
  readonly added: number;
  /** Cells that the file changed or cleared. */
  readonly changed: number;
  /** Rows that the file has no more. */
  readonly removed: number;
}

/** After a file was taken. */
export function fileTaken(commune: string, { added, changed, removed }: Taken): string {
  if (added + changed + removed === 0)
    return `Trang của ${withLevel(commune)} đã có đủ những gì ghi trong tệp; không phải ghi gì thêm.`;
  const parts = [
    ...(added === 0 ? [] : [`thêm ${added} dòng`]),
    ...(changed === 0 ? [] : [`sửa ${changed} chỗ`]),
    ...(removed === 0 ? [] : [`xóa ${removed} dòng`]),
  ];
  return `Đã nhận tệp vào trang của ${withLevel(commune)}: ${parts.join(', ')}.`;
}
