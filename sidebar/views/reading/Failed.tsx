import type { Text } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { FILE_FAILURES } from '../../../src/profiling/file/failure.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { CardWays } from './CardWays.tsx'

const DIED: Text = {
  fr: "La mémoire de ce navigateur n'a pas suffi, ou la lecture a échoué. Fermez d'autres onglets, ou exportez moins de colonnes, puis recommencez.",
  en: 'The memory of this browser was not enough, or reading failed. Close other tabs, or export fewer columns, then start again.',
}
const NO_QUOTES: Text = {
  fr: 'Lire sans tenir compte des guillemets',
  en: 'Read without minding quotes',
}
const COLUMNS: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const FILE: Text = { fr: 'Revenir au fichier', en: 'Back to the file' }

interface FailedProps {
  readonly failure: FileFailure | 'died'
  /** Says something else of the column at a place, before it is read again. */
  readonly correct: (column: number, change: Partial<ChosenColumn>) => void
  /** Understands the file anew, its quotes taken for ordinary signs. */
  readonly withoutQuotes: () => void
  /** Back to the columns, and to the file. */
  readonly columns: () => void
  readonly file: () => void
}

/** Why a reading stopped, and what can be done about it. Nothing was kept. */
export function Failed({ failure, correct, withoutQuotes, columns, file }: FailedProps) {
  const { speak } = usePage()
  const code = failure === 'died' ? null : failure.code
  const told = failure === 'died' ? DIED : FILE_FAILURES[failure.code]
  const values = failure === 'died' ? {} : failure.values
  const column = failure === 'died' ? -1 : (failure.column ?? -1)
  const isCard = code === 'card-number'
  const isQuote = code === 'unclosed-quote' || code === 'record-too-long'
  return (
    <>
      <Notice tone="wrong">{speak(told, values)}</Notice>
      <div class="actions">
        {isCard && <CardWays correct={(change) => correct(column, change)} />}
        {isQuote && <Button press={withoutQuotes}>{speak(NO_QUOTES)}</Button>}
        <Button press={columns}>{speak(COLUMNS)}</Button>
        <Button press={file}>{speak(FILE)}</Button>
      </div>
    </>
  )
}
