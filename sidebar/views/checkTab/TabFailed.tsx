import type { Text } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { TAB_FAILURES } from '../../../src/profiling/tab/failure.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import type { ConfirmedTab, GoTab } from './TabDialog.tsx'

const NO_CARDS: Text = {
  fr: 'Cette colonne ne contient pas de cartes',
  en: 'This column holds no cards',
}
const SKIP: Text = { fr: 'Ne pas regarder cette colonne', en: 'Do not look into this column' }
const COLUMNS: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const AGAIN: Text = { fr: 'Relire l’onglet', en: 'Read the tab again' }

interface TabFailedProps {
  readonly failure: FileFailure
  readonly confirmed: ConfirmedTab
  readonly go: GoTab
}

/** Why the check of a tab stopped, and what can be done about it. Nothing was kept. */
export function TabFailed({ failure, confirmed, go }: TabFailedProps) {
  const { speak } = usePage()
  const { source, columns } = confirmed
  const isCard = failure.code === 'card-number'
  const again = (change: Partial<(typeof columns)[number]>) => {
    const anew = columns.map((one) => (one.column === failure.column ? { ...one, ...change } : one))
    go({ at: 'columns', confirmed: { ...confirmed, columns: anew } })
  }
  return (
    <>
      <Notice tone="wrong">{speak(TAB_FAILURES[failure.code], failure.values)}</Notice>
      <div class="actions">
        {isCard && <Button press={() => again({ choice: 'skip' })}>{speak(SKIP)}</Button>}
        {isCard && <Button press={() => again({ isCardFree: true })}>{speak(NO_CARDS)}</Button>}
        {isCard && <Button press={() => again({})}>{speak(COLUMNS)}</Button>}
        <Button isMain={!isCard} press={() => go({ at: 'tab', table: null, source })}>
          {speak(AGAIN)}
        </Button>
      </div>
    </>
  )
}
