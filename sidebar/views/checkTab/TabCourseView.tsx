import { useEffect, useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { FileFailure } from '../../../src/profiling/file/failure.ts'
import { headerOf, planned } from '../../checking/choices.ts'
import type { TabCourse } from '../../checking/tabCourse.ts'
import { tabCourse } from '../../checking/tabCourse.ts'
import type { Trouble } from '../../door/trouble.ts'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { View } from '../../kit/View.tsx'
import { timeLeft } from '../reading/courseWords.ts'
import { HowFar } from '../reading/HowFar.tsx'
import type { ConfirmedTab, GoTab } from './TabDialog.tsx'
import { TabFailed } from './TabFailed.tsx'

const TITLE: Text = { fr: 'Contrôle en cours', en: 'Checking' }
const FAILED: Text = { fr: "Le contrôle s'est arrêté", en: 'The check has stopped' }
const LINES: Text = { fr: '{n|# ligne lue|# lignes lues}', en: '{n|# line read|# lines read}' }
const HELD: Text = {
  fr: "Ce qui a été compté jusque-là n'est pas perdu, et ne le sera pas deux fois.",
  en: 'What was counted so far is not lost, and will not be counted twice.',
}

interface TabCourseViewProps {
  readonly offer: CheckOffer
  readonly confirmed: ConfirmedTab
  readonly go: GoTab
}

/** The counting of a tab, part by part: how far it is, how long it takes yet, and a way to stop it. */
export function TabCourseView({ offer, confirmed, go }: TabCourseViewProps) {
  const { speak, door } = usePage()
  const { name, shape } = confirmed.table
  const course = useRef<TabCourse | null>(null)
  const [lines, setLines] = useState(0)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [failure, setFailure] = useState<FileFailure | null>(null)
  const begun = useRef(0)
  const isWanted = useRef(true)
  const run = async () => {
    const counting = course.current ?? begin(offer, confirmed, door.countTab)
    course.current = counting
    setTrouble(null)
    try {
      for (;;) {
        const standing = await counting.goOn()
        if (!isWanted.current) return
        setLines(counting.lines())
        if (standing === 'more') continue
        if (standing !== 'done') return setFailure(standing.failure)
        const marks = counting.marks()
        return go({ at: 'results', confirmed, result: counting.result(), marks })
      }
    } catch (error) {
      if (isWanted.current) setTrouble(error as Trouble)
    }
  }
  // The counting begins when the view appears, and nothing more is asked once it is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    begun.current = performance.now()
    void run()
    return () => {
      isWanted.current = false
    }
  }, [])
  if (failure !== null)
    return (
      <View key="failed" title={speak(FAILED)}>
        <TabFailed failure={failure} confirmed={confirmed} go={go} />
      </View>
    )
  const all = shape.end - shape.first
  const seconds = (performance.now() - begun.current) / 1000
  const pace = [speak(LINES, { n: lines })]
  if (lines > 0 && lines < all) pace.push(timeLeft(lines, all, seconds, speak))
  return (
    <View title={speak(TITLE)}>
      <HowFar
        {...{ name, pace, of: all }}
        done={lines}
        cancel={() => go({ at: 'columns', confirmed })}
      >
        {trouble && <Troubled trouble={trouble} again={() => void run()} />}
        {trouble && lines > 0 && <p class="quiet">{speak(HELD)}</p>}
      </HowFar>
    </View>
  )
}

function begin(
  { fillers, today, locale }: CheckOffer,
  { table, columns, update }: ConfirmedTab,
  count: Parameters<typeof tabCourse>[3],
): TabCourse {
  const plan = { columns: planned(columns), update, fillers, today, locale }
  return tabCourse({ tab: table.id, shape: table.shape }, headerOf(columns), plan, count)
}
