const ZONE = 'Asia/Ho_Chi_Minh';

/** The host's own tests, without anything else of the repository. */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }] },
  testEnvironment: './tests/zonedEnvironment.cjs',
  testEnvironmentOptions: { timeZone: ZONE },
};
