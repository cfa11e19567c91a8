/** What each module of lib/ may import besides itself; ARCHITECTURE.md shows the same table. */
const LIB = {
  model: [],
  platform: [],
  text: ['model'],
  extract: ['model', 'text'],
  detect: ['model', 'text'],
  changes: ['model', 'text'],
  anchor: ['model', 'text', 'changes'],
  dom: ['model', 'text', 'anchor'],
  i18n: ['model'],
  messages: ['model', 'platform'],
  schema: ['model', 'messages'],
  settings: ['model'],
  series: ['model', 'text'],
  search: ['model', 'text', 'series', 'i18n'],
  desk: ['model', 'text'],
  store: ['model', 'schema', 'text', 'series', 'search', 'desk'],
  writing: ['model', 'messages'],
  wording: ['model', 'text', 'i18n', 'messages', 'changes'],
  exchange: ['model', 'text', 'anchor', 'i18n', 'wording', 'schema'],
  transfer: ['model', 'text', 'exchange', 'store', 'schema', 'settings', 'platform'],
  background: ['model', 'text', 'extract', 'anchor', 'messages', 'platform', 'schema', 'settings', 'store', 'transfer'],
  picture: ['model', 'i18n', 'wording'],
  reader: ['model', 'text', 'detect', 'anchor', 'dom', 'i18n', 'messages', 'platform', 'settings'],
  view: [
    'model',
    'text',
    'extract',
    'anchor',
    'changes',
    'desk',
    'exchange',
    'i18n',
    'messages',
    'picture',
    'platform',
    'search',
    'settings',
    'store',
    'transfer',
    'writing',
    'wording',
  ],
};

const layers = Object.entries(LIB).map(([name, allowed]) => ({
  name: `lib-${name}`,
  severity: 'error',
  from: { path: `^lib/${name}/` },
  to: {
    path: '^(lib|entrypoints|components|cli|scripts|bench|tests)/',
    pathNot: `^lib/(${[name, ...allowed].join('|')})/`,
  },
}));

/** Packages that only one place may use. */
const only = (name, packages, places) => ({
  name,
  severity: 'error',
  from: { pathNot: `^(${places})` },
  to: { path: `^node_modules/(${packages})/` },
});

module.exports = {
  forbidden: [
    ...layers,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'components-look-down',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(entrypoints|cli|scripts|tests)/' },
    },
    {
      name: 'cli-is-apart',
      severity: 'error',
      from: { path: '^cli/' },
      to: { path: '^(entrypoints|components|tests)/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { pathNot: '^(tests|bench|scripts)/' },
      to: { path: '^tests/' },
    },
    only('zod-in-schema', 'zod', 'lib/schema/'),
    only('mark-js-in-dom', 'mark\\.js', 'lib/dom/'),
    only('diff-in-changes', 'diff', 'lib/changes/|lib/wording/'),
    only('hucre-in-xlsx', 'hucre', 'lib/exchange/xlsx\\.ts$|tests/'),
    only('fflate-in-zip', 'fflate', 'lib/exchange/zip\\.ts$|tests/'),
    only('csv-parse-in-csv', 'csv-parse', 'lib/exchange/in/csv\\.ts$|tests/'),
    only('dexie-in-store', 'dexie', 'lib/store/|tests/'),
    only('base-ui-on-the-desk', '@base-ui/', 'components/library/'),
    only('dexie-hooks-in-pages', 'dexie-react-hooks', 'components/|lib/view/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
