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
    sees: ['base', 'workbook', 'scoring/formats'],
    why: 'profiling also runs in the sidebar: it turns records into counts, judged by the formats, and knows nothing else.',
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

/** The folders of the embedded host, from the cells up to the runs; packages are open to all but bridge. */
const floors = {
  store: {
    sees: ['messages.ts'],
    why: 'store is the workbook itself, cells and sheets: who reads and writes it belongs to services or execution.',
  },
  xlsx: {
    sees: ['store'],
    why: 'xlsx turns a workbook of store into a file and back: it knows neither scripts nor services.',
  },
  services: {
    // Of execution, types alone: see services-know-no-run.
    sees: ['store', 'messages.ts', 'switches.ts', 'execution'],
    why: 'services answer for Google over the store; of the run that calls them they know types alone, handed to them by the desk.',
  },
  execution: {
    sees: ['services', 'store', 'messages.ts', 'switches.ts'],
    why: 'execution runs scripts over the services: what opens workbooks and begins runs is host.ts, above it.',
  },
}

/** The path of a room below a folder, or of one file of it. */
const pathIn = (folder) => (name) =>
  name.includes('.') ? `^${folder}/${name}$` : `^${folder}/${name}/`

/** Each room of a table sees itself and those it lists, and of the rest what `within` leaves out. */
const rulesOf = (table, folder, within) =>
  Object.entries(table).map(([name, { sees, why }]) => ({
    name: `room-${name}`,
    comment: why,
    severity: 'error',
    from: { path: pathIn(folder)(name) },
    to: { ...within, pathNot: [name, ...sees].map(pathIn(folder)) },
  }))

const roomRules = rulesOf(rooms, 'src', {})
const floorRules = rulesOf(floors, 'local', { path: '^(src|local|test|bench|build|docs)/' })

module.exports = {
  forbidden: [
    ...roomRules,
    ...floorRules,
    {
      name: 'services-know-no-run',
      comment: floors.services.why,
      severity: 'error',
      from: { path: '^local/services/' },
      to: { path: '^local/execution/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'host-serves-whoever-comes',
      comment:
        'the preview and the demonstration are built on the host, and the host runs without them: hand it what it needs.',
      severity: 'error',
      from: { path: '^local/', pathNot: '^local/(preview/|demo/|start\\.ts$|demo\\.ts$)' },
      to: { path: '^local/(preview/|demo/|start\\.ts$|demo\\.ts$)' },
    },
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
      from: {
        path: '^local/(services|store|execution|bridge|xlsx|[a-zA-Z]+\\.ts$)',
        pathNot: '^local/demo',
      },
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
      name: 'sidebar-is-a-page',
      comment:
        'the sidebar runs in a browser: it asks the add-on by the one door, and shares with it only what computes without Google.',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: {
        path: '^(src|local|test|bench|build|docs)/',
        pathNot:
          '^src/(base/|profiling/|scoring/|workbook/reading/|planning/flows/systemMap\\.ts$|app/)',
      },
    },
    {
      name: 'sidebar-knows-commands-by-type',
      comment:
        'of the commands the sidebar borrows types alone: they run on the server, asked by the one door.',
      severity: 'error',
      from: { path: '^sidebar/' },
      to: { path: '^src/(app|planning)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-ships-alone',
      comment: 'src goes to Google as it is: no package, no host, no test, no build step inside.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sidebar|local|test|bench|build|docs|node_modules)' },
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
