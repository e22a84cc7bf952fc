// Measures a recomputation for three sizes of workbook, tells it in one table, and fails when a limit
// is broken.
import { loaded } from '../build/bundled.ts'
import { hostMeasures } from './hostMeasures.ts'
import { loading, type Measure, measure } from './measures.ts'
import { growth, type Verdict, verdicts } from './verdicts.ts'
import { wholeMethod } from './wholeMethod.ts'
import type { Product } from './workbook.ts'

const SIZES = [100, 1_000, 10_000]
const FOLDER = 'dist'

function told(measures: readonly Measure[]): string[] {
  const rows = measures.map((one, index) => {
    const last = measures[index - 1]
    const power = (what: 'compute' | 'execution') =>
      last ? growth(last, one, what).toFixed(2) : ''
    return [
      String(one.variables),
      `${Math.round(one.compute)} ms`,
      power('compute'),
      `${Math.round(one.execution)} ms`,
      power('execution'),
      String(Object.values(one.calls).reduce((sum, count) => sum + count, 0)),
    ]
  })
  return aligned([['variables', 'compute', 'growth', 'execution', 'growth', 'calls'], ...rows])
}

function methods(measures: readonly Measure[]): string[] {
  const names = [...new Set(measures.flatMap(({ calls }) => Object.keys(calls)))].sort()
  const counts = (name: string) => measures.map(({ calls }) => String(calls[name] ?? 0))
  return aligned([
    ['calls by method', ...measures.map(({ variables }) => String(variables))],
    ...names.map((name) => [name, ...counts(name)]),
  ])
}

function judged({ what, found, limit }: Verdict): string[] {
  const figure = found.toFixed(2)
  return [found <= limit ? 'kept' : 'BROKEN', what, figure, `at most ${limit}`]
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  )
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
}

const product = await loaded<Product>('bench/product.ts')
const measures = SIZES.map((size) => measure(size, product, FOLDER))
const about = loading(FOLDER)
const beside = hostMeasures(FOLDER)
const whole = wholeMethod(product, FOLDER)
const held = verdicts(measures, about, beside, whole)
const { load, onOpen, kilobytes } = about
console.log(
  [
    ...told(measures),
    '',
    `bundle ${Math.round(kilobytes)} kB · load ${Math.round(load)} ms · onOpen ${Math.round(onOpen)} ms`,
    '',
    `host, ${beside.cells} cells: set ${beside.set.toFixed(0)} × and read ${beside.read.toFixed(0)} × a copy of the array · an execution ${beside.execution.toFixed(1)} × the bare parse of the bundle`,
    '',
    `every aim, ${whole.variables} variables, ${whole.rows} rows: compute ${Math.round(whole.whole)} ms, the main job ${Math.round(whole.mainJob)} ms`,
    '',
    ...methods(measures),
    '',
    ...aligned(held.map(judged)),
  ].join('\n'),
)
if (held.some(({ found, limit }) => found > limit)) process.exitCode = 1
