import type { Package } from './package/package';
import { Relations, relationsPath } from './package/relations';
import type { SheetSource } from './sheet/sheetSource';
import { cloneXml, elementsOf } from './package/xml';

/** What a copied sheet takes with it; tables, pivots and form controls have names of their own and stay behind. */
const COPIED = new Set([
  'drawing',
  'vmlDrawing',
  'comments',
  'printerSettings',
  'hyperlink',
  'chart',
  'chartUserShapes',
  'image',
]);

/** Pictures do not change: two drawings may show the same one. */
const SHARED = new Set(['image']);

/** The source and relations of a copied sheet, with parts of its own for what it points at. */
export function copyRelatedParts(
  file: Package,
  source: SheetSource,
  relations: Relations,
): { readonly source: SheetSource; readonly relations: Relations } {
  const copied = copyRelations(file, relations, '');
  const kept = new Set(copied.all.map((relation) => relation.id));
  const own = source.mapChunks((chunk) => {
    const ids = [...chunk.text.matchAll(/\s[\w.-]+:id="([^"]*)"/g)].map((match) => match[1] ?? '');
    const lost = chunk.name !== 'hyperlinks' && ids.some((id) => relations.byId(id) && !kept.has(id));
    if (lost) return undefined;
    return chunk.name === 'sheetViews' ? { ...chunk, text: chunk.text.replace(/\stabSelected="[^"]*"/g, '') } : chunk;
  });
  return { source: own.withOpen(own.open.replace(/\sxr:uid="[^"]*"/, '')), relations: copied };
}

function copyRelations(file: Package, relations: Relations, newSource: string): Relations {
  const copy = new Relations(newSource, cloneXml(relations.root));
  copy.keep(({ kind }) => COPIED.has(kind));
  const byId = new Map(relations.all.map((relation) => [relation.id, relation]));
  for (const node of elementsOf(copy.root)) {
    const relation = byId.get(node.attributes['Id'] ?? '');
    if (!relation || relation.external) continue;
    const path = relations.pathOf(relation);
    if (!file.has(path)) continue;
    node.attributes['Target'] = `/${SHARED.has(relation.kind) ? path : copyPart(file, path)}`;
  }
  return copy;
}

function copyPart(file: Package, path: string): string {
  const copy = file.duplicate(path);
  file.setRelations(copyRelations(file, file.relations(path), copy));
  return copy;
}

/** Takes out a part and what it alone points at, such as its drawing. */
export function removeWithParts(file: Package, path: string): void {
  const targets = innerTargets(file, path);
  file.remove(path);
  if (targets.length === 0) return;
  const sources = file.paths().filter((other) => file.has(relationsPath(other)));
  const used = new Set(sources.flatMap((other) => innerTargets(file, other)));
  for (const target of targets) if (file.has(target) && !used.has(target)) removeWithParts(file, target);
}

function innerTargets(file: Package, path: string): string[] {
  const relations = file.relations(path);
  return relations.all.filter(({ external }) => !external).map((relation) => relations.pathOf(relation));
}
