// The compiler is the first fence: what has no business in the rooms must not compile there.
import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** A call that writes in cells; metadata take a value too, which is no cell. */
const WRITES = /(?<!\bmetadata)\.set(Rich)?(Text)?Values?\(/

const PROBE = 'src/sheets/probe.ts'

/** What the compiler of the core rooms says of a line of code standing in one of them. */
function complaints(code: string): string[] {
  const { config } = ts.readConfigFile('tsconfig.core.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists } = host
  host.readFile = (file) => (file.endsWith(PROBE) ? code : readFile(file))
  host.fileExists = (file) => file.endsWith(PROBE) || fileExists(file)
  const getSourceFile = host.getSourceFile
  host.getSourceFile = (file, target, ...rest) =>
    file.endsWith(PROBE)
      ? ts.createSourceFile(file, code, target)
      : getSourceFile(file, target, ...rest)
  const program = ts.createProgram([PROBE], { ...options, composite: false }, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(PROBE))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

test.each([
  ["Google's services", 'export const a = SpreadsheetApp.getUi()'],
  ['a page', 'export const a = document.title'],
  ['Node', 'export const a = process.env'],
  ['the console', "console.log('a')"],
  ['timers', 'setTimeout(() => undefined, 1)'],
  ['names newer than the language', 'export const a = [1].at(0)'],
  [
    'reading a cell at a time',
    "import type { Range } from './host.ts'\nexport const a = (r: Range) => r.getValue()",
  ],
  [
    'writing a cell at a time',
    "import type { Range } from './host.ts'\nexport const a = (r: Range) => r.setValue(1)",
  ],
  [
    'adding a row at a time',
    "import type { Sheet } from './host.ts'\nexport const a = (s: Sheet) => s.appendRow([1])",
  ],
  [
    'writing a formula',
    "import type { Range } from './host.ts'\nexport const a = (r: Range) => r.setFormula('=1')",
  ],
])('%s must not compile in a room', (_, code) => {
  expect(complaints(code)).toHaveLength(1)
})

test('what rooms are made of compiles', () => {
  const code =
    "import type { Range } from './host.ts'\nexport const a = (r: Range) => r.getValues()[0]"
  expect(complaints(code)).toEqual([])
})

test('a value enters a sheet in text.ts and nowhere else', () => {
  const rooms = readdirSync('src', { recursive: true, encoding: 'utf8' })
  const writers = rooms
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => WRITES.test(readFileSync(`src/${file}`, 'utf8')))
  expect(writers).toEqual(['sheets/text.ts'])
})
