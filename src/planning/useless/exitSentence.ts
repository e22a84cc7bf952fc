import { clauses } from '../../base/listed.ts'
import type { Locale } from '../../base/text.ts'
import type { ExitNames } from './exitNames.ts'
import type { Candidate } from './minimisation.ts'
import { proposalWords } from './proposalWords.ts'
import { reasonWords } from './reasonWords.ts'

/**
 * Every reason found with its figure, then what is proposed first.
 *
 * @example Presque vide : 2 % de valeurs ; aucun usage, selon « Usages actuels ». Proposition : …
 */
export function exitSentence(one: Candidate, names: ExitNames, locale: Locale): string {
  const reasons = one.reasons.map((reason) => reasonWords(reason, one, names, locale))
  return `${capital(clauses(reasons, locale))}. ${proposalWords(one, names, locale)}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
