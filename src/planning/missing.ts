import { type Bands, bands, type ObjectiveBands, objectiveBands } from './bands.ts'
import { bundle, levelAfter, START } from './bundle.ts'
import type { Share } from './cascade.ts'
import { type JudgedScenario, judgedScenarios } from './judgedScenarios.ts'
import type { Lack } from './lack.ts'
import { type Loss, losses } from './losses.ts'
import type { Means } from './means.ts'
import { type MechanicGain, mechanicGains } from './mechanicGains.ts'
import { byFigure, byId, SAME } from './order.ts'
import type { Plan } from './plan.ts'
import { type PriorityClass, sensitivityFactor, waveClasses } from './priority.ts'
import { proven, readiness } from './readiness.ts'
import { type Situation, situation } from './situation.ts'
import { type Wave, waves } from './waves.ts'

/** A datum the plan lacks, with everything its rank rests on. */
export interface MissingDatum extends Loss {
  /** 1 for the first to obtain; null when set aside. */
  readonly rank: number | null
  readonly class: PriorityClass
  /** The wave that brings it; null when set aside, or when its alternative is brought first. */
  readonly wave: number | null
  readonly lack: Lack
  /** Effort of the datum alone. */
  readonly effort: number
  /** What that effort is made of: `check:…`, `confirm:…`, `access:…` and mechanics. */
  readonly actions: readonly string[]
  readonly sensitivityFactor: number
  /** Points × coefficient / effort, 100 for the highest; null when set aside. */
  readonly index: number | null
  /** Scenarios nothing of which is proven, and that would start if this datum alone were satisfied. */
  readonly alone: readonly string[]
}

/** The plan, judged. */
export interface Ranking {
  readonly bands: Bands
  readonly byObjective: ReadonlyMap<string, ObjectiveBands>
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
  const waveOf = new Map<string, number>()
  for (const { number, data } of order) {
    for (const datum of data) if (!waveOf.has(datum)) waveOf.set(datum, number)
  }
  const found = [...losses(on).values()].map((loss) => {
    const wave = waveOf.get(loss.datum) ?? null
    return described(loss, wave, classes.get(wave ?? 0) ?? 'P3', on)
  })
  const best = Math.max(0, ...found.filter(isIn).map(weight))
  const index = (one: MissingDatum) => (best > 0 ? 100 * (weight(one) / best) : 0)
  return found
    .sort(inOrder)
    .map((one, at) => (isIn(one) ? { ...one, rank: at + 1, index: index(one) } : one))
}

function described(
  loss: Loss,
  wave: number | null,
  waveClass: 'P1' | 'P2' | 'P3',
  on: Situation,
): MissingDatum {
  const { datum } = loss
  const known = on.plan.data.get(datum)
  const { effort, actions } = bundle(new Map([[datum, 'satisfied']]), START, on)
  return {
    ...loss,
    rank: null,
    class: priorityClass(known?.clearance ?? 'open', waveClass),
    wave,
    lack: on.lacks.get(datum) ?? 'short',
    effort,
    actions,
    sensitivityFactor: sensitivityFactor(known),
    index: null,
    alone: startedBy(datum, on),
  }
}

function priorityClass(
  clearance: 'open' | 'pending' | 'set-aside',
  waveClass: 'P1' | 'P2' | 'P3',
): PriorityClass {
  if (clearance === 'set-aside') return 'set-aside'
  return clearance === 'pending' ? 'dpo' : waveClass
}

/** Scenarios whose proven readiness goes from 0 to more when this datum alone is brought to 1. */
function startedBy(datum: string, on: Situation): string[] {
  const level = levelAfter(new Map([[datum, 'satisfied']]))
  return (on.users.get(datum) ?? [])
    .filter((scenario) => {
      const before = readiness(scenario, proven).mandatory
      return before <= SAME && readiness(scenario, level).mandatory > SAME
    })
    .map(({ id }) => id)
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
