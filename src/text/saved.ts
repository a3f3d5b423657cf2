/** What the sidebar says after something was written. */
export const SAVED = {
  invitee: (name: string, row: number) => `Đã thêm “${name}” vào dòng ${row}.`,
  opinion: (row: number) => `Đã thêm ý kiến vào dòng ${row}.`,
  session: 'Đã ghi thông tin cuộc đối thoại.',
  marks: (count: number) => `Đã ghi điểm danh cho ${count} người.`,
} as const;
