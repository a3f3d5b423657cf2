import type { SettingKey, Settings } from '../workbook/schema/settings';
import { headingLines, signatureLines } from './headingLines';
import { LEFT_COLUMN_MM, POINT_SIZES, RIGHT_COLUMN_MM } from './layout';
import type { Face } from './timesWidths';
import { textWidth } from './timesWidths';

export interface WideHeading {
  readonly field: SettingKey;
  /** The line as it stands in the report. */
  readonly line: string;
}

const MM_A_POINT = 25.4 / 72;

/** Lines of the heading and the signature that would wrap, because they are wider than their column. */
export function tooWideHeadings(settings: Settings): WideHeading[] {
  const { heading, number, signature } = POINT_SIZES;
  return [
    ...tooWide('superior', headingLines(settings.superior), LEFT_COLUMN_MM, heading, 'regular'),
    ...tooWide('issuer', headingLines(settings.issuer), LEFT_COLUMN_MM, heading, 'bold'),
    ...tooWide('authority', signatureLines(settings.authority), RIGHT_COLUMN_MM, signature, 'bold'),
    ...tooWide('position', signatureLines(settings.position), RIGHT_COLUMN_MM, signature, 'bold'),
    ...tooWidePlace(settings, number),
  ];
}

export function widthInMm(line: string, points: number, face: Face): number {
  return textWidth(line, points, face) * MM_A_POINT;
}

function tooWide(
  field: SettingKey,
  lines: readonly string[],
  column: number,
  points: number,
  face: Face,
): WideHeading[] {
  return lines.filter((line) => widthInMm(line, points, face) > column).map((line) => ({ field, line }));
}

/** The day and the month are written in later: room for "ngày 00 tháng 00" is kept. */
function tooWidePlace({ place, year }: Settings, points: number): WideHeading[] {
  const written = `${place}, ngày 00 tháng 00 năm ${year ?? '0000'}`;
  return widthInMm(written, points, 'italic') > RIGHT_COLUMN_MM ? [{ field: 'place', line: place }] : [];
}
