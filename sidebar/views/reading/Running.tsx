import { useRef } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import type { Course } from '../../checking/readThrough.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { courseWords } from './courseWords.ts'
import { HowFar } from './HowFar.tsx'

const RECORDS: Text = {
  fr: '{n|# fiche lue|# fiches lues}',
  en: '{n|# record read|# records read}',
}
const SLOWER: Text = {
  fr: "Ce navigateur ne permet pas de compter à l'arrière-plan : la page compte elle-même, par petits morceaux. C'est plus lent, et tout aussi exact.",
  en: 'This browser does not allow counting in the background: the page counts by itself, in small pieces. It is slower, and just as exact.',
}
const ANEW: Text = {
  fr: "Compté en plusieurs parties à la fois, ce fichier n'aurait pas donné des comptages sûrs : il est relu d'un bout à l'autre.",
  en: 'Counted in several parts at once, this file would not have given sure counts: it is read again from one end to the other.',
}

interface RunningProps {
  /** The file that is read. */
  readonly name: string
  readonly course: Course
  /** Bytes to read in all. */
  readonly size: number
  readonly isSlower: boolean
  /** Whether it is read again from one end to the other, after it was read in parts. */
  readonly isAnew?: boolean
  readonly cancel: () => void
}

/** How far the reading of a file is, how fast, how long it takes yet, and a way to stop it. */
export function Running({ name, course, size, isSlower, isAnew = false, cancel }: RunningProps) {
  const { speak } = usePage()
  const begun = useRef({ at: performance.now(), isAnew })
  if (begun.current.isAnew !== isAnew) begun.current = { at: performance.now(), isAnew }
  const seconds = (performance.now() - begun.current.at) / 1000
  const pace = [speak(RECORDS, { n: course.records })]
  if (course.done > 0) pace.push(courseWords(course.done, size, seconds, speak))
  return (
    <>
      {isSlower && <Notice tone="careful">{speak(SLOWER)}</Notice>}
      {isAnew && <Notice tone="careful">{speak(ANEW)}</Notice>}
      <HowFar name={name} done={course.done} of={size} pace={pace} cancel={cancel} />
    </>
  )
}
