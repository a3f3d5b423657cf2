// Builds dist/: Code.js, one script for Apps Script (bundle, then a stub for each export of src/main.ts that keeps its
// JSDoc, since Google reads cell functions' help from top-level functions), the sidebar, the licences of what is bundled,
// and the manifest. Also build/page/, what the browser is given by the local host, and build/server/.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { buildPage } from './buildPage.mjs';
import { buildServer } from './buildServer.mjs';
import { buildSidebar } from './buildSidebar.mjs';
import { writeNotices } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL = 'DoiThoaiGiamNgheo';

/** A stub for each function that src/main.ts hands on, with the comment that stands above it. */
function stubs(path) {
  return parsed(path).statements.flatMap(({ exportClause, moduleSpecifier }) => {
    const from = `${dirname(path)}/${moduleSpecifier.text}.ts`;
    const names = exportClause.elements.map(({ name }) => name.text);
    const declared = parsed(from).statements.filter((statement) => ts.isFunctionDeclaration(statement));
    return names.map((wanted) => stub(declared.find(({ name }) => name.text === wanted)));
  });
}

function parsed(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2020, true);
}

function stub(declaration) {
  const source = declaration.getSourceFile();
  const name = declaration.name.text;
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
  const comment = source.text.slice(declaration.getFullStart(), declaration.getStart()).trim();
  return `${comment}\nfunction ${name}(${parameters}) {\n  return ${GLOBAL}.${name}(${parameters});\n}`;
}

const { metafile: code } = await build({
  absWorkingDir: root,
  entryPoints: ['src/main.ts'],
  bundle: true,
  format: 'iife',
  globalName: GLOBAL,
  target: 'es2020',
  charset: 'utf8',
  mainFields: ['main'],
  minifySyntax: true,
  minifyWhitespace: true,
  loader: { '.docx': 'base64' },
  define: { 'process.env.NODE_ENV': '"production"' },
  footer: { js: stubs(`${root}src/main.ts`).join('\n\n') },
  outfile: 'dist/Code.js',
  legalComments: 'inline',
  metafile: true,
  logLevel: 'warning',
});
mkdirSync(`${root}dist`, { recursive: true });
copyFileSync(`${root}appsscript.json`, `${root}dist/appsscript.json`);
mkdirSync(`${root}build`, { recursive: true });
const metafiles = [code, await buildSidebar(root), await buildPage(root), await buildServer(root)];
const metafile = {
  inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
  outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
};
writeFileSync(`${root}build/metafile.json`, JSON.stringify(metafile));
writeNotices(root, metafile);
if (!process.argv.includes('--quiet')) {
  console.log(`dist/Code.js ${Math.round(code.outputs['dist/Code.js'].bytes / 1024)} KB`);
}
