import { type ShownWave, shownWaves } from '../waves/shownWaves.ts'
import type { Ranking } from './missing.ts'
import type { MissingDatum } from './missingDatum.ts'

/** What sentences read of the ranking: the waves shown, and the data in the order of their ranks. */
export interface ShownRanking {
  readonly waves: readonly ShownWave[]
  readonly missing: readonly MissingDatum[]
}

/** The ranking as a screen shows it: what comes beyond the last wave shown is part of that wave. */
export function shownRanking({ waves, missing }: Pick<Ranking, 'waves' | 'missing'>): ShownRanking {
  const shown = shownWaves(waves)
  const last = shown[shown.length - 1]?.number ?? 0
  const at = (wave: number | null) => (wave === null ? null : Math.min(wave, last))
  return {
    waves: shown,
    missing: missing.map((one) => ({ ...one, wave: at(one.wave), sparedBy: at(one.sparedBy) })),
  }
}
