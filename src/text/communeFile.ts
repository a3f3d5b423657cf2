import { withLevel } from './communeNames';

/** The parts of a commune's tab, as a comparison with a file names them. */
export const BLOCK_NAMES = {
  invitees: 'Người được mời',
  opinions: 'Ý kiến',
  session: 'Cuộc đối thoại',
} as const;

/** What stands for a row without a name or words of its own. */
export function unnamedRow(row: number): string {
  return `Dòng ${row}`;
}

/** A file of another commune than the one whose tab it is compared with. */
export function otherCommune(codeOfFile: string, commune: string, code: string): string {
  return `Tệp này mang Mã xã “${codeOfFile}”, không phải “${code}” của ${withLevel(commune)}.`;
}

/** What was done by taking a file. */
export interface Taken {
  /** Rows that were new in the file. */
  readonly added: number;
  /** Cells, or whole rows, that the file changed or cleared. */
  readonly changed: number;
}

/** After a file was taken. */
export function fileTaken(commune: string, { added, changed }: Taken): string {
  if (added + changed === 0)
    return `Trang của ${withLevel(commune)} đã có đủ những gì ghi trong tệp; không phải ghi gì thêm.`;
  const parts = [...(added === 0 ? [] : [`thêm ${added} dòng`]), ...(changed === 0 ? [] : [`sửa ${changed} chỗ`])];
  return `Đã nhận tệp vào trang của ${withLevel(commune)}: ${parts.join(', ')}.`;
}
