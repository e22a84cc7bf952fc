import { byId } from '../order.ts'
import type { Wave } from './waves.ts'

/** A wave as a screen shows it. */
export interface ShownWave extends Wave {
  /** Whether it stands for all the waves that are left, and not for one. */
  readonly gathered?: boolean
}

/** A committee does not read further. */
const MOST = 6

/**
 * The waves as a screen shows them: what is left once every scenario has its mandatory data makes one
 * last wave, and so does what comes after the fifth. Gains and efforts are added up.
 */
export function shownWaves(waves: readonly Wave[], most = MOST): ShownWave[] {
  const last = waves.reduce((at, wave, index) => (wave.onlyOptional ? at : index + 1), 0)
  const kept = Math.min(last, waves.length <= most ? waves.length : most - 1)
  const tail = merged(waves.slice(kept))
  return tail ? [...waves.slice(0, kept), tail] : waves.slice(0, kept)
}

function merged([first, ...others]: readonly Wave[]): ShownWave | null {
  if (!first) return null
  return others.reduce<ShownWave>(
    (sum, wave) => ({
      number: sum.number,
      data: union(sum.data, wave.data),
      onlyMeasured: union(
        sum.onlyMeasured.filter((datum) => !wave.data.includes(datum)),
        wave.onlyMeasured,
      ),
      actions: union(sum.actions, wave.actions),
      gain: sum.gain + wave.gain,
      effort: sum.effort + wave.effort,
      provenAfter: wave.provenAfter,
      opens: union(sum.opens, wave.opens),
      onlyOptional: sum.onlyOptional && wave.onlyOptional,
      gathered: true,
    }),
    first,
  )
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])].sort(byId)
}
