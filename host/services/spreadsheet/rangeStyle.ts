import type { StyleFacets } from '../../model/model';
import { mismatch, sameSize, strings } from '../callShape';
import { mapCells, formatAt } from '../../book/cellReading';
import { styleAt } from '../../book/cellWriting';
import { colorOf } from '../../book/color';
import { WrapStrategy } from '../enumeration';
import { asRange, type GasRange } from './place';
import { RangeValues } from './rangeValues';
import { changeStyle, changeStyles } from '../../book/styleWriting';

const PAGE = 'SpreadsheetApp.Range';
const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'middle', 'bottom'] as const;

/** How the cells of a range look. */
export class RangeStyle
  extends RangeValues
  implements
    Pick<
      GasRange,
      | 'getNumberFormat'
      | 'getNumberFormats'
      | 'setNumberFormat'
      | 'setNumberFormats'
      | 'getFontWeight'
      | 'getFontStyle'
      | 'getFontSize'
      | 'getBackground'
      | 'getWrapStrategy'
      | 'getHorizontalAlignment'
      | 'getVerticalAlignment'
      | 'setFontWeight'
      | 'setFontStyle'
      | 'setFontSize'
      | 'setFontColor'
      | 'setFontFamily'
      | 'setBackground'
      | 'setBackgrounds'
      | 'setWrapStrategy'
      | 'setHorizontalAlignment'
      | 'setVerticalAlignment'
    >
{
  getNumberFormat(): string {
    return formatAt(this.file, this.sheet, this.rect.row, this.rect.column);
  }

  getNumberFormats(): string[][] {
    return mapCells(this.rect, (row, column) => formatAt(this.file, this.sheet, row, column));
  }

  setNumberFormat(numberFormat: string): GasRange {
    strings(`${PAGE}.setNumberFormat`, numberFormat);
    return this.#change({ numberFormat: numberFormat || 'General' });
  }

  setNumberFormats(numberFormats: string[][]): GasRange {
    strings(`${PAGE}.setNumberFormats`, ...this.#grid('setNumberFormats', numberFormats).flat());
    return this.#changeEach(
      'numberFormat',
      numberFormats.map((line) => line.map((format) => format || 'General')),
    );
  }

  setFontWeight(fontWeight: 'normal' | 'bold' | null): GasRange {
    return this.#change({ bold: oneOf(`${PAGE}.setFontWeight`, fontWeight, ['normal', 'bold']) === 'bold' });
  }

  setFontStyle(fontStyle: 'normal' | 'italic' | null): GasRange {
    return this.#change({ italic: oneOf(`${PAGE}.setFontStyle`, fontStyle, ['normal', 'italic']) === 'italic' });
  }

  setFontSize(size: number): GasRange {
    if (!Number.isInteger(size) || size < 1) throw mismatch(`${PAGE}.setFontSize`, [size]);
    return this.#change({ fontSize: size });
  }

  setFontColor(color: string | null): GasRange {
    return this.#change({ fontColor: colorOf(color) });
  }

  setFontFamily(fontFamily: string | null): GasRange {
    return this.#change({ fontFamily: fontFamily ?? this.file.workbook.styles.facets(0).fontFamily });
  }

  setBackground(color: string | null): GasRange {
    return this.#change({ background: colorOf(color) });
  }

  setBackgrounds(color: (string | null)[][]): GasRange {
    const grid = this.#grid('setBackgrounds', color) as (string | null)[][];
    return this.#changeEach(
      'background',
      grid.map((line) => line.map(colorOf)),
    );
  }

  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GasRange {
    const wraps: [unknown, StyleFacets['wrap']][] = [
      [WrapStrategy.WRAP, 'wrap'],
      [WrapStrategy.OVERFLOW, 'overflow'],
      [WrapStrategy.CLIP, 'clip'],
    ];
    const wrap = wraps.find(([value]) => value === strategy)?.[1];
    if (!wrap) throw mismatch(`${PAGE}.setWrapStrategy`, [strategy]);
    return this.#change({ wrap });
  }

  /** 'normal' is the automatic alignment. */
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GasRange {
    const known = oneOf(`${PAGE}.setHorizontalAlignment`, alignment === 'normal' ? null : alignment, HORIZONTAL);
    return this.#change({ horizontal: known });
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GasRange {
    return this.#change({ vertical: oneOf(`${PAGE}.setVerticalAlignment`, alignment, VERTICAL) });
  }

  /** Of the top left cell, like all that follow. */
  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.#look.bold ? 'bold' : 'normal';
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.#look.italic ? 'italic' : 'normal';
  }

  getFontSize(): number {
    return this.#look.fontSize;
  }

  /** A cell without a colour of its own is white. */
  getBackground(): string {
    return this.#look.background ?? '#ffffff';
  }

  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return { wrap: WrapStrategy.WRAP, overflow: WrapStrategy.OVERFLOW, clip: WrapStrategy.CLIP }[this.#look.wrap];
  }

  /** Where none was set, as the value asks for it. */
  getHorizontalAlignment(): string {
    return this.#look.horizontal ?? 'general';
  }

  getVerticalAlignment(): string {
    return this.#look.vertical ?? 'bottom';
  }

  get #look(): StyleFacets {
    return this.file.workbook.styles.facets(styleAt(this.sheet, this.rect.row, this.rect.column));
  }

  #change(change: Partial<StyleFacets>): GasRange {
    changeStyle(this.file.workbook.styles, this.sheet, this.rect, change);
    return asRange(this);
  }

  #changeEach<Facet extends keyof StyleFacets>(facet: Facet, grid: StyleFacets[Facet][][]): GasRange {
    changeStyles(this.file.workbook.styles, this.sheet, this.rect, facet, grid);
    return asRange(this);
  }

  #grid(method: string, grid: unknown): unknown[][] {
    sameSize(`${PAGE}.${method}`, grid, this.getNumRows(), this.getNumColumns());
    return grid;
  }
}

function oneOf<Value extends string>(method: string, value: Value | null, known: readonly Value[]): Value | null {
  if (value !== null && !known.includes(value)) throw mismatch(method, [value]);
  return value;
}
