import type { Figure, Unknown } from '../../core/results/figure';
import type { Column } from '../schema/column';
import { INVITEE, OPINION, SESSION_COLUMN } from '../schema/communeTab';
import type { Located } from '../cells/locate';

const OF_PEOPLE = ['people', 'groups', 'women', 'ethnicMinorities', 'households', 'delegates'] as const;
const OF_OPINIONS = ['opinions', 'answers', 'themes', 'kinds'] as const;

/** The figures that a column of a commune's tab is needed for. */
const NEEDED_FOR: ReadonlyMap<Column, readonly Figure[]> = new Map<Column, readonly Figure[]>([
  [INVITEE.name, OF_PEOPLE],
  [INVITEE.attendance, OF_PEOPLE],
  [INVITEE.group, ['groups', 'households']],
  [INVITEE.gender, ['women']],
  [INVITEE.ethnicity, ['ethnicMinorities']],
  [INVITEE.village, ['households']],
  [INVITEE.householder, ['households']],
  [INVITEE.sentBy, ['delegates']],
  [OPINION.content, OF_OPINIONS],
  [OPINION.state, ['answers']],
  [OPINION.theme, ['themes']],
  [OPINION.kind, ['kinds']],
  [SESSION_COLUMN.label, ['session']],
  [SESSION_COLUMN.value, ['session']],
]);

/** The figures that cannot be told, since a column that they need is not found, or holds records (`unread`) that nobody reads. */
export function unknownFigures({ columns }: Located, unread: (column: Column) => boolean = () => false): Unknown {
  const isKnown = (column: Column) => columns.has(column) && !unread(column);
  return new Set([...NEEDED_FOR].flatMap(([column, figures]) => (isKnown(column) ? [] : figures)));
}
