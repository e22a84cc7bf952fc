import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import vm from 'node:vm'
import { openHost } from '../local/host.ts'
import { cost } from './cost.ts'

const RUNS = 5
const ROWS = 2_000
const COLUMNS = 30

/** What the embedded host adds to the bare work, each as a ratio to a peer measured beside it. */
export interface HostMeasures {
  /** 2,000 rows by 30 columns written by `setValues`, against a copy of the same array. */
  readonly set: number
  /** The same read by `getValues`, against the same copy. */
  readonly read: number
  /** A fresh execution of a function of the bundle that does nothing, against the bare parse of the bundle. */
  readonly execution: number
  readonly cells: number
}

/** A script that writes and reads a block, and one call that does neither. */
const SCRIPT = `
function fill(rows) { sheet_().getRange(1, 1, rows.length, rows[0].length).setValues(rows) }
function read() { return sheet_().getDataRange().getValues().length }
function nothing() {}
function sheet_() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0] }
`

/** Numbers, texts, truths and dates as people type them, none alike. */
function block(): (string | number | boolean)[][] {
  return Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => {
      const kind = (row + column) % 4
      if (kind === 0) return row * COLUMNS + column
      if (kind === 1) return `texte ${row}-${column}`
      return kind === 2 ? row % 2 === 0 : `${1 + (row % 28)}/03/2026`
    }),
  )
}

/** Measures the host by the side of the same work without it. */
export function hostMeasures(bundle: string): HostMeasures {
  const folder = mkdtempSync(join(tmpdir(), 'bench-host-'))
  try {
    writeFileSync(join(folder, 'Code.js'), SCRIPT)
    const host = openHost({ folder, locale: 'fr_FR' })
    host.person.insertRows(host.person.sheetNames()[0] ?? '', 1, ROWS)
    host.person.insertColumns(host.person.sheetNames()[0] ?? '', 1, COLUMNS)
    const rows = block()
    let copies: unknown[][][] = []
    const copy = cost(RUNS, () => {
      // One copy is too short to be measured alone.
      copies = Array.from({ length: 20 }, () => rows.map((row) => [...row]))
    })
    if (copies.length !== 20) throw new Error('nothing was copied')
    const idle = cost(RUNS, () => host.run('nothing'))
    const set = cost(RUNS, () => host.run('fill', rows)) - idle
    const read = cost(RUNS, () => host.run('read')) - idle
    if (host.run('read') !== ROWS) throw new Error('what was written is not what is read')
    return {
      set: set / (copy / 20),
      read: read / (copy / 20),
      execution: execution(bundle),
      cells: ROWS * COLUMNS,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function execution(bundle: string): number {
  const code = readFileSync(join(bundle, 'Code.js'), 'utf8')
  // The engine keeps what it has parsed: for the host, and here too.
  const parse = cost(RUNS, () => {
    new vm.Script(code, { filename: join(bundle, 'Code.js') }).runInNewContext({})
  })
  const host = openHost({ folder: bundle })
  return cost(RUNS, () => host.openFile()) / parse
}
