import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { correctedAt } from '../../checking/choices.ts'
import { planOf } from '../../comparing/lined.ts'
import type { ComparisonFailure } from '../../comparing/readBoth.ts'
import { runComparison } from '../../comparing/runComparison.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { Failed } from '../reading/Failed.tsx'
import { Running } from '../reading/Running.tsx'
import { withoutQuotes } from '../reading/readTable.ts'
import { useReading } from '../reading/useReading.ts'
import type { Lining } from './lining.ts'
import { begunOf, sideNames } from './lining.ts'
import type { Go } from './TwoFilesDialog.tsx'

const TITLE: Text = { fr: 'Comparaison en cours', en: 'Comparing' }
const FAILED: Text = { fr: "La comparaison s'est arrêtée", en: 'The comparison has stopped' }
const IN: Text = { fr: 'Dans « {name} » :', en: 'In “{name}”:' }
const CLOSED: Text = {
  fr: 'Cette clé ne se regarde pas : choisissez-en une autre.',
  en: 'This key is not looked into: choose another.',
}
const COLUMNS: Text = { fr: 'Revenir aux colonnes', en: 'Back to the columns' }

interface CourseViewProps {
  readonly offer: ComparisonOffer
  readonly lining: Lining
  readonly go: Go
}

/** The reading of two files, one after the other. */
export function CourseView({ offer, lining, go }: CourseViewProps) {
  const { speak } = usePage()
  const [first, second] = [lining.sides[0].table.file, lining.sides[1].table.file]
  const { course, isSlower, failure } = useReading<TwoFilesOutcome, ComparisonFailure>(
    (ears) => {
      const plan = planOf(lining, offer)
      if (plan !== null) return runComparison(plan, [first.bytes, second.bytes], ears)
      ears.ended({ failure: { code: 'closed-key' } })
      return () => undefined
    },
    (result) => go({ at: 'results', lining, result }),
  )
  if (failure !== null)
    return (
      <View key="failed" title={speak(FAILED)}>
        <FailedReading offer={offer} lining={lining} failure={failure} go={go} />
      </View>
    )
  return (
    <View title={speak(TITLE)}>
      <Running
        name={(course.done < first.bytes.size ? first : second).name}
        size={first.bytes.size + second.bytes.size}
        course={course}
        isSlower={isSlower}
        cancel={() => go({ at: 'pairs', lining })}
      />
    </View>
  )
}

interface FailedReadingProps extends CourseViewProps {
  readonly failure: ComparisonFailure | 'died'
}

/** What stopped it, in which of both files, and what can be done. */
function FailedReading({ offer, lining, failure, go }: FailedReadingProps) {
  const { speak } = usePage()
  const back = () => go({ at: 'pairs', lining })
  if (failure !== 'died' && !('side' in failure))
    return (
      <>
        <Notice tone="wrong">{speak(CLOSED)}</Notice>
        <div class="actions">
          <Button press={back}>{speak(COLUMNS)}</Button>
        </div>
      </>
    )
  const side = failure === 'died' ? 0 : failure.side
  const [one, other] = lining.sides
  const correct = (column: number, change: Partial<ChosenColumn>) =>
    go({ at: 'pairs', lining: changed(lining, side, column, change) })
  const picked = (file: (typeof lining.sides)[0]) =>
    side === 0
      ? go({ at: 'first', begun: begunOf(file), other: begunOf(other) })
      : go({ at: 'second', first: one, begun: begunOf(file) })
  const file = lining.sides[side]
  return (
    <>
      {failure !== 'died' && <p>{speak(IN, { name: sideNames(lining, offer, speak)[side] })}</p>}
      <Failed
        failure={failure}
        correct={correct}
        withoutQuotes={() =>
          void withoutQuotes(file.table).then((table) => picked({ ...file, table }))
        }
        columns={back}
        file={() => picked(file)}
      />
    </>
  )
}

/** Both files, something being said otherwise of a column of one. */
function changed(
  lining: Lining,
  side: 0 | 1,
  place: number,
  change: Partial<ChosenColumn>,
): Lining {
  const file = lining.sides[side]
  const [one, other] = lining.sides
  const anew = { ...file, columns: correctedAt(file.columns, place, change) }
  return { ...lining, sides: side === 0 ? [anew, other] : [one, anew] }
}
