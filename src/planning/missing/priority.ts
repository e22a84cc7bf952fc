import type { PlanDatum } from '../plan/plan.ts'
import type { Wave } from '../waves/waves.ts'

/** When to obtain a datum; `dpo` waits for an opinion, `set-aside` leaves the ranking. */
export type PriorityClass = 'P1' | 'P2' | 'P3' | 'dpo' | 'set-aside'

/** P1 is what starts before half of the gain of all waves, P2 before four fifths. */
const P1_BEFORE = 0.5
const P2_BEFORE = 0.8

/**
 * The class of each wave, by the share of all gains already reached when it starts. House formula.
 *
 * @example gains 17, 29, 23, 3 → P1, P1, P2, P3
 */
export function waveClasses(waves: readonly Wave[]): ReadonlyMap<number, 'P1' | 'P2' | 'P3'> {
  const total = waves.reduce((sum, wave) => sum + wave.gain, 0)
  let before = 0
  return new Map(
    waves.map((wave) => {
      const start = before / total
      before += wave.gain
      return [wave.number, start < P1_BEFORE ? 'P1' : start < P2_BEFORE ? 'P2' : 'P3'] as const
    }),
  )
}

/**
 * The coefficient of sensitivity, on the index only: 1 for sensitivity 0 or 1, 0.8 for 2, 0.5 for 3.
 * A datum nobody described is taken as harmless.
 */
export function sensitivityFactor(datum: PlanDatum | undefined): number {
  const sensitivity = datum?.sensitivity ?? 0
  if (sensitivity >= 3) return 0.5
  return sensitivity >= 2 ? 0.8 : 1
}
