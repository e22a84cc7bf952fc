// Where cells went since a window last looked: what is typed lands in the row it was typed for, whoever
// inserted or deleted rows meanwhile, or it is refused.
import type { LocalHost } from '../host.ts'
import type { Book } from '../store/book.ts'
import type { Sheet } from '../store/sheet.ts'
import type { Action, TypedCell } from './protocol.ts'
import { Rejection } from './rejection.ts'

type Typing = Extract<Action, { readonly do: 'type' }>
type Lines = Extract<Action, { readonly do: 'lines' }>
type Sort = Extract<Action, { readonly do: 'sort' }>
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

  /** Lets something be done, and remembers the tabs whose lines it put elsewhere. */
  watch(host: LocalHost, act: () => void, revision: () => number): void {
    const before = lineNames(host.book)
    try {
      act()
    } finally {
      for (const sheet of shuffled(before, lineNames(host.book)))
        this.note({ sheet, change: 'shuffle' }, revision())
    }
  }

  /** Lets a person put the rows of a tab in order, and remembers it if they were not. */
  watchSort(sheet: Sheet, sort: () => void, revision: () => number): void {
    const before = [...sheet.rows]
    sort()
    const isMoved = before.some((row, line) => row !== sheet.rows[line])
    if (isMoved) this.note({ sheet: sheet.id, change: 'shuffle' }, revision())
  }

  /** Refuses what a window wants done to lines that stood elsewhere when it looked. */
  refuseMoved({ sheet, since, ...wish }: Lines | Sort): void {
    if (since === undefined) return
    const isOnRows = wish.do === 'lines' && wish.axis === 'rows'
    const touches = (move: Move) => move.change === 'shuffle' || (move.axis === 'rows') === isOnRows
    const isMoved = this.recent.some(
      (move) => move.sheet === sheet && move.revision > since && touches(move),
    )
    if (isMoved || since < this.forgotten) throw new Rejection('linesMoved')
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

/** What the lines of a tab are known by. */
interface LineNames {
  readonly columns: readonly string[]
  readonly rows: readonly string[]
}

/** Columns by their header, rows by their first cells as far as they are frozen, two at least. */
function lineNames({ sheets }: Book): ReadonlyMap<number, LineNames> {
  return new Map(
    sheets.map((sheet) => [sheet.id, { columns: headersOf(sheet), rows: namesOf(sheet) }]),
  )
}

function headersOf(sheet: Sheet): string[] {
  const header = sheet.rows[Math.max(1, sheet.frozenRows) - 1] ?? []
  return Array.from(header, (cell) => JSON.stringify([cell?.value ?? '']))
}

function namesOf(sheet: Sheet): string[] {
  const wide = Math.max(2, sheet.frozenColumns)
  return Array.from({ length: sheet.rows.length }, (_, row) => {
    const line = Array.from({ length: wide }, (_, at) => sheet.cell(row + 1, at + 1)?.value ?? '')
    return JSON.stringify(line)
  })
}

/** The tabs where a line that had a name bears another, or went. */
function shuffled(
  before: ReadonlyMap<number, LineNames>,
  after: ReadonlyMap<number, LineNames>,
): number[] {
  const moved = (names: readonly string[], now: readonly string[] = []) =>
    names.some((name, line) => /[^[\]",]/.test(name) && name !== now[line])
  return [...before].flatMap(([sheet, { columns, rows }]) => {
    const now = after.get(sheet)
    return moved(columns, now?.columns) || moved(rows, now?.rows) ? [sheet] : []
  })
}
