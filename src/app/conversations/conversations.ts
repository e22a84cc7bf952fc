import { shownPercents } from '../../base/shownPercents.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say, sayPercent } from '../../base/text.ts'
import type { Api } from '../api.ts'
import type { Talk } from '../ports.ts'
import type { ToldIssue } from '../toldIssue.ts'
import {
  datumConversation,
  packConversation,
  sourcesConversation,
} from './additionConversations.ts'
import type { Conversation } from './conversation.ts'
import { languageConversation, undoConversation } from './labelConversations.ts'
import { copyConversation, removalConversation } from './leavingConversations.ts'
import { repairConversation } from './repairConversation.ts'
import { withReview } from './review.ts'
import { allColumnsConversation, consultantTabsConversation } from './viewConversations.ts'

/** What the menu does: each entry asks what it must, runs, and tells what it did. */
export interface Conversations {
  openPanel(): void
  recomputeAll(): void
  createWorkbook(): void
  importFieldList(): void
  checkFile(): void
  proposeMatches(): void
  takeBackWorkbook(): void
  showExport(): void
  showHelp(): void
  showAbout(): void
  showMap(): void
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
    createWorkbook: () => void commands().openPage('creation', ''),
    importFieldList: () => void commands().openPage('fields', ''),
    checkFile: () => void commands().openPage('check', ''),
    proposeMatches: () => void commands().openPage('proposals', ''),
    takeBackWorkbook: () => void commands().openPage('sentBack', ''),
    showExport: () => void commands().openPage('export', ''),
    showHelp: () => void commands().openPage('help', ''),
    showAbout: () => void commands().openPage('about', ''),
    showMap: () => void commands().openPage('map', ''),
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
