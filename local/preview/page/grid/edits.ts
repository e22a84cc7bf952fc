import type { ICellData, IRange } from '@univerjs/core'
import type { TypedCell } from '../../protocol.ts'
import { editText } from '../editText.ts'
import { type KnownSheet, place } from '../model.ts'

/** Cells of Univer by row then column, as its changes carry them. */
export type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData | null>>>>

/**
 * What a person's change in the grid says: the texts to hand to the host. Cells that say what they
 * said before are left out, and so are changes of looks alone.
 */
export function editsOf(
  sheet: KnownSheet,
  matrix: Matrix,
  locale: string,
  since: number,
): TypedCell[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, data]) => {
      const typed = { row: Number(row), column: Number(column), text: said(data) }
      // Where lines moved meanwhile, what stands there now is another cell.
      return sheet.movedAt > since ? asSaid(typed) : edit(sheet, typed, locale)
    }),
  )
}

interface Said {
  readonly row: number
  readonly column: number
  readonly text: string | undefined
}

function asSaid({ text, ...at }: Said): TypedCell[] {
  return text === undefined ? [] : [{ ...at, text }]
}

function edit(sheet: KnownSheet, { row, column, text }: Said, locale: string): TypedCell[] {
  const cell = sheet.cells.get(place(row, column))
  const rule = cell?.rule === undefined ? undefined : sheet.rules[cell.rule]
  if (text === undefined) return []
  if (rule?.kind === 'checkbox' && (text === '0' || text === '1')) {
    return [{ row, column, text: text === '1' }]
  }
  const isSame = text === (cell?.text ?? '') || text === editText(cell, locale)
  return isSame ? [] : [{ row, column, text }]
}

/** The places a change of Univer touches. */
export function placesOf(matrix: Matrix): { readonly row: number; readonly column: number }[] {
  return Object.entries(matrix).flatMap(([row, line]) =>
    Object.keys(line).map((column) => ({ row: Number(row), column: Number(column) })),
  )
}

/** The text of a cell of Univer; undefined when a change is not about its text. */
export function said(data: ICellData | null): string | undefined {
  if (data === null) return ''
  if (data.f) return data.f
  const written = data.p?.body?.dataStream
  if (written !== undefined) return written.replace(/\r\n$/, '').replace(/\r/g, '\n')
  if (data.v === undefined) return data.f === null ? '' : undefined
  return data.v === null ? '' : String(data.v)
}

/** Lines a person gave another size: first, how many, and pixels. */
export function sizesOf(
  ranges: readonly IRange[],
  axis: 'rows' | 'columns',
  sizes: number | Readonly<Record<number, number>>,
): { readonly first: number; readonly count: number; readonly pixels: number }[] {
  return ranges.map((range) => {
    const [first, last] =
      axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn]
    const pixels = typeof sizes === 'number' ? sizes : (sizes[first] ?? 0)
    return { first, count: last - first + 1, pixels: Math.round(pixels) }
  })
}
