import { fold } from '../../src/base/fold.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'
import type { ChosenColumn } from '../checking/choices.ts'
import { isClosed, natureOf, variableOf } from '../checking/choices.ts'

/** A column of each file, by their places: both say the same thing of a customer. */
export interface Pair {
  readonly first: number
  readonly second: number
}

type Columns = readonly ChosenColumn[]

/** A datum, and the variables that hold it. */
interface Holders {
  readonly id: string
  readonly variables: readonly string[]
}

/**
 * The columns that both files seem to share, to be confirmed: those of one datum first, then those that seem to
 * hold the same, then those of the same name. A column is in one pair at most; a closed one in none.
 */
export function proposedPairs(first: Columns, second: Columns, shared: readonly Holders[]): Pair[] {
  const taken = { first: new Set<number>(), second: new Set<number>() }
  const found: Pair[] = []
  for (const words of [dataOf(shared), likeness, nameOf]) {
    const places = new Map<string, number>()
    for (const one of second.filter((one) => !isClosed(one) && !taken.second.has(one.column)))
      for (const word of words(one)) if (!places.has(word)) places.set(word, one.column)
    for (const one of first.filter((one) => !isClosed(one) && !taken.first.has(one.column))) {
      const place = words(one)
        .map((word) => places.get(word))
        .find((at) => at !== undefined && !taken.second.has(at))
      if (place === undefined) continue
      taken.first.add(one.column)
      taken.second.add(place)
      found.push({ first: one.column, second: place })
    }
  }
  return found.sort((one, other) => one.first - other.first)
}

/** The data the variable of a column holds, by id. */
const dataOf = (shared: readonly Holders[]) => (column: ChosenColumn) => {
  const variable = variableOf(column.choice)
  return shared.flatMap(({ id, variables }) =>
    variable !== null && variables.includes(variable) ? id : [],
  )
}

/** What a column seems to hold; an ambiguous name says nothing. */
const likeness = ({ match }: ChosenColumn) =>
  match && match.datum !== '' && !match.datum.includes(' / ') ? [match.datum] : []

const nameOf = ({ name }: ChosenColumn) => [fold(name).replace(/[_-]/g, ' ')].filter(Boolean)

/** Formats of what recognises somebody wherever they are, the surest first; a reference is that of one tool. */
const STRONG: readonly (string | null)[] = ['email', 'phone', 'siret', 'siren', 'id']

/** The pair that recognises customers best, among those proposed; null when none does. */
export function proposedKey(pairs: readonly Pair[], first: Columns, second: Columns): Pair | null {
  const rank = (pair: Pair) => {
    const natures = naturesOf(pair, first, second)
    if (!natures.some(({ isKey }) => isKey)) return -1
    const place = STRONG.indexOf(commonNature(...natures).format)
    return place < 0 ? STRONG.length : place
  }
  const keys = pairs.filter((pair) => rank(pair) >= 0)
  return keys.sort((one, other) => rank(one) - rank(other))[0] ?? null
}

function naturesOf(
  { first: at, second: other }: Pair,
  first: Columns,
  second: Columns,
): [ColumnNature, ColumnNature] {
  const nature = (column: ChosenColumn | undefined) => (column ? natureOf(column) : UNKNOWN_NATURE)
  return [nature(first[at]), nature(second[other])]
}

/** How both columns of a pair are read: values are only alike in one form. */
export function natureOfPair(pair: Pair, first: Columns, second: Columns): ColumnNature {
  return commonNature(...naturesOf(pair, first, second))
}

/** One format for both; where they differ, values are compared as they are written. */
function commonNature(one: ColumnNature, other: ColumnNature): ColumnNature {
  const formats = new Set([one.format, other.format].filter((format) => format !== null))
  const [format = null] = formats.size === 1 ? formats : []
  return {
    ...UNKNOWN_NATURE,
    format,
    isAllowed: one.isAllowed && other.isAllowed,
    values: [...new Set([...one.values, ...other.values])],
  }
}
