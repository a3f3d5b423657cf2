import type { Sheet, Validation } from '../model';
import type { BoundFile } from '../services/boundFile';
import { savedFile } from '../services/fileTabNames';
import { listItems } from '../services/validationSource';
import { newWorkbook } from '../xlsx/workbookFile';
import { copyTab, copyValues, styleMaker } from './sheetCopy';

/** Hidden: the cells of the commune's tab at the time when it was taken out, so that later both sides' changes can be told apart. */
const ORIGINAL = 'Bản gốc';

/**
 * A workbook of one commune's tab and of the tabs that it needs beside itself. It is made anew rather than cut out of the whole one: in a file's shared texts, names
 * and properties the other communes' people would travel along unseen.
 */
export function communeFile(file: BoundFile, tab: Sheet, companions: readonly string[]): Uint8Array {
  const workbook = newWorkbook();
  workbook.metadata.set('locale', file.locale);
  workbook.metadata.set('timeZone', file.timeZone);
  const [first] = workbook.sheets;
  if (!first) throw new Error('A new workbook has a sheet');
  first.name = tab.name;
  const beside = companions.flatMap((name) => file.sheetNamed(name) ?? []);
  const tabs = [{ from: tab, to: first }, ...beside.map((from) => ({ from, to: workbook.addSheet(from.name) }))];
  const styleOf = styleMaker(file.workbook.styles, workbook.styles);
  for (const copied of tabs) {
    const itemsOf = ({ criterion }: Validation) => listItems(file, copied.from, criterion);
    copyTab(copied, { tabs, styleOf, itemsOf });
  }
  const original = workbook.addSheet(ORIGINAL);
  copyValues({ from: tab, to: original }, styleOf);
  original.hidden = true;
  return savedFile(workbook);
}

/** "bang-xa-phuoc-ha.xlsx" */
export function communeFileName(commune: string): string {
  const plain = commune
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `bang-xa-${plain}.xlsx`;
}
