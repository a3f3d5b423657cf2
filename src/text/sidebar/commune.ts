/** Sections of a commune's face. */
export const COMMUNE_SECTIONS = {
  owed: 'Nộp',
  problems: 'Kiểm tra',
  invitee: 'Người mời',
  opinion: 'Ý kiến',
  session: 'Cuộc đối thoại',
  rollCall: 'Điểm danh',
} as const;

export const PROBLEM_WORDS = {
  title: 'Cần kiểm tra',
  none: 'Không có chỗ nào cần kiểm tra.',
  noneInDistrict: 'Không có chỗ nào cần kiểm tra trong các trang đã đọc.',
  wholeTab: 'cả trang',
  going: 'Đang mở ô…',
  search: 'Tìm theo xã hoặc nội dung',
  noMatch: 'Không có chỗ nào khớp với nội dung tìm.',
} as const;

/** "Xã Cà Ná"; a name that says itself what it is stays as it is: "Phường Đông Hải". */
export function communeTitle(commune: string): string {
  return /^(xã|phường|thị trấn|đặc khu) /i.test(commune) ? commune : `Xã ${commune}`;
}

/** "Kiểm tra (3)". */
export function withCount(label: string, count: number): string {
  return count === 0 ? label : `${label} (${count})`;
}

/** "Đến ô L8", read out with whose it is. */
export function goToCell(cell: string): string {
  return cell === '' ? 'Mở trang' : `Đến ô ${cell}`;
}

export function problemsFound(count: number): string {
  return `Có ${count} chỗ cần kiểm tra.`;
}

/** "Còn 60 chỗ nữa, hiện thêm". */
export function showMore(remaining: number): string {
  return `Hiện thêm (còn ${remaining})`;
}
