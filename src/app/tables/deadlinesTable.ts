import type { Commune } from '../../core/round/commune';
import { addDays, dayOfMoment } from '../../core/time/day';
import type { Owed } from '../../core/round/owed';
import { forEachOwed } from '../../core/round/owed';
import type { HandedInAt, Submission } from '../../core/round/submission';
import { tidy } from '../../core/letters/vietnamese';
import { HANDED_IN, STANDING, standingText } from '../../text/standing';
import { extendedText, ruleText } from '../../text/rule';
import { cellName } from '../../workbook/design/a1';
import type { Grid } from '../../workbook/cells/cell';
import type { Column } from '../../workbook/schema/column';
import { momentOfCell, textOf, UNREADABLE } from '../../workbook/cells/cell';
import type { Content } from '../../workbook/design/content';
import { dayContent, momentContent } from '../../workbook/design/content';
import type { DeadlineColumn } from '../../workbook/design/deadlinesTab';
import { DEADLINE, DEADLINES } from '../../workbook/design/deadlinesTab';
import { labelOf } from '../../workbook/schema/lists';
import { locate } from '../../workbook/cells/locate';
import { standingFormula } from '../../workbook/design/standingFormula';
import { DEADLINES_TAB } from '../../workbook/schema/tabs';
import type { Basis } from '../round/basis';
import type { Table } from '../ports';
import { headerRowOf } from './tableRoom';

/** Hạn nộp without its rows. */
export const DEADLINES_FRAME = {
  tab: DEADLINES_TAB,
  columns: DEADLINES,
  headerRow: 1,
  owns: (cellOf) => {
    const lookup = cellOf('lookup');
    return lookup === undefined ? undefined : textOf(lookup).includes('|');
  },
} as const satisfies Omit<Table, 'rows'>;

/**
 * Hạn nộp: the limits resolved, in words and as moments. Only "So với hạn" stays a formula, for it compares with now; `there`
 * is the tab as it stands, for people may have put rows above its header.
 */
export function deadlinesTable(
  communes: readonly { readonly commune: Commune; readonly submissions: readonly Submission[] }[],
  basis: Basis,
  there: Grid = [],
): Table {
  const firstRow = headerRowOf(DEADLINES_FRAME, there) + 1;
  const pairs = communes.flatMap(({ commune, submissions }) =>
    submissions.map((submission) => ({ commune, submission })),
  );
  return {
    ...DEADLINES_FRAME,
    rows: pairs.map(({ commune, submission }, index) => {
      const cells = contents(commune, submission, basis, firstRow + index);
      return DEADLINES.map((column) => cells[column.key]);
    }),
  };
}

function contents(
  commune: Commune,
  submission: Submission,
  basis: Basis,
  row: number,
): Record<DeadlineColumn, Content> {
  const { owed, deadline } = submission;
  const isLive = deadline?.moment != null && submission.handedInAt !== 'unclear';
  const soonFrom = deadline?.moment == null ? null : addDays(dayOfMoment(deadline.moment), -basis.soonDays);
  return {
    code: commune.code,
    commune: commune.name,
    owed: labelOf(basis.lists, 'owed', owed),
    rule: ruleWords(submission),
    deadline: momentContent(deadline?.moment ?? null),
    original: momentContent(deadline?.moment == null ? null : deadline.original),
    soonFrom: dayContent(soonFrom),
    handedInAt: submission.handedInAt === 'unclear' ? '' : momentContent(submission.handedInAt),
    handedIn: HANDED_IN[submission.handedIn],
    standing: isLive ? { formula: standingAt(row) } : standingText(submission.standing),
    lookup: `${commune.code}|${owed}`,
  };
}

function ruleWords({ rule, deadline }: Submission): string {
  if (rule === null) return HANDED_IN.notOwed;
  return deadline?.moment != null && deadline.isExtended ? extendedText(rule) : ruleText(rule);
}

function standingAt(row: number): string {
  const cell = (key: DeadlineColumn) => cellName(row, DEADLINES.findIndex((column) => column.key === key) + 1);
  return standingFormula({
    deadline: cell('deadline'),
    handedInAt: cell('handedInAt'),
    soonFrom: cell('soonFrom'),
    undated: `"${STANDING.undated}"`,
  });
}

/** When each thing was handed in, as Hạn nộp holds it, by "Mã|owed": for a run that does not read the communes' tabs. */
export function recordedMoments(grid: Grid): (code: string, owed: Owed) => HandedInAt {
  const located = locate(DEADLINES_TAB, grid, [{ columns: DEADLINES }]);
  const moments = new Map<string, HandedInAt>();
  for (const row of grid.slice(located === null ? grid.length : located.headerRow + 1)) {
    const cellOf = (column: Column) => row[located?.columns.get(column) ?? -1] ?? '';
    const key = tidy(textOf(cellOf(DEADLINE.lookup)));
    const moment = momentOfCell(cellOf(DEADLINE.handedInAt));
    if (moment !== UNREADABLE) moments.set(key, moment);
    else if (tidy(textOf(cellOf(DEADLINE.handedIn))) === HANDED_IN.unclear) moments.set(key, 'unclear');
  }
  return (code, owed) => moments.get(`${code}|${owed}`) ?? null;
}

/** The same for everything that one commune may owe. */
export function momentsOf(
  code: string,
  momentOf: ReturnType<typeof recordedMoments>,
): Readonly<Record<Owed, HandedInAt>> {
  return forEachOwed(({ key }) => momentOf(code, key));
}
