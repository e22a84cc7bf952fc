import { fold } from '../base/fold.ts'
import { foldedText } from '../base/foldedText.ts'
import type { Text } from '../base/text.ts'
import type { Tab } from '../workbook/tab.ts'
import { catalogueHeader } from '../workbook/tabs/hidden.ts'
import { homeTitle } from '../workbook/tabs/home.ts'
import { workbook } from '../workbook/workbook.ts'
import type { SheetValue } from './host.ts'

/** Of the headers of a tab, how many must stand in a first line that bears no note of ours. */
const MOST = 0.75

/** Whether a first line is that of a tab: most of its headers, in one language; its own words when drawn. */
export function isHeaded(tab: Tab, labels: readonly SheetValue[]): boolean {
  const written = labels.map((label) => fold(String(label))).filter((label) => label !== '')
  if (tab.kind === 'drawn') return begins(written[0] ?? '', titleOf(tab))
  if (tab.id === 'lists') return written.length > 0 && share(written, listNames()) >= MOST
  const names = tab.id === 'catalogue' ? catalogueHeader : tab.columns.map(({ name }) => name)
  const inOne = (language: 'fr' | 'en') =>
    share(
      names.map((name) => foldedText(name)[language]),
      new Set(written),
    )
  return names.length > 0 && Math.max(inOne('fr'), inOne('en')) >= MOST
}

/** What the first cell of a tab drawn whole says: its own name, but for Accueil. */
function titleOf({ id, name }: Tab): Text {
  return id === 'home' ? homeTitle : name
}

function begins(text: string, title: Text): boolean {
  const { fr, en } = foldedText(title)
  return text.startsWith(fr) || text.startsWith(en)
}

function share(texts: readonly string[], known: ReadonlySet<string>): number {
  return texts.filter((text) => known.has(text)).length / texts.length
}

/** What heads the columns of the hidden tab of lists: the names of the lists, and of tabs for their rows. */
function listNames(): ReadonlySet<string> {
  const rules = workbook.flatMap(({ columns }) => columns.map(({ kind }) => kind.rule))
  return new Set(
    rules.flatMap((rule) => {
      if (rule?.type === 'list') return [fold(rule.list)]
      return rule?.type === 'reference' ? [fold(`@${rule.tab}`)] : []
    }),
  )
}
