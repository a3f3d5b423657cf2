import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve('.');
const BUILT = join(ROOT, 'build', 'server');

/** Builds the server when a source is newer: with `npm test` it is there already. */
export function freshBuild(): void {
  const built = statSync(join(BUILT, 'start.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['host', 'desk'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('page'))
      .map((name) => statSync(join(ROOT, folder, name)).mtimeMs),
  );
  if (built > Math.max(...sources)) return;
  const draft = `${BUILT}-${process.pid}`;
  execFileSync(process.execPath, [join(ROOT, 'scripts', 'buildServer.mjs'), draft]);
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(draft)) renameSync(join(draft, name), join(BUILT, name));
  rmSync(draft, { recursive: true });
}
