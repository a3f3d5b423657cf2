import { existsSync, readdirSync, readFileSync } from 'node:fs';

const DOCS = ['README.md', 'host/README.md', ...readdirSync('docs').map((name) => `docs/${name}`)]
  .concat(readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`))
  .filter((name) => name.endsWith('.md'));

/** Made by the build, or by a person for themselves. */
const MADE = /^(dist|build|bao-cao)\/|\.clasp\.local/;

it.each(DOCS)('%s names files and folders that are there', (doc) => {
  const named = readFileSync(doc, 'utf8').matchAll(
    /`((?:src|sidebar|host|desk|tests|scripts|docs)\/[\w./-]*|(?:[\w-]+\/)+[\w.-]+\.tsx?)`/g,
  );
  const paths = [...named].map(([, path = '']) => path).filter((path) => !MADE.test(path));
  expect(paths.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
});
