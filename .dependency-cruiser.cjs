// Who may import whom. One table of rooms becomes one rule a room; the message says what to do instead.
/** @type {Record<string, { sees: string[], why: string }>} */
const rooms = {
  base: {
    sees: [],
    why: 'base holds small pure things and imports nothing: move what you need into base, or the code that needs it out.',
  },
  workbook: {
    sees: ['base'],
    why: 'workbook says what the workbook is, not what is computed from it: the computation belongs to scoring, planning or app.',
  },
  catalogue: {
    sees: ['base', 'workbook'],
    why: 'catalogue is shipped content and its types: what is done with it belongs to planning, matching or app.',
  },
  scoring: {
    sees: ['base', 'workbook'],
    why: 'scoring is formulas over plain numbers: pass it what it needs as an argument.',
  },
  profiling: {
    sees: ['base', 'workbook'],
    why: 'profiling also runs in the sidebar: it turns records into counts and knows nothing else.',
  },
  matching: {
    sees: ['base', 'workbook', 'catalogue'],
    why: 'matching names fields after the catalogue: scores and plans come later, in planning or app.',
  },
  planning: {
    sees: ['base', 'workbook', 'catalogue', 'scoring', 'profiling', 'matching'],
    why: 'planning derives results: commands and sheets call it, never the other way round.',
  },
  app: {
    sees: ['base', 'workbook', 'catalogue', 'scoring', 'profiling', 'matching', 'planning'],
    why: 'app reaches the spreadsheet through app/ports.ts only: add a word to a port and let sheets answer it.',
  },
  sheets: {
    sees: ['base', 'workbook', 'app/ports.ts'],
    why: 'sheets moves cells and decides nothing: of app it sees ports.ts alone, and computed values come to it as arguments.',
  },
}

/** The path of a room, or of one file of it. */
const pathOf = (name) => (name.includes('.') ? `^src/${name}$` : `^src/${name}/`)

const roomRules = Object.entries(rooms).map(([name, { sees, why }]) => ({
  name: `room-${name}`,
  comment: why,
  severity: 'error',
  from: { path: pathOf(name) },
  to: { pathNot: [name, ...sees].map(pathOf) },
}))

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: 'main-joins-app-and-sheets',
      comment:
        'main.ts only joins app to sheets: anything it would compute belongs to one of the rooms.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { pathNot: ['^src/(app|sheets)/', '^src/base/text\\.ts$'] },
    },
    {
      name: 'main-is-the-door',
      comment: 'nothing imports main.ts: it names what Apps Script calls, and that is all.',
      severity: 'error',
      from: { pathNot: '^build\\.ts$' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'host-stands-apart',
      comment:
        'the embedded host knows Google, not the product: it runs dist/ and may borrow the types of sheets/host.ts, nothing else.',
      severity: 'error',
      from: { path: '^local/(services|store|bridge|xlsx|[a-zA-Z]+\\.ts$)', pathNot: '^local/demo' },
      to: { path: '^src/', pathNot: '^src/sheets/host\\.ts$' },
    },
    {
      name: 'bridge-runs-anywhere',
      comment:
        'the rules of google.script.run run in the host and in a page of a browser: they take values and give values, and import nothing.',
      severity: 'error',
      from: { path: '^local/bridge/' },
      to: { pathNot: '^local/bridge/' },
    },
    {
      name: 'preview-page-is-a-page',
      comment:
        'the page of the preview runs in a browser and speaks to its server by protocol.ts: what it needs of the host, the host must tell it.',
      severity: 'error',
      from: { path: '^local/preview/page/' },
      to: {
        path: '^(src|local|test|bench|build|docs)/',
        pathNot:
          '^(local/preview/page/|local/preview/protocol\\.ts$|local/bridge/|src/base/text\\.ts$)',
      },
    },
    {
      name: 'product-ships-alone',
      comment: 'src goes to Google as it is: no package, no host, no test, no build step inside.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|test|bench|build|docs|node_modules)' },
    },
    {
      name: 'no-circles',
      comment:
        'two files that need each other are one file, or hide a third: take out what both need. (Types may refer to each other.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-lost-imports',
      comment: 'the import leads nowhere: a file was moved, or a package is not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '\\.csv$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json', '.csv'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
