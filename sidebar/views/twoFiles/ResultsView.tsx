import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import type { ChosenPair } from '../../comparing/lined.ts'
import { openPairs } from '../../comparing/lined.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { Figure } from '../../kit/Figure.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { columnName } from '../reading/columnName.ts'
import { Doubts } from './Doubts.tsx'
import { FilesTold } from './FilesTold.tsx'
import { KeptElsewhere } from './KeptElsewhere.tsx'
import type { Compared, Lining } from './lining.ts'
import { sideNames } from './lining.ts'
import { PairsTold } from './PairsTold.tsx'
import { commonTold, pairTold, partSaid, recordsTold } from './resultWords.ts'
import { Saving } from './Saving.tsx'
import type { Go } from './TwoFilesDialog.tsx'

const COMMON: Text = { fr: 'Clients communs', en: 'Customers in both' }
const FOUND: Text = { fr: "« {name} » retrouvé dans l'autre", en: '“{name}” found in the other' }
const OF_RECORDS: Text = { fr: 'de ses fiches', en: 'of its records' }
const BACK: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }
const OTHERS: Text = { fr: 'Comparer deux autres fichiers', en: 'Compare two other files' }
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

interface ResultsViewProps {
  readonly offer: ComparisonOffer
  readonly lining: Lining
  readonly result: TwoFilesOutcome
  readonly go: Go
}

/** What two files come to: who is in both, and whether both say the same of them. */
export function ResultsView({ offer, lining, result, go }: ResultsViewProps) {
  const { speak, locale } = usePage()
  const telling = { speak, locale, names: sideNames(lining, offer, speak) }
  const compared: Compared[] = openPairs(lining)
    .filter(({ isTicked }) => isTicked)
    .map((pair, at) => ({
      pair,
      name: nameOf(lining, pair, speak),
      found: result.columns[at] ?? null,
    }))
  const title = commonTold(result, telling)
  const text = [
    title,
    ...telling.names.map(
      (name, side) => `${name} — ${recordsTold(result, side === 0 ? 0 : 1, telling)}`,
    ),
    ...compared.map(({ name, found }) => `${name} — ${pairTold(result, found, telling)}`),
  ]
  return (
    <View title={title}>
      <dl class="figures">
        <Figure name={speak(COMMON)} value={sayNumber(result.common, locale)} />
        {telling.names.map((name, side) => (
          <Figure
            key={name}
            name={speak(FOUND, { name })}
            value={partSaid(result.found[side] ?? 0, result.records[side] ?? 0, locale)}
            note={speak(OF_RECORDS)}
          />
        ))}
      </dl>
      <Doubts result={result} names={telling.names} />
      {result.common > 0 && (
        <>
          <Saving offer={offer} lining={lining} compared={compared} />
          <PairsTold compared={compared} result={result} telling={telling} />
        </>
      )}
      <FilesTold result={result} telling={telling} />
      <KeptElsewhere lines={text} />
      <div class="actions foot">
        <Button press={() => go({ at: 'pairs', lining })}>{speak(BACK)}</Button>
        <Button press={() => go({ at: 'first', begun: { table: null, source: '' }, other: null })}>
          {speak(OTHERS)}
        </Button>
        <BackToPanel words={speak(CLOSE)} />
      </div>
    </View>
  )
}

/** Both columns, once where they bear one name. */
function nameOf(
  { sides }: Lining,
  { first, second }: ChosenPair,
  speak: ReturnType<typeof usePage>['speak'],
): string {
  const columns = [sides[0].columns[first], sides[1].columns[second]]
  const names = columns.flatMap((column) => (column ? columnName(column, speak) : []))
  return [...new Set(names)].join(' ↔ ')
}
