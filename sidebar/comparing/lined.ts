import type { ComparisonOffer } from '../../src/app/commands/comparisonOffer.ts'
import type { FileFailure } from '../../src/profiling/file/failure.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import type { ChosenColumn } from '../checking/choices.ts'
import { isCounted, toldToReading, variableOf } from '../checking/choices.ts'
import type { PickedFile } from '../checking/table.ts'
import type { Pair } from './pairs.ts'
import { natureOfPair, proposedKey, proposedPairs } from './pairs.ts'
import type { ComparisonPlan, ReadPair } from './plan.ts'

/** A file whose columns a person said are right. */
export interface Side {
  readonly table: {
    readonly file: PickedFile
    readonly understood: Understood | FileFailure
  }
  readonly source: string
  readonly columns: readonly ChosenColumn[]
}

/** A pair that is compared, or that a person left out. */
export interface ChosenPair extends Pair {
  readonly isTicked: boolean
}

/** Two files, the key that recognises their customers, and what is compared of them. */
export interface Lined<Of extends Side = Side> {
  readonly sides: readonly [Of, Of]
  /** The place of the key in each file; null as long as nobody chose it. */
  readonly key: readonly [number | null, number | null]
  readonly pairs: readonly ChosenPair[]
}

/** What is proposed of two files, to be confirmed. */
export function proposedLining<Of extends Side>(
  first: Of,
  second: Of,
  { shared }: Pick<ComparisonOffer, 'shared'>,
): Lined<Of> {
  const pairs = proposedPairs(first.columns, second.columns, shared)
  const key = proposedKey(pairs, first.columns, second.columns)
  return {
    sides: [first, second],
    key: [key?.first ?? null, key?.second ?? null],
    pairs: pairs.map((pair) => ({ ...pair, isTicked: true })),
  }
}

/** The pair of the keys; null when one lacks, or may not be looked into. */
export function keyPair({ key: [first, second], sides }: Lined): Pair | null {
  if (first === null || second === null) return null
  return areOpen({ first, second }, sides) ? { first, second } : null
}

/** The pairs that may be compared: those open on both sides, but the key, which is the same by nature. */
export function openPairs({ pairs, key, sides }: Lined): ChosenPair[] {
  const isKey = ({ first, second }: Pair) => first === key[0] && second === key[1]
  return pairs.filter((pair) => !isKey(pair) && areOpen(pair, sides))
}

function areOpen({ first, second }: Pair, [one, other]: Lined['sides']): boolean {
  return [one.columns[first], other.columns[second]].every((column) => column && isCounted(column))
}

/** The datum whose comparison Cohérence keeps for a pair of columns; null when there is none. */
export function datumOf(
  { first, second }: Pair,
  [one, other]: Lined['sides'],
  offer: ComparisonOffer,
) {
  const variables = [one.columns[first], other.columns[second]].map((column) =>
    column ? variableOf(column.choice) : null,
  )
  return (
    offer.shared.find((datum) =>
      variables.every((variable) => variable !== null && datum.variables.includes(variable)),
    ) ?? null
  )
}

/** What the reading is told; null where the key lacks or a file was not understood. */
export function planOf(
  lined: Lined,
  { fillers, today, locale }: ComparisonOffer,
): ComparisonPlan | null {
  const [one, other] = lined.sides
  const key = keyPair(lined)
  const first = toldToReading(one.table.understood, one.columns)
  const second = toldToReading(other.table.understood, other.columns)
  if (key === null || first === null || second === null) return null
  const read = (pair: Pair): ReadPair => ({
    nature: natureOfPair(pair, one.columns, other.columns),
    columns: [readColumn(one, pair.first), readColumn(other, pair.second)],
  })
  return {
    understood: [first, second],
    key: read(key),
    pairs: openPairs(lined)
      .filter(({ isTicked }) => isTicked)
      .map(read),
    expected: expectedRecords(one),
    ...{ fillers, today, locale },
  }
}

const readColumn = ({ columns }: Side, column: number) => ({
  column,
  isCardFree: columns[column]?.isCardFree === true,
})

/** How many records a file seems to hold, from its size and its first ones, with some room to spare. */
function expectedRecords({ table: { file, understood } }: Side): number {
  if ('code' in understood || understood.sample.length === 0) return 0
  const { sample, width, encoding } = understood
  const signs = sample.reduce((sum, cells) => sum + cells.join('').length + width, 0)
  const bytes = signs * (encoding.startsWith('utf-16') ? 2 : 1)
  return Math.ceil((1.2 * file.bytes.size) / (bytes / sample.length))
}
