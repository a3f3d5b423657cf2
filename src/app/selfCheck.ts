import { CHECK_TABLE, HAND_STEPS, RESULT_TAB } from '../text/selfCheck';
import type { TabDesign } from '../workbook/design/design';

export type Finding =
  | { readonly state: 'same' }
  /** `expected` is '' where the call failed: then `found` is the failure, in Google's words. */
  | { readonly state: 'different'; readonly expected: string; readonly found: string }
  /** No time was left. */
  | { readonly state: 'untried' };

/** How one case of the contract with Google came out, as host/contract tells it. */
export type Outcome = Finding & {
  readonly service: string;
  readonly method: string;
  readonly page: string;
  readonly says: string;
  /** Google's page does not say so. */
  readonly isAssumed: boolean;
};

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export type CheckCounts = Readonly<Record<Finding['state'], number>>;

export function countsOf(outcomes: readonly Outcome[]): CheckCounts {
  const count = (state: Finding['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  return { same: count('same'), different: count('different'), untried: count('untried') };
}

const COLUMNS = 5;
const WIDTHS = [230, 330, 230, 230, 420];

/** What was found, as a tab: all of it text, that somebody can copy and send. */
export function resultDesign(outcomes: readonly Outcome[], facts: readonly Fact[]): TabDesign {
  const sections = [
    { title: CHECK_TABLE.title, rows: [[CHECK_TABLE.note]] },
    { title: CHECK_TABLE.facts, rows: facts.map(({ label, value }) => [label, value]) },
    { title: CHECK_TABLE.counts, rows: [CHECK_TABLE.countHeader, ...serviceCounts(outcomes)] },
    { title: CHECK_TABLE.differences, rows: differences(outcomes) },
    { title: CHECK_TABLE.byHand, rows: [CHECK_TABLE.handHeader, ...HAND_STEPS] },
  ];
  const lines = sections.flatMap(({ title, rows }) => [[title], ...rows, []]);
  const contents = lines.map((line) => Array.from({ length: COLUMNS }, (_, index) => line[index] ?? ''));
  const titles = contents.flatMap(([first], index) =>
    sections.some(({ title }) => title === first) ? [index + 1] : [],
  );
  const all = { row: 1, column: 1, rows: contents.length, columns: COLUMNS };
  return {
    name: RESULT_TAB,
    rows: contents.length,
    columns: COLUMNS,
    contents,
    formats: [
      { ...all, numberFormat: '@', wrap: 'wrap' },
      ...titles.map((row) => ({ ...all, row, rows: 1, bold: true, wrap: 'clip' }) as const),
    ],
    dropdowns: [],
    widths: WIDTHS,
    heights: [],
    frozenRows: 0,
    groups: [],
  };
}

/** A line for each service: how many cases, how many went as expected, otherwise, not at all. */
function serviceCounts(outcomes: readonly Outcome[]): string[][] {
  const services = [...new Set(outcomes.map(({ service }) => service))];
  return services.map((service) => {
    const own = outcomes.filter((outcome) => outcome.service === service);
    const { same, different, untried } = countsOf(own);
    return [service, ...[own.length, same, different, untried].map(String)];
  });
}

function differences(outcomes: readonly Outcome[]): (readonly string[])[] {
  const rows = outcomes.flatMap((outcome) =>
    outcome.state === 'different'
      ? [
          [
            `${outcome.service}.${outcome.method}`,
            outcome.says,
            outcome.expected === '' ? CHECK_TABLE.noFailure : outcome.expected,
            outcome.found,
            outcome.isAssumed ? `${outcome.page} ${CHECK_TABLE.assumed}` : outcome.page,
          ],
        ]
      : [],
  );
  return rows.length === 0 ? [[CHECK_TABLE.none]] : [CHECK_TABLE.differenceHeader, ...rows];
}
