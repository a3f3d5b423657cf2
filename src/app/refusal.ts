import type { RefusalCode } from '../text/problems/refusals';
import { REFUSALS } from '../text/problems/refusals';

/** Something the add-on will not do; its message is the sentence that the person reads. */
export class Refusal extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, detail = '') {
    super(REFUSALS[code](detail));
    this.name = 'Refusal';
    this.code = code;
  }
}
