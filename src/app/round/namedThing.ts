import type { Owed } from '../../core/round/owed';
import { UNNAMED_THING } from '../../text/reminders';
import type { Lists } from '../../workbook/schema/lists';
import { labelOf } from '../../workbook/schema/lists';

/** A thing owed as sentences name it, also where the district took its label out of Danh mục. */
export function namedThing(owed: Owed, lists: Lists): string {
  return labelOf(lists, 'owed', owed) || UNNAMED_THING;
}
