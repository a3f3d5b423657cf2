import type { ListedCommune } from '../../workbook/reading/readCommunes';
import type { Basis } from './basis';
import { Refusal } from '../refusal';

/** What the commune of a Mã is called; the Mã itself where nobody has it. */
export function nameOfCode(code: string, communes: readonly ListedCommune[]): string {
  return communes.find((commune) => commune.code === code)?.name ?? code;
}

/** The commune that a Mã means; refuses a blank one, under which nothing can be recorded, and one that nobody has. */
export function communeOfCode({ communes }: Basis, code: string): ListedCommune {
  if (code === '') throw new Refusal('commune-without-code');
  const commune = communes.find((candidate) => candidate.code === code);
  if (commune === undefined) throw new Refusal('commune-unknown', code);
  return commune;
}
