/** What can be wrong with the data. The wording, and what to do, stand in text/problems/problems.ts. */
export type ProblemCode =
  | 'tab-missing'
  | 'tab-renamed'
  | 'tab-duplicated'
  | 'tab-conflict'
  | 'tab-of-unknown-commune'
  | 'tab-without-code'
  | 'tab-to-move'
  | 'tab-moved'
  | 'rows-to-move'
  | 'rows-left-behind'
  | 'move-unclear'
  | 'header-row-missing'
  | 'column-missing'
  | 'column-repeated'
  | 'header-unknown'
  | 'header-strayed'
  | 'label-repeated'
  | 'row-without-name'
  | 'row-without-content'
  | 'not-in-list'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-a-moment'
  | 'not-a-time'
  | 'not-an-email'
  | 'email-misspelt'
  | 'email-with-extra'
  | 'cell-error'
  | 'misencoded'
  | 'disguised-letter'
  | 'role-empty'
  | 'commune-without-name'
  | 'commune-repeated'
  | 'code-repeated'
  | 'setting-missing'
  | 'list-empty'
  | 'list-key-missing'
  | 'list-key-unknown'
  | 'list-item-repeated'
  | 'rule-incomplete'
  | 'rule-shadowed'
  | 'extension-incomplete'
  | 'extension-of-unknown-commune'
  | 'holidays-missing'
  | 'locale-differs'
  | 'time-zone-differs'
  | 'opinion-names-person'
  | 'opinion-id-repeated'
  | 'heading-too-wide'
  | 'row-not-a-person'
  | 'name-without-letters'
  | 'line-not-a-person'
  | 'line-not-an-opinion'
  | 'line-counted'
  | 'no-opinion-stated'
  | 'several-in-cell'
  | 'several-opinions-in-cell'
  | 'cells-merged'
  | 'person-similar'
  | 'person-elsewhere'
  | 'substitute-listed'
  | 'person-repeated'
  | 'householder-unclear'
  | 'birth-year-doubtful'
  | 'substitute-without-state'
  | 'answer-without-state'
  | 'delegate-without-commune'
  | 'session-day-missing'
  | 'day-in-future'
  | 'day-of-other-year'
  | 'day-ahead'
  | 'day-far-from-round'
  | 'day-and-month-swapped'
  | 'day-instead-of-text'
  | 'hour-impossible'
  | 'moment-in-future'
  | 'moment-is-text'
  | 'amount-small'
  | 'label-outdated'
  | 'label-not-counted'
  | 'number-not-counted'
  | 'blanks-counted'
  | 'header-counted'
  | 'list-key-repeated'
  | 'list-label-not-counted'
  | 'code-differs'
  | 'code-not-found'
  | 'extension-repeated'
  | 'extension-not-owed'
  | 'extension-brings-forward'
  | 'limit-after-session'
  | 'days-out-of-sense'
  | 'signatory-title'
  | 'moment-without-record'
  | 'record-lost'
  | 'moment-differs'
  | 'edited-since-handed-in'
  | 'box-without-record'
  | 'nothing-to-hand-in'
  | 'address-refused'
  | 'cells-unread'
  | 'cells-kept';

/** Where in the workbook. */
export interface Place {
  readonly tab: string;
  /** 1-based; left out = the whole tab. */
  readonly row?: number;
  /** 1-based. */
  readonly column?: number;
}

/** A place, and the header of its column or the label of its field. */
export interface NamedPlace extends Place {
  readonly field: string;
}

/** Something wrong in the data, and where: returned, never thrown, and spoiling only what needs the cell. */
export interface Problem extends Place {
  readonly code: ProblemCode;
  /** Header of the column, or label of the field. */
  readonly field?: string;
  /** What stands in the cell, or what the sentence needs to be exact. */
  readonly detail?: string;
  /** Key of the list of Danh mục that does not have what stands in the cell. */
  readonly list?: string;
  /** Further places with the very same fault. */
  readonly also?: readonly Place[];
}
