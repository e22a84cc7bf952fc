import { data } from '../../catalogue/data.ts'
import { byId } from '../order.ts'
import type { VariableFigures } from '../variables/variableFigures.ts'

/** Where a datum is held. */
export interface HeldDatum {
  readonly datum: string
  /** The sources whose variables hold it, by confirmed links. */
  readonly sources: readonly string[]
  /** The one source that counts; null when nobody said, or several did. */
  readonly reference: string | null
}

/** Who says which source counts. */
export interface References {
  /** The reference kept for a datum in Cohérence; null when nobody chose. */
  readonly chosen: (datum: string) => string | null
  /** The reference source a variable names. */
  readonly named: (variable: string) => string | null
}

/**
 * Who holds what: one line a datum linked to a variable, by family then id. The reference is the one
 * kept for the datum, else the one source its variables name; two named sources are none.
 */
export function sourceMatrix(
  figures: readonly VariableFigures[],
  references: References,
): HeldDatum[] {
  const held = new Map<string, VariableFigures[]>()
  for (const one of figures)
    for (const datum of one.links.confirmed) held.set(datum, [...(held.get(datum) ?? []), one])
  const family = (datum: string) => data().get(datum)?.family ?? ''
  return [...held]
    .sort(([a], [b]) => byId(family(a), family(b)) || byId(a, b))
    .map(([datum, holders]) => ({
      datum,
      sources: [...new Set(holders.flatMap(({ source }) => source ?? []))].sort(byId),
      reference: references.chosen(datum) ?? named(holders, references),
    }))
}

function named(holders: readonly VariableFigures[], references: References): string | null {
  const all = new Set(holders.flatMap(({ id }) => references.named(id) ?? []))
  const [only = null] = all
  return all.size === 1 ? only : null
}
