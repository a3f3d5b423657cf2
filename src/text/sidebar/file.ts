import { lowerFirst } from '../phrases/format';
import { communeTitle } from './commune';

/** Which of two sides counts. */
type Side = 'file' | 'tab';

export const FILE = {
  title: 'Nhận bảng của xã',
  about:
    'Chọn tệp Excel (.xlsx) do xã gửi. Tệp được đọc ngay trên máy này; chưa có gì được ghi cho đến khi anh/chị xác nhận.',
  choose: 'Tệp của xã (.xlsx)',
  reading: 'Đang đọc tệp…',
  comparing: 'Đang so sánh với bảng chung…',
  same: 'Tệp và bảng chung giống nhau: không có gì phải ghi.',
  inTab: 'Bảng chung',
  inFile: 'Theo tệp',
  emptyValue: '(trống)',
  take: 'Ghi vào bảng chung',
  taking: 'Đang ghi…',
  another: 'Chọn tệp khác',
  ticked: 'Xã đã đánh dấu nộp trong tệp',
  allTab: 'Giữ bảng chung cho tất cả',
  allFile: 'Lấy theo tệp cho tất cả',
  takeThis: 'Ghi chỗ này',
  notTaken: 'Không nhận',
  onlyInTab: 'Có ở bảng chung, không có trong tệp',
  older:
    'Tệp này được lưu trước tệp đã nhận lần cuối, có lẽ là bản cũ. Chỗ nào khác đều phải chọn; nếu xã có bản mới hơn thì nhận bản đó.',
} as const;

export const SIDE_LABELS: Readonly<Record<Side, string>> = { tab: 'Giữ bảng chung', file: 'Lấy theo tệp' };

export const DIFFERENCE_KINDS = {
  added: 'Thêm mới',
  changed: 'Sửa',
  cleared: 'Xóa nội dung',
  removed: 'Xóa cả dòng',
  conflict: 'Hai bên cùng sửa',
} as const;

/** Why a file cannot be taken. */
export const FILE_ERRORS = {
  notXlsx: 'Tệp này không phải tệp Excel .xlsx. Mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu .xlsx rồi chọn lại.',
  tooLarge: 'Tệp quá lớn (trên 10 MB). Chỉ gửi bảng của một xã, không kèm ảnh, rồi chọn lại.',
  unreadable: 'Không đọc được tệp này: tệp bị hỏng hoặc được đặt mật khẩu. Nhờ xã mở, lưu lại rồi gửi lại.',
  noCommune:
    'Không thấy trang của xã trong tệp: không có ô “Mã xã”. Nhờ xã gửi lại đúng tệp đã nhận, không xóa phần đầu trang.',
  copiedTab:
    'Tệp này có hai trang của cùng một xã, có lẽ một trang là bản sao. Nhờ xã giữ một trang đúng, xóa trang kia rồi gửi lại.',
  severalCommunes:
    'Tệp này có trang của nhiều xã. Chỉ nhận tệp của một xã: xuất hoặc tải về riêng trang của xã đó rồi chọn lại.',
} as const;

export type FileError = keyof typeof FILE_ERRORS;

export function compareTitle(commune: string): string {
  return `So sánh với trang của ${lowerFirst(communeTitle(commune))}`;
}

/** `doubtful`: those that are to be decided for another reason. */
export function differenceCount(count: number, conflicts: number, doubtful: number): string {
  const parts = [
    ...(conflicts === 0 ? [] : [`${conflicts} ô hai bên cùng sửa`]),
    ...(doubtful === 0 ? [] : [`${doubtful} chỗ cần xem kỹ`]),
  ];
  return `Có ${count} chỗ khác nhau${parts.length === 0 ? '' : `, trong đó ${parts.join(' và ')}`}.`;
}

/** Of a file without differences, where the tab went on since both were alike. */
export function nothingNew(newerInTab: number): string {
  const on = newerInTab === 0 ? '' : `; bảng chung đã được sửa tiếp ở ${newerInTab} ô`;
  return `Tệp không có gì mới để ghi so với lần xuất hoặc nhận trước${on}.`;
}

interface Reckoning {
  readonly typed: number;
  readonly same: number;
  readonly different: number;
  readonly newerInTab: number;
  readonly notTaken: number;
}

/** "Tệp có 631 ô đã ghi: 615 như bảng chung, 11 khác, 5 không nhận." */
export function ledgerText({ typed, same, different, newerInTab, notTaken }: Reckoning): string {
  const parts = [
    `${same} như bảng chung`,
    ...(different === 0 ? [] : [`${different} khác`]),
    ...(newerInTab === 0 ? [] : [`${newerInTab} bảng chung đã sửa tiếp`]),
    ...(notTaken === 0 ? [] : [`${notTaken} không nhận`]),
  ];
  return `Tệp có ${typed} ô đã ghi: ${parts.join(', ')}.`;
}

const CELLS_SHOWN = 12;

/** "B2, B3 và 80 ô khác" */
export function cellsText(cells: readonly string[]): string {
  const shown = cells.slice(0, CELLS_SHOWN).join(', ');
  return cells.length <= CELLS_SHOWN ? shown : `${shown} và ${cells.length - CELLS_SHOWN} ô khác`;
}

export function mustChoose(count: number): string {
  return `Còn ${count} chỗ chưa chọn.`;
}

/** `removed`: rows among them that are cleared; `handsIn`: whether something is handed in with the file, which may have nothing else to write. */
export function takeQuestion(count: number, removed: number, commune: string, handsIn: boolean): string {
  const title = lowerFirst(communeTitle(commune));
  if (count === 0 && handsIn) return `Ghi nhận việc nộp của ${title}?`;
  const parts = [
    ...(count > removed || removed === 0 ? [`ghi ${count - removed} chỗ`] : []),
    ...(removed === 0 ? [] : [`xóa ${removed} dòng`]),
  ];
  const what = parts.join(', ');
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${removed === 0 ? 'vào' : 'ở'} trang của ${title}?`;
}

/** Of a thing whose box the commune ticked in the file. */
export function handInTicked(label: string, isAgain: boolean): string {
  return `Ghi nhận xã đã nộp ${isAgain ? 'lại ' : ''}${label}`;
}
