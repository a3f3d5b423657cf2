export type UnreadableReason = 'not-a-zip' | 'encrypted-or-old' | 'damaged' | 'no-workbook';

/** The bytes are not an .xlsx that can be read; `reason` is for the caller to word. */
export class NotAWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'NotAWorkbook';
  }
}
