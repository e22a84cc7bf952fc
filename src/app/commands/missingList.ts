import { missing } from '../../workbook/tabs/missing.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** One line of Données manquantes, as it stands. */
export interface MissingLine {
  readonly datum: string
  readonly label: string
  /** Null for a datum set aside, or no longer missing. */
  readonly rank: number | null
  /** The class and the state, in the words of the sheet. */
  readonly class: string
  readonly status: string
  readonly explanation: string
  /** The priority a person forced, in the words of the sheet; '' when nobody did. */
  readonly forced: string
}

/** The whole ranking, as last computed: ranked data first, then those that bear no rank. */
export function missingList(ports: Ports): MissingLine[] {
  const read = readInventory(ports, [settings, missing], [missing.id])
  return [...read.rows.missing]
    .filter(({ values }) => values.datum !== null)
    .sort((a, b) => order(a) - order(b) || a.line - b.line)
    .map((row) => lineOf(row, read))
}

type MissingRow = Inventory['rows']['missing'][number]

function order({ values }: MissingRow): number {
  return values.rank ?? Number.MAX_SAFE_INTEGER
}

function lineOf({ line, values }: MissingRow, read: Inventory): MissingLine {
  const { datum, rank, explanation } = values
  const cell = (column: string) => shown(read, missing.id, line, column)
  return {
    datum: datum ?? '',
    label: read.lexicon.word('data', datum ?? ''),
    rank,
    class: cell('class'),
    status: cell('status'),
    explanation: explanation ?? '',
    forced: cell('override'),
  }
}
