import type { Day } from '../../src/base/day.ts'
import type { Locale } from '../../src/base/text.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { natureAsk } from '../../src/profiling/natureAsk.ts'
import type { SharedFile } from '../../src/profiling/twoFiles/twoFiles.ts'
import type { FillerPattern } from '../../src/scoring/formats/placeholder.ts'

/** A column that is looked at. */
interface ReadColumn {
  readonly column: number
  /** Whether somebody said that its numbers are no payment cards. */
  readonly isCardFree: boolean
}

/** All that a comparison is told. It is plain data: it goes to a worker as it is. */
export interface ComparisonPlan {
  readonly understood: readonly [Understood, Understood]
  readonly key: ReadPair
  readonly pairs: readonly ReadPair[]
  /** How many customers the first file seems to hold. */
  readonly expected: number
  readonly fillers: readonly FillerPattern[]
  readonly today: Day
  readonly locale: Locale
}

/** A column of each file, read the same way. */
export interface ReadPair {
  readonly nature: ColumnNature
  readonly columns: readonly [ReadColumn, ReadColumn]
}

/** One of both files, as the core is told of it. */
export function sharedFile(plan: ComparisonPlan, side: 0 | 1): SharedFile {
  const { understood, key, pairs, fillers, today, locale } = plan
  const ask = ({ nature, columns }: ReadPair) => {
    const { column, isCardFree } = columns[side]
    const asked = natureAsk(nature, column, { today, locale, columnNamed: new Map() })
    return { ...asked, cards: !isCardFree }
  }
  return { understood: understood[side], key: ask(key), columns: pairs.map(ask), fillers }
}
