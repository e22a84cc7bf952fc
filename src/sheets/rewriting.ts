import type { Relabelling, Rewrite } from '../app/ports.ts'
import type { Cell } from '../workbook/cell.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { align } from './align.ts'
import { runs } from './blocks.ts'
import { readCells } from './cells.ts'
import type { Desk } from './gateway.ts'
import type { Host, Sheet } from './host.ts'
import { columnLetter } from './looks.ts'
import type { Opened } from './reader.ts'
import { isRisky, writeAlike, writeBlock } from './text.ts'
import { sameHeader } from './writer.ts'

/** A rewrite whose cell was looked at again: it holds what the command saw there. */
export interface Ready {
  readonly rewrite: Rewrite
  readonly sheet: Sheet
  /** Where the cell stands, from 1. */
  readonly line: number
  readonly column: number
}

interface Looked {
  readonly ready: readonly Ready[]
  readonly issues: readonly Issue[]
}

/**
 * Looks once more at the cells to rewrite, tab by tab, right before writing. A cell that changed since,
 * that holds a formula or that the person may not write in is left, and told.
 */
export function lookAtRewrites(
  { serial }: Desk,
  opened: ReadonlyMap<string, Opened>,
  { rewrites, by }: Relabelling,
  refused: ReadonlySet<string>,
): Looked {
  const isTold = 'undoes' in by || by.command !== 'recompute'
  const looked = [...new Set(rewrites.map(({ tab }) => tab))].map((id): Looked => {
    const tab = opened.get(id)
    const own = rewrites.filter(({ tab: at, names }) => at === id && !refused.has(names ?? ''))
    return tab && own.length > 0 ? look(tab, own, serial, isTold) : NOTHING
  })
  return {
    ready: looked.flatMap(({ ready }) => ready),
    issues: looked.flatMap(({ issues }) => issues),
  }
}

const NOTHING: Looked = { ready: [], issues: [] }

function look(
  { sheet, grid }: Opened,
  rewrites: readonly Rewrite[],
  serial: Desk['serial'],
  isTold: boolean,
): Looked {
  const range = sheet.getDataRange()
  const now = readCells(range.getValues(), serial)
  const formulas = range.getFormulas()
  const rows = rewrites.map(({ line }) => ({ line, cells: [] }))
  const edit = { tab: grid.tab.id, columns: [], rows, ids: [], added: [] }
  const place = sameHeader(grid, now) ? align(grid, now, edit) : null
  if (!place) return { ready: [], issues: [issue(grid.tab.id, 'not-written')] }
  const closed = range.canEdit() ? new Set<string>() : closedColumns(sheet, grid, rewrites)
  const ready: Ready[] = []
  const issues: Issue[] = closed.size > 0 ? [issue(grid.tab.id, 'protected')] : []
  for (const rewrite of rewrites) {
    const index = grid.places.get(rewrite.column)
    if (index === undefined || closed.has(rewrite.column)) continue
    const line = place(rewrite.line)
    const isFormula = (formulas[line - 1]?.[index] ?? '') !== ''
    const held: Cell = now[line - 1]?.[index] ?? ''
    if (held === rewrite.before && !isFormula)
      ready.push({ rewrite, sheet, line, column: index + 1 })
    else if (held !== rewrite.after && rewrite.isKept && (isTold || !isFormula))
      issues.push({ ...issue(rewrite.tab, 'label-left'), row: line, column: rewrite.column })
  }
  return { ready, issues }
}

/** The columns where a protection stands somewhere. */
function closedColumns(
  sheet: Sheet,
  { places, header, cells }: Opened['grid'],
  rewrites: readonly Rewrite[],
): ReadonlySet<string> {
  const rows = Math.max(1, cells.length - header)
  const columns = [...new Set(rewrites.map(({ column }) => column))]
  return new Set(
    columns.filter((id) => {
      const index = places.get(id)
      return index !== undefined && !sheet.getRange(header + 1, index + 1, rows, 1).canEdit()
    }),
  )
}

/** Writes the labels of one tab after the other, in as few calls as their words or their places ask. */
export function writeRewrites(host: Host, ready: readonly Ready[]): void {
  const columns = new Map<string, Ready[]>()
  for (const one of ready) {
    const id = `${one.rewrite.tab} ${one.column}`
    const known = columns.get(id)
    if (known) known.push(one)
    else columns.set(id, [one])
  }
  for (const cells of columns.values()) writeColumn(host, cells)
}

function writeColumn(host: Host, cells: readonly Ready[]): void {
  const sorted = [...cells].sort((one, other) => one.line - other.line)
  const spans = runs(sorted, ({ line }) => line)
  const words = new Set(cells.map(({ rewrite }) => rewrite.after))
  if (spans.length <= words.size) for (const span of spans) writeSpan(host, span)
  else for (const word of words) writeWord(host, word, sorted)
}

/** Cells that follow one another. */
function writeSpan(host: Host, span: readonly Ready[]): void {
  const [first] = span
  if (!first) return
  const { sheet, line, column } = first
  const range = sheet.getRange(line, column, span.length, 1)
  const values = span.map(({ rewrite }) => [rewrite.after])
  const formats = span.map(() => ['@'])
  writeBlock(host, range, formats, values, (r) => sheet.getRange(line + r, column, 1, 1))
}

/** All the cells of a column that take one word. */
function writeWord(host: Host, word: string, sorted: readonly Ready[]): void {
  const own = sorted.filter(({ rewrite }) => rewrite.after === word)
  const spans = runs(own, ({ line }) => line)
  const sheet = own[0]?.sheet
  if (!sheet) return
  if (isRisky(word)) for (const span of spans) writeSpan(host, span)
  else writeAlike(sheet.getRangeList(spans.map(addressOf)), word)
}

function addressOf(span: readonly Ready[]): string {
  const [first] = span
  const letter = columnLetter(first?.column ?? 1)
  const top = first?.line ?? 1
  return `${letter}${top}:${letter}${top + span.length - 1}`
}

/** What was rewritten in people's cells, each told with its place. */
export function rewritten(ready: readonly Ready[]): Issue[] {
  return ready
    .filter(({ rewrite }) => rewrite.isKept)
    .map(({ rewrite: { tab, column, before, after }, line }) => ({
      tab,
      column,
      row: line,
      code: 'label-rewritten',
      values: { before, after },
    }))
}

function issue(tab: string, code: IssueCode): Issue {
  return { tab, row: null, column: null, code }
}
