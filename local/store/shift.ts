// Where lines (rows or columns) go when some are inserted, deleted or moved.
import type { Area } from './cell.ts'

export type Axis = 'rows' | 'columns'

/** One structural edit seen as a map of line numbers. */
export interface Shift {
  readonly axis: Axis
  /** The new number of a line, null when it is deleted. */
  readonly line: (index: number) => number | null
  /** The lines a span covers afterwards, null when all of it is deleted. */
  readonly span: (first: number, last: number) => Span | null
  /** Like `span`, but line by line: lines that leave a run make a run of their own. */
  readonly runs: (first: number, last: number) => readonly Span[]
}

export type Span = readonly [first: number, last: number]

/** `count` new lines standing before line `at`. A span grows only when they land inside it. */
export function insertion(axis: Axis, at: number, count: number): Shift {
  const line = (index: number) => (index >= at ? index + count : index)
  const span = (first: number, last: number): Span => [line(first), line(last)]
  return { axis, line, span, runs: (first, last) => [span(first, last)] }
}

/** Lines `first` to `first + count - 1` removed. */
export function deletion(axis: Axis, first: number, count: number): Shift {
  const end = first + count
  const line = (index: number) => (index < first ? index : index < end ? null : index - count)
  const span = (from: number, to: number): Span | null => {
    const start = line(from) ?? first
    const stop = line(to) ?? first - 1
    return start <= stop ? [start, stop] : null
  }
  const runs = (from: number, to: number) => {
    const left = span(from, to)
    return left ? [left] : []
  }
  return { axis, line, span, runs }
}

/**
 * Lines moved so that they stand before line `before` (numbered as they were). A span keeps its
 * unmoved lines together; moved lines stay in it when they land inside or beside it; a span that
 * moves whole follows.
 */
export function displacement(axis: Axis, first: number, count: number, before: number): Shift {
  const end = first + count
  const landing = before > first ? before - count : before
  const isMoved = (index: number) => index >= first && index < end
  const line = (index: number) => {
    if (isMoved(index)) return landing + (index - first)
    const closed = index >= end ? index - count : index
    return closed >= landing ? closed + count : closed
  }
  const runs = (from: number, to: number): Span[] => {
    const places: number[] = []
    for (let index = from; index <= to; index++) places.push(line(index))
    return contiguous(places.sort((a, b) => a - b))
  }
  const span = (from: number, to: number): Span => {
    const [whole, ...torn] = runs(from, to)
    if (whole && torn.length === 0) return whole
    const start = isMoved(from) ? end : from
    const stop = isMoved(to) ? first - 1 : to
    return [line(start), line(stop)]
  }
  return { axis, line, span, runs }
}

function contiguous(sorted: readonly number[]): Span[] {
  const found: Array<[number, number]> = []
  for (const place of sorted) {
    const last = found[found.length - 1]
    if (last && last[1] === place - 1) last[1] = place
    else found.push([place, place])
  }
  return found
}

/** An area after the edit, null when nothing of it is left. */
export function shiftedArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'rows') {
    const span = shift.span(area.top, area.bottom)
    return span && { ...area, top: span[0], bottom: span[1] }
  }
  const span = shift.span(area.left, area.right)
  return span && { ...area, left: span[0], right: span[1] }
}

/** The areas that the cells of an area make after the edit: several when a move tears them apart. */
export function shiftedPieces(area: Area, shift: Shift): Area[] {
  return shift.axis === 'rows'
    ? shift.runs(area.top, area.bottom).map(([top, bottom]) => ({ ...area, top, bottom }))
    : shift.runs(area.left, area.right).map(([left, right]) => ({ ...area, left, right }))
}

/** Per-line facts (widths, hidden flags) carried to their new lines. */
export function shiftedLines<T>(lines: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>()
  for (const [index, fact] of lines) {
    const next = shift.line(index)
    if (next !== null) moved.set(next, fact)
  }
  return moved
}
