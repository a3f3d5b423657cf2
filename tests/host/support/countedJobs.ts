import type { LocalHost } from '../../../host/host';
import type { Calls } from '../../../host/gate/callCounter';
import { openWorkbook, saveWorkbook } from '../../../host/xlsx/workbookFile';
import { pasteInto, typeInto } from './cells';
import { ask } from './protectedRound';
import { list, provinceRound, staffOf } from './province';
import { emptyHost, hostOver } from './spreadsheet';

/** What a person waits for. `report` is what drafting takes beyond the compile that it begins with. */
export const JOBS = [
  'setUp',
  'protection',
  'compile',
  'report',
  'submitByTick',
  'submitInSidebar',
  'sidebarOfCommune',
  'sidebarOfDistrict',
] as const;
export type Job = (typeof JOBS)[number];

/** Before every limit of the round. */
const EARLY = '2020-08-20T09:00';
const TAB = 'Phước Dinh';
const CODE = 'X02';
const STAFF = staffOf(1);
const TICK_ROW = 3;

/** Sets up an empty spreadsheet: at once for the eight communes of the plan, for more in a second run. */
export function countedSetUp(communes: number): { readonly host: LocalHost; readonly calls: Calls } {
  const host = emptyHost({ now: EARLY });
  const first = host.run('setUpWorkbook').calls;
  list(host, communes);
  return { host, calls: communes > 8 ? sum(first, host.run('setUpWorkbook').calls) : first };
}

/** The service calls of each job in a round of so many communes; `compileAgain`: of what today's program compiled before. */
export function countedJobs(communes: number): Readonly<Record<Job | 'compileAgain', Calls>> {
  const { host: fresh, calls: setUp } = countedSetUp(communes);
  const protection = fresh.run('protectWorkbook').calls;
  const ready = copied(fresh);
  const asStaff = () => hostOver(openWorkbook(ready), { now: EARLY, actingPerson: STAFF });
  const ticked = asStaff();
  pasteInto(ticked, TAB, 5, 'Họ và tên', [['Katơr Mẫu']]);
  const submitByTick = typeInto(ticked, TAB, TICK_ROW, 'Nộp danh sách mời lúc', 'TRUE').calls;
  const sidebar = asStaff();
  pasteInto(sidebar, TAB, 5, 'Họ và tên', [['Katơr Mẫu']]);
  const submitInSidebar = answered(sidebar, STAFF, 'handIn', 'invitees', CODE);

  const round = copied(provinceRound(communes));
  const district = (answer: 'yes' | 'no') => hostOver(openWorkbook(round), { answer });
  const first = district('no');
  const compile = first.run('compileResults').calls;
  const compileAgain = hostOver(openWorkbook(copied(first)), { answer: 'no' }).run('compileResults').calls;
  const report = minus(district('yes').run('compileResults').calls, compile);
  const opened = hostOver(openWorkbook(round), { actingPerson: STAFF });
  opened.file.activeSheet = opened.file.sheetNamed(TAB) ?? opened.file.activeSheet;
  const opening = opened.run('openSidebar').calls;
  const sidebarOfCommune = sum(opening, answered(opened, STAFF, 'readSidebar', 'auto'));
  const board = district('no');
  const sidebarOfDistrict = sum(opening, answered(board, board.actingPerson, 'readSidebar', 'district'));
  return {
    setUp,
    protection,
    compile,
    compileAgain,
    report,
    submitByTick,
    submitInSidebar,
    sidebarOfCommune,
    sidebarOfDistrict,
  };
}

/** Calls of a sidebar's function; it must not be refused. */
function answered(host: LocalHost, person: string, name: string, ...args: readonly unknown[]): Calls {
  const counted: Calls[] = [];
  const run = host.run.bind(host);
  host.run = (...what) => {
    const report = run(...what);
    counted.push(report.calls);
    return report;
  };
  const answer = ask(host, person, name, ...args);
  const [calls] = counted;
  if (!answer.ok || calls === undefined) throw new Error(`${name}: ${answer.ok ? 'no call' : answer.message}`);
  return calls;
}

function copied(host: LocalHost): Uint8Array {
  return saveWorkbook(host.file.workbook);
}

function sum(one: Calls, other: Calls): Calls {
  return combined(one, other, (a, b) => a + b);
}

function minus(one: Calls, other: Calls): Calls {
  return combined(one, other, (a, b) => a - b);
}

function combined(one: Calls, other: Calls, join: (a: number, b: number) => number): Calls {
  const names = [...new Set([...Object.keys(one.byMethod), ...Object.keys(other.byMethod)])].sort();
  const byMethod = Object.fromEntries(
    names.map((name) => [name, join(one.byMethod[name] ?? 0, other.byMethod[name] ?? 0)]),
  );
  return { total: join(one.total, other.total), byMethod, builders: join(one.builders, other.builders) };
}
