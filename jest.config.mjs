import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const shared = {
  moduleFileExtensions: ['ts', 'mjs', 'cjs', 'js', 'json'],
  transform: {
    '\\.[jt]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    '\\.docx$': '<rootDir>/tests/base64Transform.cjs',
  },
  // an ES module, which jest cannot require as it is
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  // in jest's realm each look at a global is slow: a host runs a quarter faster with these at hand
  sandboxInjectedGlobals: ['Array', 'Boolean', 'Date', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object'].concat(
    ['Promise', 'Proxy', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array'], // prettier-ignore
  ),
};

const HOME = 'Asia/Ho_Chi_Minh';

/**
 * Run under another zone too: each file whose tests read, write or show days, moments, serial numbers or Dates, for a program
 * that asks the machine for its zone is right at home and wrong elsewhere. West and east of home go wrong in opposite ways;
 * a file of the host runs in one of them, the conversions in both.
 */
const ZONED = {
  'America/New_York': {
    'tests/unit/app': 'cellFunctions',
    'tests/unit/app/communeFile': 'compare take',
    'tests/unit/app/compile': 'compile',
    'tests/unit/app/district': 'districtDeeds remind',
    'tests/unit/app/handIn': 'handIn',
    'tests/unit/app/record': 'record recordChecks',
    'tests/unit/app/sidebar': 'faces quickEntry saveSession',
    'tests/unit/app/tables': 'log tables',
    'tests/unit/core/round': 'deadline deed submission',
    'tests/unit/core/time': 'calendar day daySense daysInLieu',
    'tests/unit/report': 'frame sentences',
    'tests/unit/sidebar': 'deeds forms owed readCommuneFile',
    'tests/unit/text': 'handIn log reminders standing',
    'tests/unit/text/phrases': 'format',
    'tests/unit/workbook/cells': 'cell dayColumns decode typedContent',
    'tests/unit/workbook/design': 'standingFormula',
    'tests/unit/workbook/head': 'digestLayouts headOfTab',
    'tests/unit/workbook/reading': 'readCommuneTab readCommunes readLists readSettings',
    'tests/host': 'cli communeFile landedLayouts reminders',
    'host/tests/formula': 'functions recalculate upToDate',
    'host/tests/services': 'displayText rangeValues serial spreadsheet',
    'host/tests/xlsx': 'cells',
  },
  'Pacific/Auckland': {
    'tests/host': 'contract job livingSheet quickEntry',
    'tests/host/server': 'editing runs',
    'host/tests/services': 'cache documentServices mail runtime serial utilities',
    'host/tests/xlsx': 'sheets',
  },
};
const zonedIn = (timeZone) =>
  Object.entries(ZONED[timeZone]).flatMap(([folder, names]) =>
    names.split(' ').map((name) => `${folder}/${name}.test.ts`),
  );
const gone = Object.keys(ZONED)
  .flatMap(zonedIn)
  .filter((path) => !existsSync(new URL(path, import.meta.url)));
if (gone.length > 0) throw new Error(`Not there, but on the list of jest.config.mjs: ${gone.join(', ')}`);

/** All files at home, those of the list elsewhere. */
const suite = (name, timeZone, folders = [`tests/${name}`]) => ({
  ...shared,
  displayName: `${name} (${timeZone})`,
  testMatch:
    timeZone === HOME
      ? folders.map((folder) => `<rootDir>/${folder}/**/*.test.ts`)
      : zonedIn(timeZone)
          .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
          .map((path) => `<rootDir>/${path}`),
  testEnvironment: '<rootDir>/host/tests/zonedEnvironment.cjs',
  testEnvironmentOptions: { timeZone },
});

/** The page in a real browser, over the real server; each file has both to itself. */
const page = {
  ...shared,
  displayName: 'page',
  testMatch: ['<rootDir>/tests/page/**/*.test.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/page/support/timeout.ts'],
};

/** @type {import('jest').Config} */
export default {
  // a test of a server or of many runs must not fail because the machine is busy
  testTimeout: 60_000,
  // on two cores jest would use one of them; half as many again work while servers and pages wait
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  projects: [
    suite('unit', HOME),
    suite('unit', 'America/New_York'),
    ...[HOME, 'America/New_York', 'Pacific/Auckland'].map((zone) => suite('host', zone, ['tests/host', 'host/tests'])),
    page,
  ],
};
