// Installs the packages of package-lock.json unless they are all there: those that building and running need with
// --omit=dev, else those of the tests too. What npm says goes to stderr: `npm run -s local` prints JSON alone.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Packages of a lock file by their folders; '' is the project itself. */
const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** As npm writes it at the end of each installation, whoever asked for it. */
const record = `${root}node_modules/.package-lock.json`;
const installed = existsSync(record) ? packagesOf(record) : {};
// a folder that has the packages of the tests keeps them
const withDev = !process.argv.includes('--omit=dev') || Object.values(installed).some(({ dev }) => dev);
// the project itself and its workspaces are no packages to fetch
const isOwn = (folder, link) => link || !folder.startsWith('node_modules/');
const isThere = ([folder, { version, dev, optional, link }]) =>
  isOwn(folder, link) || installed[folder]?.version === version || optional || (dev && !withDev);

if (!Object.entries(packagesOf(`${root}package-lock.json`)).every(isThere))
  execSync(`npm ci --${withDev ? 'include' : 'omit'}=dev`, { cwd: root, stdio: ['ignore', process.stderr, 'inherit'] });
