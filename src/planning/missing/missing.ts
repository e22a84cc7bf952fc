import type { Means } from '../collection/means.ts'
import { type MechanicGain, mechanicGains } from '../collection/mechanicGains.ts'
import { byFigure, byId } from '../order.ts'
import { type Bands, bands, type ObjectiveBands, objectiveBands } from '../plan/bands.ts'
import type { Share } from '../plan/cascade.ts'
import { type JudgedScenario, judgedScenarios } from '../plan/judgedScenarios.ts'
import { losses } from '../plan/losses.ts'
import type { Plan } from '../plan/plan.ts'
import { type Situation, situation } from '../plan/situation.ts'
import { type Wave, waves } from '../waves/waves.ts'
import { type MissingDatum, missingDatum } from './missingDatum.ts'
import { waveClasses } from './priority.ts'

/** The plan, judged. */
export interface Ranking {
  readonly bands: Bands
  readonly byObjective: ReadonlyMap<string, ObjectiveBands>
  /** The points each scenario holds from each objective. */
  readonly shares: readonly Share[]
  readonly scenarios: readonly JudgedScenario[]
  /** By rank; data set aside come last, without rank. */
  readonly missing: readonly MissingDatum[]
  readonly waves: readonly Wave[]
  /** What each mechanic would bring alone, best gain per effort first. */
  readonly mechanics: readonly MechanicGain[]
}

/**
 * Ranks what the plan lacks: by wave, then points, then id. A datum that no wave brings, because its
 * alternative comes first, is last. House formula, worked through step by step in this room:
 * cascade, readiness, bands, losses, bundle, waves.
 */
export function missing(plan: Plan, means: Means): Ranking {
  const on = situation(plan, means)
  const order = waves(on)
  return {
    bands: bands(on),
    byObjective: objectiveBands(on),
    shares: on.cascade.shares,
    scenarios: judgedScenarios(on),
    missing: ranked(on, order),
    waves: order,
    mechanics: mechanicGains(on),
  }
}

function ranked(on: Situation, order: readonly Wave[]): MissingDatum[] {
  const classes = waveClasses(order)
  const waveClass = (wave: number | null) => classes.get(wave ?? 0) ?? 'P3'
  const found = [...losses(on).values()].map((loss) => missingDatum(loss, order, waveClass, on))
  const best = Math.max(0, ...found.filter(isIn).map(weight))
  const index = (one: MissingDatum) => (best > 0 ? 100 * (weight(one) / best) : 0)
  return found
    .sort(inOrder)
    .map((one, at) => (isIn(one) ? { ...one, rank: at + 1, index: index(one) } : one))
}

function isIn(one: MissingDatum): boolean {
  return one.class !== 'set-aside'
}

function weight({ points, sensitivityFactor, effort }: MissingDatum): number {
  return (points * sensitivityFactor) / effort
}

function inOrder(a: MissingDatum, b: MissingDatum): number {
  return (
    Number(isIn(b)) - Number(isIn(a)) ||
    (a.wave ?? Number.MAX_SAFE_INTEGER) - (b.wave ?? Number.MAX_SAFE_INTEGER) ||
    byFigure(b.points, a.points) ||
    byId(a.datum, b.datum)
  )
}
