import type { Rect, Validation } from '../../model/model';
import { mismatch, sameSize } from '../callShape';
import { eachCell, mapCells } from '../../book/cellReading';
import { putCell, styleAt, writeContent } from '../../book/cellWriting';
import { DataValidationService, type Rule, type RuleCriterion } from './dataValidation';
import { DataValidationBuilderService } from './dataValidationBuilder';
import { asRange, type GasRange } from './place';
import { isInside } from '../../book/rangeAddress';
import { RangeRichText } from './rangeRichText';
import { namedSource, sourceOf } from '../../book/validationSource';
import { putValidation, validationAt } from '../../book/validationWriting';

type GasRule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Rules and checkboxes of a range. */
export class RangeValidation
  extends RangeRichText
  implements
    Pick<
      GasRange,
      | 'getDataValidation'
      | 'getDataValidations'
      | 'setDataValidation'
      | 'setDataValidations'
      | 'removeCheckboxes'
      | 'isChecked'
      | 'check'
      | 'uncheck'
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

  /** All cells become FALSE. */
  insertCheckboxes(...values: readonly unknown[]): GasRange {
    if (values.length > 0) throw new Error('A checkbox with values of its own is not provided by the local host');
    putValidation(this.sheet, this.rect, { criterion: { kind: 'checkbox' }, allowInvalid: true });
    eachCell(this.rect, (row, column) => writeContent(this.file, this.sheet, row, column, { value: false }));
    return asRange(this);
  }

  /** Cells with another rule stay as they are. */
  removeCheckboxes(): GasRange {
    this.#eachCheckbox((row, column, value) => {
      putValidation(this.sheet, { row, column, lastRow: row, lastColumn: column }, null);
      if (typeof value === 'boolean') writeContent(this.file, this.sheet, row, column, { value: null });
    });
    return asRange(this);
  }

  /** Null when the cells differ, or when one of them is no checkbox. The typings leave null out. */
  isChecked(): boolean {
    const states = new Set(
      mapCells(this.rect, (row, column) => {
        const value = this.#isCheckbox(row, column) ? this.file.value(this.sheet, row, column) : null;
        return typeof value === 'boolean' ? value : null;
      }).flat(),
    );
    const [state] = states;
    return (states.size === 1 ? state : null) as boolean;
  }

  check(): GasRange {
    return this.#tick(true);
  }

  uncheck(): GasRange {
    return this.#tick(false);
  }

  #tick(checked: boolean): GasRange {
    this.#eachCheckbox((row, column, value) => {
      if (typeof value === 'boolean') writeContent(this.file, this.sheet, row, column, { value: checked });
    });
    return asRange(this);
  }

  #eachCheckbox(visit: (row: number, column: number, value: unknown) => void): void {
    eachCell(this.rect, (row, column) => {
      if (this.#isCheckbox(row, column)) visit(row, column, this.file.value(this.sheet, row, column));
    });
  }

  #isCheckbox(row: number, column: number): boolean {
    return validationAt(this.sheet, row, column)?.criterion.kind === 'checkbox';
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
      putCell(this.sheet, row, column, { value: false, style: styleAt(this.sheet, row, column) });
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
    const source = sourceOf(this.file, this.sheet, criterion.source);
    if (!source || !isInside(source.rect, source.sheet)) return { kind: 'other' };
    const owner = this.parent.getParent().getSheetByName(source.sheet.name);
    const { row, column, lastRow, lastColumn } = source.rect;
    const range = owner?.getRange(row, column, lastRow - row + 1, lastColumn - column + 1);
    return range ? { kind: 'range', range, source: namedSource(criterion.source, this.sheet) } : { kind: 'other' };
  }
}
