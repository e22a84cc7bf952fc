import type { Text } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { FILE_FAILURES } from '../../../src/profiling/file/failure.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import type { Confirmed, Go } from './CheckDialog.tsx'
import { corrected } from './readTable.ts'

const DIED: Text = {
  fr: 'La mémoire de ce navigateur n’a pas suffi, ou la lecture a échoué. Fermez d’autres onglets, ou exportez moins de colonnes, puis recommencez.',
  en: 'The memory of this browser was not enough, or reading failed. Close other tabs, or export fewer columns, then start again.',
}
const NO_QUOTES: Text = {
  fr: 'Lire sans tenir compte des guillemets',
  en: 'Read without minding quotes',
}
const NO_CARDS: Text = {
  fr: 'Cette colonne ne contient pas de cartes',
  en: 'This column holds no cards',
}
const SKIP: Text = { fr: 'Ne pas regarder cette colonne', en: 'Do not look into this column' }
const COLUMNS: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const FILE: Text = { fr: 'Revenir au fichier', en: 'Back to the file' }

interface FailedProps {
  readonly failure: FileFailure | 'died'
  readonly confirmed: Confirmed
  readonly go: Go
}

/** Why a check stopped, and what can be done about it. Nothing was kept. */
export function Failed({ failure, confirmed, go }: FailedProps) {
  const { speak } = usePage()
  const { table, source, columns } = confirmed
  const told = failure === 'died' ? DIED : FILE_FAILURES[failure.code]
  const values = failure === 'died' ? {} : failure.values
  const isCard = failure !== 'died' && failure.code === 'card-number'
  const isQuote =
    failure !== 'died' && (failure.code === 'unclosed-quote' || failure.code === 'record-too-long')
  const again = (change: Partial<(typeof columns)[number]>) => {
    const place = failure === 'died' ? -1 : (failure.column ?? -1)
    const anew = columns.map((one) => (one.column === place ? { ...one, ...change } : one))
    go({ at: 'columns', confirmed: { ...confirmed, columns: anew } })
  }
  const withoutQuotes = () => {
    const corrections = { ...table.corrections, quotes: false }
    void corrected(table, corrections).then((anew) => go({ at: 'file', table: anew, source }))
  }
  return (
    <>
      <Notice tone="wrong">{speak(told, values)}</Notice>
      <div class="actions">
        {isCard && <Button press={() => again({ choice: 'skip' })}>{speak(SKIP)}</Button>}
        {isCard && <Button press={() => again({ isCardFree: true })}>{speak(NO_CARDS)}</Button>}
        {isQuote && <Button press={withoutQuotes}>{speak(NO_QUOTES)}</Button>}
        <Button press={() => go({ at: 'columns', confirmed })}>{speak(COLUMNS)}</Button>
        <Button press={() => go({ at: 'file', table, source })}>{speak(FILE)}</Button>
      </div>
    </>
  )
}
