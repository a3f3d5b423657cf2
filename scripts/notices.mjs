// Makes the page of licences: what the bundles carry goes with its notices.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Packages that the files of another hold, where the metafile does not see them. */
const INSIDE = {
  jszip: ['lie', 'pako', 'setimmediate'], // its file for browsers is a bundle
  lie: ['immediate'],
  'read-excel-file': ['saxen'], // modules/saxen/ is a copy
};

/** Where a licence stands when it is in no file of its own at the top of the package. */
const ELSEWHERE = {
  pako: (folder) => `${folder}/lib/zlib/README`, // of the zlib that it is a port of
  saxes: (_, root) => `${root}scripts/licences/saxes.txt`, // as its version 3.1.11 carries it; 6.0.0 has none
};

const WRITTEN = ['dist/Notices.html', 'build/page/notices.html'];

/** Writes the page twice: for the add-on, and beside the local page. */
export function writeNotices(root, metafile) {
  const template = readFileSync(`${root}src/text/notices.html`, 'utf8');
  const sections = bundledPackages(root, metafile).map(
    ([title, text]) => `<h2>${escaped(title)}</h2>\n<pre lang="en">${escaped(text)}</pre>`,
  );
  const page = template.replace(/ *<!-- NOTICES -->/, () => sections.join('\n'));
  for (const path of WRITTEN) writeFileSync(root + path, page);
}

/** Name with version, and licence text, of each package that the bundles hold, by name. */
function bundledPackages(root, metafile) {
  const found = new Map();
  const add = (folder) => {
    const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    found.set(`${name} ${version}`, licenceText(root, folder, name));
    for (const inner of INSIDE[name] ?? []) {
      const own = `${folder}/node_modules/${inner}`;
      add(existsSync(root + own) ? own : `node_modules/${inner}`);
    }
  };
  const folderOf = (path) => /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? [];
  new Set(Object.keys(metafile.inputs).flatMap(folderOf)).forEach(add);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function licenceText(root, folder, name) {
  const own = readdirSync(root + folder).filter((file) => /^(licen[cs]e|notice|copying)(\.|$)/i.test(file));
  const paths = own.map((file) => `${root}${folder}/${file}`);
  if (name in ELSEWHERE) paths.push(ELSEWHERE[name](root + folder, root));
  if (paths.length === 0) throw new Error(`${folder} has no licence text: name its place in scripts/notices.mjs.`);
  const text = paths.map((path) => readFileSync(path, 'utf8').trim()).join('\n\n');
  // where one may choose we take the MIT licence, which stands first
  return text.split(/^#* *GPL version 3$/m)[0].trim();
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
