import { fold } from '../base/fold.ts'
import type { FillerPattern, FillerTest } from '../scoring/formats/placeholder.ts'
import { fillerTest } from '../scoring/formats/placeholder.ts'
import { writingsOf } from './plainNumbers.ts'

/** How fillers are told. */
export interface FillerOf {
  /** Whether a value is a filler under a format. */
  readonly any: FillerTest
  /** Tells whether a plain value of a format, in lower case, may be a filler: `any` then decides. */
  readonly suspicion: (format: string) => (plain: string) => boolean
}

/** Formats judged by the patterns of days too. */
const DATED = new Set(['datetime', 'birth-date'])

/** Formats of which no plain value is a filler of any format: a number is one. */
const CLOSED = new Set(['amount', 'integer'])

/** Prepares the patterns of fillers, those that bear on one value. */
export function fillersOf(patterns: readonly FillerPattern[]): FillerOf {
  return {
    any: fillerTest(patterns),
    suspicion: (format) => {
      const names = [
        format,
        DATED.has(format) ? 'date' : format,
        CLOSED.has(format) ? format : 'any',
      ]
      const own = patterns.filter((one) => names.includes(one.format))
      const exact = own.filter(({ kind }) => kind === 'exact')
      const texts = new Set(exact.map(({ pattern }) => fold(pattern)))
      const shapes = own
        .filter(({ kind }) => kind === 'regex')
        .map(({ pattern }) => new RegExp(pattern, 'iu'))
      const isTold = (text: string) => texts.has(text) || shapes.some((shape) => shape.test(text))
      return (plain) => writingsOf(format, plain).some(isTold)
    },
  }
}
