import type { CheckCounts, Outcome } from '../app/selfCheck';
import { countsOf, resultDesign } from '../app/selfCheck';
import { requireDistrict } from '../app/round/requireDistrict';
import { loadTemplate } from '../report/commonjs';
import { MENU } from '../text/menu';
import { BENCH_NAME, checkDone, RESULT_TAB } from '../text/selfCheck';
import { contractCases } from '../../host/contract/allCases';
import { Bench, removeDocument, removeEach } from '../../host/contract/bench';
import { driveFact, leftFact, placeFacts, timeFacts } from './services/facts';
import { runCases } from '../../host/contract/runCases';
import { dialogs } from './services/dialogs';
import { guarded } from './services/guarded';
import { MENU_LOCK } from './book/locks';
import type { Run } from './services/run';
import { startChange } from './services/run';

/** Menu: tries on temporary cells whether Google does what the add-on takes it to do, and writes what differs into a tab. */
export function checkInstallation(): CheckCounts & { readonly outcomes: readonly Outcome[] } {
  return guarded(() => {
    const run = startChange();
    const { book } = run;
    requireDistrict(book);
    const old = book.tabNames().filter((name) => name.startsWith(BENCH_NAME));
    const before = [...removeEach(old, (tab) => book.remove(tab)), ...removeDocument(null)];
    const times = timeFacts(run);
    const setting = { name: BENCH_NAME, page: 'Sidebar', docx: loadTemplate };
    const bench = new Bench(SpreadsheetApp.getActiveSpreadsheet(), setting);
    const { outcomes, facts, left } = tried(bench, run);
    const design = resultDesign(outcomes, [...facts, ...times, leftFact([...before, ...left])]);
    MENU_LOCK.alone(() => {
      if (book.tabNames().includes(RESULT_TAB)) book.remove(RESULT_TAB);
      book.create(design, book.tabNames().length, null);
      book.activate({ tab: RESULT_TAB });
    });
    const counts = countsOf(outcomes);
    dialogs.tell(MENU.selfCheck, checkDone(counts));
    return { ...counts, outcomes };
  });
}

/** Whatever happens, what the cases were tried on is removed. */
function tried(bench: Bench, run: Run) {
  let left: readonly string[] = [];
  const done = () => {
    try {
      const facts = [...placeFacts(bench, run), driveFact(bench)];
      return { outcomes: runCases(contractCases(), bench, () => run.clock.nearLimit()), facts };
    } finally {
      left = bench.clear();
    }
  };
  return { ...done(), left };
}
