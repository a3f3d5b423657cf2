const shared = {
  moduleFileExtensions: ['ts', 'mjs', 'cjs', 'js', 'json'],
  transform: {
    '\\.[jt]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    '\\.docx$': '<rootDir>/tests/base64Transform.cjs',
  },
  // an ES module, which jest cannot require as it is
  transformIgnorePatterns: ['/node_modules/(?!@noble/)'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

const HOME = 'Asia/Ho_Chi_Minh';

/** Files, processes, HTTP, rights and what clasp pushes know no time zone: tested once, they start many servers. */
const ZONELESS = [
  ...['files', 'journal', 'scriptRunShim', 'security', 'start', 'communeFile', 'protection', 'replace'].map(
    (name) => `<rootDir>/tests/host/server/${name}.test.ts`,
  ),
  ...['bundle', 'callBudgets', 'protection', 'roles', 'twentyPeople'].map(
    (name) => `<rootDir>/tests/host/${name}.test.ts`,
  ),
  '<rootDir>/tests/host/deploy/',
];

const suite = (name, folder, timeZone) => ({
  ...shared,
  displayName: `${name} (${timeZone})`,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  testEnvironment: '<rootDir>/tests/zonedEnvironment.cjs',
  testEnvironmentOptions: { timeZone },
  testPathIgnorePatterns: timeZone === HOME ? [] : ZONELESS,
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
  // on two cores jest would use one of them
  maxWorkers: '100%',
  projects: [
    suite('unit', 'unit', HOME),
    suite('unit', 'unit', 'America/New_York'),
    suite('host', 'host', HOME),
    suite('host', 'host', 'America/New_York'),
    suite('host', 'host', 'Pacific/Auckland'),
    page,
  ],
};
