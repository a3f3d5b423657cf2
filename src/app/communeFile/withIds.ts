import type { CommuneFile } from '../../api';
import { COMMUNE_BLOCKS, INVITEE, INVITEES } from '../../workbook/schema/communeTab';
import type { Lookup } from '../../workbook/cells/decode';
import { locate } from '../../workbook/cells/locate';
import type { OpenTab } from '../rows/communeRows';
import { blockRows } from './blockRows';
import { gridOfFile } from './fileGrid';
import { matchRows, PERSON_PASSES } from './matchRows';

/** The file with the Mã người that its new people got in the tab, so that the next one is held against the right rows. */
export function withIds(file: CommuneFile, { grid, located }: OpenTab, lookup: Lookup): CommuneFile {
  const fileGrid = gridOfFile(file.tab);
  const inFile = locate('', fileGrid, COMMUNE_BLOCKS);
  const column = inFile?.columns.get(INVITEE.id);
  if (inFile === null || column === undefined) return file;
  const rows = blockRows(INVITEES, fileGrid, inFile, lookup);
  const tab = file.tab.map((cells) => [...cells]);
  for (const [row, { id }] of matchRows(rows, blockRows(INVITEES, grid, located, lookup), PERSON_PASSES)) {
    const cells = tab[row.row - 1];
    if (cells === undefined) continue;
    while (cells.length <= column) cells.push('');
    cells[column] = id;
  }
  return { ...file, tab };
}
