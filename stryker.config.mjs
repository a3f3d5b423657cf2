import { readdirSync } from 'node:fs';
import jest from './jest.config.mjs';

const unit = jest.projects.find(({ displayName }) => displayName === 'unit (Asia/Ho_Chi_Minh)');

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
/** Files of src/app by room. */
const inRooms = (rooms) =>
  Object.entries(rooms).flatMap(([room, names]) => names.split(' ').map((name) => `src/app/${room}/${name}.ts`));

/** What `npm run mutants` changes, one mutation at a time, and of 100 mutations how many the tests must notice at least. */
export const GROUPS = [
  { name: 'the rules', files: filesIn('src/core'), atLeast: 95 },
  {
    name: 'handing in and the record',
    files: inRooms({
      handIn: 'handIn handInMirror tickBox noteEdit',
      record: 'record recordChecks submissions',
      district: 'districtDeeds',
    }),
    atLeast: 85,
  },
  {
    name: 'compiling',
    files: inRooms({
      compile: 'compile compileResults',
      tables: 'summaryRows resultTables deadlinesTable log refreshDeadlines refreshWritten tableRoom',
      rows: 'opinionIds',
      findings: 'answers findings',
    }),
    atLeast: 85,
  },
  {
    name: 'setting up',
    files: inRooms({
      setUp: 'setUp ownTabs repair repairHead setUpOffers headerBack',
      units: 'codes',
      protection: 'protectionPlan',
      round: 'communeTabs',
    }),
    atLeast: 85,
  },
];

/** Tests of a file beside those of its own name. */
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
  jest: { config: { ...unit, projects: [], testEnvironment: './host/tests/zonedEnvironment.cjs' } },
  coverageAnalysis: 'perTest',
  // endless loops are found by counting rounds; a busy machine must not look like one
  timeoutMS: 60_000,
  tempDirName: 'build/mutants',
  ignorePatterns: ['/build', '/dist', '/docs', '/desk', '/tests/host', '/tests/page'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
  logLevel: 'warn',
  warnings: { slow: false },
  allowEmpty: true,
};
