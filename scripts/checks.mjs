// `npm run check` once all is installed: format, lint, types and imports beside the tests, for each alone leaves a core idle.
// The tests speak as they go, each other check at its end.
import { spawn } from 'node:child_process';

/** The longest first. */
const CHECKS = ['lint', 'types', 'format', 'imports'];
const shell = process.platform === 'win32';

function run(check) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', check], { shell });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece));
    child.once('close', (status) => {
      console.log(`${check}: ${status === 0 ? 'passed' : 'FAILED'}\n${said}`);
      resolve(status === 0);
    });
  });
}

function runTests() {
  return new Promise((resolve) => {
    spawn('npm', ['test'], { shell, stdio: 'inherit' }).once('close', (status) => resolve(status === 0));
  });
}

const passed = await Promise.all([runTests(), ...CHECKS.map(run)]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
