// One order for everything, so that the order of rows in a workbook changes nothing.

import { grouped } from '../base/grouped.ts'

/** Two figures closer than this are the same figure. */
export const SAME = 1e-9

/** Compares two ids character by character, the same on every machine. */
export function byId(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Compares short numbers written as text: `2` comes before `10`. */
export function byNumeral(a: string, b: string): number {
  return a.length - b.length || byId(a, b)
}

/** Compares two figures; 0 when nothing but rounding tells them apart. */
export function byFigure(a: number, b: number): number {
  return Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a)) ? 0 : a - b
}

/** Groups rows by a key, keys in order. */
export function groupedById<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  return new Map([...grouped(rows, keyOf)].sort(([a], [b]) => byId(a, b)))
}
