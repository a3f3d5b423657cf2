/**
 * `npm run bench` prints the tables of docs/performance.md; `npm run bench -- calls local cold page` some of them only.
 * With --write they take the place of those in the document. Times are medians of interleaved runs on this machine: only
 * the ratios of one table mean something.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { callTables } from './bench/calls/callTables';
import { coldTables } from './bench/cold/coldTables';
import { localTables } from './bench/local/localTables';
import { pageTables } from './bench/page/pageTables';

const DOCUMENT = 'docs/performance.md';
const SECTIONS = { calls: callTables, cold: coldTables, local: localTables, page: pageTables } as const;
type Section = keyof typeof SECTIONS;

const words = process.argv.slice(2);
const all = Object.keys(SECTIONS) as Section[];
const wanted = all.filter((section) => words.includes(section));
const unknown = words.filter((word) => word !== '--write' && !(word in SECTIONS));
if (unknown.length > 0) throw new Error(`No such section: ${unknown.join(', ')}; there are ${all.join(', ')}`);

for (const section of wanted.length > 0 ? wanted : all) {
  const tables = await SECTIONS[section]();
  for (const [name, text] of Object.entries(tables)) console.log(`\n${name}\n\n${text}`);
  if (words.includes('--write')) await write(tables);
}

/** Each table stands between two comments with its name. */
async function write(tables: Readonly<Record<string, string>>): Promise<void> {
  let document = readFileSync(DOCUMENT, 'utf8');
  for (const [name, text] of Object.entries(tables)) {
    const [start, end] = [`<!-- bench ${name} -->`, `<!-- end ${name} -->`];
    const [before, rest] = document.split(start);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) throw new Error(`${DOCUMENT} has no place for ${name}`);
    document = `${before}${start}\n\n${text}\n\n${end}${after}`;
  }
  writeFileSync(DOCUMENT, await format(document, { parser: 'markdown', printWidth: 120 }));
}
