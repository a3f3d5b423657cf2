import { sameSize, strings } from '../callShape';
import { eachCell, formatAt, mapCells, scriptValue, shownText } from '../../book/cellReading';
import { formulaContent, scriptContent, textContent, writeContent, type Content } from '../../book/cellWriting';
import { asRange, Place, type GasRange } from './place';
import { refuseInvalid } from '../../book/validationCheck';
import { formulaText } from '../../book/formulaText';

/** Values and formulas of a range. */
export class RangeValues
  extends Place
  implements
    Pick<
      GasRange,
      | 'getValue'
      | 'getValues'
      | 'setValue'
      | 'setValues'
      | 'getDisplayValue'
      | 'getDisplayValues'
      | 'getFormula'
      | 'getFormulas'
      | 'setFormula'
      | 'setFormulas'
      | 'clearContent'
      | 'isBlank'
    >
{
  getValue(): string | number | boolean | Date {
    return scriptValue(this.file, this.sheet, this.rect.row, this.rect.column);
  }

  getValues(): (string | number | boolean | Date)[][] {
    return mapCells(this.rect, (row, column) => scriptValue(this.file, this.sheet, row, column));
  }

  getDisplayValue(): string {
    return shownText(this.file, this.sheet, this.rect.row, this.rect.column);
  }

  getDisplayValues(): string[][] {
    return mapCells(this.rect, (row, column) => shownText(this.file, this.sheet, row, column));
  }

  setValue(value: unknown): GasRange {
    return this.#write((row, column) => scriptContent(this.file, value, formatAt(this.file, this.sheet, row, column)));
  }

  setValues(values: unknown[][]): GasRange {
    sameSize('SpreadsheetApp.Range.setValues', values, this.getNumRows(), this.getNumColumns());
    return this.#write((row, column, top, left) =>
      scriptContent(this.file, values[top]?.[left], formatAt(this.file, this.sheet, row, column)),
    );
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    const { rules } = this.file;
    return mapCells(this.rect, (row, column) => formulaText(this.sheet.cell(row, column)?.formula, rules));
  }

  setFormula(formula: string): GasRange {
    strings('SpreadsheetApp.Range.setFormula', formula);
    return this.#write((row, column) => this.#formula(formula, row, column));
  }

  setFormulas(formulas: string[][]): GasRange {
    sameSize('SpreadsheetApp.Range.setFormulas', formulas, this.getNumRows(), this.getNumColumns());
    strings('SpreadsheetApp.Range.setFormulas', ...formulas.flat());
    return this.#write((row, column, top, left) => this.#formula(formulas[top]?.[left] ?? '', row, column));
  }

  clearContent(): GasRange {
    for (const { row, cells } of this.sheet.rows()) {
      if (row < this.rect.row || row > this.rect.lastRow) continue;
      for (const column of cells.keys()) {
        if (column < this.rect.column || column > this.rect.lastColumn) continue;
        writeContent(this.file, this.sheet, row, column, { value: null });
      }
    }
    return asRange(this);
  }

  isBlank(): boolean {
    return mapCells(this.rect, (row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell === undefined || (cell.value === null && cell.formula === undefined);
    }).every((line) => line.every(Boolean));
  }

  /** Converts and checks everything before the first cell changes. */
  #write(content: (row: number, column: number, top: number, left: number) => Content): GasRange {
    const { row: firstRow, column: firstColumn } = this.rect;
    const contents = mapCells(this.rect, (row, column) => content(row, column, row - firstRow, column - firstColumn));
    refuseInvalid(this.file, this.sheet, this.rect, contents);
    eachCell(this.rect, (row, column) => {
      const made = contents[row - firstRow]?.[column - firstColumn];
      if (made) writeContent(this.file, this.sheet, row, column, made);
    });
    return asRange(this);
  }

  /** A plain-text cell keeps a formula as text. */
  #formula(formula: string, row: number, column: number): Content {
    if (formula === '' || formatAt(this.file, this.sheet, row, column) === '@') return textContent(formula);
    return formulaContent(this.file, formula.replace(/^=/, ''));
  }
}
