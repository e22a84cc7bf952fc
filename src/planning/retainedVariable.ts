import { byFigure, byId } from './order.ts'
import { NEED_STATUSES, type Satisfaction } from './plan.ts'

/** A variable that holds a datum, judged for one need. */
export interface JudgedVariable extends Satisfaction {
  readonly id: string
  /** Whether its source is the master of the datum. */
  readonly master: boolean
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
 * status, master source and id. No variable: null. House rule.
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
    byId(a.id, b.id)
  )
}
