import type { Locale } from './text.ts'

/**
 * Things one after another in a cell, separated as a language does and as people type them.
 *
 * @example listed(['a', 'b'], 'fr') // 'a ; b'
 */
export function listed(things: readonly string[], locale: Locale): string {
  return things.join(locale === 'fr' ? ' ; ' : '; ')
}

/** A list as the other language separates it, separated as this one does; other separators stay. */
export function relisted(text: string, locale: Locale): string {
  return locale === 'fr' ? text.replace(/(?<=\S); /g, ' ; ') : text.replace(/ ; /g, '; ')
}

/** The parts of a sentence, kept on the line of what comes before. */
export function clauses(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === 'fr' ? '\u00a0; ' : '; ')
}
