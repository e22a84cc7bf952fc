import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { planned } from '../../checking/choices.ts'
import type { CheckPlan } from '../../checking/plan.ts'
import type { Course } from '../../checking/readThrough.ts'
import { runCheck } from '../../checking/runCheck.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/Progress.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import type { Confirmed, Go } from './CheckDialog.tsx'
import { courseWords } from './courseWords.ts'
import { Failed } from './Failed.tsx'

const TITLE: Text = { fr: 'Contrôle en cours', en: 'Checking' }
const FAILED: Text = { fr: 'Le contrôle s’est arrêté', en: 'The check has stopped' }
const FILE: Text = { fr: 'Lecture de « {name} »', en: 'Reading “{name}”' }
const RECORDS: Text = {
  fr: '{n|# fiche lue|# fiches lues}',
  en: '{n|# record read|# records read}',
}
const SLOWER: Text = {
  fr: 'Ce navigateur ne permet pas de compter à l’arrière-plan : la page compte elle-même, par petits morceaux. C’est plus lent, et tout aussi exact.',
  en: 'This browser does not allow counting in the background: the page counts by itself, in small pieces. It is slower, and just as exact.',
}
const CANCEL: Text = { fr: 'Annuler', en: 'Cancel' }

interface CourseViewProps {
  readonly offer: CheckOffer
  readonly confirmed: Confirmed
  readonly go: Go
}

/** The counting of a file: how far it is, how fast, how long it takes yet, and a way to stop it. */
export function CourseView({ offer, confirmed, go }: CourseViewProps) {
  const { speak, locale } = usePage()
  const { file } = confirmed.table
  const [course, setCourse] = useState<Course>({ done: 0, records: 0 })
  const [isSlower, setSlower] = useState(false)
  const [failure, setFailure] = useState<FileFailure | 'died' | null>(null)
  const begun = useRef(0)
  // A check begins when the view appears, and ends with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const plan = planOf(offer, confirmed)
    if (plan === null) return
    begun.current = performance.now()
    return runCheck(plan, file.bytes, {
      went: setCourse,
      slower: () => setSlower(true),
      ended: (end) => {
        if (end === 'died') setFailure(end)
        else if ('failure' in end) setFailure(end.failure)
        else go({ at: 'results', confirmed, result: end.result })
      },
    })
  }, [])
  if (failure !== null)
    return (
      <View key="failed" title={speak(FAILED)}>
        <Failed failure={failure} confirmed={confirmed} go={go} />
      </View>
    )
  const seconds = (performance.now() - begun.current) / 1000
  return (
    <View title={speak(TITLE)}>
      {isSlower && <Notice tone="careful">{speak(SLOWER)}</Notice>}
      <Progress name={speak(FILE, { name: file.name })} done={course.done} of={file.bytes.size} />
      <p class="pace">
        {speak(RECORDS, { n: course.records })}
        {course.done > 0 && ` · ${courseWords(course.done, file.bytes.size, seconds, speak)}`}
      </p>
      <div class="actions">
        <Button press={() => go({ at: 'columns', confirmed })}>{speak(CANCEL)}</Button>
      </div>
      <p class="unseen" role="status">
        {sayNumber(Math.floor((10 * course.done) / Math.max(1, file.bytes.size)) * 10, locale)} %
      </p>
    </View>
  )
}

/** What the counting is told; null for a file that was not understood, which never comes this far. */
function planOf(offer: CheckOffer, { table, columns, update }: Confirmed): CheckPlan | null {
  const { understood } = table
  if ('code' in understood) return null
  const header = columns.map(({ name, column }) => name || String(column + 1))
  const { fillers, today, locale } = offer
  // What the page shows of the file has no business in the counting.
  const told = { ...understood, header, sample: [] }
  return { understood: told, columns: planned(columns), update, fillers, today, locale }
}
