import { isPeoples } from '../../workbook/column.ts'
import type { Tab } from '../../workbook/tab.ts'
import type { Inventory } from '../inventory.ts'
import { INVENTORY_TABS } from '../inventory.ts'
import { namingColumn } from '../lexicon.ts'
import type { Rewrite } from '../ports.ts'
import { asRewritten } from './asRewritten.ts'
import { cellLabels } from './cellLabels.ts'

/** An inventory whose references say the names rows bear now, and the cells to rewrite for it. */
export interface Fresh {
  readonly inventory: Inventory
  readonly rewrites: readonly Rewrite[]
}

/**
 * Brings the labels of people's references up to date: that of a row renamed since, and the number of a
 * row that was named by its label alone. Rows that are named by a reference come first: theirs is the
 * label that others bear.
 */
export function freshReferences(inventory: Inventory): Fresh {
  const naming = INVENTORY_TABS.filter(({ columns }) => columns.some(({ id }) => id === 'id'))
  const names = naming.flatMap((tab) =>
    labelsOf(tab, inventory).filter(({ column }) => column === namingColumn(tab)),
  )
  const named = names.length > 0 ? asRewritten(inventory, names) : inventory
  const left = INVENTORY_TABS.flatMap((tab) => labelsOf(tab, named))
  return { inventory: named, rewrites: [...names, ...left] }
}

function labelsOf(tab: Tab, inventory: Inventory): Rewrite[] {
  const words = inventory.lexicon
  return cellLabels(tab, inventory, {
    lexicon: words,
    relabel: (column) => {
      const { refreshed } = column.kind
      return refreshed && isPeoples(column) ? (text) => refreshed(text, words) : undefined
    },
  })
}
