import type { SavedAgreement } from '../../src/app/commands/saveAgreement.ts'
import type { SharedDatum } from '../../src/app/comparing/sharedData.ts'
import type { DatumAgreement } from '../../src/app/comparing/wrongAgreement.ts'
import type { Agreement } from '../../src/profiling/twoFiles/twoFiles.ts'

/** A datum both sources hold, and what was counted of it. */
export interface Keepable {
  readonly datum: SharedDatum
  /** Records of which both files say something, and those that say the same. */
  readonly compared: number
  readonly equal: number
}

/** The data a person may keep of a comparison, what Cohérence says of each, and what was chosen of them. */
export interface Keeping {
  readonly lines: readonly Keepable[]
  readonly held: ReadonlyMap<string, SharedDatum>
  readonly chosen: ReadonlySet<string>
  readonly done: ReadonlySet<string>
}

/** The data of which something was compared, once each: the first column of a datum tells of it. */
export function keepable(
  compared: readonly { readonly datum: SharedDatum | null; readonly found: Agreement | null }[],
): Keepable[] {
  const known = new Map<string, Keepable>()
  for (const { datum, found } of compared) {
    if (datum && found && found.compared > 0 && !known.has(datum.id))
      known.set(datum.id, { datum, compared: found.compared, equal: found.equal })
  }
  return [...known.values()]
}

/** Nothing is kept yet; what would replace nothing is chosen. */
export function keeping(lines: readonly Keepable[]): Keeping {
  const blank = lines.filter(({ datum }) => isBlank(datum))
  return {
    lines,
    held: new Map(lines.map(({ datum }) => [datum.id, datum])),
    chosen: new Set(blank.map(({ datum }) => datum.id)),
    done: new Set(),
  }
}

/** Whether Cohérence says nothing of a comparison of this datum. */
export const isBlank = ({ compared, equal }: Pick<SharedDatum, 'compared' | 'equal'>) =>
  compared === '' && equal === ''

/** What is not kept yet. */
export const leftOf = ({ lines, done }: Keeping) => lines.filter(({ datum }) => !done.has(datum.id))

/** Of what is left, what a person chose to keep: its counts, over what that person saw. */
export function askedOf(now: Keeping): DatumAgreement[] {
  return leftOf(now).flatMap(({ datum, compared, equal }) => {
    if (!now.chosen.has(datum.id)) return []
    const seen = now.held.get(datum.id) ?? datum
    const expected = { compared: seen.compared, equal: seen.equal }
    return { datum: datum.id, compared, equal, expected }
  })
}

/** A datum chosen, or no longer. */
export function ticked(now: Keeping, datum: string, isTicked: boolean): Keeping {
  const others = [...now.chosen].filter((id) => id !== datum)
  return { ...now, chosen: new Set(isTicked ? [...others, datum] : others) }
}

/** After an answer: what was kept is done; what says something else is seen, and to be chosen again. */
export function afterSaving(now: Keeping, { saved, changed }: SavedAgreement): Keeping {
  const held = new Map(now.held)
  for (const { datum, compared, equal } of changed) {
    const known = held.get(datum)
    if (known) held.set(datum, { ...known, compared, equal })
  }
  const others = [...now.chosen].filter((id) => !changed.some(({ datum }) => datum === id))
  return { ...now, held, chosen: new Set(others), done: new Set([...now.done, ...saved]) }
}
