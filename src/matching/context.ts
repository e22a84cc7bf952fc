import { believable, type FieldKind, type Nature } from './fieldKind.ts'
import { capped, settledByPlace, sure, unsure } from './level.ts'
import type { Matcher, Proposal } from './match.ts'
import type { Words } from './normalise.ts'
import { type Place, unrepeated } from './place.ts'
import { isProper } from './properWords.ts'
import type { ToolNames } from './toolNames.ts'

/** What is known of a datum to judge whether a field can hold it. */
export interface DatumNature extends Nature {
  readonly family: string
}

/** All that names are understood with. */
export interface Understanding {
  readonly matcher: Matcher
  readonly toolNames: ToolNames
  readonly data: ReadonlyMap<string, DatumNature>
}

/** A reading of a field in its place. */
export interface Reading {
  readonly words: Words
  readonly kind: FieldKind
  readonly place: Place
}

/** What a reading gave: `null` when nothing is known of it, no proposal when it is no datum. */
export type Found = readonly Proposal[] | null

/**
 * Finds what a reading means in its place. The table may settle a choice (the `status` of an order),
 * complete a bare name (`stage` of a deal), or make a find less sure; it never makes one surer than the
 * fingerprint level.
 */
export function meaning(reading: Reading, using: Understanding): Found {
  return found(reading, using)?.map((proposal) => judged(proposal, reading, using)) ?? null
}

function found(reading: Reading, using: Understanding): Found {
  const { words, place } = reading
  const special = using.toolNames(words, place)
  if (special) return special
  const known = using.matcher.known(words)
  if (sure(known) && !isOutOfPlace(known, reading, using)) return known
  const better = completed(reading, using)
  if (better.length > 0) return better
  if (known.length > 0) return settled(known, place, using)
  return foundAgain(reading, using)
}

/** The same without the word that repeats the place, or without the number of a repeated field. */
function foundAgain(reading: Reading, using: Understanding): Found {
  const { words, place, kind } = reading
  const number = /^[1-9]$/.exec(words[words.length - 1] ?? '')?.[0]
  if (number && words.length > 1) {
    const plain = found({ ...reading, words: words.slice(0, -1) }, using)
    return plain?.map((p) => numbered(p, number, using)) ?? null
  }
  const rest = unrepeated(words, place)
  if (rest.length === words.length || kind === 'reference') return null
  return found({ ...reading, words: rest }, using)?.map((p) => capped(p, 'fingerprint')) ?? null
}

/** The first of a repeated field is the field; the next are others, and a numbered address is one line. */
function numbered(proposal: Proposal, number: string, { data }: Understanding): Proposal {
  const first = number === '1' && data.get(proposal.datum)?.family !== 'address'
  return first ? capped(proposal, 'fingerprint') : unsure(proposal)
}

/** A single word is easily something else: the `group` of an order is no parent company. */
function isOutOfPlace(known: readonly Proposal[], { words, place }: Reading, using: Understanding) {
  const told = place.holds === 'known' && !place.guessed
  return told && words.length === 1 && known.every((p) => !isAtHome(p, place, using))
}

/** The same name, completed by a noun of its place: `stage` of a deal → deal stage. */
function completed({ words, place }: Reading, using: Understanding): readonly Proposal[] {
  for (const noun of place.nouns) {
    const known = words.includes(noun) ? [] : using.matcher.known([...words, noun])
    if (sure(known) && known.every((p) => isAtHome(p, place, using)))
      return known.map(settledByPlace)
  }
  return []
}

/** A choice the place settles or narrows; a choice between strangers to the place is no choice. */
function settled(choice: readonly Proposal[], place: Place, using: Understanding) {
  if (place.holds !== 'known') return choice
  const left = choice.filter((p) => isAtHome(p, place, using))
  if (left.length === 0 && place.guessed) return choice
  return left.length === 1 ? left.map(settledByPlace) : left
}

/** Families that another table holds first hand, where one does. */
const PERSONAL = new Set(['identity', 'contact', 'address', 'b2b-contact', 'consent'])

/** Lowers a find that its kind of values, or its place, makes hard to believe. */
function judged(
  proposal: Proposal,
  { words, kind, place }: Reading,
  using: Understanding,
): Proposal {
  const nature = using.data.get(proposal.datum)
  if (nature && !believable(kind, nature)) return capped(proposal, 'possible')
  if (!isProper(proposal.datum, words)) return capped(proposal, 'likely')
  const single = words.length === 1 && proposal.level !== 'ambiguous'
  if (place.holds === 'unknown') {
    const secondHand = place.peopleElsewhere && PERSONAL.has(nature?.family ?? '')
    return place.named && (single || secondHand) ? capped(proposal, 'likely') : proposal
  }
  const accepted =
    place.guessed || proposal.level === 'ambiguous' || isAtHome(proposal, place, using)
  const personal = place.subjects.some(({ id }) => id === 'person')
  const guessedByOneWord = place.guessed && !personal && single
  const believed = (accepted && !guessedByOneWord) || (personal && !single)
  return believed ? proposal : capped(proposal, 'likely')
}

function isAtHome({ datum }: Proposal, { atHome }: Place, { data }: Understanding): boolean {
  return atHome(datum, data.get(datum)?.family ?? '')
}
