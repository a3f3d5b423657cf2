// Runs a test file as on a machine of another time zone: nothing may depend on where the office's computer thinks it is.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class ZonedEnvironment extends TestEnvironment {
  constructor(config, context) {
    const { timeZone } = config.projectConfig.testEnvironmentOptions;
    process.env.TZ = timeZone;
    const { timeZone: actual } = Intl.DateTimeFormat().resolvedOptions();
    if (actual.replace('Saigon', 'Ho_Chi_Minh') !== timeZone)
      throw new Error(`tests run in ${actual}, not ${timeZone}`);
    super(config, context);
  }
};
