import { shownPercents } from '../base/shownPercents.ts'
import type { Locale, Text } from '../base/text.ts'
import { say, sayPercent } from '../base/text.ts'
import {
  datumConversation,
  packConversation,
  sourcesConversation,
} from './additionConversations.ts'
import type { Api } from './api.ts'
import type { Conversation } from './conversation.ts'
import { creationConversation } from './creationConversation.ts'
import { languageConversation, undoConversation } from './labelConversations.ts'
import { copyConversation, removalConversation } from './leavingConversations.ts'
import type { Talk } from './ports.ts'
import { repairConversation } from './repairConversation.ts'
import { withReview } from './review.ts'
import type { ToldIssue } from './toldIssue.ts'
import { allColumnsConversation, consultantTabsConversation } from './viewConversations.ts'

/** What the menu does: each entry asks what it must, runs, and tells what it did. */
export interface Conversations {
  openPanel(): void
  recomputeAll(): void
  createWorkbook(): void
  importFieldList(): void
  confirmMatches(): void
  addPack(): void
  addSources(): void
  addDatum(): void
  changeLanguage(): void
  undoLast(): void
  repairWorkbook(): void
  removeTool(): void
  prepareCopy(): void
  consultantTabs(): void
  allColumns(): void
}

/** @param commands makes the commands, at the instant they run. */
export function conversations(commands: () => Api, talk: Talk, locale: Locale): Conversations {
  const conversation: Conversation = { commands, talk, locale }
  return {
    openPanel: () => void commands().openPage('panel', ''),
    recomputeAll: () => recomputeAll(conversation),
    createWorkbook: () => creationConversation(conversation),
    importFieldList: () => importFieldList(conversation),
    confirmMatches: () => confirmMatches(conversation),
    addPack: () => packConversation(conversation),
    addSources: () => sourcesConversation(conversation),
    addDatum: () => datumConversation(conversation),
    changeLanguage: () => languageConversation(conversation),
    undoLast: () => undoConversation(conversation),
    repairWorkbook: () => repairConversation(conversation),
    removeTool: () => removalConversation(conversation),
    prepareCopy: () => copyConversation(conversation),
    consultantTabs: () => consultantTabsConversation(conversation),
    allColumns: () => allColumnsConversation(conversation),
  }
}

const RECOMPUTE: Text = { fr: 'Recalculer tout', en: 'Recompute all' }
const DONE: Text = {
  fr: 'Part réalisable prouvée : {proven} (supposée {assumed}, manquante {missing}). {issues|# cellule à revoir|# cellules à revoir}.',
  en: 'Proven achievable share: {proven} (assumed {assumed}, missing {missing}). {issues|# cell to review|# cells to review}.',
}

const RENAMED: Text = {
  fr: "{n|# référence porte|# références portent} le nouveau nom de leur ligne ; « Annuler le dernier changement » remet l'ancien.",
  en: '{n|# reference bears|# references bear} the new name of its row; “Undo the last change” puts the former one back.',
}

function recomputeAll(conversation: Conversation): void {
  const done = conversation.commands().recompute()
  const { proven, assumed, missingShare, unallocated, issues, relabelled } = done
  // Rounded together, as Accueil shows them.
  const shown = shownPercents([proven, assumed, missingShare, unallocated])
  const [first, second, third] = shown.map((share) => sayPercent(share, conversation.locale))
  const shares = { proven: first ?? '', assumed: second ?? '', missing: third ?? '' }
  const n = relabelled.length
  const labels = n > 0 ? [say(RENAMED, conversation.locale, { n })] : []
  const told = say(DONE, conversation.locale, { ...shares, issues: issues.length })
  tell(RECOMPUTE, [told, ...labels].join(' '), [...issues, ...relabelled], conversation)
}

const IMPORT: Text = { fr: 'Importer une liste de champs', en: 'Import a field list' }
const THIS_TAB: Text = {
  fr: "Lire l'onglet « {tab} » comme une liste de champs (source, table, nom, libellé, type, description) ? Les sources et variables nouvelles seront ajoutées, rien ne sera lié sans votre accord.",
  en: 'Read the “{tab}” tab as a field list (source, table, name, label, type, description)? New sources and variables will be added; nothing will be linked without your agreement.',
}
const IMPORTED: Text = {
  fr: '{sources|# source ajoutée|# sources ajoutées}, {variables|# variable ajoutée|# variables ajoutées}, {known|# déjà connue|# déjà connues}, {proposed} avec une proposition. {problems|# ligne à revoir|# lignes à revoir}.',
  en: '{sources|# source added|# sources added}, {variables|# variable added|# variables added}, {known} already known, {proposed} with a proposal. {problems|# line to review|# lines to review}.',
}

function importFieldList({ commands, talk, locale }: Conversation): void {
  const tab = talk.activeTab()
  if (!talk.confirm(say(IMPORT, locale), say(THIS_TAB, locale, { tab: tab.name }))) return
  const done = commands().importFields(tab.rows, tab.name)
  const { sourcesAdded: sources, variablesAdded: variables, known, proposed } = done
  const problems = done.problems.length
  const counted = say(IMPORTED, locale, { sources, variables, known, proposed, problems })
  const review = [...done.problems, ...done.issues]
  talk.say(say(IMPORT, locale), withReview(counted, review, locale))
}

const CONFIRM: Text = { fr: 'Confirmer les correspondances sûres', en: 'Confirm the sure matches' }
const SURE: Text = {
  fr: 'Confirmer toutes les propositions dont le libellé est identique ou synonyme ? Les autres restent à décider une par une dans Correspondances.',
  en: 'Confirm every proposal whose label is the same or a synonym? The others stay to be decided one by one in Matches.',
}
const CONFIRMED: Text = {
  fr: '{n|# correspondance confirmée|# correspondances confirmées}.',
  en: '{n|# match confirmed|# matches confirmed}.',
}

function confirmMatches(conversation: Conversation): void {
  const { commands, talk, locale } = conversation
  if (!talk.confirm(say(CONFIRM, locale), say(SURE, locale))) return
  const { decided, issues } = commands().confirmSureMatches(['exact'])
  tell(CONFIRM, say(CONFIRMED, locale, { n: decided }), issues, conversation)
}

/** In passing where nothing is to review, else in a box that waits to be read. */
function tell(
  title: Text,
  message: string,
  review: readonly ToldIssue[],
  { talk, locale }: Conversation,
): void {
  if (review.length === 0) talk.toast(message)
  else talk.say(say(title, locale), withReview(message, review, locale))
}
