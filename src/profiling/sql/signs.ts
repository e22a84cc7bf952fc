// The signs the text of a cell is rid of, or folded to, told to an engine once for all columns.

import { fold } from '../../base/fold.ts'
import type { Dialect } from './dialect.ts'

type Range = readonly [number, number]

const codesOf = (ranges: readonly Range[]) =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))

/** Zero-width spaces and joiners, word joiners, marks of byte order. */
const HIDDEN: readonly Range[] = [
  [0x200b, 0x200d],
  [0x2060, 0x2060],
  [0xfeff, 0xfeff],
]

/** White signs of Unicode, the plain space first. */
const WHITE: readonly Range[] = [
  [32, 32],
  [9, 13],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]

/** Where letters with accents and signs of typography stand. */
const LETTERS: readonly Range[] = [
  [0xa1, 0x233],
  [0x2bc, 0x2bc],
  [0x1e00, 0x1eff],
  [0x2010, 0x2015],
  [0x2018, 0x2019],
]

/** White signs but the plain space; no copy of the query may lose them. */
const WHITES = codesOf(WHITE).length - 1

const MARKS: readonly Range[] = [[0x300, 0x36f]]

/** Other signs that fold to plain ones: values with one are told by no engine. */
export const ODD: readonly Range[] = [
  [0xbc, 0xbe],
  [0x132, 0x133],
  [0x13f, 0x140],
  [0x149, 0x149],
  [0x1c4, 0x1cc],
  [0x1f1, 0x1f3],
  [0x2b0, 0x2bb],
  [0x2bd, 0x2e3],
  [0x37a, 0x385],
  [0x1d2c, 0x1dbb],
  [0x1e9a, 0x1e9a],
  [0x1fbd, 0x1fff],
  [0x2017, 0x2017],
  [0x2024, 0x2026],
  [0x2033, 0x2057],
  [0x2070, 0x226f],
  [0x2460, 0x24ea],
  [0x2a74, 0x2a76],
  [0x2c7c, 0x2c7d],
  [0x309b, 0x309c],
  [0x3200, 0x33ff],
  [0xa7f1, 0xa7f9],
  [0xfb00, 0xfb29],
  [0xfc5e, 0xfdfb],
  [0xfe10, 0xfe7e],
  [0xff01, 0xff5e],
  [0xffe3, 0xffe3],
  [0x107a5, 0x107a5],
  [0x1ccd6, 0x1ccf9],
  [0x1d400, 0x1d7ff],
  [0x1f100, 0x1f190],
  [0x1fbf0, 0x1fbf9],
]

/** What a sign becomes between two letters. */
export const folded = (sign: string) => fold(`a${sign}a`).slice(1, -1)

/** The signs an engine folds, and the one each becomes; those that leave come last. */
export function folding(): { readonly from: readonly number[]; readonly to: string } {
  const letters = codesOf([...WHITE.slice(1), ...LETTERS])
    .map((code) => [code, folded(String.fromCodePoint(code))] as const)
    .filter(([, to]) => /^[ -~]$/.test(to))
  const from = [...letters.map(([code]) => code), ...codesOf(MARKS)]
  return { from, to: letters.map(([, to]) => to).join('') }
}

/** One row of the signs: what the texts of all columns are rid of. */
export function signsRow(dialect: Dialect): string {
  const { from, to } = folding()
  const odd = ODD.map((range) => String.fromCodePoint(range[0], 45, range[1]))
  const letters = String.fromCodePoint(...from.slice(WHITES))
  return [
    `select ${dialect.signs(codesOf(WHITE))} as white_signs`,
    `${dialect.signs(codesOf(HIDDEN))} as hidden_signs`,
    `${dialect.signs(from.slice(0, WHITES))} || ${dialect.literal(letters)} as folded_signs`,
    `${dialect.literal(to)} as plain_signs`,
    `'[^' || ${dialect.signs([1])} || '-' || ${dialect.signs([0x7f])} || ']' as beyond_sign`,
    `${dialect.literal(`[${odd.join('')}]`)} as odd_sign`,
  ].join(',\n    ')
}
