import type { Found } from './context.ts'
import { capped, sure } from './level.ts'
import type { Proposal } from './match.ts'
import type { Words } from './normalise.ts'
import type { Place } from './place.ts'

/** A field's technical name and its label, read. */
export interface Told {
  readonly nameWords: Words
  /** No words when the field has no label. */
  readonly labelWords: Words
  readonly at: Place
  readonly qualifies: (word: string) => boolean
}

/**
 * What a label and a technical name say together. The label is the person's word and comes first;
 * nothing is sure where they disagree, or where the label says more than the name that was known.
 */
export function together(byLabel: Found, byName: Found, told: Told): Found {
  if (byLabel === null) return byName?.map((p) => capped(p, surestByName(byName, told))) ?? null
  if (byName === null || byName.length === 0) return qualifiedByName(byLabel, told)
  if (byLabel.length === 0) return byName.map((p) => capped(p, 'likely'))
  const shared = byName.filter((p) => byLabel.some((q) => q.datum === p.datum))
  if (!sure(byLabel)) {
    return sure(byName) && shared.length > 0 ? shared.map((p) => capped(p, 'fingerprint')) : byLabel
  }
  const agree = shared.length > 0 || !sure(byName) || isMorePrecise(told)
  return agree ? byLabel : [...byLabel, ...byName].map((p) => capped(p, 'likely'))
}

/** A name alone is sure when the label adds nothing to it. */
function surestByName(byName: readonly Proposal[], { labelWords, nameWords, at }: Told) {
  const adds = labelWords.some((word) => !nameWords.includes(word) && !at.repeats(word))
  if (!adds) return 'exact'
  return nameWords.length === 1 && byName.length === 1 ? 'possible' : 'likely'
}

/** Words of a name beyond its label that are one too many: none where the table tells nothing. */
const EXTRA_WORDS = { known: 2, unknown: 1, none: 1 } as const

/** `Ville` may be the label of `shipping_city`, `Close Date` that of `grant_deliverable_close_date`. */
function qualifiedByName(byLabel: readonly Proposal[], told: Told): readonly Proposal[] {
  const { nameWords, labelWords, at, qualifies } = told
  const extra = nameWords.filter((word) => !labelWords.includes(word) && !at.repeats(word))
  const contained = at.named && labelWords.every((word) => nameWords.includes(word))
  const another = contained && extra.length >= EXTRA_WORDS[at.holds]
  return another || extra.some(qualifies) ? byLabel.map((p) => capped(p, 'likely')) : byLabel
}

/** `Lead Status` says all that `Status` says, and more. */
function isMorePrecise({ labelWords, nameWords }: Told): boolean {
  return nameWords.every((word) => labelWords.includes(word))
}

/** The whole label first; one side of its slash is less sure, unless all sides agree. */
export function labelMeaning(readings: readonly Found[]): Found {
  const [whole = null, ...sides] = readings
  if (whole !== null) return whole
  const told = sides.filter((side) => side !== null && side.length > 0)
  const [first] = told
  if (!first) return null
  const agree =
    told.length === sides.length && told.every((side) => side?.[0]?.datum === first[0]?.datum)
  return first.map((p) => capped(p, agree ? 'fingerprint' : 'likely'))
}
