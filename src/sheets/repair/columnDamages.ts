import type { Damage } from '../../app/ports.ts'
import { fingerprint } from '../../base/fingerprint.ts'
import { bears, idLine } from '../claim.ts'
import { columnLetter } from '../looks.ts'
import { isFilled, type Look } from './look.ts'

/** What is wrong with the columns of a tab whose header was found. */
export function columnDamages(look: Look): Damage[] {
  const twins = twinsOf(look).map(({ index, column }) =>
    damage(look, 'column-twin', letter(index), { letter: letter(index), column }),
  )
  const unknown = unknownColumns(look).map((index) => ({
    ...damage(look, 'column-unknown', placeOf(look, index), {
      letter: letter(index),
      found: look.claims[index]?.label ?? '',
    }),
    candidates: look.missing.map(({ id }) => id),
  }))
  const gone = look.missing.length > 0 ? [damage(look, 'columns-gone', '', goneValues(look))] : []
  const lost = isUnmarked(look) ? [damage(look, 'marks-lost', '', {})] : []
  return [...twins, ...unknown, ...gone, ...lost]
}

function damage(
  { tab }: Look,
  code: Damage['code'],
  place: string,
  values: Damage['values'],
): Damage {
  return { code, tab: tab.id, key: [code, tab.id, place].join(' ').trim(), values }
}

/**
 * Where an unknown column stands and what it is: a column inserted meanwhile gives its letter to another,
 * which nobody told of.
 */
function placeOf({ claims, values, header }: Look, index: number): string {
  const label = claims[index]?.label ?? ''
  const cells = values.slice(header).map((row) => row[index] ?? '')
  const first = cells.find((cell) => cell !== '') ?? ''
  return `${letter(index)} ${fingerprint([label, String(first)])}`
}

function letter(index: number): string {
  return columnLetter(index + 1)
}

/** The missing columns, by their ids: words come last. */
function goneValues({ missing }: Look) {
  return { n: missing.length, columns: missing.map(({ id }) => id).join(' ') }
}

/** Columns that pass for one that is found elsewhere. */
export function twinsOf({ tab, claims, columns }: Look) {
  return claims.flatMap((claim, index) => {
    if (columns[index]) return []
    const passes = tab.columns.find(
      (one) =>
        columns.includes(one.id) &&
        (claim.metadata === one.id ||
          bears(one, claim.label) ||
          claim.note.trim().endsWith(idLine(tab, one))),
    )
    return passes ? [{ index, column: passes.id }] : []
  })
}

/**
 * Columns nobody knows while some are missing, which they may be: those that hold something, or that are
 * marked and whose header denies it. A twin of one that was found is none of them.
 */
export function unknownColumns(look: Look): number[] {
  if (look.missing.length === 0) return []
  const twins = new Set(twinsOf(look).map(({ index }) => index))
  return look.claims.flatMap((claim, index) => {
    if (look.columns[index] || twins.has(index)) return []
    return isFilled(look, index) || claim.metadata !== null ? [index] : []
  })
}

/** Whether a column that was found lacks what it would be found by, had somebody changed its header. */
function isUnmarked({ tab, claims, columns }: Look): boolean {
  return claims.some(({ metadata, note }, index) => {
    const column = tab.columns.find(({ id }) => id === columns[index])
    if (!column) return false
    return metadata !== column.id || !note.trim().endsWith(idLine(tab, column))
  })
}
