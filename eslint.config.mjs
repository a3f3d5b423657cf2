import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const regexReason = 'Apps Script parses ES2020: the regex flags v and d fail only when the line runs there.';

const zoneReason =
  'The machine may stand in any time zone: read the UTC fields of a civil time, or ask for the zone by name.';
/** What a Date tells by the zone of the machine. */
const MACHINE_ZONE = [
  'MemberExpression[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
  'NewExpression[callee.name="Date"][arguments.length>1]',
].map((selector) => ({ selector, message: zoneReason }));

export default tseslint.config(
  { ignores: ['**/dist/', 'build/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts', 'host/contract/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'setTimeout',
          'setInterval',
          'fetch',
          'URL',
          'TextEncoder',
          'TextDecoder',
          'atob',
          'btoa',
          'process',
          'crypto',
        ].map((name) => ({ name, message: 'Apps Script has no such global.' })),
        { name: 'Intl', message: 'Not established for Vietnamese in Apps Script: sort and format by our own code.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'Literal[regex.flags=/[vd]/]', message: regexReason },
        { selector: 'ExportDefaultDeclaration', message: 'A name that is the same everywhere can be searched for.' },
        { selector: 'PropertyDefinition[static=true]', message: 'Apps Script has no static fields.' },
        { selector: 'PrivateIdentifier', message: 'Apps Script has no #private members.' },
        ...MACHINE_ZONE,
      ],
    },
  },
  {
    files: ['sidebar/**/*.ts', 'sidebar/**/*.tsx'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'alert', 'confirm', 'prompt'].map((name) => ({
          name,
          message: 'A sandboxed frame without an origin of its own has none.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|innerHTML)$/]',
          message: 'What comes from cells is shown as text only.',
        },
        {
          selector: 'JSXOpeningElement[name.name="form"]',
          message: 'A sandboxed frame submits no forms; elsewhere one would load the page anew.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'A name that is the same everywhere can be searched for.' },
        {
          selector: 'MemberExpression[property.name="run"][object.property.name="script"]',
          message: 'Calls are made in server.ts.',
        },
        ...MACHINE_ZONE,
      ],
    },
  },
  { files: ['host/**/*.ts', 'desk/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...MACHINE_ZONE] } },
  { files: ['sidebar/state/server.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['host/examples/*.js'],
    languageOptions: { sourceType: 'script', globals: { SpreadsheetApp: 'readonly', Utilities: 'readonly' } },
    // their functions are called by Google
    rules: { 'no-unused-vars': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', require: 'readonly', module: 'writable' },
    },
  },
);
