import type { Text } from '../base/text.ts'
import { items, oneOf, words } from './cells.ts'
import { packed } from './populations.csv'
import { byId, table } from './table.ts'

/**
 * How a population is counted: people (the whole base or a segment of it), the holders of a contact
 * detail, events, or business accounts.
 */
export type PopulationKind = 'base' | 'segment' | 'holders' | 'events' | 'accounts'

/** A denominator: those among whom a rate is counted. */
export interface CataloguePopulation {
  readonly id: string
  readonly label: Text
  readonly kind: PopulationKind
  /** The data whose presence puts a record in the population; any one of them is enough. */
  readonly definedBy: readonly string[]
  readonly note: Text
}

/** The populations of the catalogue by id. */
export const populations = byId(
  table(
    packed,
    (row): CataloguePopulation => ({
      id: row('id'),
      label: words(row),
      kind: oneOf(row, 'kind', ['base', 'segment', 'holders', 'events', 'accounts']),
      definedBy: items(row, 'defined_by'),
      note: words(row, 'note_'),
    }),
  ),
)
