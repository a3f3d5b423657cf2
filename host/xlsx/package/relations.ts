import { posix } from 'node:path';
import { element, elementsOf, type XmlElement } from './xml';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Start of the types this code writes; files of the strict kind have another, so types are told apart by their last word. */
export const TYPE_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address, such as `worksheet`. */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** Where the relations of a part are kept; of the whole file for ''. */
export function relationsPath(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

/** What one part points at. */
export class Relations {
  readonly root: XmlElement;
  changed = false;

  constructor(
    readonly source: string,
    root: XmlElement | undefined,
  ) {
    this.root = root ?? element('Relationships', { xmlns: NAMESPACE });
  }

  /** The same relations for another part; inner targets must be given from the file's root. */
  movedTo(source: string): Relations {
    return new Relations(source, this.root);
  }

  get isEmpty(): boolean {
    return elementsOf(this.root).length === 0;
  }

  get all(): Relation[] {
    return elementsOf(this.root).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      return {
        id: Id,
        kind: Type.slice(Type.lastIndexOf('/') + 1),
        target: Target,
        external: TargetMode === 'External',
      };
    });
  }

  byId(id: string): Relation | undefined {
    return this.all.find((relation) => relation.id === id);
  }

  /** Path in the file of an inner target, given from the part's folder or from the file's root. */
  pathOf(relation: Relation): string {
    const target = relation.target.replace(/\\/g, '/');
    return target.startsWith('/') ? posix.normalize(target.slice(1)) : posix.join(posix.dirname(this.source), target);
  }

  /** Path of the first inner target of a kind. */
  find(kind: string): string | undefined {
    const relation = this.all.find((candidate) => candidate.kind === kind && !candidate.external);
    return relation && this.pathOf(relation);
  }

  add(kind: string, target: string, external = false): string {
    const taken = new Set(this.all.map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const attributes = { Id: id, Type: TYPE_BASE + kind, Target: external ? target : `/${target}` };
    const prefix = this.root.name.slice(0, this.root.name.indexOf(':') + 1);
    this.root.children.push(
      element(`${prefix}Relationship`, external ? { ...attributes, TargetMode: 'External' } : attributes),
    );
    this.changed = true;
    return id;
  }

  /** Keeps the relations for which the test holds. */
  keep(test: (relation: Relation) => boolean): void {
    const kept = new Set(this.all.filter(test).map((relation) => relation.id));
    const before = elementsOf(this.root);
    this.root.children = before.filter((relation) => kept.has(relation.attributes['Id'] ?? ''));
    if (this.root.children.length < before.length) this.changed = true;
  }
}
