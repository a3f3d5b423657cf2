import type { CommuneFile } from '../../api';
import { sameCode } from '../../core/round/commune';
import type { Basis } from '../round/basis';
import type { Book, Note } from '../ports';
import { Refusal } from '../refusal';
import { tabOfCode } from '../round/tabOfCommune';
import { refuseOtherOrigin } from './identity/origin';
import type { FileTarget } from './sides';
import { codeOfFile } from './sides';

/** The commune that a file is of, by its Mã, and that commune's tab; refuses a file of another spreadsheet. `exports`: of this one. */
export function targetOf(file: CommuneFile, book: Book, basis: Basis, exports: Note): FileTarget {
  const code = codeOfFile(file);
  refuseOtherOrigin(file, code, basis.settings, exports);
  const commune = basis.communes.find((candidate) => sameCode(candidate.code, code));
  if (commune === undefined) throw new Refusal('commune-unknown', code);
  return { tab: tabOfCode(book, commune.code, basis), commune: commune.name, code: commune.code };
}
