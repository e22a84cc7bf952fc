import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { data } from '../../catalogue/data.ts'
import { mechanics } from '../../catalogue/mechanics.ts'
import { sources as catalogueSources } from '../../catalogue/sources.ts'
import {
  computedScore,
  connectedTool,
  familyOf,
} from '../../planning/collection/projectMechanics.ts'
import type { Inventory } from '../inventory.ts'

/** The name of a mechanic, of an idea, of a tool to connect, or of a score to compute. */
export function mechanicName(id: string, inventory: Inventory): string {
  const { locale } = inventory.lexicon
  const name = say(mechanicText(familyOf(id), inventory), locale)
  const tool = connectedTool(id)
  const detail =
    tool === null ? data().get(computedScore(id) ?? '')?.label : toolText(tool, inventory)
  if (!detail) return name
  const told = tool !== null && !isOwned(tool, inventory) ? SUCH_AS : DETAIL
  return say(told, locale, { name, detail: say(detail, locale) })
}

const DETAIL: Text = { fr: '{name} ({detail})', en: '{name} ({detail})' }
const SUCH_AS: Text = { fr: '{name} (par exemple {detail})', en: '{name} (such as {detail})' }

/** What a mechanic, or an idea of the collection plan, is called. */
export function mechanicText(id: string, { rows, lexicon }: Inventory): Text {
  const idea = rows.collection.find(({ key }) => key === id)
  const mechanic = mechanics().get(idea?.values.mechanic ?? id)
  if (mechanic) return mechanic.label
  const told = idea?.values.description ?? lexicon.reference('collection', id)
  return { fr: told, en: told }
}

/** The project's own name for a tool of the catalogue, when it has one. */
export function toolText(id: string, { rows }: Inventory): Text | null {
  const own = rows.sources.find(({ values }) => values['catalogue-source'] === id)?.values.name
  if (own) return { fr: own, en: own }
  return catalogueSources().get(id)?.label ?? null
}

/** Whether the project says it has a tool; the others come from the usual ones of its sector. */
export function isOwned(tool: string, { rows }: Inventory): boolean {
  return rows.sources.some(({ values }) => values['catalogue-source'] === tool)
}
