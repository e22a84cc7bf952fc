import type { Text } from '../base/text.ts'
import { items, oneOf, optional, words } from './cells.ts'
import { packed } from './scenarios.csv'
import { byId, type Row, table } from './table.ts'

/** A relational scenario: whom it speaks to, when, through what, and what it needs to be allowed to. */
export interface CatalogueScenario {
  readonly id: string
  readonly label: Text
  readonly programme: string
  readonly target: Text
  readonly trigger: Text
  readonly channels: readonly string[]
  readonly kpis: readonly string[]
  readonly priority: string
  readonly appliesTo: 'all' | 'b2c' | 'b2b'
  readonly sectors: readonly string[]
  readonly content: Text
  /** The population it speaks to, then the one that replaces it for businesses and for donors. */
  readonly population: string | null
  readonly populationB2b: string | null
  readonly populationDonor: string | null
  /** The contact regime it runs under, read the same way; `null` when it sends nothing. */
  readonly regime: string | null
  readonly regimeB2b: string | null
  readonly regimeDonor: string | null
}

/** The scenarios of the catalogue by id. */
export const scenarios = byId(table(packed, scenario))

function scenario(row: Row): CatalogueScenario {
  return {
    id: row('id'),
    label: words(row),
    programme: row('programme_id'),
    target: words(row, 'target_'),
    trigger: words(row, 'trigger_'),
    channels: items(row, 'channels'),
    kpis: items(row, 'kpis'),
    priority: row('default_priority'),
    appliesTo: oneOf(row, 'applies_to', ['all', 'b2c', 'b2b']),
    sectors: items(row, 'sectors'),
    content: words(row, 'content_'),
    population: optional(row, 'target_population'),
    populationB2b: optional(row, 'target_population_b2b'),
    populationDonor: optional(row, 'target_population_donor'),
    regime: optional(row, 'contact_regime'),
    regimeB2b: optional(row, 'contact_regime_b2b'),
    regimeDonor: optional(row, 'contact_regime_donor'),
  }
}
