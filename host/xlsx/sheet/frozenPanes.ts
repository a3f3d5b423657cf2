import { writeAddress } from './address';
import { element, elementsOf, firstOf, localName, prefixOf, type XmlElement } from '../package/xml';

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function readFrozen(sheetViews: XmlElement | undefined): Frozen {
  const {
    state = 'split',
    xSplit = '0',
    ySplit = '0',
  } = firstOf(firstOf(sheetViews, 'sheetView'), 'pane')?.attributes ?? {};
  return state.startsWith('frozen') ? { rows: Number(ySplit), columns: Number(xSplit) } : { rows: 0, columns: 0 };
}

/** Sets the pane of the first view; selections of the other panes go with it. */
export function setFrozen(sheetViews: XmlElement, { rows, columns }: Frozen): void {
  const prefix = prefixOf(sheetViews.name);
  const view = firstOf(sheetViews, 'sheetView');
  if (!view) return;
  view.children = elementsOf(view).filter((child) => !['pane', 'selection'].includes(localName(child.name)));
  Reflect.deleteProperty(view.attributes, 'topLeftCell');
  if (rows === 0 && columns === 0) return;
  const activePane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element(`${prefix}pane`, {
    ...(columns > 0 && { xSplit: String(columns) }),
    ...(rows > 0 && { ySplit: String(rows) }),
    topLeftCell: writeAddress(rows + 1, columns + 1),
    activePane,
    state: 'frozen',
  });
  view.children.unshift(pane, element(`${prefix}selection`, { pane: activePane }));
}
