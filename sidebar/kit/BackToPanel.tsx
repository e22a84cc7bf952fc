import type { Text } from '../../src/base/text.ts'
import { Button } from './Button.tsx'
import { usePage } from './page.ts'
import { Troubled } from './Troubled.tsx'
import { useCall } from './useCall.ts'

const BACK: Text = { fr: 'Revenir au panneau', en: 'Back to the panel' }

interface BackToPanelProps {
  /** Its words; « Revenir au panneau » when left out. */
  readonly words?: string
  readonly isMain?: boolean
  /** The place it opens at; where the page was opened from when left out. */
  readonly place?: string
}

/** The way from a dialog back to the panel: only one page can be open in Sheets. */
export function BackToPanel({ words, isMain = false, place }: BackToPanelProps) {
  const { speak, door, at } = usePage()
  const back = useCall(() => door.openPage('panel', place ?? (at || 'next')))
  return (
    <>
      <Button press={() => void back.ask()} busy={back.busy} isMain={isMain}>
        {words ?? speak(BACK)}
      </Button>
      {back.trouble && <Troubled trouble={back.trouble} again={() => void back.ask()} />}
    </>
  )
}
