import { fold } from '../base/fold.ts'
import type { Filler, FillerPattern, FillerTest } from '../scoring/formats/placeholder.ts'
import { fillerTest } from '../scoring/formats/placeholder.ts'

/** How fillers are told. */
export interface FillerOf {
  /** Whether a value is a filler under a format. */
  readonly any: FillerTest
  /** Whether a pattern of a format, or one of any format, takes a text that reads the same once folded. */
  readonly isSuspicious: (format: string, plain: string) => boolean
}

export type { Filler }

/** Prepares the patterns of fillers, those that bear on one value. */
export function fillersOf(patterns: readonly FillerPattern[]): FillerOf {
  const byFormat = new Map<string, Suspicion>()
  return {
    any: fillerTest(patterns),
    isSuspicious: (format, plain) => {
      const known = byFormat.get(format) ?? suspicion(patterns, format)
      byFormat.set(format, known)
      return known.texts.has(plain) || known.shapes.some((shape) => shape.test(plain))
    },
  }
}

interface Suspicion {
  readonly texts: ReadonlySet<string>
  readonly shapes: readonly RegExp[]
}

function suspicion(patterns: readonly FillerPattern[], format: string): Suspicion {
  const own = patterns.filter((one) => one.format === format || one.format === 'any')
  const exact = own.filter(({ kind }) => kind === 'exact')
  const shapes = own.filter(({ kind }) => kind === 'regex')
  return {
    texts: new Set(exact.map(({ pattern }) => fold(pattern))),
    shapes: shapes.map(({ pattern }) => new RegExp(pattern, 'iu')),
  }
}
