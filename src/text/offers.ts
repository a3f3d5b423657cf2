import { lowerFirst } from './phrases/format';

/** How many rows of people and of opinions move between two units. */
export interface UnitRows {
  readonly people: number;
  readonly opinions: number;
}

const rowsText = ({ people, opinions }: UnitRows) => `${people} dòng người được mời và ${opinions} dòng ý kiến`;

/** "3 dòng". */
export function rowCount(rows: number): string {
  return `${rows} dòng`;
}

/** Beside the box of a thing that must be handed in anew, other rows having come to it. */
export const MERGED_NOTE = 'Có xã nhập vào: nộp lại sau khi kiểm tra';

/** Of rows that were handed in by another unit. */
export function splitNote(code: string): string {
  return `Theo lần nộp trước khi tách (Mã ${code})`;
}

/** What setting up offers to put in order, each one line of its question. */
export const OFFERS = {
  headerBack: (tab: string, row: number, to: number) =>
    `Trang “${tab}”: đưa dòng tiêu đề từ dòng ${row} về dòng ${to}, các dòng số liệu lùi xuống một dòng.`,
  codeByTab: (commune: string, code: string) =>
    `Các xã: ghi lại Mã “${code}” cho “${commune}”, theo trang mang tên này.`,
  newCode: (commune: string) => `Các xã: cấp Mã mới cho “${commune}”, vì Mã đang ghi thuộc trang mang tên một xã khác.`,
  merge: (part: string, whole: string, rows: UnitRows, again: readonly string[]) =>
    `Nhập “${part}” vào “${whole}”: chép ${rowsText(rows)} sang trang “${whole}”; trang “${part}” giữ nguyên nhưng không được tính nữa, xóa ô “Chuyển sang xã” thì tách lại được.` +
    (again.length === 0 ? '' : ` “${whole}” phải nộp lại, vì “${part}” chưa nộp: ${again.map(lowerFirst).join(', ')}.`),
  recordBack: (deeds: number) =>
    `Bản ghi việc nộp không còn trong tệp này (tệp được lưu bằng chương trình khác, hoặc là bản sao): lấy lại ${deeds} việc từ Nhật ký.`,
  regionBack: 'Đặt lại ngôn ngữ Việt Nam và múi giờ Hà Nội cho bảng tính; các ngày đã ghi giữ nguyên.',
  split: (giving: string, taking: string, villages: readonly string[], rows: UnitRows) =>
    `Chuyển ${rowsText(rows)} của ${villages.join(', ')} từ trang “${giving}” sang trang “${taking}”.`,
  separate: (part: string, whole: string, rows: number) =>
    `Tách “${part}” khỏi “${whole}”: đưa ${rows} dòng về lại trang “${part}”, theo những gì đã ghi đến nay ở trang “${whole}”.`,
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
