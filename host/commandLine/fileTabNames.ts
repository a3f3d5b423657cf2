import type { Workbook } from '../model/model';
import { saveWorkbook } from '../xlsx/workbookFile';
import { renameInWorkbook } from '../book/gridChange';

/** UTF-16 units. Source of the rules: Microsoft Support, "Rename a worksheet". */
const LONGEST = 31;

/** The workbook as a file that Excel opens: a tab whose name it would refuse is called otherwise, here as in the file. */
export function savedFile(workbook: Workbook): Uint8Array {
  for (const sheet of workbook.sheets) {
    if (allowed(sheet.name, '') === sheet.name) continue;
    const others = workbook.sheets.filter((other) => other !== sheet).map(({ name }) => name.toLowerCase());
    let name = allowed(sheet.name, '');
    for (let number = 2; others.includes(name.toLowerCase()); number += 1) name = allowed(sheet.name, ` (${number})`);
    renameInWorkbook(workbook, sheet, name);
  }
  return saveWorkbook(workbook);
}

/** The name itself where Excel takes it. */
function allowed(name: string, suffix: string): string {
  const signs = withoutOuter(
    name
      .replace(/[:\\/?*]/g, '-')
      .replaceAll('[', '(')
      .replaceAll(']', ')'),
  );
  // half of a letter that takes two units is no text
  const cut = withoutOuter(signs.slice(0, LONGEST - suffix.length).replace(/[\ud800-\udbff]$/, ''));
  return (/^(?:history)?$/i.test(cut) ? `-${cut}` : cut) + suffix;
}

function withoutOuter(name: string): string {
  return name.replace(/^'+|'+$/g, '');
}
