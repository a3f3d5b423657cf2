import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CheckCounts, Outcome } from '../../src/app/selfCheck';
import { sampleHost } from './support/spreadsheet';
import { methodsOfTheWholeJob } from './support/wholeJob';

const log: string[] = [];
const run = sampleHost({ mailQuota: 100, log: (line) => log.push(line) }).run('checkInstallation');
const { outcomes } = JSON.parse(JSON.stringify(run.result)) as CheckCounts & { readonly outcomes: readonly Outcome[] };

const services = [...new Set(outcomes.map(({ service }) => service))];

/** The whole reference text of Google, as data. */
const FOLDER = dirname(require.resolve('gas-types-detailed/package.json'));
const REFERENCE = readdirSync(FOLDER)
  .filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name))
  .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  .join('\n');

/** Methods of the add-on that no case can try without a person, or without an effect outside the spreadsheet. */
const NOT_TRIED: Readonly<Record<string, string>> = {
  'Ui.alert': 'waits for a person',
  'Ui.showSidebar': 'opens a page before the person',
  'Ui.showModalDialog': 'opens a page before the person',
  'Menu.addItem': 'tried inside Ui.createMenu',
  'Menu.addSeparator': 'tried inside Ui.createMenu',
  'Menu.addToUi': 'would put a second menu before the person',
  'MailApp.sendEmail': 'would write to somebody',
  'Spreadsheet.toast': 'shows itself for seconds, and answers nothing',
};

describe.each(services)('%s answers as the add-on takes it to', (service) => {
  it.each(
    outcomes
      .filter((outcome) => outcome.service === service)
      .map((outcome) => [`${outcome.method}: ${outcome.says} (${outcome.page})`, outcome] as const),
  )('%s', (_, { state, ...rest }) => {
    expect(state === 'same' ? 'same' : rest).toBe('same');
  });
});

it('counts the cases of each service', () => {
  const counts = services.map((service) => [service, outcomes.filter((outcome) => outcome.service === service).length]);
  process.stdout.write(`contract cases: ${outcomes.length} (${counts.map((pair) => pair.join(' ')).join(', ')})\n`);
  expect(outcomes.length).toBeGreaterThan(100);
});

it('takes for refused only what the host refuses, not what it lacks', () => {
  expect(log.filter((line) => line.startsWith('refused')).length).toBeGreaterThan(10);
  expect(log.filter((line) => line.includes('not provided'))).toEqual([]);
});

it('covers every method that the bundle calls in the whole job', () => {
  const covered = new Set(outcomes.map(({ service, method }) => `${service}.${method}`));
  const called = methodsOfTheWholeJob();
  expect(called.filter((method) => !covered.has(method) && !(method in NOT_TRIED))).toEqual([]);
});

/** Names of methods of Google's that are other objects' here. */
const OF_OTHERS = ['find', 'clear'];

/** Methods of Google's classes that src/google calls by name, whether or not a run happened to come there. */
function methodsWritten(): readonly string[] {
  const folder = join(__dirname, '..', '..', 'src', 'google');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const spreadsheet = readFileSync(join(FOLDER, 'google-apps-script.spreadsheet.d.ts'), 'utf8');
  const known = new Set([...spreadsheet.matchAll(/^ {6}(\w+)\(/gm)].map(([, name]) => name));
  return [...new Set([...code.matchAll(/\.(\w+)\(/g)].flatMap(([, name = '']) => (known.has(name) ? [name] : [])))];
}

it('covers every method of a spreadsheet that src/google names, also those that no run came to', () => {
  const covered = new Set([
    ...outcomes.map(({ method }) => method),
    ...Object.keys(NOT_TRIED).map((name) => name.split('.')[1]),
  ]);
  const written = methodsWritten();
  expect(written).toEqual(expect.arrayContaining(['setValues', 'insertColumnBefore', 'getLastRow', 'toast']));
  expect(written.filter((method) => !covered.has(method) && !OF_OTHERS.includes(method))).toEqual([]);
});

it('cites pages and places that Google’s reference has', () => {
  const pages = outcomes.map(({ page }) => page).filter((page) => page.includes('/apps-script/'));
  expect(pages.filter((page) => !REFERENCE.includes(`https://${page}\n`))).toEqual([]);
});

/** Calls that a script answers from what it holds: places, handles, the person, the clock. */
const AT_HAND =
  /\.(getRange|getRangeList|getRanges|getRow|getColumn|getLastRow|getNumRows|getA1Notation|getSheetId|getIndex|getSheet|getId)$|^(Session|User|Utilities|LockService|PropertiesService|CacheService|HtmlOutput|HtmlService|Ui|SpreadsheetApp|ScriptApp|AuthorizationInfo)\./;

it('moves data, of cells or of tabs, fewer than 650 times: two to three minutes at 0.1 to 0.3 s each', () => {
  const { byMethod } = run.calls;
  const moving = Object.entries(byMethod).filter(([method]) => !AT_HAND.test(method));
  expect(moving.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(650);
});
