import type { ProblemCode } from './problem';

/**
 * What a finding comes to: `unknown` = a figure cannot be told, or a row, column or tab is not counted; `review` = it is
 * counted, and may be meant otherwise; `note` = good to know.
 */
export type Weight = 'unknown' | 'review' | 'note';

/** The heaviest first. */
export const WEIGHTS: readonly Weight[] = ['unknown', 'review', 'note'];

const WEIGHT_OF: Readonly<Record<ProblemCode, Weight>> = {
  'tab-missing': 'unknown',
  'tab-renamed': 'review',
  'tab-duplicated': 'unknown',
  'tab-conflict': 'unknown',
  'tab-of-unknown-commune': 'unknown',
  'tab-without-code': 'review',
  'tab-to-move': 'unknown',
  'tab-moved': 'unknown',
  'rows-to-move': 'review',
  'rows-left-behind': 'review',
  'move-unclear': 'review',
  'header-row-missing': 'unknown',
  'column-missing': 'unknown',
  'column-repeated': 'unknown',
  'header-unknown': 'unknown',
  'header-strayed': 'unknown',
  'label-repeated': 'review',
  'row-without-name': 'unknown',
  'row-without-content': 'unknown',
  'not-in-list': 'unknown',
  'not-a-number': 'unknown',
  'not-a-day': 'unknown',
  'not-a-moment': 'unknown',
  'not-a-time': 'unknown',
  'not-an-email': 'review',
  'email-misspelt': 'review',
  'email-with-extra': 'review',
  'cell-error': 'unknown',
  misencoded: 'review',
  'disguised-letter': 'review',
  'role-empty': 'review',
  'commune-without-name': 'unknown',
  'commune-repeated': 'unknown',
  'code-repeated': 'unknown',
  'setting-missing': 'unknown',
  'list-empty': 'unknown',
  'list-key-missing': 'unknown',
  'list-key-unknown': 'unknown',
  'list-item-repeated': 'review',
  'rule-incomplete': 'unknown',
  'rule-shadowed': 'review',
  'extension-incomplete': 'unknown',
  'extension-of-unknown-commune': 'unknown',
  'holidays-missing': 'review',
  'locale-differs': 'review',
  'time-zone-differs': 'review',
  'opinion-names-person': 'review',
  'opinion-id-repeated': 'review',
  'heading-too-wide': 'note',
  'row-not-a-person': 'unknown',
  'name-without-letters': 'unknown',
  // words that are no name by our own reading: a person may say that this is so
  'line-not-a-person': 'review',
  'line-not-an-opinion': 'review',
  'line-counted': 'review',
  'no-opinion-stated': 'note',
  'several-in-cell': 'review',
  'several-opinions-in-cell': 'review',
  'cells-merged': 'review',
  'person-similar': 'review',
  'person-elsewhere': 'review',
  'substitute-listed': 'review',
  'person-repeated': 'review',
  'householder-unclear': 'review',
  'birth-year-doubtful': 'review',
  'substitute-without-state': 'review',
  'answer-without-state': 'review',
  'delegate-without-commune': 'review',
  'session-day-missing': 'unknown',
  'day-in-future': 'unknown',
  'day-of-other-year': 'review',
  'day-ahead': 'review',
  'day-far-from-round': 'review',
  'day-and-month-swapped': 'review',
  'day-instead-of-text': 'review',
  'hour-impossible': 'review',
  'moment-in-future': 'review',
  'moment-is-text': 'review',
  'amount-small': 'review',
  'label-outdated': 'note',
  'list-key-repeated': 'note',
  'code-differs': 'review',
  'extension-repeated': 'review',
  'extension-not-owed': 'review',
  'extension-brings-forward': 'review',
  'limit-after-session': 'review',
  'days-out-of-sense': 'unknown',
  'signatory-title': 'review',
  'moment-without-record': 'review',
  'record-lost': 'review',
  'moment-differs': 'review',
  'edited-since-handed-in': 'review',
  'box-without-record': 'review',
  'nothing-to-hand-in': 'unknown',
  'address-refused': 'review',
  'label-not-counted': 'note',
  'number-not-counted': 'note',
  'blanks-counted': 'note',
  'header-counted': 'note',
  'list-label-not-counted': 'note',
  'code-not-found': 'review',
  'cells-unread': 'note',
  'cells-kept': 'note',
};

export function weightOf({ code }: { readonly code: ProblemCode }): Weight {
  return WEIGHT_OF[code];
}

/** How many of each. */
export type WeightCounts = Readonly<Record<Weight, number>>;

export function countWeights(problems: readonly { readonly code: ProblemCode }[]): WeightCounts {
  const of = (weight: Weight) => problems.filter((problem) => weightOf(problem) === weight).length;
  return { unknown: of('unknown'), review: of('review'), note: of('note') };
}

/** The heaviest first, each weight in the order given. */
export function byWeight<P extends { readonly code: ProblemCode }>(problems: readonly P[]): P[] {
  return WEIGHTS.flatMap((weight) => problems.filter((problem) => weightOf(problem) === weight));
}
