import { consistency } from '../../workbook/tabs/consistency.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import type { SharedDatum } from '../comparing/sharedData.ts'
import { sharedData } from '../comparing/sharedData.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'
import type { CheckOffer } from './checkOffer.ts'
import { offerOf } from './checkOffer.ts'

/** All a page needs to lay two files side by side by itself. */
export interface ComparisonOffer extends CheckOffer {
  /** The data whose comparison Cohérence keeps. */
  readonly shared: readonly SharedDatum[]
}

/** What there is to compare, and how. Nothing is written. */
export function comparisonOffer(ports: Ports): ComparisonOffer {
  const tabs = [settings, sources, variables, matches, consistency]
  const read = readInventory(ports, tabs, [sources.id, variables.id])
  return { ...offerOf(read, ports), shared: sharedData(read) }
}
