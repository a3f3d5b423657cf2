/* A browser, a server and a report take longer than Jest allows a test by itself. */
jest.setTimeout(120_000);
