import { countedJobs, countedSetUp, type Job } from './support/countedJobs';
import { movingCalls } from './support/movingCalls';

const [FEW, MANY] = [8, 14];

describe('the calls of a job', () => {
  const few = countedJobs(FEW);
  const many = countedJobs(MANY);
  const each = (job: Job, count: (calls: (typeof few)[Job]) => number) =>
    (count(many[job]) - count(few[job])) / (MANY - FEW);
  const ofOne = (job: Job) => each(job, ({ total }) => total);

  it('compiling moves the data of a commune once, and takes at most four calls for it beside fifty-six', () => {
    expect(each('compile', movingCalls)).toBe(1);
    // and one where blanks of its tab could be cells that a merge covers
    expect(each('compile', ({ byMethod }) => byMethod['Range.getMergedRanges'] ?? 0)).toBeLessThanOrEqual(1);
    expect(
      each('compile', ({ total, byMethod }) => total - (byMethod['Range.getMergedRanges'] ?? 0)),
    ).toBeLessThanOrEqual(4);
    expect(few.compileAgain.total - 5 * FEW).toBeLessThanOrEqual(56);
    // once, where the program of before left its table of what to check, that gets its further columns
    expect(few.compile.total - 5 * FEW).toBeLessThanOrEqual(66);
  });

  it('drafting takes at most twelve beyond its compile, at any size', () => {
    expect(few.report.total).toBeLessThanOrEqual(12);
    expect(many.report.total).toBe(few.report.total);
  });

  it('protecting takes at most twenty for a commune', () => {
    expect(ofOne('protection')).toBeLessThanOrEqual(20);
  });

  it.each(['submitByTick', 'submitInSidebar', 'sidebarOfCommune', 'sidebarOfDistrict'] as const)(
    'nobody waits longer in a larger province: %s',
    (job) => expect(many[job].total).toBe(few[job].total),
  );
});

describe('setting up', () => {
  it('takes at most eight calls for a commune', () => {
    const [some, more] = [FEW + 1, MANY].map((communes) => countedSetUp(communes).calls.total);
    expect(((more ?? Infinity) - (some ?? 0)) / (MANY - FEW - 1)).toBeLessThanOrEqual(8);
  });
});
