import { fingerprint, type Normaliser, normaliser, type Words } from './normalise.ts'
import { shapeIndex } from './shapeIndex.ts'
import { type Shape, shape } from './similarity.ts'

/** How a proposal was found. */
export type Method = 'exact' | 'synonym' | 'fingerprint' | 'fuzzy'

/** How sure a proposal is: exact is confirmed in bulk, fingerprint one by one, ambiguous is a choice. */
export type Level = 'exact' | 'fingerprint' | 'ambiguous' | 'likely' | 'possible' | 'none'

/** A datum of the catalogue proposed for a field. `score` is 0 to 1. */
export interface Proposal {
  readonly datum: string
  readonly method: Method
  readonly score: number
  readonly level: Level
  /** The field holds this datum together with the others proposed: a full name. */
  readonly composite: boolean
}

/** One known label of a datum. */
export interface KnownLabel {
  readonly datum: string
  readonly label: string
  readonly kind: 'label' | 'synonym' | 'ambiguous'
}

/** What labels are compared with. */
export interface Dictionary {
  readonly labels: readonly KnownLabel[]
  readonly abbreviations: ReadonlyMap<string, string>
  readonly qualifiers: Iterable<string>
}

/** A dictionary made ready once, then asked about thousands of labels. */
export interface Matcher {
  /** Reads a label as the dictionary does. */
  readonly words: Normaliser
  /** Whether a word says "not the plain one": delivery, spouse, secondary… */
  readonly qualifies: (word: string) => boolean
  /** Proposals for a label, best first; none for a label without words. */
  proposals(label: string): readonly Proposal[]
  /** Proposals that the very words (or the same words in another order) give; none when unknown. */
  known(words: Words): readonly Proposal[]
  /** The three data whose labels look most like these words. */
  alike(words: Words): readonly Proposal[]
}

/** Scores of what is found by the label itself. */
export const SCORE = { exact: 1, synonym: 0.98, fingerprint: 0.95, ambiguous: 0.9 } as const
const LIKELY = 0.75
const POSSIBLE = 0.6
const SHOWN = 3

/** Data that one field can hold together, rather than one or the other. */
const COMPOSITES: ReadonlySet<string> = new Set(['first-name last-name'])

/** Makes a dictionary ready to be asked. The result gives the same answers in any order of questions. */
export function matcher({ labels, abbreviations, qualifiers }: Dictionary): Matcher {
  const words = normaliser(abbreviations)
  const qualifying = new Set(Array.from(qualifiers, (word) => words(word).join(' ')))
  const shaped = (list: Words): Shape => shape(list, qualifying)
  const read = labels.map((known) => ({ ...known, words: words(known.label) }))
  const inOrder = new Map<string, KnownLabel[]>()
  const sorted = new Map<string, KnownLabel[]>()
  for (const known of read) {
    file(inOrder, known.words.join(' '), known)
    file(sorted, fingerprint(known.words), known)
  }
  const plain = read.filter((known) => known.kind !== 'ambiguous')
  const neighbours = shapeIndex(plain.map((k) => ({ datum: k.datum, shape: shaped(k.words) })))

  const known = (list: Words): readonly Proposal[] => {
    const same = inOrder.get(list.join(' '))
    if (same) return hits(same, (hit) => (hit.kind === 'label' ? 'exact' : 'synonym'))
    return hits(sorted.get(fingerprint(list)) ?? [], () => 'fingerprint')
  }
  const alike = (list: Words): readonly Proposal[] =>
    neighbours(shaped(list), SHOWN).map(({ datum, score }) => ({
      datum,
      method: 'fuzzy',
      score,
      level: fuzzyLevel(score),
      composite: false,
    }))
  const proposals = (label: string): readonly Proposal[] => {
    const list = words(label)
    if (list.length === 0) return []
    const found = known(list)
    return found.length > 0 ? found : alike(list)
  }
  const qualifies = (word: string): boolean => qualifying.has(word)
  return { words, qualifies, proposals, known, alike }
}

/** The level of a likeness: 0.75 and more is likely, 0.60 and more possible. */
function fuzzyLevel(score: number): Level {
  if (score >= LIKELY) return 'likely'
  return score >= POSSIBLE ? 'possible' : 'none'
}

/** One datum: found. Several: borne together, or a choice that only a person can make. */
function hits(found: readonly KnownLabel[], method: (hit: KnownLabel) => Method): Proposal[] {
  const byDatum = new Map<string, KnownLabel>()
  for (const hit of found) {
    const other = byDatum.get(hit.datum)
    if (!other || hit.kind === 'label') byDatum.set(hit.datum, hit)
  }
  const data = [...byDatum.keys()].sort()
  const composite = COMPOSITES.has(data.join(' '))
  const unsure = data.length > 1 || found.some((hit) => hit.kind === 'ambiguous')
  return data.map((datum) => {
    const hit = byDatum.get(datum)
    const how = hit ? method(hit) : 'fingerprint'
    if (composite) return proposal(datum, 'fingerprint', 'fingerprint', true)
    if (unsure) return { ...proposal(datum, how, 'ambiguous', false), score: SCORE.ambiguous }
    return proposal(datum, how, how === 'fingerprint' ? 'fingerprint' : 'exact', false)
  })
}

function proposal(datum: string, method: Method, level: Level, composite: boolean): Proposal {
  const score = method === 'fuzzy' ? 0 : SCORE[method]
  return { datum, method, score, level, composite }
}

function file(index: Map<string, KnownLabel[]>, key: string, known: KnownLabel): void {
  if (key === '') return
  const list = index.get(key)
  if (list) list.push(known)
  else index.set(key, [known])
}
