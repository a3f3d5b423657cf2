const pure = '^src/(core|text|workbook|xlsx|report|app)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-knows-no-other',
      comment: 'The rules stand on plain values; everything else may stand on them.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'text-words-values-only',
      comment: 'Sentences are made from plain values, and everything else may say them.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/(core|text)/' },
    },
    {
      name: 'workbook-is-layout',
      comment: 'The tabs are data: they know the rules and the words, and nothing of what is done with them.',
      severity: 'error',
      from: { path: '^src/workbook/' },
      to: { path: '^src/', pathNot: '^src/(core|text|workbook)/' },
    },
    {
      name: 'xlsx-is-a-format',
      comment: 'The writer of .xlsx knows cells and styles, and nothing of what a commune is.',
      severity: 'error',
      from: { path: '^src/xlsx/' },
      to: { path: '^src/', pathNot: '^src/(core|workbook|xlsx)/' },
    },
    {
      name: 'report-is-pure',
      comment: 'Results in, document out: a report can be drafted and tested with no workbook and no service.',
      severity: 'error',
      from: { path: '^src/report/' },
      to: { path: '^src/(app|google)/' },
    },
    {
      name: 'only-google-and-main-name-services',
      comment: 'Use cases reach Google through the ports in app/ports.ts, so that they run anywhere.',
      severity: 'error',
      from: { path: pure },
      to: { path: '^src/(google|main)' },
    },
    {
      name: 'host-knows-nobody',
      comment: 'The host is a package for any Apps Script project: it runs alone, and says no word of this product.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^(src|desk|sidebar|scripts|tests)/' },
    },
    {
      name: 'desk-loads-the-built-bundle',
      comment:
        'The desk must run what Google runs: dist/Code.js, never the sources. How letters are searched is a leaf that the page shares with the sidebar.',
      severity: 'error',
      from: { path: '^desk/' },
      to: { path: '^src/', pathNot: '^src/core/letters/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-stands-alone',
      comment: 'What is deployed must not need what stays at home.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(host|desk|scripts|tests|sidebar)/', pathNot: '^host/contract/' },
    },
    {
      name: 'only-google-tries-the-contract',
      comment: 'The self-check tries on Google what the host is tried on; nothing else of the add-on knows of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/google/' },
      to: { path: '^host/contract/' },
    },
    {
      name: 'contract-stands-alone',
      comment: 'It is bundled into the add-on and runs on Google too: nothing of the host may come along.',
      severity: 'error',
      from: { path: '^host/contract/' },
      to: { path: '^host/', pathNot: '^host/contract/' },
    },
    {
      name: 'sidebar-sees-the-layout-only',
      comment:
        'The sidebar runs in a browser: it knows what crosses google.script.run, the words, the rules and the columns.',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^(src|host|desk|scripts|tests)/', pathNot: '^src/(api\\.ts$|core/|text/|workbook/)' },
    },
    {
      name: 'nothing-imports-the-sidebar',
      comment: 'It reaches Google as one page, and speaks to the script by google.script.run alone.',
      severity: 'error',
      from: { path: '^(src|host|desk|scripts)/' },
      to: { path: '^sidebar/' },
    },
    { name: 'no-cycles', comment: 'Data flows one way.', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-way-back-between-rooms',
      comment: 'A room stands on what lies below it; a file that two rooms need belongs into the lower one.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^(src/|host|desk|sidebar)' },
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'Nothing stands here that nobody uses.',
      severity: 'error',
      from: { orphan: true, path: '^(src|host|desk|sidebar)/', pathNot: '\\.d\\.ts$|^host/(jest\\.config|examples/)' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '\\.docx$|^host/dist/' },
  },
};
