import type { Rect, Validation } from '../model';
import { mismatch, sameSize, wholeNumbers } from './callShape';
import { eachCell, mapCells } from './cellReading';
import { styleAt, writeContent } from './cellWriting';
import { DataValidationService, type Rule, type RuleCriterion } from './dataValidation';
import { DataValidationBuilderService } from './dataValidationBuilder';
import { asRange, type GasRange } from './place';
import { isInside } from './rangeAddress';
import { RangeRichText } from './rangeRichText';
import { sourceOf } from './validationSource';
import { overlaps, putValidation, validationAt } from './validationWriting';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;

const DEEPEST_GROUP = 8;

/** A range of a sheet: the whole service. */
export class RangeService
  extends RangeRichText
  implements
    Pick<
      GasRange,
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'merge'
      | 'breakApart'
      | 'offset'
      | 'shiftColumnGroupDepth'
      | 'canEdit'
      | 'activate'
    >
{
  getDataValidation(): GasRule | null {
    return this.#rule(validationAt(this.sheet, this.rect.row, this.rect.column));
  }

  getDataValidations(): (GasRule | null)[][] {
    return mapCells(this.rect, (row, column) => this.#rule(validationAt(this.sheet, row, column)));
  }

  setDataValidation(rule: GasRule | null): GasRange {
    this.#put(this.rect, rule);
    return asRange(this);
  }

  setDataValidations(rules: (GasRule | null)[][]): GasRange {
    sameSize('SpreadsheetApp.Range.setDataValidations', rules, this.getNumRows(), this.getNumColumns());
    const one = rules[0]?.[0] ?? null;
    if (rules.every((line) => line.every((rule) => rule === one))) return this.setDataValidation(one);
    eachCell(this.rect, (row, column) => {
      const rule = rules[row - this.rect.row]?.[column - this.rect.column] ?? null;
      this.#put({ row, column, lastRow: row, lastColumn: column }, rule);
    });
    return asRange(this);
  }

  /** The top-left cell keeps its content, the others lose theirs. */
  merge(): GasRange {
    this.breakApart();
    eachCell(this.rect, (row, column) => {
      const isTopLeft = row === this.rect.row && column === this.rect.column;
      if (!isTopLeft && this.sheet.cell(row, column)) writeContent(this.file, this.sheet, row, column, { value: null });
    });
    if (this.getNumRows() * this.getNumColumns() > 1) this.sheet.merges = [...this.sheet.merges, this.rect];
    return asRange(this);
  }

  breakApart(): GasRange {
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlaps(merge, this.rect));
    return asRange(this);
  }

  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): GasRange {
    wholeNumbers('SpreadsheetApp.Range.offset', rowOffset, columnOffset, numRows, numColumns);
    const [row, column] = [this.rect.row + rowOffset, this.rect.column + columnOffset];
    return this.parent.getRange(row, column, numRows, numColumns);
  }

  shiftColumnGroupDepth(delta: number): GasRange {
    wholeNumbers('SpreadsheetApp.Range.shiftColumnGroupDepth', delta);
    for (let { column } = this.rect; column <= this.rect.lastColumn; column++) {
      const known = this.sheet.columns.get(column) ?? { style: 0 };
      const level = Math.min(DEEPEST_GROUP, Math.max(0, (known.level ?? 0) + delta));
      this.sheet.columns.set(column, { ...known, level });
    }
    return asRange(this);
  }

  /** Nothing is protected yet. */
  canEdit(): boolean {
    return true;
  }

  activate(): GasRange {
    this.file.activeSheet = this.sheet;
    return asRange(this);
  }

  #put(rect: Rect, rule: GasRule | null): void {
    if (rule === null) {
      putValidation(this.sheet, rect, null);
      return;
    }
    const built: unknown = rule;
    if (!(built instanceof DataValidationService)) throw mismatch('SpreadsheetApp.Range.setDataValidation', [rule]);
    const { criterion, allowInvalid, helpText } = built.rule;
    putValidation(this.sheet, rect, {
      criterion: criterion.kind === 'range' ? { kind: 'range', source: criterion.source } : criterion,
      allowInvalid,
      ...(helpText !== null && { helpText }),
    });
    if (criterion.kind === 'checkbox') this.#untick(rect);
  }

  /** An empty cell that becomes a checkbox holds FALSE. */
  #untick(rect: Rect): void {
    eachCell(rect, (row, column) => {
      const cell = this.sheet.cell(row, column);
      if (cell && (cell.value !== null || cell.formula !== undefined)) return;
      this.sheet.setCell(row, column, { value: false, style: styleAt(this.sheet, row, column) });
    });
    this.file.touch();
  }

  #rule(validation: Validation | undefined): GasRule | null {
    if (!validation) return null;
    const { criterion, allowInvalid, helpText = null } = validation;
    const rule: Rule = { criterion: this.#criterion(criterion), allowInvalid, helpText };
    const builder = (from: Rule) =>
      new DataValidationBuilderService(from) as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
    return new DataValidationService(rule, builder);
  }

  /** A list whose source is gone reads as a rule that is not known. */
  #criterion(criterion: Validation['criterion']): RuleCriterion {
    if (criterion.kind !== 'range') return criterion;
    const source = sourceOf(this.file, criterion.source);
    if (!source || !isInside(source.rect, source.sheet)) return { kind: 'other' };
    const owner = this.parent.getParent().getSheetByName(source.sheet.name);
    const { row, column, lastRow, lastColumn } = source.rect;
    const range = owner?.getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
    return range ? { kind: 'range', range, source: criterion.source } : { kind: 'other' };
  }
}
