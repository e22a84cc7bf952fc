import type { Understanding } from './context.ts'
import { believable, type FieldKind } from './fieldKind.ts'
import type { Proposal } from './match.ts'
import { fingerprint, type Words } from './normalise.ts'
import type { Place } from './place.ts'
import { isProper } from './properWords.ts'

const SHOWN = 3

/**
 * The data whose labels look most like any of the readings, best first, three at most. A datum that is
 * a stranger to a table whose name is known, or that such values cannot be, is left out.
 */
export function lookalikes(
  readings: readonly Words[],
  kind: FieldKind,
  at: Place,
  { matcher, data }: Understanding,
): readonly Proposal[] {
  const isStranger = (datum: string) =>
    at.holds === 'known' && !at.guessed && !at.atHome(datum, data.get(datum)?.family ?? '')
  const isBelievable = (datum: string) => {
    const nature = data.get(datum)
    return nature === undefined || believable(kind, nature)
  }
  const best = new Map<string, Proposal>()
  const distinct = new Map(readings.map((reading) => [fingerprint(reading), reading]))
  for (const found of [...distinct.values()].flatMap(matcher.alike)) {
    const { datum, level, score } = found
    if (level === 'none' || isStranger(datum) || !isBelievable(datum)) continue
    if (!readings.some((reading) => isProper(datum, reading))) continue
    if (score > (best.get(datum)?.score ?? 0)) best.set(datum, found)
  }
  return [...best.values()].sort((one, other) => other.score - one.score).slice(0, SHOWN)
}
