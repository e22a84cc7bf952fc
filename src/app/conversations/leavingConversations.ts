import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { LeftTab } from '../ports.ts'
import type { Conversation } from './conversation.ts'
import { withReview } from './review.ts'

const REMOVE: Text = { fr: "Retirer l'outil de ce fichier", en: 'Remove the tool from this file' }
const REMOVING: Text = {
  fr: "Partent : les listes déroulantes et les calendriers de l'outil, ses couleurs conditionnelles, ses protections, la dernière ligne de ses notes d'en-tête, ses repères invisibles, ce qu'il a retenu, et les onglets masqués Listes et Sauvegarde : « Annuler le dernier changement » n'aura plus rien à remettre.\nRestent : toutes les valeurs, saisies ou calculées, les en-têtes, la mise en forme, vos onglets, vos notes, vos règles et vos protections.\n« Créer ou compléter le classeur » retrouve ensuite les onglets et remet l'outil en place.\nRetirer l'outil ?",
  en: 'What goes: the drop-downs and calendars of the tool, its conditional colours, its protections, the last line of its header notes, its invisible marks, what it remembered, and the hidden Lists and Backup tabs: “Undo the last change” will have nothing left to put back.\nWhat stays: every value, typed or computed, the headers, the formatting, your tabs, your notes, your rules and your protections.\n“Create or complete the workbook” then finds the tabs again and puts the tool back.\nRemove the tool?',
}
const REMOVED: Text = {
  fr: "L'outil est retiré de ce fichier ; toutes les valeurs y sont encore.",
  en: 'The tool is removed from this file; every value is still there.',
}
const LEFT: Readonly<Record<LeftTab['why'], Text>> = {
  filled: {
    fr: "L'onglet masqué « {tab} » reste : quelqu'un y a écrit. Affichage › Feuilles masquées le montre.",
    en: 'The hidden “{tab}” tab stays: somebody wrote in it. View › Hidden sheets shows it.',
  },
  read: {
    fr: "L'onglet masqué « {tab} » reste : une formule ou une liste de votre part s'en sert.",
    en: 'The hidden “{tab}” tab stays: a formula or a drop-down of yours uses it.',
  },
}

/** Says exactly what goes and what stays, then takes the add-on out of the file. */
export function removalConversation({ commands, talk, locale }: Conversation): void {
  if (!talk.confirm(say(REMOVE, locale), say(REMOVING, locale))) return
  const { left } = commands().removeTool()
  const stays = left.map(({ name, why }) => ({ message: say(LEFT[why], locale, { tab: name }) }))
  talk.say(say(REMOVE, locale), withReview(say(REMOVED, locale), stays, locale))
}

const COPY: Text = {
  fr: 'Préparer une copie pour un autre client',
  en: 'Prepare a copy for another client',
}
const EMPTYING: Text = {
  fr: "Seront vidés dans ce fichier : toutes les lignes de tous les onglets de l'outil, avec vos colonnes et vos notes ; Accueil et ce que vous y avez écrit ; Historique, Sauvegarde et Récupéré ; dans Paramètres, le nom du projet, les populations, le vieillissement propre au client, les groupes d'utilisateurs et les données hors catalogue.\nResteront : les en-têtes, la mise en forme, les autres paramètres, le catalogue et {others}.",
  en: 'What will be emptied in this file: every row of every tab of the tool, with your columns and your notes; Home and what you wrote there; History, Backup and Recovered; in Settings, the project name, the populations, the client-specific decay, the user groups and the data outside the catalogue.\nWhat will stay: the headers, the formatting, the other settings, the catalogue and {others}.',
}
const OTHERS: Text = {
  fr: 'vos propres onglets ({names}), à vérifier un par un',
  en: 'your own tabs ({names}), to be checked one by one',
}
const NO_OTHERS: Text = { fr: 'vos règles', en: 'your rules' }
const AGREED: Text = {
  fr: "Ce fichier est une copie : celui d'origine ne change pas. Vider cette copie ?",
  en: 'This file is a copy: the one it comes from does not change. Empty this copy?',
}
const ORIGINAL: Text = {
  fr: "ATTENTION : ce fichier n'est pas une copie. C'est celui où l'inventaire a été fait. Annulez, faites Fichier › Créer une copie, puis relancez la commande dans la copie.\nPour vider quand même ce fichier-ci, tapez VIDER : seul l'historique des versions gardera ce qu'il contient.",
  en: 'WARNING: this file is not a copy. It is the one where the inventory was made. Cancel, use File › Make a copy, then run the command again in the copy.\nTo empty this very file all the same, type EMPTY: only the version history will keep what it holds.',
}
const EMPTIED: Text = {
  fr: 'Le classeur est vide pour un autre client. Lancez « Créer ou compléter le classeur » : il remet le contenu du pack et Accueil.',
  en: 'The workbook is empty for another client. Run “Create or complete the workbook”: it brings the content of the pack and Home back.',
}
const NOT_EMPTIED: Text = {
  fr: "{tab} n'est pas vidé : sa ligne d'en-têtes est introuvable. Videz cet onglet à la main, ou supprimez-le.",
  en: '{tab} is not emptied: its header row cannot be found. Empty this tab by hand, or delete it.',
}

/** Says what would be emptied, asks for a word where the file is no copy, then empties it. */
export function copyConversation({ commands, talk, locale }: Conversation): void {
  const title = say(COPY, locale)
  const { isOriginal, others } = commands().originOf()
  const names = others.join(', ')
  const own = names === '' ? say(NO_OTHERS, locale) : say(OTHERS, locale, { names })
  const what = say(EMPTYING, locale, { others: own })
  const question = (text: Text) => [what, say(text, locale)].join('\n')
  const word = isOriginal
    ? talk.ask(title, question(ORIGINAL))
    : talk.confirm(title, question(AGREED))
      ? ''
      : null
  if (word === null) return
  const { left, issues } = commands().emptyForClient(word)
  const kept = left.map((tab) => ({ message: say(NOT_EMPTIED, locale, { tab }) }))
  talk.say(title, withReview(say(EMPTIED, locale), [...kept, ...issues], locale))
}
