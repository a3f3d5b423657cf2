// `npm run check` before its tests: format, lint, types and imports beside each other; each prints what it said at its end.
import { spawn } from 'node:child_process';

/** The longest first. */
const CHECKS = ['lint', 'types', 'format', 'imports'];

function run(check) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
    child.once('close', (status) => {
      console.log(`${check}: ${status === 0 ? 'passed' : 'FAILED'}\n${said}`);
      resolve(status === 0);
    });
  });
}

const passed = await Promise.all(CHECKS.map(run));
process.exitCode = passed.every(Boolean) ? 0 : 1;
