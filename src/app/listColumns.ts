import { foldedText } from '../base/foldedText.ts'
import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import { isPeoples } from '../workbook/column.ts'
import type { Lexicon } from '../workbook/kind.ts'
import { DONT_KNOW } from '../workbook/reading/dontKnow.ts'
import { rowsList } from '../workbook/rowsList.ts'
import { workbook } from '../workbook/workbook.ts'
import type { ListColumn } from './ports.ts'

/**
 * Every list behind a drop-down, in the language of the workbook. A list is made when it is first looked
 * at: laying out a tab looks at those of its own columns, and the others would parse the catalogue.
 */
export function listColumns(lexicon: Lexicon): ListColumn[] {
  const rules = workbook
    .flatMap(({ columns }) => columns.filter(isPeoples))
    .flatMap(({ kind }) => (kind.rule ? [kind.rule] : []))
  const lists = new Set(rules.flatMap((rule) => (rule.type === 'list' ? [rule.list] : [])))
  const tabs = new Set(rules.flatMap((rule) => (rule.type === 'reference' ? [rule.tab] : [])))
  return [
    ...[...lists].map((id) => listColumn(id, lexicon.locale)),
    ...[...tabs].map((tab) => ({ id: rowsList(tab), items: rowsOf(tab, lexicon), former: [] })),
  ]
}

function listColumn(id: string, locale: Locale): ListColumn {
  let items: readonly string[] | null = null
  return {
    id,
    get items() {
      items ??= labels(id, locale)
      return items
    },
    get former() {
      return [...labels(id, 'fr'), ...labels(id, 'en')]
    },
  }
}

/** "I don't know" is always a legal answer: it comes last, unless the list already holds it. */
function labels(list: string, locale: Locale): string[] {
  const dontKnow = say(DONT_KNOW, locale)
  const known = foldedText(DONT_KNOW)[locale]
  const own = terms(list)
  const items = own.map(({ label }) => say(label, locale))
  return own.some(({ label }) => foldedText(label)[locale] === known) ? items : [...items, dontKnow]
}

function rowsOf(tab: string, lexicon: Lexicon): string[] {
  return [...lexicon.references(tab).byId.values()]
    .filter(({ label }) => label !== '')
    .map(({ id }) => lexicon.reference(tab, id))
}
