import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Conversation } from './conversation.ts'

const TABS_SHOWN: Text = {
  fr: '{n|Un onglet du consultant est affiché|# onglets du consultant sont affichés}, pour tous ceux qui ouvrent ce fichier. Relancez la commande pour les masquer.',
  en: '{n|One consultant tab is|# consultant tabs are} shown, for everyone who opens this file. Run the command again to hide them.',
}
const TABS_HIDDEN: Text = {
  fr: '{n|Un onglet du consultant est masqué|# onglets du consultant sont masqués}, pour tous ceux qui ouvrent ce fichier. Rien de leur contenu ne change.',
  en: '{n|One consultant tab is|# consultant tabs are} hidden, for everyone who opens this file. Nothing they hold changes.',
}
const COLUMNS_OPEN: Text = {
  fr: "Toutes les colonnes sont affichées dans {n|un onglet|# onglets}, pour tous ceux qui ouvrent ce fichier. Relancez la commande pour revenir à l'essentiel.",
  en: 'All columns are shown in {n|one tab|# tabs}, for everyone who opens this file. Run the command again to go back to the essentials.',
}
const COLUMNS_FOLDED: Text = {
  fr: "Seul l'essentiel est affiché dans {n|un onglet|# onglets}, pour tous ceux qui ouvrent ce fichier. Les autres colonnes sont repliées, pas supprimées.",
  en: 'Only the essentials are shown in {n|one tab|# tabs}, for everyone who opens this file. The other columns are folded, not deleted.',
}

/** Shows or hides the consultant's tabs, and says so. */
export function consultantTabsConversation({ commands, talk, locale }: Conversation): void {
  const { isShown, tabs: n } = commands().consultantTabs(null)
  talk.toast(say(isShown ? TABS_SHOWN : TABS_HIDDEN, locale, { n }))
}

/** Opens or folds the middle columns, and says so. */
export function allColumnsConversation({ commands, talk, locale }: Conversation): void {
  const { isShown, tabs: n } = commands().allColumns(null)
  talk.toast(say(isShown ? COLUMNS_OPEN : COLUMNS_FOLDED, locale, { n }))
}
