// The check of a file by the core of the product, on one thread or on two, which read a half each as pages do.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { COLUMNS, FORMATS, KEYS } from './customers.ts'
import type { Figures } from './figures.ts'
import type { Counts, PartCounted } from './product.ts'
import {
  asked,
  atOnce,
  canBeJoined,
  decoded,
  HEAD_BYTES,
  joinedParts,
  marksOf,
  movable,
  outcome,
  partCheck,
  placeholders,
  recordStart,
  tellingAllApart,
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
  readonly isLast: boolean
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
function countPart({ path, plan, from, to, isLast, understood }: Part): PartCounted {
  const { counts, records, ...check } = partCheck(understood, {
    asks: PLANS[plan],
    fillers: FILLERS,
  })
  const file = openSync(path, 'r')
  const piece = new Uint8Array(PIECE)
  for (let at = from; at < to; ) {
    const read = readSync(file, piece, 0, Math.min(PIECE, to - at), at)
    const failure = check.take(piece.subarray(0, read))
    if (failure) throw new Error(failure.code)
    atOnce(check.settling())
    at += read
  }
  closeSync(file)
  const isEven = check.isBetweenRecords()
  check.end(isLast)
  atOnce(check.settling())
  return { counts, records, isEven }
}

/** What a thread is given to do: to count a part, or to join what parts counted. */
type Job = { readonly part: Part } | { readonly parts: readonly PartCounted[] }

/** Threads of this process: each compiles the code once, as the only thread does. */
const workers: Worker[] = []

function inThread(entry: URL, at: number, job: Job): Promise<PartCounted> {
  const worker = workers[at] ?? new Worker(entry)
  workers[at] = worker
  worker.ref()
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (given: PartCounted) => {
      worker.off('error', reject)
      worker.unref()
      resolve(given)
    })
    worker.postMessage(job, 'part' in job ? [] : job.parts.flatMap(movable))
  })
}

/** Reads a file; two threads read a half each, and their counts are joined. */
export async function ours(path: string, plan: PlanName, threads: 1 | 2, entry: URL) {
  const understood = understoodOf(path)
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  closeSync(file)
  const whole = { path, plan, from: understood.from, to: size, isLast: true, understood }
  if (threads === 1) return figuresOf(plan, countPart(whole).counts)
  const middle = Math.floor(size / 2)
  const window = bytesAt(path, middle, WINDOW)
  const place = recordStart(window, marksOf(understood), 'utf-8', COLUMNS.length)
  const split = middle + (place ?? 0)
  const parts = await Promise.all([
    inThread(entry, 0, { part: { ...whole, to: split, isLast: false } }),
    inThread(entry, 1, { part: { ...whole, from: split } }),
  ])
  if (!parts.every((part, at) => canBeJoined(part, at, parts.length)))
    throw new Error('the halves do not meet between two records')
  return figuresOf(plan, (await inThread(entry, 1, { parts })).counts)
}

function figuresOf(plan: PlanName, counts: Counts) {
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
    const counted = 'part' in job ? countPart(job.part) : joined(job.parts)
    door.postMessage(counted, movable(counted))
  })
}

/** Parts put together, their values told apart here rather than by who asked. */
function joined(parts: readonly PartCounted[]): PartCounted {
  const all = joinedParts(parts)
  atOnce(tellingAllApart(all.counts))
  return all
}
