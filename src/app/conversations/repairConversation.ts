import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { ToldDamage } from '../commands/repair.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { chosenOne } from './choosing.ts'
import type { Conversation } from './conversation.ts'
import { withReview } from './review.ts'

const REPAIR: Text = { fr: 'Réparer le classeur', en: 'Repair the workbook' }
const SOUND: Text = {
  fr: 'Rien à réparer : les onglets, les colonnes, les listes et les numéros sont en ordre.',
  en: 'Nothing to repair: tabs, columns, lists and numbers are in order.',
}
const PLAN: Text = {
  fr: "Voici ce que la réparation ferait :\n{damages}\nAucune cellule saisie n'est supprimée. Réparer ?",
  en: 'This is what the repair would do:\n{damages}\nNo cell anybody typed is deleted. Repair?',
}
const REVEALED: Text = {
  fr: 'La réparation a laissé voir autre chose :\n{damages}\nContinuer ?',
  en: 'The repair brought something else to light:\n{damages}\nGo on?',
}
const WHICH: Text = {
  fr: "{damage}\n{options}\n0. Aucune : c'est une colonne à moi\nTapez le numéro de la colonne que c'est.",
  en: '{damage}\n{options}\n0. None: it is a column of mine\nType the number of the column it is.',
}
const DONE: Text = {
  fr: '{n|Une chose réparée|# choses réparées}, puis tout a été recalculé.',
  en: '{n|One thing|# things} repaired, then everything was recomputed.',
}
const LEFT: Text = {
  fr: '{n|Une chose reste|# choses restent} à réparer : relancez la commande.',
  en: '{n|One thing is|# things are} left to repair: run the command again.',
}
const MORE: Text = { fr: '… et {n|# autre|# autres}', en: '… and {n|# other|# others}' }

/** A damage may hide another; a repair that goes on and on would be one that mends nothing. */
const PASSES = 4
/** How many damages a box shows. */
const SHOWN = 12

/** Tells what is damaged, mends it after a yes, asks what only a person can tell, then computes. */
export function repairConversation(conversation: Conversation): void {
  const { commands, talk, locale } = conversation
  const title = say(REPAIR, locale)
  const mended = new Set<string>()
  const issues: ToldIssue[] = []
  let damages = commands().inspect()
  if (damages.length === 0) {
    talk.say(title, say(SOUND, locale))
    return
  }
  for (let pass = 0; pass < PASSES && damages.length > 0; pass++) {
    const question = say(pass === 0 ? PLAN : REVEALED, locale, { damages: listed(damages, locale) })
    if (!talk.confirm(title, question)) break
    const answers = answered(damages, conversation)
    const done = commands().repair(
      damages.map(({ key }) => key),
      answers,
    )
    issues.push(...done.issues)
    for (const key of done.mended) mended.add(key)
    if (done.mended.length === 0) break
    damages = commands().inspect()
  }
  if (mended.size === 0 && issues.length === 0) return
  const left = damages.length > 0 ? ` ${say(LEFT, locale, { n: damages.length })}` : ''
  const review = [...issues, ...commands().recompute().issues]
  const message = say(DONE, locale, { n: mended.size }) + left
  talk.say(title, withReview(message, review, locale))
}

function listed(damages: readonly ToldDamage[], locale: Conversation['locale']): string {
  const lines = damages.slice(0, SHOWN).map(({ message }) => `• ${message}.`)
  const others = damages.length - lines.length
  return [...lines, ...(others > 0 ? [say(MORE, locale, { n: others })] : [])].join('\n')
}

/** What the person says of each column nobody knows; one left without an answer stays as it is. */
function answered(
  damages: readonly ToldDamage[],
  { talk, locale }: Conversation,
): Record<string, string> {
  const answers: Record<string, string> = {}
  let open = damages.filter(({ code }) => code === 'column-unknown')
  while (open.length > 0) {
    const [damage, ...rest] = open
    open = rest
    if (!damage) break
    // A column somebody recognised is none of the others of its tab.
    const taken = damages.filter(({ tab }) => tab === damage.tab).map(({ key }) => answers[key])
    const left = damage.options.filter(({ id }) => !taken.includes(id))
    const options = left.map(({ label }, index) => `${index + 1}. ${label}`).join('\n')
    const question = say(WHICH, locale, { damage: damage.message, options })
    const typed = talk.ask(say(REPAIR, locale), question)
    if (typed === null) continue
    const chosen = chosenOne(
      typed,
      left.map(({ id, label }) => ({ id, label: { fr: label, en: label } })),
    )
    if (chosen) answers[damage.key] = chosen.id
    else if (typed.trim() === '0') answers[damage.key] = ''
  }
  return answers
}
