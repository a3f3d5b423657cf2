import type { StyleFacets, StyleTable } from '../../../host/model/model';
import type { CellLook } from '../../protocol';

/** Looks of the cells of one window, each sent once. */
export class CellLooks {
  readonly list: CellLook[] = [];
  private readonly indexes = new Map<number, number>();

  constructor(private readonly styles: StyleTable) {}

  /** Index of a style's look. */
  of(style: number): number {
    const known = this.indexes.get(style);
    if (known !== undefined) return known;
    const index = this.list.push(lookOf(this.styles.facets(style))) - 1;
    this.indexes.set(style, index);
    return index;
  }
}

function lookOf({ bold, italic, underline, fontSize, fontColor, background, horizontal, wrap }: StyleFacets): CellLook {
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    fontSize,
    ...(fontColor !== null && { color: fontColor }),
    ...(background !== null && { background }),
    ...(horizontal !== null && { align: horizontal }),
    ...(wrap !== 'overflow' && { wrap }),
  };
}
