import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { CheckPlan } from '../../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../../src/profiling/checkResult.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { correctedAt, planned, toldToReading } from '../../checking/choices.ts'
import { runCheck } from '../../checking/runCheck.ts'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { Failed } from '../reading/Failed.tsx'
import { Running } from '../reading/Running.tsx'
import { withoutQuotes } from '../reading/readTable.ts'
import { useReading } from '../reading/useReading.ts'
import type { Confirmed, Go } from './CheckDialog.tsx'

const TITLE: Text = { fr: 'Contrôle en cours', en: 'Checking' }
const FAILED: Text = { fr: "Le contrôle s'est arrêté", en: 'The check has stopped' }

interface CourseViewProps {
  readonly offer: CheckOffer
  readonly confirmed: Confirmed
  readonly go: Go
}

/** The counting of a file. */
export function CourseView({ offer, confirmed, go }: CourseViewProps) {
  const { speak } = usePage()
  const { table, source, columns } = confirmed
  const { course, isSlower, isAnew, failure } = useReading<CheckResult, FileFailure>(
    (ears) => {
      const plan = planOf(offer, confirmed)
      return plan === null ? () => undefined : runCheck(plan, table.file.bytes, ears)
    },
    (result) => go({ at: 'results', confirmed, result }),
  )
  const correct = (place: number, change: Partial<ChosenColumn>) =>
    go({
      at: 'columns',
      confirmed: { ...confirmed, columns: correctedAt(columns, place, change) },
    })
  if (failure !== null)
    return (
      <View key="failed" title={speak(FAILED)}>
        <Failed
          failure={failure}
          correct={correct}
          withoutQuotes={() =>
            void withoutQuotes(table).then((anew) => go({ at: 'file', table: anew, source }))
          }
          columns={() => go({ at: 'columns', confirmed })}
          file={() => go({ at: 'file', table, source })}
        />
      </View>
    )
  return (
    <View title={speak(TITLE)}>
      <Running
        name={table.file.name}
        size={table.file.bytes.size}
        course={course}
        isSlower={isSlower}
        isAnew={isAnew}
        cancel={() => go({ at: 'columns', confirmed })}
      />
    </View>
  )
}

/** What the counting is told; null for a file that was not understood, which never comes this far. */
function planOf(offer: CheckOffer, { table, columns, update }: Confirmed): CheckPlan | null {
  const understood = toldToReading(table.understood, columns)
  if (understood === null) return null
  const { fillers, today, locale } = offer
  return { understood, columns: planned(columns), update, fillers, today, locale }
}
