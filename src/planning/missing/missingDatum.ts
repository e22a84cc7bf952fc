import { byId, SAME } from '../order.ts'
import type { Lack } from '../plan/lack.ts'
import type { Loss } from '../plan/losses.ts'
import { type Clearance, NEED_STATUSES, type NeedStatus, type Satisfaction } from '../plan/plan.ts'
import { proven, readiness } from '../plan/readiness.ts'
import type { ScenarioNeeds } from '../plan/scenarioNeeds.ts'
import type { Situation } from '../plan/situation.ts'
import {
  type Bundle,
  bundle,
  levelAfter,
  type Progress,
  type Reach,
  START,
  want,
} from '../waves/bundle.ts'
import { gives } from '../waves/cover.ts'
import type { Wave } from '../waves/waves.ts'
import { chosenMechanic } from './chosenMechanic.ts'
import { type PriorityClass, sensitivityFactor } from './priority.ts'

/** A datum the plan lacks, with everything its rank rests on. */
export interface MissingDatum extends Loss {
  /** 1 for the first to obtain; null when set aside. */
  readonly rank: number | null
  readonly class: PriorityClass
  /** Its state in the scenario that loses most by it. */
  readonly status: NeedStatus
  readonly lack: Lack
  /** Effort of the datum alone. */
  readonly effort: number
  /**
   * What that effort is made of: `check:…`, `confirm:…`, `access:…` and mechanics. Of mechanics that
   * cost the same, that of its wave.
   */
  readonly actions: readonly string[]
  /** The wave that brings it; null when set aside, or when its alternative is brought first. */
  readonly wave: number | null
  /** The actions of that wave that concern it; or the mechanics of earlier waves that bring it then. */
  readonly waveActions: readonly string[]
  /** For a datum no wave brings: the wave after which nobody needs it; null when there is none. */
  readonly sparedBy: number | null
  readonly sensitivityFactor: number
  /** Points × coefficient / effort, 100 for the highest; null when set aside. */
  readonly index: number | null
  /** Scenarios whose proven readiness goes from 0 to more when this datum alone is brought to 1. */
  readonly alone: readonly string[]
}

/** A missing datum before ranks and indices, which need all the others. */
export function missingDatum(
  loss: Loss,
  waves: readonly Wave[],
  waveClass: (wave: number | null) => PriorityClass,
  on: Situation,
): MissingDatum {
  const { datum } = loss
  const known = on.plan.data.get(datum)
  const cheapest = bundle(new Map([[datum, 'satisfied']]), START, on)
  const wave = waves.find(({ data }) => data.includes(datum))
  const together = wave ? waveActions(datum, wave, waves, on) : []
  return {
    ...loss,
    rank: null,
    class: priorityClass(known?.clearance ?? 'open', waveClass(wave?.number ?? null)),
    status: status(loss, on),
    lack: on.lacks.get(datum) ?? 'short',
    effort: cheapest.effort,
    actions: asInWave(cheapest, together, on),
    wave: wave?.number ?? null,
    waveActions: together,
    sparedBy: wave ? null : sparedBy(loss, waves, on),
    sensitivityFactor: sensitivityFactor(known),
    index: null,
    alone: startedBy(datum, on),
  }
}

/** The actions of a datum alone, the mechanic of its wave in place of another at the same cost. */
function asInWave(
  { actions, mechanics: [cheapest = ''] }: Bundle,
  waveActions: readonly string[],
  { mechanics }: Situation,
): readonly string[] {
  const inWave = chosenMechanic({ actions, waveActions }) ?? ''
  const cost = mechanics.get(inWave)?.effort
  if (cost === undefined || actions.includes(inWave)) return actions
  const isAsCheap = Math.abs(cost - (mechanics.get(cheapest)?.effort ?? 0)) < SAME
  return isAsCheap ? actions.map((one) => (one === cheapest ? inWave : one)).sort(byId) : actions
}

function priorityClass(clearance: Clearance, waveClass: PriorityClass): PriorityClass {
  if (clearance === 'set-aside') return 'set-aside'
  return clearance === 'pending' ? 'dpo' : waveClass
}

function status({ datum, why }: Loss, on: Situation): NeedStatus {
  const needs = on.needs.get(datum) ?? []
  const dearest = needs.filter(({ scenario }) => scenario === why[0]?.scenario)
  const [worst] = [...(dearest.length > 0 ? dearest : needs)]
    .map(({ satisfaction }) => satisfaction)
    .sort((a, b) => a.proven - b.proven || a.assumed - b.assumed || badness(b) - badness(a))
  return worst?.status ?? 'absent'
}

function badness({ status }: Satisfaction): number {
  return NEED_STATUSES.indexOf(status)
}

function waveActions(
  datum: string,
  { number, actions }: Wave,
  waves: readonly Wave[],
  on: Situation,
): string[] {
  const now = actions.filter((action) => concerns(action, datum, on))
  const earlier = waves.filter((wave) => wave.number < number).flatMap((wave) => wave.actions)
  return now.length > 0 ? now : earlier.filter((action) => concerns(action, datum, on))
}

function concerns(action: string, datum: string, { lacks, mechanics }: Situation): boolean {
  if (action.endsWith(`:${datum}`)) return true
  return gives(mechanics.get(action)?.brings.get(datum), want(lacks.get(datum) ?? 'short'))
}

function startedBy(datum: string, on: Situation): string[] {
  const level = levelAfter(new Map([[datum, 'satisfied']]))
  return (on.users.get(datum) ?? [])
    .filter((scenario) => {
      const before = readiness(scenario, proven).mandatory
      return before <= SAME && readiness(scenario, level).mandatory > SAME
    })
    .map(({ id }) => id)
}

function sparedBy(loss: Loss, waves: readonly Wave[], on: Situation): number | null {
  const held = new Set([...loss.blocks, ...loss.slows, ...loss.unproven])
  const scenarios = on.scenarios.filter(({ id }) => held.has(id))
  const progress = new Map<string, Reach>()
  for (const wave of waves) {
    for (const datum of wave.data) {
      progress.set(datum, wave.onlyMeasured.includes(datum) ? 'measured' : 'satisfied')
    }
    if (scenarios.every((scenario) => isWhole(scenario, progress))) return wave.number
  }
  return null
}

function isWhole(scenario: ScenarioNeeds, progress: Progress): boolean {
  return readiness(scenario, levelAfter(progress)).mandatory >= 1 - SAME
}
