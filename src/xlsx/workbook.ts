import type { Area } from '../workbook/design/design';

/** A date is a number whose style says so. */
export type XlsxValue = string | number | boolean;

export interface XlsxStyle {
  readonly bold?: boolean;
  readonly size?: number;
  /** "#d9e7f5" */
  readonly fill?: string;
  /** As Excel writes it: "dd/mm/yyyy"; left out = General. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly middle?: boolean;
}

export interface XlsxCell {
  /** '' = the cell is empty. */
  readonly value: XlsxValue;
  /** Without '=', `,` between arguments; the value is what it gives now. */
  readonly formula?: string;
  /** Left out = that of its column. */
  readonly style?: XlsxStyle;
}

export interface XlsxColumn {
  /** Pixels. */
  readonly width: number;
  /** Of its cells that have none of their own, those that nobody has filled in yet included. */
  readonly style?: XlsxStyle;
}

/** Cells that offer a choice and refuse nothing. */
export interface XlsxDropdown {
  readonly area: Area;
  /** Labels; `range`, such as 'Danh mục'!$A$2:$A$9, is taken where they are too long for the format. */
  readonly items: readonly string[];
  readonly range?: string;
}

export interface XlsxSheet {
  /** Signs that Excel does not take are replaced. */
  readonly name: string;
  readonly rows: readonly (readonly XlsxCell[])[];
  readonly columns?: readonly XlsxColumn[];
  readonly frozenRows?: number;
  readonly hidden?: boolean;
  readonly dropdowns?: readonly XlsxDropdown[];
}
