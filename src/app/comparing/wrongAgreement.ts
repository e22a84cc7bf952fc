import { isCount } from '../checking/isCount.ts'
import type { Held } from './sharedData.ts'

/** What comparing two files counted of one datum, and what Cohérence held of it when the person saw it. */
export interface DatumAgreement {
  readonly datum: string
  readonly compared: number
  readonly equal: number
  readonly expected: { readonly compared: Held; readonly equal: Held }
}

/** The counts of two files laid side by side, one of each source. Numbers and ids: no value. */
export interface ComparedFiles {
  readonly first: string
  readonly second: string
  readonly data: readonly DatumAgreement[]
}

/** Data a catalogue may have, and the longest text of a cell. */
const MOST = 1_000
const LONGEST = 50_000

/** What is malformed in what a page sends, if anything. */
export function wrongAgreement(asked: unknown): string | null {
  const { first, second, data } = (asked ?? {}) as Partial<Record<keyof ComparedFiles, unknown>>
  if (typeof first !== 'string' || typeof second !== 'string' || first === second) return 'sources'
  if (!Array.isArray(data) || data.length === 0 || data.length > MOST) return 'data'
  for (const one of data) {
    const wrong = wrongDatum((one ?? {}) as Partial<Record<keyof DatumAgreement, unknown>>)
    if (wrong !== null) return wrong
  }
  return new Set(data.map(({ datum }) => datum)).size === data.length ? null : 'datum'
}

function wrongDatum(one: Partial<Record<keyof DatumAgreement, unknown>>): string | null {
  if (typeof one.datum !== 'string' || one.datum === '') return 'datum'
  if (!isCount(one.compared) || one.compared === 0) return 'compared'
  if (!isCount(one.equal) || one.equal > one.compared) return 'equal'
  const { compared, equal } = (one.expected ?? {}) as Partial<Record<'compared' | 'equal', unknown>>
  return isHeld(compared) && isHeld(equal) ? null : 'expected'
}

const isHeld = (value: unknown) =>
  typeof value === 'string'
    ? value.length <= LONGEST
    : typeof value === 'boolean' || Number.isFinite(value)
