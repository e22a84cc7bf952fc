import { fold } from '../base/fold.ts'

/** The words of a label, in their order, once its spelling no longer counts. */
export type Words = readonly string[]

/** Reads a label as words: `dateNaissance` → `date`, `naissance`. */
export type Normaliser = (label: string) => Words

const STOP_WORDS = new Set(
  'a au aux d de des du en et l la le les ou un une pour votre vos and for of or the an your'.split(
    ' ',
  ),
)

/** Words written in two pieces as often as in one: `e-mail`, `opt-in`. */
const JOINED: Readonly<Record<string, string>> = { 'e mail': 'email', 'opt in': 'optin' }
const SAME: Readonly<Record<string, string>> = { courriel: 'email' }

/**
 * Makes a reader of labels: pieces of camelCase and separators apart, accents and case folded,
 * abbreviations written out, French and English stop words dropped, final s dropped.
 *
 * A label without any word gives no words. House formula; `N° carte fid.` → `numero carte fidelite`.
 */
export function normaliser(abbreviations: ReadonlyMap<string, string>): Normaliser {
  const long = new Map<string, Words>()
  for (const [short, words] of abbreviations) long.set(fold(short), rawWords(words))
  return (label) => {
    const words: string[] = []
    for (const raw of joined(rawWords(label))) {
      for (const word of long.get(raw) ?? [raw]) {
        if (!STOP_WORDS.has(word)) words.push(singular(SAME[word] ?? word))
      }
    }
    return words
  }
}

/** The same label whatever the order of its words: sorted, each once. `Naissance (date)` → `date naissance`. */
export function fingerprint(words: Words): string {
  return [...new Set(words)].sort().join(' ')
}

function rawWords(label: string): string[] {
  const apart = label
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}{3})(\d)/gu, '$1 $2')
    .replace(/n[°º]/gi, ' n° ')
  return fold(apart)
    .split(/[^a-z0-9°]+/)
    .filter((word) => word !== '' && word !== '°')
}

function joined(words: readonly string[]): string[] {
  const result: string[] = []
  for (const word of words) {
    const both = JOINED[`${result[result.length - 1]} ${word}`]
    if (both) result[result.length - 1] = both
    else result.push(word)
  }
  return result
}

/** Drops a final s, which tells nothing: `couverts` → `couvert`. Short words and `-ss` keep it. */
export function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
