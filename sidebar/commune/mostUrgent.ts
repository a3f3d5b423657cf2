import type { OwedView } from '../../src/api';

/** Whether handing it in again would record something new. */
export function needsHandingIn({ handedIn, isEdited }: OwedView): boolean {
  return handedIn !== 'notOwed' && (handedIn !== 'handedIn' || isEdited);
}

/** The thing to hand in next: the earliest limit first, one without a limit last; undefined = nothing is left. */
export function mostUrgent(owed: readonly OwedView[]): OwedView | undefined {
  const limit = ({ deadline }: OwedView) => deadline ?? Infinity;
  return owed.filter(needsHandingIn).reduce<OwedView | undefined>((first, view) => {
    return first === undefined || limit(view) < limit(first) ? view : first;
  }, undefined);
}
