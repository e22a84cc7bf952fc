import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { ownData } from '../../catalogue/data.ts'
import { terms } from '../../catalogue/lists.ts'
import { catalogueHeader } from '../../workbook/tabs/hidden.ts'
import type { Drawing } from '../ports.ts'

const KINDS: readonly { readonly list: string; readonly name: Text }[] = [
  { list: 'data', name: { fr: 'Donnée', en: 'Datum' } },
  { list: 'scenarios', name: { fr: 'Scénario', en: 'Scenario' } },
  { list: 'mechanics', name: { fr: 'Mécanique', en: 'Mechanic' } },
  { list: 'decay', name: { fr: 'Famille de vieillissement', en: 'Decay family' } },
]

/** What the tool ships, for people to read. */
export function catalogueDrawing(locale: Locale): Drawing {
  const rows = KINDS.flatMap(({ list, name }) =>
    terms(list)
      .filter(({ id }) => !ownData().has(id))
      .map(({ id, label }) => [say(name, locale), id, label.fr, label.en]),
  )
  return {
    tab: 'catalogue',
    isShared: false,
    titles: [1],
    cells: [catalogueHeader.map((one) => say(one, locale)), ...rows],
  }
}
