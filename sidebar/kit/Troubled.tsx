import type { Text } from '../../src/base/text.ts'
import type { Trouble } from '../door/trouble.ts'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { usePage } from './page.ts'

const AGAIN: Text = { fr: 'Réessayer', en: 'Try again' }

interface TroubledProps {
  readonly trouble: Trouble
  readonly again: () => void
}

/** A call that failed: what to do, and a way to try again. */
export function Troubled({ trouble, again }: TroubledProps) {
  const { speak } = usePage()
  return (
    <Notice tone="wrong">
      <p>{trouble.message}</p>
      <Button press={again}>{speak(AGAIN)}</Button>
    </Notice>
  )
}
