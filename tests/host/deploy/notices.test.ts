import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sampleHost } from '../support/spreadsheet';
import { DIST } from './claspFolder';

const ROOT = join(DIST, '..');
const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

const metafile = JSON.parse(read('build', 'metafile.json')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
const page = read('dist', 'Notices.html');

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const packageIn = (folder: string) => JSON.parse(read(folder, 'package.json')) as Package;
const titleOf = ({ name, version }: Package) => `${name} ${version}`;

/** Folders of packages that esbuild took files from. */
const SEEN = [
  ...new Set(
    Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  ),
];

/** Packages inside a file of another, and how that file names them: esbuild sees the file alone. */
const HIDDEN: readonly (readonly [folder: string, holder: string, sign: RegExp])[] = [
  ['node_modules/lie', 'node_modules/jszip/dist/jszip.min.js', /\blie:\d/],
  ['node_modules/immediate', 'node_modules/jszip/dist/jszip.min.js', /\bimmediate:\d/],
  ['node_modules/setimmediate', 'node_modules/jszip/dist/jszip.min.js', /\bsetimmediate:\d/],
  ['node_modules/jszip/node_modules/pako', 'node_modules/jszip/dist/jszip.min.js', /\bpako:\d/],
  ['node_modules/saxen', 'node_modules/read-excel-file/modules/saxen/parser.js', /function Parser_\(/],
];

/** Dependencies of bundled packages that no bundle holds. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'readable-stream': 'jszip has streams in Node only',
  'unzipper-esm': 'read-excel-file opens files of a disk with it',
  'worker-f': 'read-excel-file works aside with it, where the page asks for that',
};

const FOLDERS = [...SEEN, ...HIDDEN.map(([folder]) => folder)];

/** What the page says: licence texts by name and version. */
const SAID = new Map(
  [...page.matchAll(/<h2>(.*)<\/h2>\s*<pre lang="en">([^]*?)<\/pre>/g)].map(([, title = '', text = '']) => [
    title,
    text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  ]),
);

describe('the page of licences', () => {
  it('is made from all that is bundled', () => {
    expect(Object.keys(metafile.outputs).sort()).toEqual([
      'build/page/page.css',
      'build/page/page.js',
      'build/page/report.js',
      'build/server/bookThread.js',
      'build/server/main.js',
      'build/server/start.js',
      'build/sidebar/sidebar.js',
      'build/sidebar/style.css',
      'dist/Code.js',
    ]);
  });

  it('names every package in the bundles, and no other', () => {
    expect([...SAID.keys()].sort()).toEqual(FOLDERS.map((folder) => titleOf(packageIn(folder))).sort());
  });

  it.each(FOLDERS)('gives the text that %s carries', (folder) => {
    const found = packageIn(folder);
    const text = SAID.get(titleOf(found)) ?? '';
    const file = readdirSync(join(ROOT, folder)).find((name) => /^licen[cs]e/i.test(name));
    const whole = (file === undefined ? read('scripts', 'licences', `${found.name}.txt`) : read(folder, file)).trim();
    const said = found.name === 'pako' ? text.slice(0, whole.length) : text; // that of zlib comes after it
    expect(whole.slice(0, said.length)).toBe(said);
    // where one may choose, the MIT licence is taken
    expect(whole.slice(said.length)).toMatch(/^(\s*#* ?GPL version 3\n[^]*)?$/);
  });

  it.each(FOLDERS)('may be passed on with them: %s', (folder) => {
    expect(packageIn(folder).license).toMatch(
      /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|\(MIT AND Zlib\)|\(MIT OR GPL-3\.0(-or-later)?\))$/,
    );
  });

  it('gives the licence of zlib with its port', () => {
    const ports = [...SAID].filter(([title]) => title.startsWith('pako '));
    expect(ports.map(([, text]) => /Altered source versions must be plainly marked as such/.test(text))).toEqual([
      true,
      true,
    ]);
  });
});

describe('packages that esbuild does not see', () => {
  it.each(HIDDEN)('%s stands in %s, which is bundled', (_, holder, sign) => {
    expect(metafile.inputs).toHaveProperty([holder]);
    expect(read(holder)).toMatch(sign);
  });

  it('are looked for among all that bundled packages depend on', () => {
    const names = new Set(FOLDERS.map((folder) => packageIn(folder).name));
    const needed = FOLDERS.flatMap((folder) => Object.keys(packageIn(folder).dependencies ?? {}));
    expect(needed.filter((name) => !names.has(name) && !(name in LEFT_OUT))).toEqual([]);
  });
});

describe('where the page is', () => {
  it('opens from the menu', () => {
    expect(sampleHost().run('showNotices').panels).toEqual([
      { kind: 'dialog', title: 'Giấy phép phần mềm nguồn mở', html: page, width: 640, height: 480 },
    ]);
  });

  it('lies beside the local page too', () => {
    expect(read('build', 'page', 'notices.html')).toBe(page);
  });
});

it('is not built where a bundled package carries no licence', () => {
  const root = mkdtempSync(join(tmpdir(), 'notices-'));
  mkdirSync(join(root, 'node_modules', 'bare'), { recursive: true });
  mkdirSync(join(root, 'src', 'text'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'bare', 'package.json'), '{ "name": "bare", "version": "1.0.0" }');
  writeFileSync(join(root, 'src', 'text', 'notices.html'), '<!-- NOTICES -->');
  const module = pathToFileURL(join(ROOT, 'scripts', 'notices.mjs')).href;
  const bundled = JSON.stringify({ inputs: { 'node_modules/bare/index.js': {} } });
  const program = `import { writeNotices } from '${module}'; writeNotices(${JSON.stringify(`${root}/`)}, ${bundled});`;
  const built = () => execFileSync(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'pipe' });
  expect(built).toThrow('node_modules/bare has no licence text');
  rmSync(root, { recursive: true });
});
