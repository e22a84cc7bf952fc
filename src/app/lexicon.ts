import { fold } from '../base/fold.ts'
import type { Locale } from '../base/text.ts'
import { say } from '../base/text.ts'
import type { Datum } from '../catalogue/data.ts'
import { ownData } from '../catalogue/data.ts'
import { terms } from '../catalogue/lists.ts'
import { cellText } from '../workbook/cell.ts'
import type { Lexicon } from '../workbook/kind.ts'
import type { Referable, RowIndex } from '../workbook/reading/reference.ts'
import { rowIndex } from '../workbook/reading/reference.ts'
import type { Vocabulary } from '../workbook/reading/vocabulary.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { Tab } from '../workbook/tab.ts'
import { tabOf } from '../workbook/workbook.ts'
import type { Grid } from './ports.ts'

/** A scope of the quality plan is data of the catalogue and rows of Sources, together. */
const SCOPE = 'quality_scope'

type OwnData = ReadonlyMap<string, Datum>

/**
 * The words of one workbook: its lists in its language, and the rows other rows refer to. The data of the
 * project are those known when it is made, whatever is read before a word is first asked.
 */
export function lexicon(grids: ReadonlyMap<string, Grid>, locale: Locale): Lexicon {
  const own = ownData()
  const vocabularies = memo((list: string) => words(list, own, references))
  const labels = memo(
    (list: string) => new Map(entries(list, own).map((one) => [one.id, one.label])),
  )
  const references = memo((tab: string) => rowIndex(referables(grids.get(tab))))
  return {
    locale,
    vocabulary: vocabularies,
    word(list, id) {
      const label = labels(list).get(id)
      return label ? say(label, locale) : id
    },
    references,
    reference(tab, id) {
      const row = references(tab).byId.get(id.toLowerCase())
      return row && row.label !== '' ? `${row.id} · ${row.label}` : id
    },
    tabName: (tab) => say(tabOf(tab).name, locale),
  }
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

function entries(list: string, own: OwnData) {
  if (list !== SCOPE && list !== 'data') return terms(list)
  const known = ownData()
  return [...terms('data').filter(({ id }) => !known.has(id)), ...own.values()]
}

function words(list: string, own: OwnData, references: (tab: string) => RowIndex): Vocabulary {
  const known = new Map(vocabulary(entries(list, own)))
  if (list === 'data' || list === SCOPE) nameOwnData(known, own)
  if (list !== SCOPE) return known
  const { byLabel, byId } = references('sources')
  for (const [label, id] of byLabel) if (id) known.set(label, id)
  for (const { id } of byId.values()) known.set(fold(id), id)
  return known
}

/** A datum of the project is also understood by its name alone, unless the catalogue has that name. */
function nameOwnData(known: Map<string, string>, own: OwnData): void {
  for (const { id, label } of own.values()) {
    const name = fold(label.fr.replace(/^X-\d+ · /, ''))
    if (!known.has(name)) known.set(name, id)
  }
}

/** The column that names the rows of a tab: the first one people fill. */
export function namingColumn(tab: Tab): string | null {
  return tab.columns.find(({ id, run }) => id !== 'id' && run === 1)?.id ?? null
}

function referables(grid: Grid | undefined): Referable[] {
  const id = grid?.places.get('id')
  if (!grid || id === undefined) return []
  const label = grid.places.get(namingColumn(grid.tab) ?? '')
  return grid.cells.slice(grid.header).map((row) => ({
    id: cellText(row[id] ?? '').toUpperCase(),
    label: label === undefined ? '' : cellText(row[label] ?? ''),
  }))
}
