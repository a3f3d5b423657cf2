import type { Column } from '../../workbook/schema/column';
import { INVITEE, INVITEES, OPINION, OPINIONS } from '../../workbook/schema/communeTab';
import { newPersonPasses, OPINION_IN_PLACE, OPINION_PASSES, PERSON_IN_PLACE, PERSON_PASSES } from './matchRows';

/** A block of rows, and how its rows are known again. */
export interface Part {
  readonly key: 'invitees' | 'opinions';
  readonly columns: readonly Column[];
  /** Column that tells the thôn of a row. */
  readonly village: Column;
  /** Column that tells what a row is about. */
  readonly about: Column;
  readonly passes: typeof PERSON_PASSES;
  /** Of rows that stand in file and tab and did not before; where nobody knows what stood before, `isBaseless`. */
  readonly passesOfNew: (isBaseless: boolean) => typeof PERSON_PASSES;
  /** Tried last, and only against what both sides knew. */
  readonly inPlace: typeof PERSON_PASSES;
  /** Columns that mean something together: where one of them is in conflict, one side's cells are taken all. */
  readonly together: readonly Column[];
}

export const PARTS: readonly Part[] = [
  {
    ...{ key: 'invitees', columns: INVITEES, about: INVITEE.name, passes: PERSON_PASSES, inPlace: PERSON_IN_PLACE },
    village: INVITEE.village,
    passesOfNew: (isBaseless) => newPersonPasses(isBaseless ? 1 : 0),
    together: [INVITEE.attendance, INVITEE.substitute],
  },
  {
    ...{
      key: 'opinions',
      columns: OPINIONS,
      about: OPINION.content,
      passes: OPINION_PASSES,
      inPlace: OPINION_IN_PLACE,
    },
    village: OPINION.village,
    passesOfNew: () => OPINION_PASSES,
    together: [OPINION.answer, OPINION.answerDocument, OPINION.answeredOn, OPINION.state, OPINION.dueOn],
  },
];
