import type { Problem } from './problem';

/** A problem as people are told it. */
export interface Finding extends Problem {
  /**
   * What an answer to it is remembered by: a key for each of its faults, the same wherever its cell stands, as long as the cell
   * holds the same; none = no answer can stand.
   */
  readonly keys: readonly string[];
}

/** A person said "đúng như vậy" to it. */
export interface AnsweredFinding extends Finding {
  /** What the person wrote to say so. */
  readonly answer: string;
}
