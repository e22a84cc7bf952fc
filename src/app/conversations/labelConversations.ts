import { sayDay } from '../../base/day.ts'
import { fold } from '../../base/fold.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Conversation } from './conversation.ts'
import { isHindrance, withReview } from './review.ts'

const LANGUAGE: Text = { fr: 'Langue du classeur', en: 'Workbook language' }
const WHICH: Text = {
  fr: "Tapez le numéro de la langue :\n1. Français\n2. English\nLes noms d'onglets, les en-têtes, leurs notes, les listes et les mots calculés changent de langue ; dans vos cellules, les seuls libellés choisis dans une liste. Ce que vous avez écrit vous-même, un onglet ou un en-tête renommé restent tels quels. « Annuler le dernier changement » revient en arrière.",
  en: 'Type the number of the language:\n1. Français\n2. English\nTab names, headers, their notes, lists and computed words change language; in your cells, only the labels picked from a list. What you wrote yourself, a tab or a header you renamed stay as they are. “Undo the last change” goes back.',
}
const NO_SUCH: Text = {
  fr: "« {typed} » n'est pas un numéro de la liste. Rien n'a été fait.",
  en: '“{typed}” is not a number of the list. Nothing was done.',
}
const TURNED: Readonly<Record<Locale, Text>> = {
  fr: {
    fr: 'Le classeur est en français. {n|# libellé changé|# libellés changés} dans vos cellules.',
    en: 'The workbook is in French. {n|# label changed|# labels changed} in your cells.',
  },
  en: {
    fr: 'Le classeur est en anglais. {n|# libellé changé|# libellés changés} dans vos cellules.',
    en: 'The workbook is in English. {n|# label changed|# labels changed} in your cells.',
  },
}
const WHERE: Text = {
  fr: "La liste entière est dans l'onglet masqué Sauvegarde.",
  en: 'The whole list is in the hidden Backup tab.',
}
const TYPED: Readonly<Record<Locale, readonly string[]>> = {
  fr: ['1', 'francais', 'french'],
  en: ['2', 'english', 'anglais'],
}

/** Asks for the language, turns the workbook to it, then computes its words anew. */
export function languageConversation({ commands, talk, locale }: Conversation): void {
  const typed = talk.ask(say(LANGUAGE, locale), say(WHICH, locale))
  if (typed === null) return
  const chosen = (['fr', 'en'] as const).find((one) => TYPED[one].includes(fold(typed)))
  if (!chosen) {
    talk.say(say(LANGUAGE, locale), say(NO_SUCH, locale, { typed }))
    return
  }
  const { rewritten, issues } = commands().changeLanguage(chosen)
  const unwritten = commands().recompute().issues.filter(isHindrance)
  const turned = say(TURNED[chosen], locale, { n: rewritten.length })
  const where = rewritten.length > 0 ? [say(WHERE, locale)] : []
  const review = [...issues, ...unwritten, ...rewritten]
  talk.say(say(LANGUAGE, locale), withReview([turned, ...where].join(' '), review, locale))
}

const UNDO: Text = { fr: 'Annuler le dernier changement', en: 'Undo the last change' }
const PUT_BACK: Text = {
  fr: '{n|# libellé remis|# libellés remis} comme avant le changement du {day}.',
  en: '{n|# label put back|# labels put back} as before the change of {day}.',
}
const BACK_IN: Readonly<Record<Locale, Text>> = {
  fr: { fr: 'Le classeur est de nouveau en français.', en: 'The workbook is in French again.' },
  en: { fr: 'Le classeur est de nouveau en anglais.', en: 'The workbook is in English again.' },
}

/** Puts back what the last command replaced, and says what could not be. */
export function undoConversation({ commands, talk, locale }: Conversation): void {
  const { rewritten, issues, language, at } = commands().undoLast()
  const unwritten = language === null ? [] : commands().recompute().issues.filter(isHindrance)
  const back = say(PUT_BACK, locale, { n: rewritten.length, day: sayDay(at, locale) })
  const tongue = language === null ? [] : [say(BACK_IN[language], locale)]
  const review = [...issues, ...unwritten, ...rewritten]
  talk.say(say(UNDO, locale), withReview([back, ...tongue].join(' '), review, locale))
}
