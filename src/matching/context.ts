import type { FieldName } from '../catalogue/fieldNames.ts'
import { believable, type FieldKind, type Nature } from './fieldKind.ts'
import type { Level, Matcher, Proposal } from './match.ts'
import { SCORE } from './match.ts'
import { fingerprint, type Words } from './normalise.ts'
import { type Place, unrepeated } from './place.ts'

/** What is known of a datum to judge whether a field can hold it. */
export interface DatumNature extends Nature {
  readonly family: string
}

/** A reading of a field in its place. */
export interface Reading {
  readonly words: Words
  readonly kind: FieldKind
  readonly place: Place
}

/**
 * Finds what a reading means in its place: `null` when no known name says it, nothing when a known name
 * says that it is no datum of the catalogue.
 */
export type Interpreter = (reading: Reading) => readonly Proposal[] | null

type Names = ReadonlyMap<string, readonly string[]>

/**
 * Makes the interpreter of names in their place. The table may settle a choice (the `status` of an
 * order), complete a bare name (`stage` of a deal), or make a find less sure; it never makes one surer
 * than the fingerprint level.
 */
export function interpreter(
  matcher: Matcher,
  data: ReadonlyMap<string, DatumNature>,
  fieldNames: readonly FieldName[],
): Interpreter {
  const names = namesBySubject(matcher, fieldNames)
  const isAtHome = ({ atHome }: Place, datum: string): boolean =>
    atHome(datum, data.get(datum)?.family ?? '')

  /** The same name, completed by a noun of its place: `stage` of a deal → deal stage. */
  const completed = ({ words, place }: Reading): readonly Proposal[] => {
    for (const noun of place.nouns) {
      if (words.includes(noun)) continue
      const found = matcher.known([...words, noun])
      if (sure(found) && found.every((p) => isAtHome(place, p.datum))) return found.map(byPlace)
    }
    return []
  }

  /** A choice the place settles or narrows; a choice between strangers to the place is no choice. */
  const settled = (found: readonly Proposal[], place: Place): readonly Proposal[] => {
    if (place.holds !== 'known') return found
    const left = found.filter((p) => isAtHome(place, p.datum))
    if (left.length === 0 && place.guessed) return found
    return left.length === 1 ? left.map(byPlace) : left
  }

  const interpreted = (reading: Reading): readonly Proposal[] | null => {
    const { words, place } = reading
    const special = toolName(names, words, place)
    if (special) return special
    const found = matcher.known(words)
    const stranger = words.length === 1 && found.every((p) => !isAtHome(place, p.datum))
    if (sure(found) && !(place.holds === 'known' && !place.guessed && stranger)) return found
    const better = completed(reading)
    if (better.length > 0 || found.length > 0)
      return better.length > 0 ? better : settled(found, place)
    const rest = unrepeated(words, place)
    if (rest.length === words.length || reading.kind === 'reference') return null
    return interpreted({ ...reading, words: rest })?.map((p) => capped(p, 'fingerprint')) ?? null
  }

  return (reading) =>
    interpreted(reading)?.map((p) =>
      judged(p, reading, data.get(p.datum), isAtHome(reading.place, p.datum)),
    ) ?? null
}

/** Families that another table holds first hand, where one does. */
const PERSONAL = new Set(['identity', 'contact', 'address', 'b2b-contact', 'consent'])

/** Lowers a find that its kind of values, or its place, makes hard to believe. */
function judged(
  found: Proposal,
  { words, kind, place }: Reading,
  nature: DatumNature | undefined,
  atHome: boolean,
): Proposal {
  if (nature && !believable(kind, nature)) return capped(found, 'possible')
  const single = words.length === 1 && found.level !== 'ambiguous'
  if (place.holds === 'unknown') {
    const secondHand = place.peopleElsewhere && PERSONAL.has(nature?.family ?? '')
    return place.named && (single || secondHand) ? capped(found, 'likely') : found
  }
  if (atHome || place.guessed || found.level === 'ambiguous') return found
  const personal = place.subjects.some(({ id }) => id === 'person')
  return personal && !single ? found : capped(found, 'likely')
}

/** Names that tools use, for the subjects of the place first. `null` when none is known. */
function toolName(
  names: ReadonlyMap<string, Names>,
  words: Words,
  place: Place,
): readonly Proposal[] | null {
  const key = fingerprint(words)
  const subjects = place.holds === 'known' ? place.subjects.map(({ id }) => id) : []
  const unknown = place.named && place.holds === 'unknown' ? ['unknown'] : []
  for (const subject of [...subjects, ...unknown, 'any']) {
    const data = names.get(subject)?.get(key)
    if (!data) continue
    const composite = data.length > 1
    const level = subject === 'any' && !composite ? 'exact' : 'fingerprint'
    return data.map((datum) => ({
      datum,
      method: 'synonym',
      score: scoreOf(level),
      level,
      composite,
    }))
  }
  return null
}

function namesBySubject(
  matcher: Matcher,
  fieldNames: readonly FieldName[],
): ReadonlyMap<string, Names> {
  const bySubject = new Map<string, Map<string, readonly string[]>>()
  for (const { subject, name, data } of fieldNames) {
    const names = bySubject.get(subject) ?? new Map<string, readonly string[]>()
    bySubject.set(subject, names.set(fingerprint(matcher.words(name)), data))
  }
  return bySubject
}

/** Found for certain, as far as words tell: one datum, or several held together. */
export function sure(found: readonly Proposal[]): boolean {
  return (
    found.length > 0 && found.every(({ level }) => level === 'exact' || level === 'fingerprint')
  )
}

const ORDER: readonly Level[] = ['none', 'possible', 'likely', 'ambiguous', 'fingerprint', 'exact']

/** The same proposal, no surer than a level. A lowered score stays under the next level's. */
export function capped(proposal: Proposal, level: Level): Proposal {
  if (ORDER.indexOf(proposal.level) <= ORDER.indexOf(level)) return proposal
  return { ...proposal, level, score: Math.min(proposal.score, scoreOf(level)) }
}

function scoreOf(level: Level): number {
  if (level === 'exact') return SCORE.synonym
  if (level === 'fingerprint') return SCORE.fingerprint
  return level === 'likely' ? SCORE.ambiguous : 0.74
}

/** What the table settled is confirmed one by one. */
function byPlace(proposal: Proposal): Proposal {
  return { ...proposal, method: 'fingerprint', level: 'fingerprint', score: SCORE.fingerprint }
}
