/** An item of a list that the district keeps: the label is theirs to change, the key carries the meaning code needs. */
export interface Entry {
  readonly label: string;
  /** '' where the district added an item of its own. */
  readonly key: string;
}
