import type { Text } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { TAB_FAILURES } from '../../../src/profiling/tab/failure.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { correctedAt } from '../../checking/choices.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { CardWays } from '../reading/CardWays.tsx'
import type { ConfirmedTab, GoTab } from './TabDialog.tsx'

const COLUMNS: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const AGAIN: Text = { fr: "Relire l'onglet", en: 'Read the tab again' }

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
  const correct = (change: Partial<ChosenColumn>) => {
    const anew = correctedAt(columns, failure.column ?? -1, change)
    go({ at: 'columns', confirmed: { ...confirmed, columns: anew } })
  }
  return (
    <>
      <Notice tone="wrong">{speak(TAB_FAILURES[failure.code], failure.values)}</Notice>
      <div class="actions">
        {isCard && <CardWays correct={correct} />}
        {isCard && <Button press={() => correct({})}>{speak(COLUMNS)}</Button>}
        <Button isMain={!isCard} press={() => go({ at: 'tab', table: null, source })}>
          {speak(AGAIN)}
        </Button>
      </div>
    </>
  )
}
