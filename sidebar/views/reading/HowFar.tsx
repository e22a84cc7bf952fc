import type { ComponentChildren } from 'preact'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { Progress } from '../../kit/Progress.tsx'
import { usePage } from '../../kit/page.ts'

const READING: Text = { fr: 'Lecture de « {name} »', en: 'Reading “{name}”' }
const CANCEL: Text = { fr: 'Annuler', en: 'Cancel' }

interface HowFarProps {
  /** What is read: a file, a tab. */
  readonly name: string
  /** What was read, of how much in all, in one unit: bytes, lines. */
  readonly done: number
  readonly of: number
  /** The same in words, with the time it takes yet. */
  readonly pace: readonly string[]
  /** What hinders it. */
  readonly children?: ComponentChildren
  readonly cancel: () => void
}

/** How far a reading is, and a way to stop it. Who does not see is told each tenth, and not each piece. */
export function HowFar({ name, done, of, pace, children, cancel }: HowFarProps) {
  const { speak, locale } = usePage()
  return (
    <>
      <Progress name={speak(READING, { name })} done={done} of={of} />
      <p class="pace">{pace.join(' · ')}</p>
      {children}
      <div class="actions">
        <Button press={cancel}>{speak(CANCEL)}</Button>
      </div>
      <p class="unseen" role="status">
        {sayNumber(Math.floor((10 * done) / Math.max(1, of)) * 10, locale)} %
      </p>
    </>
  )
}
