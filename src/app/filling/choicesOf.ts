import { fold } from '../../base/fold.ts'
import { say } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import type { PlacedColumn } from '../../workbook/column.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { isDontKnow } from '../../workbook/reading/dontKnow.ts'
import { rowsList } from '../../workbook/rowsList.ts'

/** A list of words one may pick from. */
interface Choices {
  readonly name: string
  /** As the workbook writes them. "Je ne sais pas" is not among them: it may be typed anywhere. */
  readonly words: () => readonly string[]
}

/** What a column is filled from; null where words are free. */
export function choicesOf({ kind: { words } }: PlacedColumn, lexicon: Lexicon): Choices | null {
  if (!words || 'example' in words) return null
  if ('list' in words) return { name: words.list, words: () => labels(words.list, lexicon) }
  return { name: rowsList(words.tab), words: () => references(words.tab, lexicon) }
}

function labels(list: string, { locale }: Lexicon): string[] {
  const all = terms(list).map(({ label }) => say(label, locale))
  const known = all.filter((label) => !isDontKnow(label))
  return [...new Map(known.map((label) => [fold(label), label])).values()]
}

function references(tab: string, lexicon: Lexicon): string[] {
  return [...lexicon.references(tab).byId.values()]
    .filter(({ label }) => label !== '')
    .map(({ id }) => lexicon.reference(tab, id))
}
