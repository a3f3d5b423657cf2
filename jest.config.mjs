const shared = {
  moduleFileExtensions: ['ts', 'mjs', 'cjs', 'js', 'json'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
    '\\.docx$': '<rootDir>/tests/base64Transform.cjs',
  },
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

const suite = (name, folder, timeZone) => ({
  ...shared,
  displayName: `${name} (${timeZone})`,
  testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
  testEnvironment: '<rootDir>/tests/zonedEnvironment.cjs',
  testEnvironmentOptions: { timeZone },
});

/** @type {import('jest').Config} */
export default {
  projects: [
    suite('unit', 'unit', 'Asia/Ho_Chi_Minh'),
    suite('unit', 'unit', 'America/New_York'),
    suite('host', 'host', 'Asia/Ho_Chi_Minh'),
    suite('host', 'host', 'America/New_York'),
    suite('host', 'host', 'Pacific/Auckland'),
  ],
};
