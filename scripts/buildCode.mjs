// Builds Code.js: one script for Apps Script (bundle, then a stub for each export of src/main.ts that keeps its JSDoc, since
// Google reads cell functions' help from top-level functions).
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

const GLOBAL = 'DoiThoaiGiamNgheo';
const HAND_IN = 'handInFromMenu';

/** A stub for each function that src/main.ts hands on, with the comment that stands above it. */
function stubs(path, thingsOwed) {
  return parsed(path).statements.flatMap(({ exportClause, moduleSpecifier }) => {
    const from = `${dirname(path)}/${moduleSpecifier.text}.ts`;
    const names = exportClause.elements.map(({ name }) => name.text);
    const declared = parsed(from).statements.filter((statement) => ts.isFunctionDeclaration(statement));
    return names.flatMap((wanted) => {
      const declaration = declared.find(({ name }) => name.text === wanted);
      return wanted === HAND_IN ? commands(declaration, thingsOwed) : [stub(declaration)];
    });
  });
}

/** Handing in from the menu: a function for each thing owed, for a menu item passes no argument. */
function commands(declaration, thingsOwed) {
  return thingsOwed.map(
    ({ key, command }) =>
      `${commentOf(declaration)}\nfunction ${command}() {\n  return ${GLOBAL}.${HAND_IN}('${key}');\n}`,
  );
}

function parsed(path) {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2020, true);
}

function stub(declaration) {
  const name = declaration.name.text;
  const parameters = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
  return `${commentOf(declaration)}\nfunction ${name}(${parameters}) {\n  return ${GLOBAL}.${name}(${parameters});\n}`;
}

function commentOf(declaration) {
  return declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart()).trim();
}

/** The table of src/core/round/owed.ts. */
async function readThingsOwed(root) {
  const entry = {
    absWorkingDir: root,
    entryPoints: ['src/core/round/owed.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  };
  const [{ text }] = (await build(entry)).outputFiles;
  const { THINGS_OWED } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return THINGS_OWED;
}

/**
 * Writes the script and gives its metafile. `changes` may give other options of esbuild, such as another outfile.
 *
 * @param {string} root folder of the project, with a slash at its end
 * @param {import('esbuild').BuildOptions} changes
 */
export async function buildCode(root, changes = {}) {
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
    footer: { js: stubs(`${root}src/main.ts`, await readThingsOwed(root)).join('\n\n') },
    outfile: 'dist/Code.js',
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
    ...changes,
  });
  return metafile;
}
