import type { Locale } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import { served } from '../../planning/variables/served.ts'
import type { IssueCode } from '../../workbook/issue.ts'
import { issueTexts } from '../../workbook/issue.ts'
import type { Entry } from '../../workbook/kind.ts'
import { DONT_KNOW } from '../../workbook/reading/dontKnow.ts'
import type { Tab } from '../../workbook/tab.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { counted, listed } from '../filling/listed.ts'
import { inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { COUNTED_TABS, confirmedData, isOwed, owedCells } from '../progress.ts'
import { noInventory } from '../unread.ts'

/** What one may still be asked: 3 expected, 2 useful, 1 worth having. */
export type Asked = 3 | 2 | 1

const WRONG_CODES = [
  'answer-empty',
  'unknown-value',
  'not-a-number',
  'ambiguous-number',
  'negative-number',
  'not-a-percent',
  'ambiguous-percent',
  'percent-out-of-range',
] as const satisfies readonly IssueCode[]

export type WrongCode = (typeof WRONG_CODES)[number]

function wrongs(locale: Locale): ToFill['wrongs'] {
  const said = WRONG_CODES.map((code) => [code, say(issueTexts[code], locale)])
  // Every code is there: the table is made of their list.
  return Object.fromEntries(said) as ToFill['wrongs']
}

/** Everything the guided filling shows: cells refer to rows and columns by their place in the lists. */
export interface ToFill {
  /** The importance of the cells listed. */
  readonly asked: Asked
  /** The file, so that answers kept for another never come here. */
  readonly book: string
  /** Who is filling, as they named themselves; '' when they did not. */
  readonly person: string
  /** "Je ne sais pas" in the language of the workbook: it may be typed anywhere. */
  readonly dontKnow: string
  readonly tabs: readonly FillTab[]
  /** The same by who fills: client, consultant, IT, DPO. */
  readonly people: readonly Omit<FillTab, 'id'>[]
  readonly columns: readonly FillColumn[]
  readonly rows: readonly FillRow[]
  readonly cells: readonly FillCell[]
  /** The words of each list, by its name. */
  readonly choices: Readonly<Record<string, readonly string[]>>
  /** What is said of an answer that cannot be read, by code: a page says it before anything is sent. */
  readonly wrongs: Readonly<Record<WrongCode, string>>
  /** How many cells are asked and how many answered, at each importance. */
  readonly counts: readonly { readonly asked: Asked; readonly left: number; readonly of: number }[]
}

export interface FillTab {
  readonly id: string
  readonly name: string
  /** Expected cells answered, and expected in all. */
  readonly done: number
  readonly of: number
}

export interface FillColumn {
  /** Place in `tabs`. */
  readonly tab: number
  readonly id: string
  readonly name: string
  readonly help: string
  readonly entry: Entry
  /** Its list in `choices`; null where words are free. */
  readonly list: string | null
  /** Who fills it: client, consultant, IT or DPO. */
  readonly by: string
  /** What is counted; null where nothing is, or where each row says it. */
  readonly unit: string | null
  /** The other column of an either-or pair, by name: one of the two is enough. */
  readonly or: string | null
}

export interface FillRow {
  /** Place in `tabs`. */
  readonly tab: number
  readonly key: string
  readonly name: string
  /** Whether its number stands in the sheet: else it is known by its name. */
  readonly isNumbered: boolean
  /** Who answers for its source; '' for nobody. */
  readonly owner: string
  /** How many scenarios it serves; null where that is not counted. */
  readonly serves: number | null
}

/** A cell: places in `columns` and `rows`, what it holds now, what its row says is counted; blanks left out. */
export type FillCell = readonly [
  column: number,
  row: number,
  held?: string | number | boolean,
  unit?: string,
]

/** Where counted cells stand, and what tells whether they are asked. */
const TABS: readonly Tab[] = [settingsTab, ...COUNTED_TABS, matches]

/** What is wrong with the importance a page asks for, if anything. */
export function wrongAsked(asked: unknown): string | null {
  return [1, 2, 3].includes(asked as number) ? null : `importance ${String(asked)}`
}

/** The cells nobody answered yet, row by row: at importance 3, those Accueil counts. Nothing is written. */
export function toFill(ports: Ports, asked: Asked): ToFill {
  const read = inventory(ports.book.read(TABS), ports.locale)
  const why = noInventory(read, ports.locale)
  if (why) throw why
  const held = confirmedData(read)
  const all = owedCells(read, held)
  const left = all.filter((cell) => cell.importance === asked && isOwed(cell))
  return {
    asked,
    book: ports.book.id,
    wrongs: wrongs(ports.locale),
    person: ports.person.name(),
    dontKnow: say(DONT_KNOW, read.lexicon.locale),
    ...listed(left, all, read, served({ ...read.rows, held })),
    counts: ([3, 2, 1] as const).map((importance) => ({
      asked: importance,
      ...counted(all.filter((cell) => cell.importance === importance)),
    })),
  }
}
