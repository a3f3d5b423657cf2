// Runs a test file as on a machine of another time zone: nothing may depend on where the office's computer thinks it is.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class ZonedEnvironment extends TestEnvironment {
  constructor(config, context) {
    process.env.TZ = config.projectConfig.testEnvironmentOptions.timeZone;
    super(config, context);
  }
};
