import type { Calls } from '../../../host/gate/callCounter';
import { countedJobs, JOBS, type Job } from '../../../tests/host/support/countedJobs';
import { PROVINCE_SIZES } from '../../../tests/host/support/province';
import { METHODS_THAT_MOVE, movingCalls } from '../../../tests/host/support/movingCalls';
import { table } from '../table';
import { amountsOf } from './amounts';
import { estimate } from './costs';
import { SKETCHES } from './sketches';

const NAMES: Readonly<Record<Job, string>> = {
  setUp: 'set-up of an empty spreadsheet',
  protection: 'protection',
  compile: 'compile',
  report: 'report, beyond its compile',
  submitByTick: 'submit by tick',
  submitInSidebar: 'submit in the sidebar',
  sidebarOfCommune: 'sidebar, commune',
  sidebarOfDistrict: 'sidebar, district board',
};

type Counted = Pick<Calls, 'total' | 'byMethod'>;

/** Counts the service calls of every job; the same on every machine. */
export function callTables(): Readonly<Record<string, string>> {
  const sizes = PROVINCE_SIZES.map((communes) => ({
    communes,
    jobs: countedJobs(communes),
    amounts: amountsOf(communes),
  }));
  const rows: (string | number)[][] = [];
  const seconds: (string | number)[][] = [];
  for (const job of JOBS) {
    for (const { communes, jobs, amounts } of sizes) {
      const { cellByCell, tabByTab, floor } = SKETCHES[job](amounts);
      const all: readonly Counted[] = [jobs[job], tabByTab, cellByCell, floor];
      rows.push([NAMES[job], communes, ...all.map((calls) => `${calls.total} / ${movingCalls(calls)}`)]);
      seconds.push([NAMES[job], communes, ...all.map(secondsOf)]);
    }
  }
  const [, small, large] = sizes;
  if (small === undefined || large === undefined) throw new Error('sizes are missing');
  const growth = JOBS.map((job) => {
    const each = (count: (calls: Counted) => number) =>
      (count(large.jobs[job]) - count(small.jobs[job])) / (large.communes - small.communes);
    const [all, moving] = [each(({ total }) => total), each(movingCalls)];
    const constant = Math.round(small.jobs[job].total - all * small.communes);
    return [NAMES[job], all.toFixed(2), moving.toFixed(2), constant, large.jobs[job].builders];
  });
  const header = ['job', 'communes', 'ours', 'tab by tab', 'cell by cell', 'floor'];
  return {
    'calls-growth': table(
      ['job', 'calls a commune', 'of them moving data', 'constant part', `builders at ${large.communes}`],
      growth,
    ),
    calls: table(header, rows),
    'calls-seconds': table(header, seconds),
    'calls-methods': methodTable(large.jobs),
    'calls-moving': METHODS_THAT_MOVE.map((name) => `\`${name}\``).join(', '),
  };
}

/** Every method that a job calls, and how often. */
function methodTable(jobs: Readonly<Record<Job, Counted>>): string {
  const methods = [...new Set(JOBS.flatMap((job) => Object.keys(jobs[job].byMethod)))].sort();
  const rows = methods.map((method) => [
    `${method}${METHODS_THAT_MOVE.includes(method) ? ' \\*' : ''}`,
    ...JOBS.map((job) => jobs[job].byMethod[method] || ''),
  ]);
  return table(['method (\\* moves data)', ...JOBS.map((job) => NAMES[job])], rows);
}

function secondsOf(calls: Counted): string {
  const { low, high } = estimate(calls);
  const shown = (value: number) => (value < 10 ? value.toFixed(1) : Math.round(value).toString());
  return shown(low) === shown(high) ? shown(low) : `${shown(low)}–${shown(high)}`;
}
