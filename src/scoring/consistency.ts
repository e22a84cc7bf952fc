import { ratio } from './completeness.ts'

export interface Consistency {
  /** Between 0 and 1; `null` when nothing tells. */
  readonly rate: number | null
  /** `structure` says the values themselves were not compared. */
  readonly origin: 'measured' | 'structure' | null
}

/** Yes/no answers about a datum held in several sources; `null` when not answered. A free value has no codes. */
export interface Structure {
  readonly sameFormat: boolean | null
  readonly sameCodes: boolean | null | 'no-codes'
  readonly sameDefinition: boolean | null
}

/**
 * How well several sources agree on a datum: equal pairs over compared pairs when records were matched
 * by a strong key, otherwise the mean of the answers on structure, all of them needed: three, or two for values that have
 * no list of codes. House formula.
 *
 * @example 900 equal of 1,000 → 0.9, measured; same format and codes, other definition → 0.67, structure
 */
export function consistency(
  pairs: { readonly equal: number; readonly compared: number } | null,
  structure: Structure | null,
): Consistency {
  const measured = pairs && ratio(pairs.equal, pairs.compared)
  if (measured !== null) return { rate: measured, origin: 'measured' }
  const { sameFormat = null, sameCodes = null, sameDefinition = null } = structure ?? {}
  const answers = [sameFormat, sameCodes, sameDefinition].filter((one) => one !== 'no-codes')
  if (answers.includes(null)) return { rate: null, origin: null }
  return { rate: answers.filter(Boolean).length / answers.length, origin: 'structure' }
}

/** A datum has exactly one master source: none or several raises an alert. */
export function masterAlert(masters: number): 'no-master' | 'several-masters' | null {
  if (masters === 1) return null
  return masters === 0 ? 'no-master' : 'several-masters'
}
