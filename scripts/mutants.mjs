// npm run mutants [-- file …]: changes the rules one by one and asks whether a test notices; exit code 1 where too few do.
import { basename } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import config, { GROUPS, TESTED_WITH } from '../stryker.config.mjs';

const asked = process.argv.slice(2);
const unknown = asked.filter((file) => !GROUPS.some(({ files }) => files.includes(file)));
if (unknown.length > 0) throw new Error(`in no group of stryker.config.mjs: ${unknown.join(', ')}`);

/** Each file by the tests of its name: that is where a reader looks for its rules, and all others would take hours. */
async function mutate(file) {
  const [, part] = file.split('/');
  const name = basename(file, '.ts');
  const testMatch = [name, ...(TESTED_WITH[name] ?? [])].map(
    (test) => `<rootDir>/tests/unit/${part}/**/${test}.test.ts`,
  );
  const jest = { config: { ...config.jest.config, testMatch } };
  const results = await new Stryker({ mutate: [file], jest }).runMutationTest();
  const having = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  return { file, killed: having('Killed', 'Timeout'), left: having('Survived', 'NoCoverage') };
}

const line = (name, killed, left) =>
  `${((100 * killed) / (killed + left)).toFixed(1).padStart(6)} % of ${killed + left} ${name}`;
const summary = [];
for (const { name, files, atLeast } of GROUPS) {
  const scores = [];
  for (const file of files) if (asked.length === 0 || asked.includes(file)) scores.push(await mutate(file));
  const sum = (key) => scores.reduce((total, score) => total + score[key], 0);
  const [killed, left] = [sum('killed'), sum('left')];
  if (killed + left === 0) continue;
  summary.push(
    ...scores
      .filter((score) => score.killed + score.left > 0)
      .map((score) => line(score.file, score.killed, score.left)),
  );
  summary.push(`${line(name, killed, left)}, at least ${atLeast} %`, '');
  if (killed < (killed + left) * (atLeast / 100)) process.exitCode = 1;
}
console.log(summary.join('\n'));
