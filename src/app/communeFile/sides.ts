import type { CommuneFile } from '../../api';
import { sameCode } from '../../core/round/commune';
import { codeTypedOver, otherCommune } from '../../text/communeFile';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import type { Grid } from '../../workbook/cells/cell';
import { codeOf } from '../../workbook/head/headOfTab';
import type { Located } from '../../workbook/cells/locate';
import { locate } from '../../workbook/cells/locate';
import type { OpenTab } from '../rows/communeRows';
import { Refusal } from '../refusal';
import { gridOfFile } from './fileGrid';
import type { TakenFile } from './takenFiles';

/** A commune's tab as one side has it. */
export interface Side {
  readonly grid: Grid;
  readonly located: Located;
}

export interface Sides {
  /** What both sides knew last: the file as it was taken before, else the tab when it was exported; null = nobody knows. */
  readonly base: Side | null;
  readonly tab: Side;
  readonly file: Side;
}

/** The commune whose tab a file is compared with. */
export interface FileTarget {
  readonly tab: string;
  readonly commune: string;
  readonly code: string;
}

/** The Mã that a file carries, for finding whose it is; refuses a file that is no commune's. */
export function codeOfFile(file: CommuneFile): string {
  const code = codeOf(gridOfFile(file.tab));
  if (code === '') throw new Refusal('file-of-nobody', file.name);
  return code;
}

/** Refuses a file of another commune, or one whose tab cannot be read. What it held at export is believed only of the same commune. */
export function sidesOf(file: CommuneFile, target: FileTarget, opened: OpenTab, before: TakenFile | null): Sides {
  const isOfTarget = (code: string) => sameCode(code, target.code);
  const code = codeOfFile(file);
  if (!isOfTarget(code)) throw new Refusal('file-of-other', otherCommune(code, target.commune, target.code));
  const grid = gridOfFile(file.tab, file.merges);
  const located = locate(target.tab, grid, COMMUNE_BLOCKS);
  if (located === null) throw new Refusal('file-header-lost', file.name);
  const exported = codeOf(gridOfFile(file.base ?? []));
  if (exported !== '' && !sameCode(exported, code)) throw new Refusal('file-of-other', codeTypedOver(code, exported));
  const baseGrid = gridOfFile(before?.tab ?? file.base ?? []);
  const baseLocated = isOfTarget(codeOf(baseGrid)) ? locate(target.tab, baseGrid, COMMUNE_BLOCKS) : null;
  return {
    base: baseLocated === null ? null : { grid: baseGrid, located: baseLocated },
    tab: opened,
    file: { grid, located },
  };
}
