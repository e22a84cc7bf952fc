import { fold } from '../../base/fold.ts'

/** Ways of writing that there is none, folded, in both languages. */
const NONE = new Set([
  ...['-', '0', 'n/a', 'na', 'non', 'rien', 'neant', 'sans objet', 'aucun', 'aucune'],
  ...['aucun usage', 'aucune utilisation', 'pas utilise', 'pas utilisee', 'non utilise'],
  ...['non utilisee', 'aucun moyen', 'no', 'none', 'nothing', 'no use', 'not used', 'unused'],
])

/** Whether a free text names something: not blank, not unknown, not "aucun" in so many words. */
export function saysSomething(text: string | null): boolean {
  return text !== null && !NONE.has(fold(text).replace(/[.!]+$/, ''))
}
