import type { Place } from '../../src/app/commands/showCell.ts'
import type { Text } from '../../src/base/text.ts'
import { LinkButton } from './Button.tsx'
import { usePage } from './page.ts'
import { Troubled } from './Troubled.tsx'
import { useCall } from './useCall.ts'

const SEE: Text = { fr: 'Voir dans la feuille', en: 'See in the sheet' }
const GONE: Text = {
  fr: "Cette case n'est plus dans la feuille.",
  en: 'This cell is no longer in the sheet.',
}

interface CellLinkProps {
  readonly place: Place
  /** Its words; « Voir dans la feuille » when left out. */
  readonly words?: string
}

/** Leads to a cell of the sheet. */
export function CellLink({ place, words }: CellLinkProps) {
  const { door, speak } = usePage()
  const shown = useCall(() => door.showCell(place))
  return (
    <>
      <LinkButton press={() => void shown.ask()}>{words ?? speak(SEE)}</LinkButton>
      {shown.value === false && <span role="status">{speak(GONE)}</span>}
      {shown.trouble && <Troubled trouble={shown.trouble} again={() => void shown.ask()} />}
    </>
  )
}
