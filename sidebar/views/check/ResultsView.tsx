import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import { countsToSave } from '../../checking/choices.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { Figure } from '../../kit/Figure.tsx'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { columnName } from '../reading/columnName.ts'
import { Shades } from '../reading/Shades.tsx'
import type { Confirmed } from './CheckDialog.tsx'
import type { Way } from './ColumnsView.tsx'
import { ColumnTold, PARTS } from './ColumnTold.tsx'
import { ReadingTold } from './ReadingTold.tsx'
import { Saving } from './Saving.tsx'

const TITLE: Text = { fr: 'Ce que vaut « {name} »', en: 'What “{name}” is worth' }
const RECORDS: Text = { fr: 'Fiches lues', en: 'Records read' }
const KNOWN: Text = { fr: 'Fiches reconnaissables', en: 'Recognisable records' }
const KNOWN_NOTE: Text = {
  fr: 'au moins une clé forte valide',
  en: 'one valid strong key at least',
}
const WHOLE: Text = { fr: "Fiches complètes sur l'essentiel", en: 'Records with the essentials' }
const WHOLE_NOTE: Text = {
  fr: "aucune donnée d'intérêt élevé ne manque",
  en: 'no datum of high interest lacks',
}
const BY_COLUMN: Text = { fr: 'Colonne par colonne', en: 'Column by column' }
const BACK: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

interface ResultsViewProps {
  readonly offer: CheckOffer
  /** What was checked is called so; it is kept with the counts where `fileName` says so. */
  readonly name: string
  readonly fileName: string | null
  readonly confirmed: Omit<Confirmed, 'table'>
  readonly result: CheckResult
  /** Back to the columns, as long as they can be counted again. */
  readonly back: (() => void) | null
  readonly other: Way
  /** What can be done once the counts are saved. */
  readonly children?: ComponentChildren
}

/** What a check found, column by column, and what of it is saved. */
export function ResultsView(props: ResultsViewProps) {
  const { offer, name, fileName, confirmed, result, back, other, children } = props
  const { speak, locale } = usePage()
  const { columns, update, source } = confirmed
  const [isSaved, setSaved] = useState(false)
  const counts = countsToSave(columns, result, update, offer.today)
  const share = (part: number) => sayShare(result.records === 0 ? 0 : part / result.records, locale)
  const lines = columns.map((column, place) => ({ column, found: result.columns[place] ?? null }))
  return (
    <View title={speak(TITLE, { name })}>
      <dl class="figures">
        <Figure name={speak(RECORDS)} value={sayNumber(result.records, locale)} />
        {result.recognised !== null && (
          <Figure name={speak(KNOWN)} value={share(result.recognised)} note={speak(KNOWN_NOTE)} />
        )}
        {result.whole !== null && (
          <Figure name={speak(WHOLE)} value={share(result.whole)} note={speak(WHOLE_NOTE)} />
        )}
      </dl>
      <ReadingTold reading={result.reading} />
      <Saving
        checked={{ source, at: offer.at, counts }}
        fileName={fileName}
        saved={() => setSaved(true)}
      />
      {children}
      <h2>{speak(BY_COLUMN)}</h2>
      <Shades names={Object.values(PARTS).map((part) => speak(part))} />
      <Paged lines={lines}>
        {(shown) => (
          <ul class="list found">
            {shown.map(({ column, found }) => (
              <ColumnTold
                key={column.column}
                name={columnName(column, speak)}
                column={column}
                found={found}
                isUpdate={column.column === update}
              />
            ))}
          </ul>
        )}
      </Paged>
      <div class="actions foot">
        {!isSaved && back && <Button press={back}>{speak(BACK)}</Button>}
        <Button press={other.press}>{other.words}</Button>
        <BackToPanel words={speak(CLOSE)} />
      </div>
    </View>
  )
}
