import { fold } from '../../base/fold.ts'
import type { Rule } from './rule.ts'

/** One line an answer: what it is, then the ways people write it, folded, without dots or hyphens. */
export type Answers = Readonly<Record<string, string>>

export const CIVILITIES: Answers = {
  M: 'm mr monsieur mister',
  MME: 'mme mlle madame mademoiselle mrs ms miss',
  MX: 'mx autre',
}

export const YES_NO: Answers = {
  true: 'oui o yes y vrai true 1 x',
  false: 'non n no faux false 0',
}

export const CHOICES: Answers = {
  yes: 'oui o yes y vrai true 1 x optin abonne',
  no: 'non n no faux false 0',
  withdrawn: 'desabonne stop unsubscribed optout',
}

/** A title: M, MME or MX; a profession is not one. */
export const civility: Rule = oneOf(CIVILITIES)

/** Yes or no. */
export const boolean: Rule = oneOf(YES_NO)

/** A choice about being contacted: yes, no or withdrawn. Unknown is missing, not a choice. */
export const optIn: Rule = oneOf(CHOICES)

function oneOf(answers: Answers): Rule {
  const known = new Map<string, string>()
  for (const [answer, writings] of Object.entries(answers)) {
    for (const writing of writings.split(' ')) known.set(writing, answer)
  }
  return (value) => known.get(fold(value).replace(/[.\s-]/g, '')) ?? false
}
