import { readRects, writeRects } from './address';
import { shiftRect, type Shift } from './shift';
import { followShift } from './shiftFormula';
import type { SheetSource } from './sheetSource';
import { elementsOf, localName, parseXml, writeXml, type XmlElement } from '../package/xml';

/** Children that the model does not hold but that stand at places of the grid. */
const PLACED = new Set(['protectedRanges', 'autoFilter', 'sortState', 'conditionalFormatting', 'ignoredErrors']);

/** The source with these children moved along; notes, drawings and tables stay where they are. */
export function shiftSource(source: SheetSource, shift: Shift): SheetSource {
  return source.mapChunks((chunk) => {
    if (!PLACED.has(chunk.name)) return chunk;
    const moved = move(parseXml(chunk.text), shift);
    return moved && { ...chunk, text: writeXml(moved) };
  });
}

/** Undefined when nothing is left of what the element stood on. */
function move(node: XmlElement, shift: Shift): XmlElement | undefined {
  const children = node.children.map((child) =>
    typeof child === 'string' ? moveText(node, child, shift) : move(child, shift),
  );
  const attributes = { ...node.attributes };
  for (const name of ['sqref', 'ref']) {
    const place = attributes[name];
    if (place === undefined) continue;
    const rects = readRects(place).map((rect) => shiftRect(rect, shift));
    attributes[name] = writeRects(rects.filter((rect) => rect !== undefined));
    if (attributes[name] === '') return undefined;
  }
  const moved = { name: node.name, attributes, children: children.filter((child) => child !== undefined) };
  return elementsOf(node).length > 0 && elementsOf(moved).length === 0 ? undefined : moved;
}

function moveText(parent: XmlElement, text: string, shift: Shift): string {
  return localName(parent.name) === 'formula' ? followShift(text, shift) : text;
}
