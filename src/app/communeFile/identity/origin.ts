import type { CommuneFile } from '../../../api';
import { sameCode } from '../../../core/round/commune';
import { wordKey } from '../../../core/letters/vietnamese';
import { codeTypedOver, otherRound, otherWorkbook } from '../../../text/communeFile';
import type { FileOrigin } from '../../../workbook/schema/communeFileSheets';
import type { Settings } from '../../../workbook/schema/settings';
import type { Note } from '../../ports';
import { Refusal } from '../../refusal';
import { baseDigest } from './baseDigest';
import { workbookId } from './exportNumbers';

type Round = Pick<FileOrigin, 'round' | 'year'>;

export function roundOf({ roundName, year }: Settings): Round {
  return { round: roundName, year: year === null ? '' : String(year) };
}

/** Refuses a file of another spreadsheet or round, or whose Mã was typed over; one that says nothing of that passes. */
export function refuseOtherOrigin({ origin }: CommuneFile, code: string, settings: Settings, note: Note): void {
  if (origin === undefined) return;
  // a spreadsheet that made no file yet, or that another program took its properties from, has none
  if (differ(origin.workbook, workbookId(note))) throw new Refusal('file-of-other', otherWorkbook(origin));
  const round = roundOf(settings);
  if (differ(origin.round, round.round) || differ(origin.year, round.year))
    throw new Refusal('file-of-other', otherRound(origin, round));
  if (origin.code !== '' && !sameCode(origin.code, code))
    throw new Refusal('file-of-other', codeTypedOver(code, origin.code));
}

/** What is not filled in on one side says nothing. */
function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && wordKey(one) !== wordKey(other);
}

/** Without what it says that the tab held at export, where that is not what was exported. */
export function withTrueBase(file: CommuneFile): CommuneFile {
  const { base, origin } = file;
  if (base === null || origin === undefined || origin.base === baseDigest(base)) return file;
  return { ...file, base: null };
}
