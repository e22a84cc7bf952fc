import { byFigure, byId } from '../order.ts'
import { NEED_STATUSES, type Satisfaction } from '../plan/plan.ts'

/** What a judgement rests on: it tells apart variables that answer a need equally well. */
export interface Ground {
  /** Whether it was counted on the very population the scenario targets. */
  readonly onTarget: boolean
  /** Where its rate comes from; null when it has none. */
  readonly origin: 'check' | 'count' | 'declared' | null
  /** Share present and valid, 0–1. */
  readonly usable: number | null
}

/** A variable that holds a datum, judged for one need. */
export interface JudgedVariable extends Satisfaction {
  readonly id: string
  /** Whether its source is the master of the datum. */
  readonly master: boolean
  /** Left out, it is the weakest. */
  readonly ground?: Ground
}

/** The answer of several variables to one need. */
export interface Retained {
  /** The variable shown, whose status is that of the need. */
  readonly variable: JudgedVariable
  readonly satisfaction: Satisfaction
  /** The other variables that hold the datum; what they cover together is unknown. */
  readonly others: readonly string[]
}

/**
 * One answer for several variables: the best proven and the best assumed, each on its own, so that
 * measuring one more can only help. The variable retained is the best proven, then assumed, then by
 * status, master source, and what it rests on: counted on the target, then the stronger evidence, then
 * the higher usable share; the id settles what is left. No variable: null. House rule.
 */
export function retainedVariable(variables: readonly JudgedVariable[]): Retained | null {
  const [first, ...others] = [...variables].sort(preferred)
  if (!first) return null
  return {
    variable: first,
    satisfaction: {
      status: first.status,
      proven: first.proven,
      assumed: Math.max(...variables.map(({ assumed }) => assumed)),
    },
    others: others.map(({ id }) => id),
  }
}

function preferred(a: JudgedVariable, b: JudgedVariable): number {
  return (
    byFigure(b.proven, a.proven) ||
    byFigure(b.assumed, a.assumed) ||
    NEED_STATUSES.indexOf(a.status) - NEED_STATUSES.indexOf(b.status) ||
    Number(b.master) - Number(a.master) ||
    firmer(a.ground ?? GROUNDLESS, b.ground ?? GROUNDLESS) ||
    byId(a.id, b.id)
  )
}

const GROUNDLESS: Ground = { onTarget: false, origin: null, usable: null }

/** Where a rate comes from, strongest first. */
const ORIGINS: readonly Ground['origin'][] = ['check', 'count', 'declared', null]

function firmer(a: Ground, b: Ground): number {
  return (
    Number(b.onTarget) - Number(a.onTarget) ||
    ORIGINS.indexOf(a.origin) - ORIGINS.indexOf(b.origin) ||
    byFigure(b.usable ?? -1, a.usable ?? -1)
  )
}
