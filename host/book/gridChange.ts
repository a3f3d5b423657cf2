import { type GridChange, renameSheet, shiftReferences } from '../formula/references';
import { type Formula, parseFormula, printFormula } from '../formula/syntax';
import type { Sheet, Workbook } from '../model/model';

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

/** Puts rows or columns in (count > 0) or takes them out, and lets all formulas and list sources follow. */
export function changeGrid(workbook: Workbook, sheet: Sheet, axis: 'row' | 'column', at: number, count: number): void {
  if (axis === 'row') {
    if (count > 0) sheet.insertRows(at, count);
    else sheet.deleteRows(at, -count);
  } else if (count > 0) sheet.insertColumns(at, count);
  else sheet.deleteColumns(at, -count);
  const change: GridChange = { sheet: sheet.name, axis, at, count };
  follow(workbook, sheet.name, sheet, (formula, owner) => shiftReferences(formula, owner.name, change));
}

export function renameInWorkbook(workbook: Workbook, sheet: Sheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  follow(workbook, before, undefined, (formula) => renameSheet(formula, before, name));
}

/** Takes a sheet out; what pointed at it becomes #REF!. */
export function removeFromWorkbook(workbook: Workbook, sheet: Sheet): void {
  workbook.removeSheet(sheet);
  const rows: GridChange = { sheet: sheet.name, axis: 'row', at: 1, count: -ALL_ROWS };
  const columns: GridChange = { sheet: sheet.name, axis: 'column', at: 1, count: -ALL_COLUMNS };
  follow(workbook, sheet.name, undefined, (formula, owner) =>
    shiftReferences(shiftReferences(formula, owner.name, rows), owner.name, columns),
  );
}

/** Rewrites the formulas of one sheet and all that name it. */
function follow(
  workbook: Workbook,
  name: string,
  itself: Sheet | undefined,
  rewrite: (formula: Formula, owner: Sheet) => Formula,
): void {
  const written = name.replaceAll("'", "''").toLowerCase();
  for (const owner of workbook.sheets) {
    const concerns = (text: string) => owner === itself || text.toLowerCase().includes(written);
    const rewritten = (text: string) => printFormula(rewrite(parseFormula(text, ','), owner), ',');
    for (const { row, cells } of owner.rows()) {
      for (const [column, cell] of cells) {
        if (cell.formula === undefined || !concerns(cell.formula)) continue;
        const formula = tryTo(() => rewritten(cell.formula ?? ''));
        if (formula !== undefined && formula !== cell.formula) owner.setCell(row, column, { ...cell, formula });
      }
    }
    owner.validations = owner.validations.map((validation) => {
      const { criterion } = validation;
      if (criterion.kind !== 'range' || !concerns(criterion.source)) return validation;
      const source = tryTo(() => rewritten(criterion.source)) ?? criterion.source;
      return { ...validation, criterion: { ...criterion, source } };
    });
  }
}

/** A formula of the file that our grammar does not know stays as it is. */
function tryTo(rewritten: () => string): string | undefined {
  try {
    return rewritten();
  } catch {
    return undefined;
  }
}
