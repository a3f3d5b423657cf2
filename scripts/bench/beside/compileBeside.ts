/**
 * `npx tsx scripts/bench/beside/compileBeside.ts OTHER/dist/Code.js [COMMUNES] [RUNS]`: the compile of a province by this build beside that
 * of another, such as one of an earlier commit; each run in a process of its own, by turns.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { median, ratio } from '../medians';
import { runProgram } from '../program';

const [other = '', communes = '168', runs = '9'] = process.argv.slice(2);
const OWN = 'dist/Code.js';
const BOOKS = 'build/bench/books';
const PROGRAM = 'build/bench/compileOnce.mjs';

await build({
  entryPoints: ['scripts/bench/beside/compileOnce.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: PROGRAM,
  logLevel: 'error',
});
const book = `${BOOKS}/${communes}.xlsx`;
if (!existsSync(book)) {
  const words = ['--import', 'tsx', 'scripts/bench/local/makeBooks.ts', BOOKS, communes];
  spawnSync(process.execPath, words, { stdio: ['ignore', 'ignore', 'inherit'] });
}
const times = { own: [] as number[], other: [] as number[] };
for (let run = 0; run < Number(runs); run += 1) {
  times.other.push(runProgram(PROGRAM, other, book) as number);
  times.own.push(runProgram(PROGRAM, OWN, book) as number);
}
console.log(`${communes} communes: ${ratio(median(times.own), median(times.other))} of ${other}`);
console.log(JSON.stringify(times, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value)));
