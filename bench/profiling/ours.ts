// The check of a file by the core of the product: on one thread, as the product does, or on two.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { COLUMNS, FORMATS, KEYS } from './customers.ts'
import type { Figures } from './figures.ts'
import {
  asked,
  decoded,
  HEAD_BYTES,
  joinColumns,
  outcome,
  placeholders,
  profiling,
  readerOf,
  recordStart,
  understand,
} from './product.ts'

const PIECE = 1 << 20
const WINDOW = 1 << 16

const context = {
  locale: 'fr',
  today: 46347,
  country: null,
  values: null,
  bounds: null,
  past: false,
  refunds: false,
} as const

/** What the contenders are asked: blanks, different values, extremes, and addresses that are valid. */
const COMPARED = COLUMNS.map((name, at) =>
  asked(at, {
    context,
    format: name === 'email' ? 'email' : null,
    fillers: false,
    cards: false,
    extremes: true,
    exactUpTo: 5_000_000,
  }),
)

/** What a person who checks a file asks: all there is to count, three keys, fillers and cards. */
const WHOLE = COLUMNS.map((name, at) =>
  asked(at, {
    context,
    format: FORMATS[name] ?? 'text',
    key: KEYS.includes(name),
    update: name === 'updated_at',
    cards: name !== 'loyalty_card',
  }),
)

const PLANS = { compared: COMPARED, whole: WHOLE }
export type PlanName = keyof typeof PLANS

const FILLERS = placeholders().map(({ appliesTo, kind, pattern, reason }) => {
  const effect = /flagged/.test(reason) ? ('suspect' as const) : ('filler' as const)
  return { format: appliesTo, kind, pattern, effect }
})

interface Part {
  readonly path: string
  readonly plan: PlanName
  readonly from: number
  readonly to: number
  readonly understood: ReturnType<typeof understoodOf>
}

function understoodOf(path: string) {
  const understood = understand(bytesAt(path, 0, HEAD_BYTES), new Uint8Array(0))
  if ('code' in understood) throw new Error(understood.code)
  return understood
}

function bytesAt(path: string, from: number, length: number): Uint8Array {
  const file = openSync(path, 'r')
  const bytes = new Uint8Array(length)
  const read = readSync(file, bytes, 0, length, from)
  closeSync(file)
  return bytes.subarray(0, read)
}

/** Counts the bytes `[from, to)` of a file. */
function countPart({ path, plan, from, to, understood }: Part) {
  const { header } = understood
  const counting = profiling({ charset: 'utf-8', header, asks: PLANS[plan], fillers: FILLERS })
  const reader = readerOf(understood, (batch) => {
    if (counting.take(batch) !== null) throw new Error('a card')
  })
  const file = openSync(path, 'r')
  const piece = new Uint8Array(PIECE)
  for (let at = from; at < to; ) {
    const read = readSync(file, piece, 0, Math.min(PIECE, to - at), at)
    const stop = reader.take(piece.subarray(0, read))
    if (stop) throw new Error(stop)
    at += read
  }
  closeSync(file)
  const isEven = reader.isBetweenRecords()
  reader.end(true)
  return { counts: counting.counts, isEven }
}

type Counted = ReturnType<typeof countPart>
type Columns = Counted['counts']['columns']

/** What a thread is given to do, and what it gives. */
type Job = { readonly part: Part } | { readonly into: Columns; readonly from: Columns }

/** Threads of this process: each compiles the code once, as the only thread does. */
const workers: Worker[] = []

function inThread<Given>(entry: URL, at: number, job: Job): Promise<Given> {
  const worker = workers[at] ?? new Worker(entry)
  workers[at] = worker
  worker.ref()
  return new Promise<Given>((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (given: Given) => {
      worker.off('error', reject)
      worker.unref()
      resolve(given)
    })
    worker.postMessage(job, 'part' in job ? [] : [...tablesOf(job.into), ...tablesOf(job.from)])
  })
}

/** The values of columns: they go from one thread to another as they are. */
const tablesOf = (columns: Columns) =>
  columns.flatMap((column) =>
    [column?.values?.slots, column?.gathered?.pairs].flatMap((words) =>
      words ? [words.buffer as ArrayBuffer] : [],
    ),
  )

const sizeOf = (column: Columns[number] | undefined) =>
  (column?.values?.size ?? 0) + (column?.gathered?.held ?? 0)

/** Columns in two lots that are about as long to join. */
function lots(columns: Columns): readonly (readonly number[])[] {
  const largestFirst = [...columns.keys()].sort((a, b) => sizeOf(columns[b]) - sizeOf(columns[a]))
  return [0, 1].map((lot) => largestFirst.filter((_, turn) => turn % 2 === lot))
}

/** Joins what both halves counted, half of the columns a thread. */
async function joined(entry: URL, one: Columns, other: Columns): Promise<Columns> {
  const both = lots(other)
  const given = await Promise.all(
    both.map((lot, at) => {
      const of = (columns: Columns) => lot.map((column) => columns[column] ?? null)
      return inThread<Columns>(entry, at, { into: of(one), from: of(other) })
    }),
  )
  const places = new Map(
    both.flatMap((lot, at) => lot.map((column, n) => [column, given[at]?.[n]])),
  )
  return one.map((_, column) => places.get(column) ?? null)
}

/** Reads a file; two threads read a half each, and their counts are joined. */
export async function ours(path: string, plan: PlanName, threads: 1 | 2, entry: URL) {
  const understood = understoodOf(path)
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  closeSync(file)
  const whole = { path, plan, from: understood.from, to: size, understood }
  if (threads === 1) return figuresOf(plan, countPart(whole).counts)
  const marks = { delimiter: 44, quote: 34, lineEnd: 10 }
  const middle = Math.floor(size / 2)
  const place = recordStart(bytesAt(path, middle, WINDOW), marks, 'utf-8', COLUMNS.length)
  const split = middle + (place ?? 0)
  const [one, other] = await Promise.all([
    inThread<Counted>(entry, 0, { part: { ...whole, to: split } }),
    inThread<Counted>(entry, 1, { part: { ...whole, from: split } }),
  ])
  if (!one.isEven) throw new Error('the halves do not meet between two records')
  const columns = await joined(entry, one.counts.columns, other.counts.columns)
  return figuresOf(plan, { columns, records: one.counts.records + other.counts.records })
}

function figuresOf(plan: PlanName, counts: Pick<Counted['counts'], 'columns' | 'records'>) {
  const text = (bytes: Uint8Array | null | undefined) =>
    bytes ? decoded(bytes, 0, bytes.length, 'utf-8') : null
  const found = PLANS[plan].map((ask, at) =>
    outcome(ask, counts.columns[at] ?? null, context.today),
  )
  const figures = found.map(
    (one): Figures => ({
      blank: one?.empty ?? 0,
      distinct: one?.distinct ?? 0,
      min: text(one?.extremes?.low),
      max: text(one?.extremes?.high),
    }),
  )
  const emails = found[COLUMNS.indexOf('email')]?.valid ?? 0
  return { figures, emails, records: counts.records }
}

/** A thread does what it is given, as long as its process lives. */
export function doAsGiven(): void {
  const door = parentPort
  if (isMainThread || !door) return
  door.on('message', (job: Job) => {
    if ('part' in job) {
      const counted = countPart(job.part)
      door.postMessage(counted, tablesOf(counted.counts.columns))
      return
    }
    job.into.forEach((column, at) => {
      const other = job.from[at]
      if (column && other) joinColumns(column, other)
    })
    door.postMessage(job.into, tablesOf(job.into))
  })
}
