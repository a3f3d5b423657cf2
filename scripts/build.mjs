// Builds dist/: Code.js, one script for Apps Script (bundle, then a stub for each export of src/main.ts that keeps its
// JSDoc, since Google reads cell functions' help from top-level functions), and the manifest. Also build/page/, what the
// browser is given by the local host.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { buildPage } from './buildPage.mjs';
import { buildServer } from './buildServer.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GLOBAL = 'DoiThoaiGiamNgheo';

function stubs(path) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2020, true);
  const exported = source.statements.filter(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  return exported.map((declaration) => {
    const name = declaration.name.text;
    const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
    const comment = source.text.slice(declaration.getFullStart(), declaration.getStart()).trim();
    return `${comment}\nfunction ${name}(${parameters}) {\n  return ${GLOBAL}.${name}(${parameters});\n}`;
  });
}

const { metafile } = await build({
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
await buildPage(root);
await buildServer(root);
writeFileSync(`${root}build/metafile.json`, JSON.stringify(metafile));
if (!process.argv.includes('--quiet')) {
  console.log(`dist/Code.js ${Math.round(metafile.outputs['dist/Code.js'].bytes / 1024)} KB`);
}
