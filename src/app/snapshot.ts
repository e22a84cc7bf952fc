import type { Weights } from '../scoring/qualityScore.ts'
import { CRITERIA, LEAST_COVERAGE } from '../scoring/qualityScore.ts'
import type { Memory } from './ports.ts'
import type { KeyFigures } from './results/keyFigures.ts'
import type { Run } from './results/run.ts'

/** What a computation found, small enough to be kept and compared with the next ones. */
export interface Snapshot {
  /** The day it was computed, a serial number. */
  readonly day: number
  /** Shares of the plan, 0–100. */
  readonly proven: number
  readonly assumed: number
  readonly quality: number | null
  readonly inventory: number | null
  /** The weights of the criteria, as Historique writes them. */
  readonly weights: string
  /** Data that are ranked, and data set aside. */
  readonly missing: readonly string[]
  readonly aside: readonly string[]
  /** Sources whose feed is late or stale. */
  readonly late: readonly string[]
  /** Status of each scenario that holds points. */
  readonly scenarios: Readonly<Record<string, string>>
}

/** What a snapshot is taken of. */
type Found = Pick<Run, 'inventory' | 'judgement' | 'key' | 'missing' | 'now'>

/** What this computation found. */
export function snapshotOf({ inventory, judgement, key, missing, now }: Found): Snapshot {
  const completeness = key.inventory.completeness
  const ids = (isRanked: boolean) =>
    missing.filter(({ rank }) => (rank !== null) === isRanked).map(({ datum }) => datum)
  return {
    day: Math.floor(now),
    proven: key.proven,
    assumed: key.assumed,
    quality: keptQuality(key),
    inventory: completeness === null ? null : completeness * 100,
    weights: weightsVersion(inventory.settings.weights),
    missing: ids(true),
    aside: ids(false),
    late: [...judgement.sources].flatMap(([id, { feed }]) => (isLate(feed.status) ? [id] : [])),
    scenarios: Object.fromEntries(judgement.ranking.scenarios.map((one) => [one.id, one.status])),
  }
}

/** The average quality worth keeping: none on less than half of the weight, where it is only indicative. */
export function keptQuality({ quality, qualityCoverage }: KeyFigures): number | null {
  return qualityCoverage < LEAST_COVERAGE ? null : quality
}

/** The weights in use, readable at a glance: `25-20-20-15-10-10`. */
export function weightsVersion(weights: Weights): string {
  return CRITERIA.map((criterion) => weights[criterion]).join('-')
}

export function isLate(status: string | null): boolean {
  return status === 'late' || status === 'stale'
}

const LATEST = 'snapshot'
const BEFORE = 'snapshot before'

/** The snapshots kept with the document. */
export interface KeptSnapshots {
  /** The last one of an earlier day: what changed is told against it, however often a day is computed. */
  readonly before: Snapshot | null
  /** The last one of all. */
  readonly latest: Snapshot | null
  /** Keeps the one of this computation, once it is written, and the one it was compared with. */
  keep(latest: Snapshot, before: Snapshot | null): void
}

/** Reads the snapshots at once: nothing is read again when one is kept. */
export function keptSnapshots(memory: Memory, today: number): KeptSnapshots {
  const texts = { latest: memory.recall(LATEST), before: memory.recall(BEFORE) }
  const latest = parsed(texts.latest)
  const isOver = latest !== null && latest.day < today
  return {
    before: isOver ? latest : parsed(texts.before),
    latest,
    keep(next, before) {
      const kept = { latest: JSON.stringify(next), before: JSON.stringify(before) }
      if (before && kept.before !== texts.before) memory.keep(BEFORE, kept.before)
      if (kept.latest !== texts.latest) memory.keep(LATEST, kept.latest)
    },
  }
}

/** A snapshot that cannot be read is none. */
function parsed(text: string | null): Snapshot | null {
  try {
    const read = JSON.parse(text ?? 'null') as Partial<Snapshot> | null
    const isWhole = typeof read?.day === 'number' && Array.isArray(read.missing) && read.scenarios
    return isWhole ? (read as Snapshot) : null
  } catch {
    return null
  }
}
