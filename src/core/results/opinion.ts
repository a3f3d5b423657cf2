import type { Day } from '../time/day';
import type { Entry } from '../people/entry';
import type { NamedPlace } from '../problem';

export type OpinionState = 'onTheSpot' | 'inWriting' | 'forwarded' | 'unanswered';

export interface Opinion {
  /** Mã ý kiến, by which it is the same one after sorting and editing; '' = not given yet. */
  readonly id: string;
  readonly speaker: string;
  readonly village: string;
  /** null = not given, or not in the list. Themes go by label. */
  readonly theme: Entry | null;
  readonly kind: Entry | null;
  readonly content: string;
  readonly agency: string;
  readonly answer: string;
  readonly answerDocument: string;
  readonly answeredOn: Day | null;
  readonly state: OpinionState;
  readonly dueOn: Day | null;
  readonly note: string;
  /** Where the texts stand that the report prints. */
  readonly fields: Readonly<Record<'content' | 'agency' | 'answer' | 'answerDocument', NamedPlace>>;
}

/** onTheSpot + inWriting + forwarded + unanswered = total; answered = onTheSpot + inWriting. */
export interface OpinionCount {
  readonly total: number;
  readonly onTheSpot: number;
  readonly inWriting: number;
  readonly answered: number;
  readonly forwarded: number;
  readonly unanswered: number;
}

export interface OpinionTotals extends OpinionCount {
  /** '' = theme not known. */
  readonly themes: readonly (OpinionCount & { readonly theme: string })[];
  readonly kinds: readonly { readonly kind: string; readonly total: number }[];
}

/** Counts opinions by state, theme and kind; `themes` and `kinds` give the order and those that show with zero. */
export function countOpinions(
  opinions: readonly Opinion[],
  themes: readonly Entry[],
  kinds: readonly Entry[],
): OpinionTotals {
  const labelsOf = (entries: readonly Entry[]) => [...entries.map((entry) => entry.label), ''];
  return {
    ...countStates(opinions),
    themes: labelsOf(themes).map((theme) => ({
      theme,
      ...countStates(opinions.filter((opinion) => (opinion.theme?.label ?? '') === theme)),
    })),
    kinds: labelsOf(kinds).map((kind) => ({
      kind,
      total: opinions.filter((opinion) => (opinion.kind?.label ?? '') === kind).length,
    })),
  };
}

function countStates(opinions: readonly Opinion[]): OpinionCount {
  const having = (state: OpinionState) => opinions.filter((opinion) => opinion.state === state).length;
  const onTheSpot = having('onTheSpot');
  const inWriting = having('inWriting');
  return {
    total: opinions.length,
    onTheSpot,
    inWriting,
    answered: onTheSpot + inWriting,
    forwarded: having('forwarded'),
    unanswered: having('unanswered'),
  };
}
