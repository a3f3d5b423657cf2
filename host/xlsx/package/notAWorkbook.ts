export type UnreadableReason = 'not-a-zip' | 'encrypted-or-old' | 'damaged' | 'no-workbook' | 'counts-from-1904';

/** The bytes are not an .xlsx that can be read here; `reason` is for the caller to word. */
export class NotAWorkbook extends Error {
  constructor(
    readonly reason: UnreadableReason,
    detail: string,
  ) {
    super(`${reason}: ${detail}`);
    this.name = 'NotAWorkbook';
  }
}
