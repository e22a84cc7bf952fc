import type { Locale } from '../../base/text.ts'
import type { Inventory } from '../inventory.ts'
import { INVENTORY_TABS } from '../inventory.ts'
import { lexicon } from '../lexicon.ts'
import type { Rewrite } from '../ports.ts'
import { cellLabels } from './cellLabels.ts'
import { suppliedIn } from './suppliedTexts.ts'

/**
 * The labels and the texts of ours to put in a language, tab after tab but for Paramètres. Names people
 * gave stay.
 */
export function languageLabels(inventory: Inventory, locale: Locale): Rewrite[] {
  const words = lexicon(inventory.grids, locale)
  return INVENTORY_TABS.flatMap((tab) =>
    cellLabels(tab, inventory, {
      lexicon: words,
      relabel: (column) => {
        const { translated } = column.kind
        return translated ? (text) => translated(text, words) : suppliedIn(tab, column.id, locale)
      },
    }),
  )
}
