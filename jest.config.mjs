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
    'unit/app': 'cellFunctions',
    'unit/app/communeFile': 'compare take',
    'unit/app/compile': 'compile',
    'unit/app/district': 'districtDeeds remind',
    'unit/app/handIn': 'handIn',
    'unit/app/record': 'record recordChecks',
    'unit/app/sidebar': 'faces quickEntry saveSession',
    'unit/app/tables': 'log tables',
    'unit/core/round': 'deadline deed submission',
    'unit/core/time': 'calendar day daySense daysInLieu',
    'unit/report': 'frame sentences',
    'unit/sidebar': 'deeds forms owed readCommuneFile',
    'unit/text': 'handIn log reminders standing',
    'unit/text/phrases': 'format',
    'unit/workbook/cells': 'cell dayColumns decode typedContent',
    'unit/workbook/design': 'standingFormula',
    'unit/workbook/head': 'digestLayouts headOfTab',
    'unit/workbook/reading': 'readCommuneTab readCommunes readLists readSettings',
    host: 'cli communeFile landedLayouts reminders',
    'host/formula': 'functions recalculate upToDate',
    'host/services': 'displayText rangeValues serial spreadsheet',
    'host/xlsx': 'cells',
  },
  'Pacific/Auckland': {
    host: 'contract job livingSheet quickEntry',
    'host/server': 'editing runs',
    'host/services': 'cache documentServices mail runtime serial utilities',
    'host/xlsx': 'sheets',
  },
};
const zonedIn = (timeZone) =>
  Object.entries(ZONED[timeZone]).flatMap(([folder, names]) =>
    names.split(' ').map((name) => `tests/${folder}/${name}.test.ts`),
  );
const gone = Object.keys(ZONED)
  .flatMap(zonedIn)
  .filter((path) => !existsSync(new URL(path, import.meta.url)));
if (gone.length > 0) throw new Error(`Not there, but on the list of jest.config.mjs: ${gone.join(', ')}`);

/** All files at home, those of the list elsewhere. */
const suite = (name, timeZone) => ({
  ...shared,
  displayName: `${name} (${timeZone})`,
  testMatch:
    timeZone === HOME
      ? [`<rootDir>/tests/${name}/**/*.test.ts`]
      : zonedIn(timeZone)
          .filter((path) => path.startsWith(`tests/${name}/`))
          .map((path) => `<rootDir>/${path}`),
  testEnvironment: '<rootDir>/tests/zonedEnvironment.cjs',
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
    suite('host', HOME),
    suite('host', 'America/New_York'),
    suite('host', 'Pacific/Auckland'),
    page,
  ],
};
