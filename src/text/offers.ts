/** What setting up offers to put in order, each one line of its question. */
export const OFFERS = {
  headerBack: (tab: string, row: number, to: number) =>
    `Trang “${tab}”: đưa dòng tiêu đề từ dòng ${row} về dòng ${to}, các dòng số liệu lùi xuống một dòng.`,
  codeByTab: (commune: string, code: string) =>
    `Các xã: ghi lại Mã “${code}” cho “${commune}”, theo trang mang tên này.`,
  newCode: (commune: string) => `Các xã: cấp Mã mới cho “${commune}”, vì Mã đang ghi thuộc trang mang tên một xã khác.`,
  tabByList: (tab: string, to: string) =>
    `Đổi tên trang “${tab}” thành “${to}”, theo tên trong Các xã; số liệu giữ nguyên.`,
} as const;

/** One question for all of them. */
export function offersQuestion(lines: readonly string[]): string {
  return [
    'Có chỗ cần sắp xếp lại, số liệu không mất:',
    ...lines.map((line) => `- ${line}`),
    'Sửa luôn các chỗ này? Chọn “Không” thì để nguyên, khi tổng hợp vẫn nhắc.',
  ].join('\n');
}
