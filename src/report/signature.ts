import type { Phrase } from '../text/phrases/phrase';
import { missing, orMissing, say } from '../text/phrases/phrase';
import { HEADING } from '../text/report/report';
import type { Settings } from '../workbook/schema/settings';
import { linesOf, signatureLines, withoutSigns } from './headingLines';

/** Authority and office of who signs; the head of an office that decides alone has the second only. */
export function signedBy({ authority, position }: Settings): Phrase[] {
  const lines = [...signatureLines(authority), ...signatureLines(position)].map((line) => say`${line}`);
  return linesOf(position).length === 0 ? [...lines, say`${missing('chức vụ người ký')}`] : lines;
}

export function signatory(settings: Settings): Phrase {
  return say`${orMissing(settings.signatory, 'họ tên người ký')}`;
}

/** "- Như trên;" where the report is addressed to somebody, then the district's lines, the file copy last. */
export function recipients({ recipients, addressee }: Settings): Phrase[] {
  const typed = linesOf(recipients).map(withoutSigns);
  const names = typed.filter((line) => line !== '' && !/^như trên$/i.test(line));
  const lines: Phrase[] = [
    ...(linesOf(addressee).length > 0 ? [say`${HEADING.asAbove}`] : []),
    ...names.map((name) => say`${name}`),
    ...(names.length === 0 ? [say`${missing('nơi nhận')}`] : []),
    ...(names.some((name) => /^lưu(\s|:|$)/i.test(name)) ? [] : [say`${missing('nơi lưu')}`]),
  ];
  return lines.map((line, index) => say`- ${line}${index === lines.length - 1 ? '.' : ';'}`);
}
