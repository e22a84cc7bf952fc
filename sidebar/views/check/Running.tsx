import { useRef } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { Course } from '../../checking/readThrough.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/Progress.tsx'
import { usePage } from '../../kit/page.ts'
import { courseWords } from './courseWords.ts'

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

interface RunningProps {
  /** The file that is read. */
  readonly name: string
  readonly course: Course
  /** Bytes to read in all. */
  readonly size: number
  readonly isSlower: boolean
  readonly cancel: () => void
}

/** How far a reading is, how fast, how long it takes yet, and a way to stop it. */
export function Running({ name, course, size, isSlower, cancel }: RunningProps) {
  const { speak, locale } = usePage()
  const begun = useRef(performance.now())
  const seconds = (performance.now() - begun.current) / 1000
  return (
    <>
      {isSlower && <Notice tone="careful">{speak(SLOWER)}</Notice>}
      <Progress name={speak(FILE, { name })} done={course.done} of={size} />
      <p class="pace">
        {speak(RECORDS, { n: course.records })}
        {course.done > 0 && ` · ${courseWords(course.done, size, seconds, speak)}`}
      </p>
      <div class="actions">
        <Button press={cancel}>{speak(CANCEL)}</Button>
      </div>
      <p class="unseen" role="status">
        {sayNumber(Math.floor((10 * course.done) / Math.max(1, size)) * 10, locale)} %
      </p>
    </>
  )
}
