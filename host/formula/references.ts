import { type Area, type Span, sameSheet } from './a1';
import type { Formula } from './syntax';

/** Rows or columns put in before `at` (count > 0) or taken out from `at` on (count < 0). */
export interface GridChange {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

type Reference = Extract<Formula, { kind: 'reference' }>;

/** The formula of a cell of `ownSheet` after a change: ranges grow and shrink, a reference wholly deleted becomes #REF!. */
export function shiftReferences(formula: Formula, ownSheet: string, change: GridChange): Formula {
  return mapReferences(formula, (reference) => {
    if (!sameSheet(reference.sheet ?? ownSheet, change.sheet)) return reference;
    const area = shiftArea(reference.area, change);
    return area ? { ...reference, area } : { kind: 'value', value: { error: '#REF!' } };
  });
}

/** The formula after a sheet got another name. */
export function renameSheet(formula: Formula, from: string, to: string): Formula {
  return mapReferences(formula, (reference) =>
    reference.sheet !== undefined && sameSheet(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );
}

function mapReferences(formula: Formula, change: (reference: Reference) => Formula): Formula {
  const map = (part: Formula): Formula => {
    switch (part.kind) {
      case 'reference':
        return change(part);
      case 'call':
        return { ...part, args: part.args.map(map) };
      case 'unary':
      case 'percent':
        return { ...part, operand: map(part.operand) };
      case 'binary':
        return { ...part, left: map(part.left), right: map(part.right) };
      case 'group':
        return { ...part, inner: map(part.inner) };
      default:
        return part;
    }
  };
  return map(formula);
}

function shiftArea(area: Area, { axis, at, count }: GridChange): Area | undefined {
  const key = axis === 'row' ? 'rows' : 'columns';
  const span = area[key];
  if (!span) return area;
  const shifted = count > 0 ? grow(span, at, count) : shrink(span, at, -count);
  return shifted && { ...area, [key]: shifted };
}

function grow({ first, last }: Span, at: number, count: number): Span {
  return {
    first: { ...first, at: first.at >= at ? first.at + count : first.at },
    last: { ...last, at: last.at >= at ? last.at + count : last.at },
  };
}

function shrink({ first, last }: Span, at: number, count: number): Span | undefined {
  const end = at + count;
  const newFirst = first.at < at ? first.at : Math.max(at, first.at - count);
  const newLast = last.at < at ? last.at : last.at < end ? at - 1 : last.at - count;
  return newLast < newFirst ? undefined : { first: { ...first, at: newFirst }, last: { ...last, at: newLast } };
}
