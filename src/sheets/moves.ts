import type { Issue } from '../workbook/issue.ts'
import type { Tab } from '../workbook/tab.ts'
import type { Claim } from './claim.ts'
import { bears, headerIssue, isNoted } from './claim.ts'

/** Whose each marked column is, once its cells were compared with its metadata. */
export interface Moves {
  /** Column ids from left to right; null for a column without metadata, or one that nobody can name. */
  readonly owners: readonly (string | null)[]
  readonly issues: readonly Issue[]
}

/** A column whose metadata and whose header may disagree. */
interface Face {
  /** Column id of its metadata. */
  readonly metadata: string | null
  /** Column id its header tells; the same as the metadata when the header does not deny it. */
  readonly told: string | null
  /** Whether more than a label tells it: a label can be typed, the id line only travels with its cells. */
  readonly isSure: boolean
  readonly label: string
}

/**
 * Cells cut and pasted elsewhere take their header and its note along, and leave the metadata of the
 * column behind. Where columns were exchanged whole, what their headers say is followed. Where only a
 * part can be told, nobody knows whose the cells are: those columns are neither read nor written.
 */
export function moves(tab: Tab, claims: readonly Claim[]): Moves {
  const faces = claims.map((claim) => face(tab, claim))
  const isMoved = ({ metadata, told }: Face) => metadata !== null && told !== metadata
  if (!faces.some(isMoved)) return { owners: faces.map(({ metadata }) => metadata), issues: [] }
  const followed = faces.filter((one) => isMoved(one) && isExchanged(one, faces))
  const lost = faces.filter((one) => isMoved(one) && !followed.includes(one))
  const claimed = new Set(lost.map(({ told }) => told))
  const isLost = (one: Face) =>
    lost.includes(one) || (!followed.includes(one) && claimed.has(one.metadata) && !one.isSure)
  const say = (code: Issue['code'], { metadata, told, label }: Face) => {
    const id = code === 'columns-exchanged' ? told : metadata
    return tab.columns
      .filter((column) => column.id === id)
      .map((column) => headerIssue(tab, column, code, label))
  }
  return {
    owners: faces.map((one) =>
      isLost(one) ? null : followed.includes(one) ? one.told : one.metadata,
    ),
    issues: [
      ...followed.flatMap((one) => say('columns-exchanged', one)),
      ...faces.filter(isLost).flatMap((one) => say('column-doubtful', one)),
    ],
  }
}

/** A label bearing the metadata's own name, or a note still bearing its id line, confirms it. */
function face(tab: Tab, { label, note, metadata }: Claim): Face {
  const noted = tab.columns.find((column) => isNoted(tab, column, note))?.id ?? null
  const named = tab.columns.filter((column) => bears(column, label)).map(({ id }) => id)
  if (metadata === null) return { metadata, told: noted, isSure: false, label }
  if (noted === metadata || named.includes(metadata))
    return { metadata, told: metadata, isSure: true, label }
  const told = noted ?? named[0] ?? metadata
  const isSure = noted !== null && (named.length === 0 || named.includes(noted))
  return { metadata, told, isSure, label }
}

/**
 * Whether a column took the place of another that moved too: nobody else is what it tells, and somebody
 * now is what its metadata tell.
 */
function isExchanged(one: Face, faces: readonly Face[]): boolean {
  const others = faces.filter((other) => other !== one)
  const isTaken = others.some(({ told }) => told === one.told)
  const isReplaced = others.some(({ told, isSure }) => told === one.metadata && isSure)
  return one.isSure && !isTaken && isReplaced
}
