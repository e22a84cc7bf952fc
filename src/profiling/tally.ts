import { CARD, finding } from './finding.ts'
import { VERDICT } from './knownValues.ts'

/**
 * How many records bear each finding. Findings are few in a column: fourteen have a number of their own,
 * by which the table of known values remembers them; the others share the last one.
 */
export interface Tally {
  readonly findings: number[]
  readonly counts: Float64Array
  /** Records of findings without a number of their own. */
  readonly others: Map<number, number>
  hasCard: boolean
  /** The finding asked for last, and its number: most come again at once. */
  lastFound: number
  lastNumber: number
}

/** The number of findings that are not remembered: such values are judged each time. */
export const NOT_REMEMBERED = VERDICT

/** Fillers bear no trait: their number is the same in every column. */
export const FILLER_NUMBER = 1

export function tally(): Tally {
  return {
    findings: [0, finding('filler', [])],
    counts: new Float64Array(VERDICT + 1),
    others: new Map(),
    hasCard: false,
    lastFound: 0,
    lastNumber: 0,
  }
}

/** The number of a finding, given to it when it is new. */
export function numberOf(tally: Tally, found: number): number {
  if (found === tally.lastFound) return tally.lastNumber
  const { findings } = tally
  if (found === CARD) tally.hasCard = true
  const known = findings.indexOf(found)
  tally.lastFound = found
  tally.lastNumber = known > 0 ? known : newNumber(findings, found)
  return tally.lastNumber
}

const newNumber = (findings: number[], found: number) =>
  findings.length < NOT_REMEMBERED ? findings.push(found) - 1 : NOT_REMEMBERED

/** Counts a record whose finding has no number of its own. */
export function countOther({ others }: Tally, found: number): void {
  others.set(found, (others.get(found) ?? 0) + 1)
}

/** Records by finding. */
export function tallied({ findings, counts, others }: Tally): Map<number, number> {
  const all = new Map(others)
  findings.forEach((found, number) => {
    if (number > 0) all.set(found, (all.get(found) ?? 0) + (counts[number] as number))
  })
  return all
}

/** Adds what another part counted; gives its numbers in those of `into`. */
export function joinTallies(into: Tally, from: Tally): Uint8Array {
  const renumbered = new Uint8Array(VERDICT + 1).fill(NOT_REMEMBERED)
  from.findings.forEach((found, number) => {
    if (number === 0) return
    const own = numberOf(into, found)
    renumbered[number] = own
    const count = from.counts[number] as number
    if (own !== NOT_REMEMBERED) into.counts[own] = (into.counts[own] as number) + count
    else into.others.set(found, (into.others.get(found) ?? 0) + count)
  })
  for (const [found, count] of from.others)
    into.others.set(found, (into.others.get(found) ?? 0) + count)
  return renumbered
}

/** Counts the numbers of a batch. They come in runs: adding once a run waits less for memory than once a record. */
export function countVerdicts({ counts }: Tally, verdicts: Uint8Array, records: number): void {
  let [last, run] = [0, 0]
  for (let record = 0; record < records; record++) {
    const verdict = verdicts[record] as number
    if (verdict === last) run += 1
    else {
      counts[last] = (counts[last] as number) + run
      last = verdict
      run = 1
    }
  }
  counts[last] = (counts[last] as number) + run
}
