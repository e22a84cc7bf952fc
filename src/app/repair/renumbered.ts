import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { piecewise } from '../../workbook/reading/pieces.ts'
import type { Tab } from '../../workbook/tab.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { listColumns } from '../listColumns.ts'
import type { Changes, Edit, Ports, Recovered, Rewrite } from '../ports.ts'
import { citationReader, citingCells } from './citations.ts'
import type { Renumbering } from './copiedNumbers.ts'
import { renumberings } from './copiedNumbers.ts'
import type { Patient } from './patient.ts'

const NUMBER: Text = {
  fr: "Numéro d'une autre ligne, remplacé par la réparation",
  en: 'Number of another row, replaced by the repair',
}
const REFERENCE: Text = {
  fr: 'Référence à une ligne dont la réparation a changé le numéro, et qui la suit',
  en: 'Reference to a row whose number the repair changed, and which follows it',
}

/** What gives rows a number of their own: the cells to write, and what they held, to be kept aside first. */
export interface Renumbered {
  readonly changes: Changes
  readonly aside: readonly { readonly texts: readonly Recovered[]; readonly why: string }[]
}

/**
 * Numbers of their own for the rows that bear another's. A reference typed with that number and the name
 * of such a row meant that row: it takes its new number. One typed with the number alone stays with the
 * row that keeps it.
 */
export function renumbered(patient: Patient, id: string, ports: Ports): Renumbered {
  const tab = tabOf(id)
  const grid = patient.grids.get(id)
  const rows = grid ? renumberings(patient, grid) : []
  const { locale } = patient.choices
  const edit: Edit = {
    ...{ tab: id, columns: ['id'], ids: [], added: [] },
    rows: rows.map(({ line, former, given }) => ({ line, cells: [given], expected: [former] })),
  }
  const numbers = rows.map(({ line, former }) => recovered(tab, line, 'id', former, patient))
  const followers = followersOf(patient, tab, rows)
  const references = followers.map(({ tab: at, line, column, before }) =>
    recovered(tabOf(at), line, column, before, patient),
  )
  const by = { command: 'repair', at: ports.book.serial(ports.now) }
  return {
    changes: {
      ...{ edits: [edit], drawings: [], lists: listColumns(patient.words), words: patient.words },
      ...(followers.length > 0 ? { relabelling: { rewrites: followers, locale, by } } : {}),
    },
    aside: [
      { texts: numbers, why: say(NUMBER, locale) },
      { texts: references, why: say(REFERENCE, locale) },
    ],
  }
}

/** The references to rewrite: those that bear the number and the own name of a row. */
function followersOf(patient: Patient, tab: Tab, rows: readonly Renumbering[]): Rewrite[] {
  if (rows.length === 0) return []
  const given = new Map(
    rows.flatMap(({ name, former, given: number }): [string, string][] =>
      name === null ? [] : [[`${fold(former)} ${fold(name)}`, number]],
    ),
  )
  const read = citationReader(tab)
  const follow = (piece: string) => {
    const { number, label } = read(piece) ?? { number: '', label: null }
    const now = label === null ? null : given.get(`${number} ${fold(label)}`)
    return now ? `${now} · ${label}` : null
  }
  return citingCells(patient, tab).flatMap(({ grid, line, column, text }) => {
    const after = piecewise(text, follow)
    if (after === null) return []
    // What it held is kept in Récupéré, beside the number: undoing one without the other would mislead.
    const at = { tab: grid.tab.id, line, column, key: '', names: tab.id }
    return [{ ...at, before: text, after, isKept: false }]
  })
}

function recovered(
  tab: Tab,
  line: number,
  id: string,
  value: string,
  { choices }: Patient,
): Recovered {
  const column = tab.columns.find((one) => one.id === id)
  return { tab: tab.id, line, column: column ? say(column.name, choices.locale) : id, value }
}
