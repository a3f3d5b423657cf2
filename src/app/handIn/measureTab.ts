import type { Moment } from '../../core/time/day';
import type { Deed } from '../../core/round/deed';
import type { Problem } from '../../core/problem';
import type { Submission } from '../../core/round/submission';
import { partsOfMovedCode } from '../../core/round/unitMove';
import { wordKey } from '../../core/letters/vietnamese';
import type { Grid } from '../../workbook/cells/cell';
import { codeOf, isCommuneTab } from '../../workbook/head/headOfTab';
import type { ListedCommune } from '../../workbook/reading/readCommunes';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import type { Basis } from '../round/basis';
import type { Book } from '../ports';
import { nameOfCode } from '../round/communeOfCode';
import { readTabOf } from '../round/readTabOf';
import { readDeeds } from '../record/record';
import { recordProblems } from '../record/recordChecks';
import { Refusal } from '../refusal';
import { submissionsOf } from '../record/submissions';

/** One commune's tab, read and measured by itself. */
export interface MeasuredTab {
  readonly commune: ListedCommune;
  readonly grid: Grid;
  readonly read: CommuneTab;
  readonly deeds: readonly Deed[];
  readonly submissions: readonly Submission[];
  readonly problems: readonly Problem[];
}

/** The commune that a tab belongs to: by its Mã, or where that was lost by its name; null = nobody's, or its rows moved to another's. */
export function communeOfTab(tab: string, grid: Grid, basis: Basis): ListedCommune | null {
  if (!isCommuneTab(grid)) return null;
  const code = codeOf(grid);
  if (partsOfMovedCode(code) !== null) return null;
  const carried = basis.communes.find((commune) => commune.code !== '' && commune.code === code);
  return carried ?? basis.communes.find((commune) => wordKey(commune.name) === wordKey(tab)) ?? null;
}

/** Reads a commune's tab alone; refuses a tab that is no commune's, or a copy of one. */
export function measureTab(book: Book, tab: string, basis: Basis, now: Moment): MeasuredTab {
  const grid = book.read(tab) ?? [];
  const commune = communeOfTab(tab, grid, basis);
  const parts = partsOfMovedCode(codeOf(grid));
  if (parts !== null) throw new Refusal('tab-moved', nameOfCode(parts.to, basis.communes));
  if (commune === null) throw new Refusal('not-a-commune-tab');
  const isCopy = wordKey(commune.name) !== wordKey(tab) && codeOf(book.read(commune.name) ?? []) === commune.code;
  if (isCopy) throw new Refusal('tab-is-a-copy', commune.name);
  const read = readTabOf(book, commune, { name: tab, grid }, basis, now);
  const deeds = readDeeds(book.record, commune.code);
  const submissions = submissionsOf(commune, read.handedInAt, deeds, basis, now);
  const unrecorded = recordProblems(tab, grid, read.handedInAt, submissions, basis);
  return { commune, grid, read, deeds, submissions, problems: [...read.problems, ...unrecorded] };
}
