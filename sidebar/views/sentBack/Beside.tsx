import type { SentBack } from '../../../src/app/commands/compareSentBack.ts'
import type { Text } from '../../../src/base/text.ts'
import { Issues } from '../../kit/Issues.tsx'
import { usePage } from '../../kit/page.ts'

const TITLE: Text = { fr: 'À savoir', en: 'Worth knowing' }
const ABSENT: Text = {
  fr: "{tab} : {n|# ligne de ce classeur n'est plus dans le fichier ; elle reste|# lignes de ce classeur ne sont plus dans le fichier ; elles restent}.",
  en: '{tab}: {n|# row of this workbook is no longer in the file; it stays|# rows of this workbook are no longer in the file; they stay}.',
}
const UNNUMBERED: Text = {
  fr: "{tab} : {n|# ligne n'a pas encore de numéro|# lignes n'ont pas encore de numéro}. Recalculez, puis choisissez à nouveau le fichier pour les comparer.",
  en: '{tab}: {n|# row has no number yet|# rows have no number yet}. Recompute, then pick the file again to compare them.',
}
const UNPLACED: Text = {
  fr: "{tab} : {n|# ligne annotée dans le fichier n'existe pas ici|# lignes annotées dans le fichier n'existent pas ici} : {rows}.",
  en: '{tab}: {n|# row annotated in the file does not exist here|# rows annotated in the file do not exist here}: {rows}.',
}
const UNREAD: Text = {
  fr: '{tab} : {n|colonne introuvable dans le fichier, non comparée|colonnes introuvables dans le fichier, non comparées} : {columns}.',
  en: '{tab}: {n|column not found in the file, not compared|columns not found in the file, not compared}: {columns}.',
}

/** What could not be compared, and what is in one place only. */
export function Beside({ told }: { readonly told: SentBack }) {
  const { speak } = usePage()
  const remarks = told.tabs.flatMap(({ tab: id, absent, unnumbered, unplaced, unread }) => {
    const tab = told.names[id] ?? id
    const columns = unread.map((column) => told.names[`${id}.${column}`] ?? column).join(', ')
    const rows = unplaced.map(({ name }) => name || '?').join(', ')
    return [
      ...(absent > 0 ? [speak(ABSENT, { tab, n: absent })] : []),
      ...(unnumbered > 0 ? [speak(UNNUMBERED, { tab, n: unnumbered })] : []),
      ...(unplaced.length > 0 ? [speak(UNPLACED, { tab, n: unplaced.length, rows })] : []),
      ...(unread.length > 0 ? [speak(UNREAD, { tab, n: unread.length, columns })] : []),
    ]
  })
  const all = [...remarks.map((message) => ({ message })), ...told.issues]
  if (all.length === 0) return null
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      <Issues issues={all} />
    </section>
  )
}
