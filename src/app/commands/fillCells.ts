import type { Locale } from '../../base/text.ts'
import type { Written } from '../../workbook/cell.ts'
import { holds } from '../../workbook/cell.ts'
import type { Issue } from '../../workbook/issue.ts'
import { isCellLeft, sayWhat } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { tabOf } from '../../workbook/workbook.ts'
import { isPeoplesColumn } from '../cellChanges.ts'
import type { Aim } from '../filling/aimed.ts'
import { aimed } from '../filling/aimed.ts'
import { answerOf } from '../filling/answer.ts'
import { heldCell } from '../filling/heldCell.ts'
import { shownCell } from '../filling/shownCell.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { projectSettings } from '../ownData.ts'
import type { Edit, Ports } from '../ports.ts'

/** An answer to one cell, which names its place and never gives an address. */
export interface Filling {
  readonly tab: string
  readonly row: string
  /** What names the row: a row without a number yet is known by it. */
  readonly name: string
  readonly isNumbered: boolean
  readonly column: string
  /** What the person saw in the cell. */
  readonly expected: string | number | boolean
  readonly typed: string
}

/** Why a cell cannot be written. */
export type Why = 'answer-gone' | 'answer-formula' | 'answer-protected'

/** What became of an answer. */
export type Filled =
  /** It stands in the cell, written now or earlier. */
  | { readonly outcome: 'written'; readonly held: Filling['expected'] }
  /** It cannot be read so: what is wrong with it. */
  | { readonly outcome: 'misread'; readonly message: string }
  /** Somebody changed the cell meanwhile: what it holds, and how that reads. */
  | {
      readonly outcome: 'changed'
      readonly held: string | number | boolean
      readonly shown: string
    }
  /** The cell cannot be written, and why. */
  | { readonly outcome: 'refused'; readonly why: Why; readonly message: string }
  /** Rows moved at that very moment: the same answer may be sent again. */
  | { readonly outcome: 'again' }

/** The most answers taken in one call. */
const MOST = 200

/** What is wrong with the answers a page sends, if anything. */
export function wrongFillings(fillings: unknown): string | null {
  if (!Array.isArray(fillings) || fillings.length > MOST) return 'answers'
  const wrong = fillings.find((one) => !isFilling(one))
  return wrong === undefined ? null : `answer ${JSON.stringify(wrong)}`
}

function isFilling(one: Partial<Record<keyof Filling, unknown>> | null): boolean {
  const texts = [one?.tab, one?.row, one?.name, one?.column, one?.typed]
  return (
    texts.every((text) => typeof text === 'string') &&
    typeof one?.isNumbered === 'boolean' &&
    ['string', 'number', 'boolean'].includes(typeof one.expected) &&
    isPeoplesColumn(one.tab, one.column)
  )
}

/** An answer that may be written: where, and what. */
interface Ready {
  readonly aim: Aim
  readonly expected: Filling['expected']
  readonly written: Written
}

/** What answers are judged with: the languages of the workbook and of the person, and the day. */
interface Judging {
  readonly words: Lexicon
  readonly locale: Locale
  readonly today: number
}

/**
 * Writes answers, each in a cell that still holds what the person saw; one that already holds the answer
 * counts as written, so that sending it twice writes it once. Gives what became of each, in order.
 */
export function fillCells(ports: Ports, fillings: readonly Filling[]): Filled[] {
  const own = [...new Set(fillings.map(({ tab }) => tab))]
  const tabs = [...new Set([settingsTab, ...fillings.flatMap(tabsOf)])]
  const { grids } = ports.book.read(tabs, own)
  const { locale } = ports
  const words = lexicon(grids, projectSettings(grids.get(settingsTab.id)).locale ?? locale)
  const find = aimed(grids, words)
  const judging = { words, locale, today: Math.floor(ports.book.serial(ports.now)) }
  const judged = inTurn(fillings.map((filling) => judge(filling, find(filling), judging)))
  const ready = judged.filter(isReady)
  const issues = ports.book.write({
    edits: own.flatMap((tab) => editOf(tab, ready, find.numbers(tab))),
    drawings: [],
    lists: listColumns(words),
    words,
  })
  return judged.map((one) => (isReady(one) ? outcomeOf(one, issues, locale) : one))
}

function isReady(one: Ready | Filled): one is Ready {
  return 'aim' in one
}

/** Whether an answer may be written, and what; else what became of it. */
function judge(
  { expected, typed }: Filling,
  aim: Aim | null,
  { words, locale, today }: Judging,
): Ready | Filled {
  if (!aim) return refused('answer-gone', locale)
  const { grid, line, column, index } = aim
  if (grid.isFormula(line, index)) return refused('answer-formula', locale)
  const answer = answerOf(column, typed, words, today)
  if ('wrong' in answer) return { outcome: 'misread', message: sayWhat(answer.wrong, '', locale) }
  const held = heldCell(grid, line, column.id)
  if (holds(held, answer.written)) return { outcome: 'written', held }
  if (held !== expected) return { outcome: 'changed', held, shown: shownCell(aim, locale) }
  return { aim, expected, written: answer.written }
}

/** Of two answers to one cell, the first is written; the other, sent again, meets what the cell then holds. */
function inTurn(judged: readonly (Ready | Filled)[]): (Ready | Filled)[] {
  const taken = new Map<string, Written>()
  return judged.map((one) => {
    if (!isReady(one)) return one
    const { grid, line, column } = one.aim
    const cell = [grid.tab.id, line, column.id].join(' ')
    const first = taken.get(cell) ?? one.written
    taken.set(cell, first)
    return holds(first, one.written) ? one : { outcome: 'again' }
  })
}

function refused(why: Why, locale: Locale): Filled {
  return { outcome: 'refused', why, message: sayWhat({ code: why }, '', locale) }
}

/** The tab of an answer, and that its words are picked from. */
function tabsOf({ tab: id, column }: Filling) {
  const tab = tabOf(id)
  const words = tab.columns.find((one) => one.id === column)?.kind.words ?? null
  return words && 'tab' in words ? [tab, tabOf(words.tab)] : [tab]
}

/** The answers of a tab as one edit, which leaves every other cell alone. */
function editOf(tab: string, ready: readonly Ready[], ids: Edit['ids']): Edit[] {
  const own = ready.filter(({ aim }) => aim.grid.tab.id === tab)
  if (own.length === 0) return []
  const columns = [...new Set(own.map(({ aim }) => aim.column.id))]
  const lines = [...new Set(own.map(({ aim }) => aim.line))]
  const rows = lines.map((line) => {
    const there = (id: string) =>
      own.find(({ aim }) => aim.line === line && aim.column.id === id) ?? null
    return {
      line,
      cells: columns.map((id) => there(id)?.written ?? null),
      expected: columns.map((id) => there(id)?.expected ?? null),
    }
  })
  return [{ tab, columns, rows, ids, added: [] }]
}

/** What became of an answer that was to be written. */
function outcomeOf({ aim, written }: Ready, issues: readonly Issue[], locale: Locale): Filled {
  const own = issues.filter(({ tab }) => tab === aim.grid.tab.id)
  if (own.some(({ code }) => code === 'protected')) return refused('answer-protected', locale)
  const isLeft = own.some(({ code }) => isCellLeft(code))
  return isLeft ? { outcome: 'again' } : { outcome: 'written', held: written }
}
