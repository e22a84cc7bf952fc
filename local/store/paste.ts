// Copying and moving blocks of cells.
import { overlaps } from './area.ts'
import { type Area, type Cell, restyled } from './cell.ts'
import { fromR1C1, toR1C1 } from './r1c1.ts'
import type { ConditionalRule, Sheet } from './sheet.ts'

/** Which parts of cells a paste lays down. */
export interface PasteParts {
  readonly values?: boolean
  readonly formulas?: boolean
  readonly dress?: boolean
  readonly borders?: boolean
  readonly rules?: boolean
  readonly notes?: boolean
  readonly tints?: boolean
  readonly widths?: boolean
  readonly merges?: boolean
}

export interface PasteOptions {
  readonly parts: PasteParts
  readonly transposed?: boolean
  readonly move: boolean
}

interface Copy {
  readonly cell: Cell | undefined
  readonly row: number
  readonly column: number
}

/**
 * Copies parts of cells to an area as large as theirs (as wide as theirs is high when transposed).
 * References of copied formulas move along; a move leaves them as they are and empties the source.
 */
export function pasteCells(
  source: Sheet,
  from: Area,
  target: Sheet,
  to: Area,
  options: PasteOptions,
): void {
  const { parts, transposed = false, move } = options
  const copies = copiesOf(source, from)
  const merges = source.merges.filter((merge) => overlaps(merge, from))
  if (move) emptied(source, from)
  copies.forEach((row, i) => {
    row.forEach((copy, j) => {
      const [r, c] = transposed ? [to.top + j, to.left + i] : [to.top + i, to.left + j]
      lay(copy, target.makeCell(r, c), r, c, options)
    })
  })
  if (parts.merges && !transposed) pasteMerges(merges, from, target, to)
  if (parts.tints && !transposed && !move) pasteTints(source, from, target, to)
  if (parts.widths) pasteWidths(source, from, target, to)
}

function copiesOf(source: Sheet, from: Area): Copy[][] {
  return source
    .map(from, (cell) => (cell ? { ...cell } : undefined))
    .map((row, i) => row.map((cell, j) => ({ cell, row: from.top + i, column: from.left + j })))
}

function emptied(source: Sheet, from: Area): void {
  source.eachExisting(from, (_, row, column) => {
    const line = source.rows[row - 1]
    if (line) line[column - 1] = undefined
  })
  source.merges = source.merges.filter((merge) => !overlaps(merge, from))
}

function lay(copy: Copy, cell: Cell, row: number, column: number, options: PasteOptions): void {
  const { parts, move } = options
  const { cell: from } = copy
  if (parts.values || parts.formulas) {
    const formula = parts.formulas ? (from?.formula ?? null) : null
    cell.value = from?.value ?? ''
    cell.runs = from?.runs ?? null
    cell.formula =
      formula === null || move
        ? formula
        : fromR1C1(toR1C1(formula, copy.row, copy.column), row, column)
  }
  if (parts.dress) {
    const before = cell.style
    cell.format = from?.format ?? null
    cell.style = from?.style ?? null
    if (!parts.borders) {
      for (const side of ['borderTop', 'borderLeft', 'borderBottom', 'borderRight'] as const) {
        cell.style = restyled(cell.style, side, before?.[side] ?? null)
      }
    }
  }
  if (parts.rules) cell.rule = from?.rule ?? null
  if (parts.notes) cell.note = from?.note ?? ''
}

function pasteMerges(merges: readonly Area[], from: Area, target: Sheet, to: Area): void {
  target.merges = target.merges.filter((merge) => !overlaps(merge, to))
  target.merges.push(...merges.map((merge) => displaced(merge, from, to)))
}

function displaced(area: Area, from: Area, to: Area): Area {
  const [down, across] = [to.top - from.top, to.left - from.left]
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + across,
    right: area.right + across,
  }
}

/** On one sheet a rule spreads over the copies; on another it comes along as a rule of its own. */
function pasteTints(source: Sheet, from: Area, target: Sheet, to: Area): void {
  const spread = source.conditionalRules.map((rule): ConditionalRule => {
    const areas = rule.areas
      .filter((area) => overlaps(area, from))
      .map((area) => displaced(common(area, from), from, to))
    return { ...rule, areas }
  })
  if (source === target) {
    source.conditionalRules = source.conditionalRules.map((rule, i) => ({
      ...rule,
      areas: [...rule.areas, ...(spread[i]?.areas ?? [])],
    }))
    return
  }
  const fresh = spread.flatMap((rule, i) => {
    const [first] = rule.areas
    const told = source.conditionalRules[i]?.areas[0]
    if (!first || !told) return []
    if (rule.formula === null) return [rule]
    const formula = fromR1C1(toR1C1(rule.formula, told.top, told.left), first.top, first.left)
    return [{ ...rule, formula, values: [formula] }]
  })
  target.conditionalRules = [...target.conditionalRules, ...fresh]
}

function common(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  }
}

function pasteWidths(source: Sheet, from: Area, target: Sheet, to: Area): void {
  for (let column = from.left; column <= from.right; column++) {
    const width = source.widths.get(column)
    const landing = to.left + column - from.left
    if (width === undefined) target.widths.delete(landing)
    else target.widths.set(landing, width)
  }
}
