// Reads a list of scripts (JSON) and prints for each the names that neither JavaScript nor Apps Script provides, and syntax that
// fails only when it runs there. A program of its own: inside jest's realm the linter is ten times slower.
import { parse } from 'acorn';
import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';

const { scripts, provided } = JSON.parse(readFileSync(0, 'utf8'));
const REGEX = 'is written by esbuild for a regex flag that ES2020 does not know, and fails where it runs';
const REGEXP_CALL = ':matches(NewExpression, CallExpression)[callee.name="RegExp"]';

const settings = {
  languageOptions: {
    ecmaVersion: 2020,
    sourceType: 'script',
    // the linter counts Intl to JavaScript; it is not established in Apps Script
    globals: { Intl: 'off', ...Object.fromEntries(provided.map((name) => [name, 'readonly'])) },
  },
  linterOptions: { noInlineConfig: true },
  rules: {
    'no-undef': 'error',
    'no-restricted-syntax': [
      'error',
      { selector: 'ImportExpression', message: 'import()' },
      { selector: `${REGEXP_CALL}[arguments.1.value=/[dv]/]`, message: REGEX },
    ],
  },
};

function strangeCode(code) {
  const libraries = librariesIn(code);
  const lineStarts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return new Linter().verify(code, [settings]).map(({ message, line, column }) => {
    const at = lineStarts[line - 1] + column - 1;
    const [, what = message] = /^'(.+)' is not defined/.exec(message) ?? [];
    return { what, inLibrary: libraries.some(({ start, end }) => start <= at && at < end) };
  });
}

/** esbuild keeps each CommonJS module as a property that is named by its path. */
function librariesIn(code) {
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'Property' && String(node.key.value).startsWith('node_modules/')) found.push(node);
    else Object.values(node).forEach(visit);
  };
  try {
    visit(parse(code, { ecmaVersion: 2020, sourceType: 'script' }).body);
  } catch {
    // the linter says that it does not parse, and where
  }
  return found;
}

console.log(JSON.stringify(scripts.map(strangeCode)));
