// The customers of a first file, known by the fingerprint of their key, and what a second file says of
// them. No text is kept: a key is 64 bits, a value 32. Typed arrays are read within their bounds.

/** Keys held at most, and bytes they may take: beyond, one key in two is left out of both files. */
const MOST_CUSTOMERS = 5_000_000
const MOST_BYTES = 256 * 1024 * 1024

/** What comes of comparing two values. */
const COMPARISONS = ['neither', 'different', 'equal', 'only-first', 'only-second'] as const
export type Comparison = (typeof COMPARISONS)[number]

export interface Customers {
  readonly columns: number
  readonly most: number
  /** Keys are kept whose fingerprint begins with as many zeros: 0 keeps all. */
  thinned: number
  size: number
  /** By place of a fingerprint: its entry, from 1; 0 for none. */
  index: Int32Array
  low: Int32Array
  high: Int32Array
  /** Records of each file that bear the key; of the second, two stand for more. */
  times: Int32Array
  met: Uint8Array
  /** By entry, then column: the fingerprint of a value, 0 for none; once met, the place of a comparison. */
  values: Int32Array
  /** Records of the second file whose key is known. */
  found: number
}

/** A record as the table sees it. */
export interface Seen {
  readonly low: number
  readonly high: number
  /** The fingerprints of its values, from a place on. */
  readonly values: Int32Array
  readonly from: number
}

/** Bytes a customer takes: key, records, places in the index, values. */
const bytesOf = (columns: number) => 8 + 5 + 16 + 4 * columns

/**
 * An empty table; `limit` keys at most. `expected` is how many seem to come: room is made for them at once,
 * since a table of millions takes long to grow.
 */
export function customers(
  columns: number,
  limit: number = MOST_CUSTOMERS,
  expected = 0,
): Customers {
  const most = Math.min(limit, Math.floor(MOST_BYTES / bytesOf(columns)))
  const empty = new Int32Array(0)
  const all: Customers = {
    ...{ columns, most, thinned: 0, size: 0, found: 0, index: new Int32Array(4) },
    ...{ low: empty, high: empty, times: empty, met: new Uint8Array(0), values: empty },
  }
  if (expected > 0) grow(all, Math.min(most, Math.ceil(expected)))
  return all
}

const isKept = ({ thinned }: Customers, low: number) =>
  thinned === 0 || low >>> (32 - thinned) === 0

/** The entry of a key; the complement of its place in the index when it is new. */
function find({ index, low, high }: Customers, one: number, other: number): number {
  const mask = index.length - 1
  for (let place = (other ^ (other >>> 15)) & mask; ; place = (place + 1) & mask) {
    const entry = (index[place] as number) - 1
    if (entry < 0) return ~place
    if (low[entry] === one && high[entry] === other) return entry
  }
}

/** Takes a record of the first file. */
export function meetFirst(all: Customers, seen: Seen): void {
  const { low, high, values, from } = seen
  if (!isKept(all, low)) return
  const found = find(all, low, high)
  if (found >= 0) {
    all.times[found] = (all.times[found] as number) + 1
    return
  }
  if (all.size === all.low.length) {
    makeRoom(all)
    meetFirst(all, seen)
    return
  }
  const entry = all.size++
  all.index[~found] = entry + 1
  all.low[entry] = low
  all.high[entry] = high
  all.times[entry] = 1
  all.values.set(values.subarray(from, from + all.columns), entry * all.columns)
}

/** Takes a record of the second file: compared while it and the one of its key are each alone to bear it. */
export function meetSecond(all: Customers, { low, high, values, from }: Seen): void {
  if (!isKept(all, low)) return
  const entry = find(all, low, high)
  if (entry < 0) return
  all.found += 1
  const met = all.met[entry] as number
  all.met[entry] = Math.min(2, met + 1)
  if (all.times[entry] !== 1 || met > 1) return
  for (let column = 0; column < all.columns; column++) {
    const at = entry * all.columns + column
    all.values[at] =
      met === 0 ? comparison(all.values[at] as number, values[from + column] as number) : 0
  }
}

/** The place among {@link COMPARISONS} of what comes of two values, 0 standing for none. */
function comparison(first: number, second: number): number {
  if (first === 0) return second === 0 ? 0 : 4
  if (second === 0) return 3
  return first === second ? 2 : 1
}

/** Twice the room; or, where there is no more, half of the keys. */
function makeRoom(all: Customers): void {
  if (all.low.length >= all.most) thin(all)
  else grow(all, Math.min(all.most, Math.max(1024, 2 * all.low.length)))
}

function grow(all: Customers, room: number): void {
  const wider = (from: Int32Array, length: number) => {
    const to = new Int32Array(length)
    to.set(from)
    return to
  }
  all.low = wider(all.low, room)
  all.high = wider(all.high, room)
  all.times = wider(all.times, room)
  all.values = wider(all.values, room * all.columns)
  // The second file comes once the first is whole: nothing has been met yet.
  all.met = new Uint8Array(room)
  all.index = new Int32Array(2 ** Math.ceil(Math.log2(2 * room)))
  for (let entry = 0; entry < all.size; entry++) place(all, entry)
}

function place(all: Customers, entry: number): void {
  all.index[~find(all, all.low[entry] as number, all.high[entry] as number)] = entry + 1
}

function thin(all: Customers): void {
  const { low, high, times, values, columns, size } = all
  all.thinned += 1
  all.size = 0
  all.index.fill(0)
  for (let from = 0; from < size; from++) {
    if (!isKept(all, low[from] as number)) continue
    const entry = all.size++
    low[entry] = low[from] as number
    high[entry] = high[from] as number
    times[entry] = times[from] as number
    values.copyWithin(entry * columns, from * columns, (from + 1) * columns)
    place(all, entry)
  }
}

/** What the table holds once both files are read. */
export interface Met {
  /** Keys in both files. */
  readonly common: number
  /** Those borne by several records of a file: which one to compare, nobody can tell. */
  readonly unclear: number
  /** Records of the first file whose key is in the second. */
  readonly foundFirst: number
  /** By column, how many comparisons came to what. */
  readonly comparisons: readonly Readonly<Record<Comparison, number>>[]
}

export function metOf({ columns, size, times, met, values }: Customers): Met {
  let [common, unclear, foundFirst] = [0, 0, 0]
  const counts = new Float64Array(columns * COMPARISONS.length)
  for (let entry = 0; entry < size; entry++) {
    if (met[entry] === 0) continue
    common += 1
    foundFirst += times[entry] as number
    if (times[entry] !== 1 || met[entry] !== 1) unclear += 1
    else
      for (let column = 0; column < columns; column++) {
        const at = column * COMPARISONS.length + (values[entry * columns + column] as number)
        counts[at] = (counts[at] as number) + 1
      }
  }
  const told = (column: number) =>
    COMPARISONS.map((name, at) => [name, counts[column * COMPARISONS.length + at] ?? 0] as const)
  const comparisons = Array.from(
    { length: columns },
    (_, column) => Object.fromEntries(told(column)) as Record<Comparison, number>,
  )
  return { common, unclear, foundFirst, comparisons }
}
