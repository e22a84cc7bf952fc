// Where cells went since a window last looked: what is typed lands in the row it was typed for, whoever
// inserted or deleted rows meanwhile, or it is refused.
import type { LocalHost } from '../host.ts'
import type { Book } from '../store/book.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Action, TypedCell } from './protocol.ts'
import { Rejection } from './rejection.ts'

type Typing = Extract<Action, { readonly do: 'type' }>
type Lines = Extract<Action, { readonly do: 'lines' }>
/** Rows that were put in another order: nobody can tell where each went. */
type Shuffle = { readonly sheet: number; readonly change: 'shuffle' }
type Move = (Lines | Shuffle) & { readonly revision: number }

/** How many moves are remembered; what was typed before them all is refused. */
const KEPT = 200

export class Moves {
  private readonly recent: Move[] = []
  private forgotten = 0

  /** Remembers what moved cells, and the revision that told the windows. */
  note(move: Lines | Shuffle, revision: number): void {
    this.recent.push({ ...move, revision })
    if (this.recent.length > KEPT) this.forgotten = this.recent.shift()?.revision ?? 0
  }

  /** Another workbook is there: what was typed for the one before has no place in it. */
  forget(revision: number): void {
    this.forgotten = revision
    this.recent.length = 0
  }

  /** Lets something be done, and remembers the tabs whose rows it put elsewhere. */
  watch(host: LocalHost, act: () => void, revision: () => number): void {
    const before = rowNames(host.book)
    try {
      act()
    } finally {
      for (const sheet of shuffled(before, rowNames(host.book)))
        this.note({ sheet, change: 'shuffle' }, revision())
    }
  }

  /** What was typed in a tab as a window knew it, for the tab as it is; throws when it has no place there. */
  follow(typing: Typing): Typing {
    const { sheet, cells, since } = typing
    if (since === undefined) return typing
    const lost = () => new Rejection('moved', cells.map(({ text }) => String(text)).join(' '))
    if (since < this.forgotten) throw lost()
    const moves = this.recent.filter((move) => move.sheet === sheet && move.revision > since)
    const placed = cells.map((cell) => {
      const now = moves.reduce<TypedCell | null>((at, move) => at && moved(at, move), cell)
      if (!now) throw lost()
      return now
    })
    return { ...typing, cells: placed }
  }
}

function moved(cell: TypedCell, move: Move): TypedCell | null {
  if (move.change === 'shuffle') return null
  const { axis, change, first, count } = move
  const side = axis === 'rows' ? 'row' : 'column'
  const line = cell[side]
  if (line < first) return cell
  if (change === 'insert') return { ...cell, [side]: line + count }
  return line < first + count ? null : { ...cell, [side]: line - count }
}

/** What each row is known by, tab by tab: its first cells, as far as they are frozen, two at least. */
function rowNames(book: Book): ReadonlyMap<number, readonly string[]> {
  return new Map(book.sheets.map((sheet) => [sheet.id, namesIn(sheet)]))
}

function namesIn(sheet: Sheet): string[] {
  const wide = Math.max(2, sheet.frozenColumns)
  return Array.from({ length: sheet.rows.length }, (_, row) => {
    const line = Array.from({ length: wide }, (_, at) => sheet.cell(row + 1, at + 1)?.value ?? '')
    return JSON.stringify(line)
  })
}

/** The tabs where a row that had a name bears another, or went. */
function shuffled(
  before: ReadonlyMap<number, readonly string[]>,
  after: ReadonlyMap<number, readonly string[]>,
): number[] {
  return [...before].flatMap(([sheet, names]) => {
    const now = after.get(sheet) ?? []
    return names.some((name, row) => /[^[\]",]/.test(name) && name !== now[row]) ? [sheet] : []
  })
}
