import type { Owed } from '../core/owed';
import { UNNAMED_THING } from '../text/reminders';
import type { Lists } from '../workbook/lists';
import { labelOf } from '../workbook/lists';

/** A thing owed as sentences name it, also where the district took its label out of Danh mục. */
export function namedThing(owed: Owed, lists: Lists): string {
  return labelOf(lists, 'owed', owed) || UNNAMED_THING;
}
