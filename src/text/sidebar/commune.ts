/** Sections of a commune's face. */
export const COMMUNE_SECTIONS = {
  owed: 'Nộp',
  problems: 'Kiểm tra',
  invitee: 'Người mời',
  rollCall: 'Điểm danh',
  session: 'Cuộc đối thoại',
  opinion: 'Ý kiến',
} as const;

export type CommuneSection = keyof typeof COMMUNE_SECTIONS;

/** "Mở mục “Người mời”". */
export function openSection(section: CommuneSection): string {
  return `Mở mục “${COMMUNE_SECTIONS[section]}”`;
}

export const PROBLEM_WORDS = {
  title: 'Cần kiểm tra',
  none: 'Không có chỗ nào cần kiểm tra.',
  noneInDistrict:
    'Chưa tổng hợp lần nào, hoặc lần tổng hợp gần nhất không có chỗ nào cần kiểm tra. Bấm “Tổng hợp báo cáo” ở mục Báo cáo để kiểm tra lại.',
  asCompiled: 'Theo lần tổng hợp gần nhất. Để kiểm tra lại các trang, bấm “Tổng hợp báo cáo” ở mục Báo cáo.',
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

/** How many people the list holds already. */
export function invitedSoFar(count: number): string {
  return count === 0 ? 'Danh sách chưa có ai.' : `Danh sách đã có ${count} người.`;
}

export function opinionsSoFar(count: number): string {
  return count === 0 ? 'Chưa ghi ý kiến nào.' : `Đã ghi ${count} ý kiến.`;
}

export function problemsFound(count: number): string {
  return `Có ${count} chỗ cần kiểm tra.`;
}

/** Above the cells of one fault. */
export function placesFound(count: number): string {
  return `${count} ô:`;
}

/** "Xem thêm 7 loại (30 chỗ)": of all kinds of faults, those that are folded away. */
export function moreKinds(kinds: number, places: number): string {
  return `Xem thêm ${kinds} loại (${places} chỗ)`;
}

/** "Xem thêm 11 chỗ cùng loại". */
export function moreOfKind(places: number): string {
  return `Xem thêm ${places} chỗ cùng loại`;
}

/** "Hiện thêm (còn 60)". */
export function showMore(remaining: number): string {
  return `Hiện thêm (còn ${remaining})`;
}
