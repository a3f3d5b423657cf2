import { fileURLToPath } from 'node:url';
import { runLocal } from './command';

const { npm_lifecycle_event: script, INIT_CWD: calledFrom } = process.env;

const { exitCode, output, stack } = runLocal(process.argv.slice(2), {
  bundle: fileURLToPath(new URL('../dist/Code.js', import.meta.url)),
  // npm moves to the top of the repo before it runs a script
  here: script === 'local' && calledFrom !== undefined ? calledFrom : process.cwd(),
});
if (stack !== undefined) process.stderr.write(`${stack}\n`);
process.stdout.write(`${JSON.stringify(output)}\n`);
process.exitCode = exitCode;
