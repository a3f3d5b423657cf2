import type { CommuneFile } from '../../api';
import { sameCode } from '../../core/commune';
import type { Basis } from '../basis';
import type { Book } from '../ports';
import { Refusal } from '../refusal';
import { tabOfCode } from '../tabOfCommune';
import type { FileTarget } from './sides';
import { codeOfFile } from './sides';

/** The commune that a file is of, by its Mã, and that commune's tab. */
export function targetOf(file: CommuneFile, book: Book, basis: Basis): FileTarget {
  const code = codeOfFile(file);
  const commune = basis.communes.find((candidate) => sameCode(candidate.code, code));
  if (commune === undefined) throw new Refusal('commune-unknown', code);
  return { tab: tabOfCode(book, commune.code, basis), commune: commune.name, code: commune.code };
}
