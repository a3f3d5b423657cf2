import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const regexReason = 'Apps Script parses ES2020: the regex flags v and d fail only when the line runs there.';

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
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
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', require: 'readonly', module: 'writable' },
    },
  },
);
