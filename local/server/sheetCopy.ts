import type { Cell, Sheet, StyleTable, Validation } from '../model';
import { renameSheets } from '../xlsx/sheetReferences';
import { splitSheetName } from '../xlsx/address';

/** A tab that goes along into another workbook. */
export interface CopiedTab {
  readonly from: Sheet;
  readonly to: Sheet;
}

export interface CopyRules {
  /** All tabs that go along. */
  readonly tabs: readonly CopiedTab[];
  readonly styleOf: (style: number) => number;
  /** What a list of another tab offers. */
  readonly itemsOf: (validation: Validation) => readonly string[] | undefined;
}

/** Copies what the model knows of a tab and nothing else; what leads to a tab that stays behind becomes its present value. */
export function copyTab({ from, to }: CopiedTab, rules: CopyRules): void {
  copyShape(from, to, rules.styleOf);
  for (const { row, cells } of from.rows())
    for (const [column, cell] of cells) to.setCell(row, column, copiedCell(cell, rules));
  to.validations = from.validations.flatMap((validation) => copiedValidation(validation, rules));
}

/** The same cells as values alone, with their formats. */
export function copyValues({ from, to }: CopiedTab, styleOf: (style: number) => number): void {
  to.maxRows = from.maxRows;
  to.maxColumns = from.maxColumns;
  for (const { row, cells } of from.rows())
    for (const [column, { value, style }] of cells) to.setCell(row, column, { value, style: styleOf(style) });
}

/** Styles of one workbook made in another. */
export function styleMaker(from: StyleTable, to: StyleTable): (style: number) => number {
  const made = new Map<number, number>();
  return (style) => {
    const known = made.get(style) ?? to.derive(0, from.facets(style));
    made.set(style, known);
    return known;
  };
}

function copyShape(from: Sheet, to: Sheet, styleOf: CopyRules['styleOf']): void {
  to.maxRows = from.maxRows;
  to.maxColumns = from.maxColumns;
  to.frozenRows = from.frozenRows;
  to.frozenColumns = from.frozenColumns;
  for (const [column, facts] of from.columns) to.columns.set(column, { ...facts, style: styleOf(facts.style) });
  for (const [row, facts] of from.rowSizes) to.rowSizes.set(row, { ...facts });
  to.merges = from.merges.map((merge) => ({ ...merge }));
}

function copiedCell({ value, formula, array, link, style }: Readonly<Cell>, { tabs, styleOf }: CopyRules): Cell {
  const target = link === undefined ? undefined : copiedLink(link, tabs);
  return {
    value,
    style: styleOf(style),
    ...(formula !== undefined && staysWithin(formula, tabs) && { formula, ...(array !== undefined && { array }) }),
    ...(target !== undefined && { link: target }),
  };
}

function staysWithin(formula: string, tabs: readonly CopiedTab[]): boolean {
  let stays = true;
  renameSheets(formula, (name) => {
    stays &&= tabs.some(({ from }) => isNamed(from, name));
    return name;
  });
  return stays;
}

/** A link to a place in a tab that goes along, or to the web; one to a file or to another tab is left out. */
function copiedLink(link: string, tabs: readonly CopiedTab[]): string | undefined {
  const [, gid] = /^#gid=(\d+)/.exec(link) ?? [];
  if (gid === undefined) return /^(https?|mailto):/i.test(link) ? link : undefined;
  const tab = tabs.find(({ from }) => String(from.id) === gid);
  return tab && link.replace(/^#gid=\d+/, `#gid=${tab.to.id}`);
}

function copiedValidation(validation: Validation, { tabs, itemsOf }: CopyRules): Validation[] {
  const { criterion } = validation;
  if (criterion.kind === 'other') return [];
  if (criterion.kind !== 'range') return [validation];
  const { sheet } = splitSheetName(criterion.source);
  if (sheet === undefined || tabs.some(({ from }) => isNamed(from, sheet))) return [validation];
  const items = itemsOf(validation);
  return items ? [{ ...validation, criterion: { kind: 'list', items: [...new Set(items)] } }] : [];
}

function isNamed(sheet: Sheet, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
