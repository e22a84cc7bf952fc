import { singular } from './normalise.ts'

/** The words of a list written on several lines, as labels are read: `devis` and `devi` are one. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean).map(singular))
}

/** The same, read on first use: loading the bundle must cost nothing. */
export function lazyWordSet(text: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null
  return () => {
    if (!words) words = wordSet(text)
    return words
  }
}
