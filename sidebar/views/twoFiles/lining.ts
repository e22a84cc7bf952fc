import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text, Values } from '../../../src/base/text.ts'
import type { Agreement } from '../../../src/profiling/twoFiles/twoFiles.ts'
import type { ChosenPair, Lined } from '../../comparing/lined.ts'
import type { ConfirmedFile } from '../reading/FileView.tsx'

/** Two files of this page, and what is compared of them. */
export type Lining = Lined<ConfirmedFile>

/** A pair that was compared, and what came of it. */
export interface Compared {
  readonly pair: ChosenPair
  readonly name: string
  readonly found: Agreement | null
}

const FILES: readonly [Text, Text] = [
  { fr: 'premier fichier', en: 'first file' },
  { fr: 'deuxième fichier', en: 'second file' },
]

/** What both files are called: their sources where they differ, else their names, else their turns. */
export function sideNames(
  { sides: [one, other] }: Lining,
  { sources }: Pick<ComparisonOffer, 'sources'>,
  speak: (text: Text, values?: Values) => string,
): readonly [string, string] {
  const source = (id: string) => sources.find((known) => known.id === id)?.name ?? ''
  const ways = [
    [source(one.source), source(other.source)],
    [one.table.file.name, other.table.file.name],
  ] as const
  const told = ways.find(([first, second]) => first !== '' && second !== '' && first !== second)
  return told ?? [speak(FILES[0]), speak(FILES[1])]
}

/** Whether both files are one: nobody exports twice the same bytes at the same instant. */
export function isSameFile({ sides: [one, other] }: Lining): boolean {
  const [first, second] = [one.table.file, other.table.file]
  return first.name === second.name && first.bytes.size === second.bytes.size
}

/** The file that is picked again goes on beside the other, as far as it was. */
export const begunOf = ({ table, source }: ConfirmedFile) => ({ table, source })
