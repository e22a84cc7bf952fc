import { fold } from '../base/fold.ts'
import type { Text } from '../base/text.ts'
import { say } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import type { Api } from './api.ts'
import type { Conversation } from './conversation.ts'
import { isUnwritten, withReview } from './review.ts'
import { defaultChoices } from './seeds/choices.ts'
import type { ToldIssue } from './toldIssue.ts'

const STEP: Text = { fr: 'Étape {step} sur {of}', en: 'Step {step} of {of}' }
const CREATE: Text = { fr: 'Créer ou compléter le classeur', en: 'Create or complete the workbook' }
const WHICH_PACK: Text = {
  fr: "Tapez le numéro du pack sectoriel, ou 0 pour aucun :\n{packs}\nRien de ce qui existe n'est modifié.",
  en: 'Type the number of the sector pack, or 0 for none:\n{packs}\nNothing that exists is changed.',
}
const SAME_PACK: Text = {
  fr: "Compléter le classeur avec le pack « {pack} » ?\nRien de ce qui existe n'est modifié. Pour un autre pack, changez d'abord « Pack sectoriel » dans Paramètres.",
  en: 'Complete the workbook with the “{pack}” pack?\nNothing that exists is changed. For another pack, first change “Sector pack” in Settings.',
}
const NO_SUCH_PACK: Text = {
  fr: "« {typed} » n'est pas un numéro de la liste. Rien n'a été fait.",
  en: '“{typed}” is not a number of the list. Nothing was done.',
}
const CREATED: Text = {
  fr: 'Le classeur est prêt. Ajouté : {added}.',
  en: 'The workbook is ready. Added: {added}.',
}
const NOT_ALL: Text = {
  fr: "Le classeur n'est pas complet : corrigez ce qui suit, puis relancez « Créer ou compléter le classeur ». Ajouté : {added}.",
  en: 'The workbook is not complete: correct what follows, then run “Create or complete the workbook” again. Added: {added}.',
}
const COMPLETE: Text = { fr: 'rien, tout y était déjà', en: 'nothing, everything was there' }

/** Asks for the pack, or agrees on the one followed, then creates or completes the workbook step by step. */
export function creationConversation(conversation: Conversation): void {
  const { commands, talk, locale } = conversation
  const recorded = commands().recordedChoices()
  const pack = recorded.pack === null ? askPack(conversation) : agreed(recorded.pack, conversation)
  if (pack === undefined) return
  const { added, issues } = created(defaultChoices(recorded, locale, pack), conversation)
  const review = once([...issues, ...commands().recompute().issues])
  const isReady = !review.some(isUnwritten)
  const told = added.length > 0 ? added.join(', ') : say(COMPLETE, locale)
  const message = say(isReady ? CREATED : NOT_ALL, locale, { added: told })
  talk.say(say(CREATE, locale), withReview(message, review, locale))
}

/** Goes through the steps of the creation, to the end. */
function created(
  choices: Parameters<Api['startCreation']>[0],
  { commands, talk, locale }: Conversation,
) {
  const { of } = commands().startCreation(choices)
  const added: string[] = []
  const issues: ToldIssue[] = []
  for (let step = 1; ; step++) {
    talk.toast(say(STEP, locale, { step, of }))
    const done = commands().continueCreation()
    added.push(...(done?.added ?? []))
    issues.push(...(done?.issues ?? []))
    if (!done || done.done) return { added, issues }
  }
}

/** What several steps met is told once. */
function once(issues: readonly ToldIssue[]): ToldIssue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()]
}

/** The pack the workbook already follows, once the person agreed to go on; `undefined` when they did not. */
function agreed(pack: string, { talk, locale }: Conversation): string | undefined {
  const label = terms('packs').find(({ id }) => id === pack)?.label ?? { fr: pack, en: pack }
  const question = say(SAME_PACK, locale, { pack: say(label, locale) })
  return talk.confirm(say(CREATE, locale), question) ? pack : undefined
}

/** The pack chosen, `null` for none, `undefined` when the person gave up or mistyped. */
function askPack({ talk, locale }: Conversation): string | null | undefined {
  const packs = terms('packs')
  const list = packs.map(({ label }, index) => `${index + 1}. ${say(label, locale)}`).join('\n')
  const typed = talk.ask(say(CREATE, locale), say(WHICH_PACK, locale, { packs: list }))
  if (typed === null) return undefined
  if (typed.trim() === '0' || typed.trim() === '') return null
  const named = packs.find(({ label }) =>
    [label.fr, label.en].some((one) => fold(one) === fold(typed)),
  )
  const chosen = named ?? packs[Number(typed) - 1]
  if (!chosen) talk.say(say(CREATE, locale), say(NO_SUCH_PACK, locale, { typed }))
  return chosen?.id
}
