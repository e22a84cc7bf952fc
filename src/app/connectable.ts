import { fold } from '../base/fold.ts'
import type { Pack } from '../catalogue/packs.ts'
import type { CatalogueSource } from '../catalogue/sources.ts'
import { sources as catalogueSources } from '../catalogue/sources.ts'
import type { Inventory } from './inventory.ts'

/**
 * The tools worth connecting, as sources of the catalogue: those the project owns and has not listed
 * yet, and the usual ones of its sector. What a listed tool does not hold cannot be had by connecting it.
 */
export function connectable({ rows }: Inventory, pack: Pack | null): string[] {
  const listed = new Set(rows.variables.flatMap(({ values }) => values.source ?? []))
  const open = rows.sources.filter(({ key }) => !listed.has(key))
  const owned = open.flatMap(({ values }) => values['catalogue-source'] ?? [])
  const known = new Set(
    rows.sources.flatMap(({ values }) => modelsOf(values.name, values['catalogue-source'])),
  )
  // A project that chose its sources among the usual ones has left the others out on purpose.
  const hasChosen = rows.sources.some(({ values }) => values['catalogue-source'] !== null)
  const usual = hasChosen ? [] : (pack?.sources ?? []).filter((id) => !known.has(id))
  return [...new Set([...owned, ...usual])]
}

/** The sources of the catalogue a source may be: the one chosen, else those named after its tool. */
function modelsOf(name: string | null, chosen: string | null): string[] {
  if (chosen !== null) return [chosen]
  const written = fold(name ?? '')
  if (written === '') return []
  const isNamed = ({ label, exampleTools }: CatalogueSource) =>
    [label.fr, label.en, ...exampleTools].some((one) => fold(one) === written)
  return [...catalogueSources().values()].filter(isNamed).map(({ id }) => id)
}
