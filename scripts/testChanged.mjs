// `npm run test:changed`: the tests of what differs from main, or else of the last commit; `-- REF` for another beginning.
// jest finds those that import what changed. What is built is read by its tests as a file: some of those are named here.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Tests of what is built from a folder: files, or all files below a folder. */
const OF_BUILT = {
  'src/': [
    'tests/host/bundle.test.ts',
    'tests/host/job.test.ts',
    'tests/host/setUp.test.ts',
    'tests/host/handingIn.test.ts',
  ],
  'sidebar/': ['tests/page/sidebar/', 'tests/page/officerDay.test.ts'],
  'desk/page/': ['tests/page/keyboard.test.ts', 'tests/page/clipboard.test.ts', 'tests/page/officerDay.test.ts'],
  'desk/server/': ['tests/host/server/', 'tests/page/connection.test.ts'],
};

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).split('\n').filter(Boolean);
const changedSince = (ref) => git('diff', '--name-only', '--diff-filter=d', '--merge-base', ref);

const [given] = process.argv.slice(2);
const untracked = git('ls-files', '--others', '--exclude-standard');
const ofBranch = [...changedSince(given ?? 'main'), ...untracked];
const changed = ofBranch.length > 0 || given !== undefined ? ofBranch : changedSince('HEAD~1');

const below = (path) =>
  path.endsWith('/')
    ? readdirSync(path, { recursive: true })
        .filter((name) => name.endsWith('.test.ts'))
        .map((name) => path + name)
    : [path];
const built = Object.entries(OF_BUILT).filter(([folder]) => changed.some((path) => path.startsWith(folder)));
const tests = built.flatMap(([, paths]) => paths.flatMap(below));

console.log(changed.length === 0 ? 'Nothing was changed.' : `Changed:\n  ${changed.join('\n  ')}`);
// jest refuses to look for the tests of no file
if (changed.length === 0) process.exit();
for (const words of [
  ['scripts/build.mjs', '--quiet'],
  ['node_modules/jest/bin/jest.js', '--passWithNoTests', '--findRelatedTests', ...changed, ...tests],
]) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
