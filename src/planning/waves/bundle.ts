import { byId } from '../order.ts'
import { isVerification, type Lack } from '../plan/lack.ts'
import type { JudgedNeed } from '../plan/plan.ts'
import type { Level } from '../plan/readiness.ts'
import type { Situation } from '../plan/situation.ts'
import { cover, gives, type Want } from './cover.ts'

/** How far a datum has been taken: measured gives it what was assumed, satisfied gives it all. */
export type Reach = 'measured' | 'satisfied'

/** How far each datum has been taken so far; a datum not listed is where it started. */
export type Progress = ReadonlyMap<string, Reach>

/** Where the plan stands after some waves: data taken forward, mechanics that now run. */
export interface Standing {
  readonly progress: Progress
  readonly inPlace: ReadonlySet<string>
}

/** Before anything is done. */
export const START: Standing = { progress: new Map(), inPlace: new Set() }

/** What a set of data costs together. */
export interface Bundle {
  readonly effort: number
  /** `check:…`, `confirm:…`, `access:…` and mechanics; those already in place are not said again. */
  readonly actions: readonly string[]
  readonly mechanics: readonly string[]
}

/** A look at what is held: a measure, or the confirmation of a match. */
const VERIFICATION = 1

/** Opening an access (hypothesis). */
const ACCESS = 2

/**
 * The effort of taking data forward together: 1 for each measure or confirmation, 2 for each access
 * to open, and the cheapest set of mechanics for what must be obtained or improved, each mechanic
 * counted once and those in place for nothing. House formula.
 */
export function bundle(wishes: Progress, { progress, inPlace }: Standing, on: Situation): Bundle {
  const actions: string[] = []
  const wanted = new Map<string, Want>()
  let effort = 0
  for (const [datum, reach] of [...wishes].sort(([a], [b]) => byId(a, b))) {
    const lack = on.lacks.get(datum)
    if (!lack) continue
    const step = firstStep(lack, progress.get(datum))
    if (step > 0) actions.push(`${lack}:${datum}`)
    effort += step
    if (reach === 'satisfied' && needsMechanic(datum, lack, on)) wanted.set(datum, want(lack))
  }
  const means = cover(wanted, on.means, inPlace)
  const mechanics = means.by.filter((id) => !inPlace.has(id))
  return {
    effort: effort + means.effort,
    actions: [...actions, ...mechanics].sort(byId),
    mechanics,
  }
}

/** The effort of what must be done before any mechanic can help; 0 when nothing must. */
function firstStep(lack: Lack, reached: Reach | undefined): number {
  if (reached !== undefined) return 0
  if (lack === 'access') return ACCESS
  return isVerification(lack) ? VERIFICATION : 0
}

/** Whether measuring, or opening, is not enough to satisfy a datum. */
function needsMechanic(datum: string, lack: Lack, { stillShort }: Situation): boolean {
  if (lack === 'access') return false
  return isVerification(lack) ? stillShort.has(datum) : true
}

/** An absent datum must be obtained; a present one may be improved as well. */
export function want(lack: Lack): Want {
  return lack === 'absent' ? 'obtain' : 'any'
}

/**
 * The data a bundle takes forward: those it aims at, and everything else that its mechanics and
 * those in place bring. A datum to measure is brought along only once measured.
 */
export function taken(wishes: Progress, done: Bundle, from: Standing, on: Situation): Progress {
  const changed = new Map<string, Reach>()
  for (const [datum, reach] of wishes) {
    const short = reach === 'measured' && on.stillShort.has(datum)
    changed.set(datum, short && !isBrought(datum, from.inPlace, on) ? 'measured' : 'satisfied')
  }
  for (const id of done.mechanics) {
    const brings = on.mechanics.get(id)?.brings ?? new Map<string, never>()
    for (const datum of brings.keys()) {
      const lack = on.lacks.get(datum)
      if (!lack || on.setAside.has(datum) || from.progress.get(datum) === 'satisfied') continue
      const unmeasured = isVerification(lack) && !from.progress.has(datum) && !changed.has(datum)
      if (!unmeasured && isBroughtBy(id, datum, on)) changed.set(datum, 'satisfied')
    }
  }
  return changed
}

/** Where the plan stands once a bundle is done. */
export function advance(done: Bundle, changed: Progress, from: Standing): Standing {
  return {
    progress: new Map([...from.progress, ...changed]),
    inPlace: new Set([...from.inPlace, ...done.mechanics]),
  }
}

function isBrought(datum: string, inPlace: ReadonlySet<string>, on: Situation): boolean {
  for (const id of inPlace) if (isBroughtBy(id, datum, on)) return true
  return false
}

/** Whether a mechanic gives a datum what it lacks. An access is opened, never brought. */
function isBroughtBy(id: string, datum: string, { lacks, mechanics }: Situation): boolean {
  const lack = lacks.get(datum)
  if (!lack || lack === 'access') return false
  return gives(mechanics.get(id)?.brings.get(datum), want(lack))
}

const NOTHING: Progress = new Map()

/** The satisfaction of each need at a point of the road, and once some data are taken further. */
export function levelAfter(progress: Progress, further: Progress = NOTHING): Level {
  return ({ datum, satisfaction }: JudgedNeed) => {
    const reach = further.get(datum) ?? progress.get(datum)
    if (reach === undefined) return satisfaction.proven
    return reach === 'satisfied' ? 1 : satisfaction.assumed
  }
}
