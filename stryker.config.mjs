import { readdirSync } from 'node:fs';
import jest from './jest.config.mjs';

const unit = jest.projects.find(({ displayName }) => displayName === 'unit (Asia/Ho_Chi_Minh)');

const inApp = (...names) => names.map((name) => `src/app/${name}.ts`);

/** What `npm run mutants` changes, one mutation at a time, and of 100 mutations how many the tests must notice at least. */
export const GROUPS = [
  { name: 'the rules', files: readdirSync('src/core').map((name) => `src/core/${name}`), atLeast: 95 },
  {
    name: 'handing in and the record',
    files: [
      ...inApp('handIn', 'handInMirror', 'tickBox', 'noteEdit', 'record', 'recordChecks'),
      ...inApp('submissions', 'districtDeeds'),
    ],
    atLeast: 85,
  },
  {
    name: 'compiling',
    files: [
      ...inApp('compile', 'compileResults', 'summaryRows', 'resultTables', 'deadlinesTable'),
      ...inApp('log', 'opinionIds', 'refreshDeadlines', 'refreshWritten'),
      ...inApp('answers', 'findings', 'tableRoom'),
    ],
    atLeast: 85,
  },
  {
    name: 'setting up',
    files: [
      ...inApp('setUp', 'ownTabs', 'repair', 'repairHead', 'codes', 'protectionPlan'),
      ...inApp('communeTabs', 'setUpOffers', 'headerBack'),
    ],
    atLeast: 85,
  },
];

/** Tests of a file beside those of its own name, in the same folder of tests/unit. */
export const TESTED_WITH = {
  ethnicGroups: ['ethnicity'],
  calendar: ['daysInLieu'],
  handInMirror: ['handIn', 'tickBox'],
  compileResults: ['compile', 'tables'],
  summaryRows: ['tables'],
  resultTables: ['tables'],
  deadlinesTable: ['tables'],
  log: ['refreshDeadlines'],
  refreshDeadlines: ['tables'],
  refreshWritten: ['refreshDeadlines'],
  setUp: ['setUpOffers'],
  ownTabs: ['setUp'],
  repair: ['setUp'],
  repairHead: ['setUp'],
  protectionPlan: ['protectWorkbook'],
};

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'jest',
  // without <rootDir>, which Stryker does not resolve where it wraps the environment
  jest: { config: { ...unit, projects: [], testEnvironment: './tests/zonedEnvironment.cjs' } },
  coverageAnalysis: 'perTest',
  // endless loops are found by counting rounds; a busy machine must not look like one
  timeoutMS: 60_000,
  tempDirName: 'build/mutants',
  ignorePatterns: ['/build', '/dist', '/docs', '/local', '/tests/host', '/tests/page'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  logLevel: 'warn',
  warnings: { slow: false },
  allowEmpty: true,
};
