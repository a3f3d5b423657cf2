import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the bench compares with; none of it is a dependency of the project. */
const LIBRARIES = { xlsx: '0.18.5', exceljs: '4.4.0', hucre: '1.0.0' } as const;
export type Library = keyof typeof LIBRARIES;

/** Installs the libraries into a folder; tells which of them are there. */
export function installLibraries(folder: string): readonly Library[] {
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const all = Object.keys(LIBRARIES) as Library[];
  const isThere = (library: Library) => existsSync(join(folder, 'node_modules', library));
  if (!all.every(isThere)) {
    const wanted = all.map((library) => `${library}@${LIBRARIES[library]}`);
    spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder, ...wanted], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const missing = all.filter((library) => !isThere(library));
  if (missing.length > 0) console.error(`Left out, because the registry was not reached: ${missing.join(', ')}`);
  return all.filter(isThere);
}
