import { clauses } from '../../base/listed.ts'
import { say, type Text } from '../../base/text.ts'
import type { RegisterEntry } from '../../planning/purposes/register.ts'
import type { Overrun } from '../../scoring/retention.ts'
import type { Inventory } from '../inventory.ts'

const OVER: Text = { fr: 'dépassée pour {names}', en: 'exceeded for {names}' }
const TO_CHECK: Text = { fr: 'à vérifier pour {names}', en: 'to be checked for {names}' }
const NONE_SHOWN: Text = {
  fr: "aucun dépassement visible dans l'ancienneté des valeurs",
  en: 'no overrun seen in the age of the values',
}
const UNKNOWN: Text = {
  fr: 'inconnu pour {n|une variable|# variables} sur {of}',
  en: 'unknown for {n|one variable|# variables} out of {of}',
}

/**
 * What is known of the retention of an activity, in words: what is over, what is to be checked, how
 * many of its variables tell nothing. Never "complies" while one of them does not tell.
 */
export function retentionFinding({ kept, variables }: RegisterEntry, inventory: Inventory): string {
  const { locale } = inventory.lexicon
  const names = new Map(variables.map(({ key, values }) => [key, values.name ?? key]))
  const told = (of: Overrun, words: Text) => {
    const found = kept.filter(({ overrun }) => overrun === of)
    const list = found.map(({ variable }) => names.get(variable) ?? variable).join(', ')
    return found.length > 0 ? [say(words, locale, { names: list })] : []
  }
  const unknown = variables.length - kept.length
  const left = unknown > 0 ? [say(UNKNOWN, locale, { n: unknown, of: variables.length })] : []
  const found = [...told('exceeded', OVER), ...told('possible', TO_CHECK), ...left]
  if (found.length > 0) return clauses(found, locale)
  return variables.length > 0 ? say(NONE_SHOWN, locale) : ''
}
