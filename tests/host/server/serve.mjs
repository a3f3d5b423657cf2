// Starts the built server as the command does, with the options of a test; one line with the address, then it serves.
const { startServer } = await import(new URL('../../../build/server/start.js', import.meta.url).href);

try {
  const { url, stop } = await startServer(JSON.parse(process.argv[2]));
  process.once('SIGTERM', () => stop());
  process.stdout.write(`${JSON.stringify({ url })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
  process.exitCode = 2;
}
