// Measures the check of a customer file beside its peers, each in a process of its own, by turns. Times
// are of the processors: they are what one thread costs, however busy the machine is.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { SHARED } from '../../build/bundled.ts'
import { customerFile } from './customers.ts'
import type { Run } from './figures.ts'
import { told } from './figures.ts'

const RECORDS = 500_000
const ROUNDS = 5
/** Times each contender runs in its process: the code of the first is being compiled. */
const TIMES = 8
const SEED = 7
/** Records of the files between which growth is told: about 50 MB and 1 GB. */
const GROWTH = [275_000, 5_500_000]

/** Processor time beside DuckDB's, by threads. */
interface Limits {
  readonly check: Readonly<Record<string, number>>
}
const limits: Limits = JSON.parse(readFileSync(new URL('../limits.json', import.meta.url), 'utf8'))

const peers = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const files = join(tmpdir(), 'crm-data-inventory-bench')
const script = join(folder, 'one.mjs')

/** A contender's best time, and how long it took the first time, by the clock. */
interface Measured extends Run {
  readonly first: number
}

/** One contender in a process of its own, a few times. */
function measured(who: string, threads: number, file: string, times = 1): Measured {
  const args = ['--max-old-space-size=4096', script, who, file, `${threads}`, `${times}`, peers]
  const output = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const runs: Run[] = JSON.parse(output)
  const [first] = runs
  if (!first) throw new Error(`${who} gave nothing`)
  const best = (what: 'wall' | 'cpu') => Math.min(...runs.map((run) => run[what]))
  return { ...first, wall: best('wall'), cpu: best('cpu'), first: first.wall }
}

const middle = (numbers: readonly number[]) =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

const span = (numbers: readonly number[]) =>
  `${middle(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`

function beside(file: string): void {
  const ratios = new Map<string, Record<'cpu' | 'wall' | 'first', number[]>>()
  let last: Run[] = []
  for (let round = 0; round < ROUNDS; round++) {
    last = []
    for (const threads of [1, 2]) {
      const ours = measured('compared', threads, file, TIMES)
      const theirs = measured('duckdb', threads, file, TIMES)
      if (told(ours) !== told(theirs)) throw new Error('the counts differ')
      const known = ratios.get(`${threads}`) ?? { cpu: [], wall: [], first: [] }
      for (const what of ['cpu', 'wall', 'first'] as const)
        known[what].push(ours[what] / theirs[what])
      ratios.set(`${threads}`, known)
      last.push(ours, theirs)
    }
  }
  for (const [threads, { cpu, wall, first }] of ratios) {
    const limit = limits.check[threads] ?? 0
    const isKept = middle(cpu) <= limit
    if (!isKept) process.exitCode = 1
    console.log(
      `check / DuckDB, ${threads} thread(s): ${span(cpu)} of its processor time, ${span(wall)} of the clock, ${span(first)} the first time; ${isKept ? 'kept' : 'BROKEN'}, at most ${limit}`,
    )
  }
  const arquero = measured('arquero', 1, file)
  const [one] = last
  if (one && told(arquero) !== told(one)) throw new Error('the counts differ')
  tell([...last, arquero])
}

function tell(runs: readonly Run[]): void {
  for (const { who, cpu, wall, peak } of runs) {
    const times = `${Math.round(cpu)} ms of processor, ${Math.round(wall)} ms of the clock`
    console.log(`${who.padEnd(12)} ${times}, ${Math.round(peak)} MB at the peak`)
  }
}

/** How the whole check grows from a small file to a large one. */
function growth(): void {
  const runs = GROWTH.map((records) => {
    const path = join(files, `${records}.csv`)
    const megabytes = customerFile(path, records, SEED) / 1e6
    return { ...measured('whole', 1, path), megabytes }
  })
  for (const run of runs) tell([{ ...run, who: `${Math.round(run.megabytes)} MB` }])
  const [small, large] = runs
  if (!small || !large) return
  const perByte = large.cpu / large.megabytes / (small.cpu / small.megabytes)
  console.log(`time a byte × ${perByte.toFixed(2)}, peak × ${(large.peak / small.peak).toFixed(2)}`)
}

async function main(): Promise<void> {
  mkdirSync(files, { recursive: true })
  const entry = fileURLToPath(new URL('one.ts', import.meta.url))
  const { outputFiles } = await build({
    ...SHARED,
    platform: 'node',
    entryPoints: [entry],
    format: 'esm',
  })
  writeFileSync(script, outputFiles[0]?.contents ?? '')
  const file = join(files, `${RECORDS}.csv`)
  const size = customerFile(file, RECORDS, SEED)
  console.log(`${RECORDS} records, 20 columns, ${Math.round(size / 1e6)} MB`)
  tell([measured('floor', 1, file, 2), measured('whole', 1, file)])
  beside(file)
  if (!process.argv.includes('--short')) growth()
}

await main().finally(() => rmSync(folder, { recursive: true }))
