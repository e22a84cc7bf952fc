import { fold } from '../../base/fold.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { diagnosis as statements } from '../../catalogue/diagnosis.ts'
import { terms } from '../../catalogue/lists.ts'
import type { Row, Tab } from '../../workbook/tab.ts'
import { diagnosis } from '../../workbook/tabs/diagnosis.ts'

/** The texts the add-on supplied in a column once, whatever their language. */
function suppliedTexts(tab: Tab, column: string): readonly Text[] {
  if (tab.id !== diagnosis.id) return []
  if (column === 'question') return [...statements().values()].map(({ label }) => label)
  return column === 'theme' ? terms('diagnosis_theme').map(({ label }) => label) : []
}

/** Puts the texts supplied in a column in a language; none for a column where nothing was supplied. */
export function suppliedIn(
  tab: Tab,
  column: string,
  locale: Locale,
): ((text: string) => string | null) | undefined {
  const texts = suppliedTexts(tab, column)
  if (texts.length === 0) return undefined
  const known = new Map(texts.flatMap((text) => [text.fr, text.en].map((one) => [fold(one), text])))
  return (text) => {
    const found = known.get(fold(text))
    return found ? say(found, locale) : null
  }
}

/** What tells a row from the others of its tab, in whatever language its supplied texts are. */
export function suppliedKey(tab: Tab, row: Row): string {
  const [only = ''] = tab.key.length === 1 ? tab.key : []
  return suppliedIn(tab, only, 'fr')?.(row.key) ?? row.key
}
