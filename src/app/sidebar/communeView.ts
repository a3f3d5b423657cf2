import type { CommuneFace, PersonView } from '../../api';
import type { Grid } from '../../workbook/cells/cell';
import { COMMUNE_BLOCKS } from '../../workbook/schema/communeTab';
import type { Lists } from '../../workbook/schema/lists';
import { labelOf } from '../../workbook/schema/lists';
import { locate } from '../../workbook/cells/locate';
import type { CommuneTab } from '../../workbook/reading/readCommuneTab';
import { factText, sessionFacts } from '../rows/sessionFacts';

/** The people of a tab, in the order of their rows. */
export function peopleOf({ invitees }: CommuneTab): PersonView[] {
  return invitees.map(({ row, name, village, group, attendance, substitute }) => ({
    row,
    name,
    village,
    group: group?.label ?? '',
    attendance,
    substitute,
  }));
}

/** What stands beside each fact of the session, by key of SESSION, as a person would type it. */
export function sessionTexts(grid: Grid): CommuneFace['session'] {
  const located = locate('', grid, COMMUNE_BLOCKS);
  if (located === null) return {};
  return Object.fromEntries(sessionFacts(grid, located).map((fact) => [fact.field.key, factText(fact)]));
}

/** What the dropdowns offer, and the labels of attendance by meaning. */
export function choicesOf(lists: Lists): Pick<CommuneFace, 'choices' | 'attendanceLabels'> {
  const labels = Object.entries(lists).map(([key, entries]) => [key, entries.map(({ label }) => label)] as const);
  const attendance = (key: string) => labelOf(lists, 'attendance', key);
  return {
    choices: Object.fromEntries(labels),
    attendanceLabels: {
      present: attendance('present'),
      substitute: attendance('substitute'),
      absent: attendance('absent'),
      uninvited: attendance('uninvited'),
    },
  };
}
