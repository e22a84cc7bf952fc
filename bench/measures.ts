import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHost } from '../local/host.ts'
import { cost } from './cost.ts'
import { paper } from './paper.ts'
import { ask, retype, typedWorkbook } from './typing.ts'
import { type Product, workbook } from './workbook.ts'

const RUNS = 5

/** What one size of workbook costs, in milliseconds, and the calls of one recomputation by method. */
export interface Measure {
  readonly variables: number
  /** Everything a recomputation works out, without any spreadsheet. */
  readonly compute: number
  /** A recomputation on the host: bundle loaded, tabs read, checked and written. */
  readonly execution: number
  readonly calls: Readonly<Record<string, number>>
}

/** Measures a recomputation that has something to write on every row. */
export function measure(variables: number, product: Product, folder: string): Measure {
  const host = typedWorkbook(workbook(variables, product), product, folder)
  ask(host, 'recompute')
  const touch = (run: number) => retype(host, product, variables, run % 2 === 0 ? 'utile' : '')
  const execution = cost(
    RUNS,
    () => ask(host, 'recompute'),
    (run) => {
      touch(run)
      host.resetCalls()
    },
  )
  const ports = paper(host, product)
  const compute = cost(RUNS, () => product.recompute(ports))
  same(product.recompute(ports).proven, ask(host, 'recompute'))
  touch(RUNS)
  host.resetCalls()
  ask(host, 'recompute')
  return { variables, compute, execution, calls: host.calls() }
}

/** Both roads must lead to the same figure, or one of them measures something else. */
function same(proven: number, summary: unknown): void {
  const held = typeof summary === 'object' && summary !== null && 'proven' in summary
  if (!held || summary.proven !== proven) throw new Error('the host and the paper disagree')
}

/** What every execution pays before it starts, in milliseconds, and the weight of the bundle. */
export function loading(folder: string) {
  const host = openHost({ folder })
  return {
    load: loadAlone(folder),
    onOpen: cost(RUNS, () => host.openFile()),
    kilobytes: readFileSync(join(folder, 'Code.js')).length / 1024,
  }
}

/** The bundle loaded by an execution that does nothing. */
function loadAlone(folder: string): number {
  const beside = mkdtempSync(join(tmpdir(), 'bench-'))
  copyFileSync(join(folder, 'Code.js'), join(beside, 'Code.js'))
  writeFileSync(join(beside, 'Nothing.js'), 'function nothing() {}\n')
  try {
    const host = openHost({ folder: beside })
    return cost(RUNS, () => host.run('nothing'))
  } finally {
    rmSync(beside, { recursive: true })
  }
}
