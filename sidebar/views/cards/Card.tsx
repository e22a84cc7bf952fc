import type { ComponentChildren } from 'preact'
import type { Place } from '../../../src/app/commands/showCell.ts'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { LinkButton } from '../../kit/Button.tsx'
import { CellLink } from '../../kit/CellLink.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import type { Call } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { useCards } from '../../panel/cards.ts'
import { Staleness } from '../../panel/Staleness.tsx'
import { ChosenRow } from './ChosenRow.tsx'

const BACK: Text = { fr: '← Retour', en: '← Back' }
const WAIT: Text = { fr: 'Ouverture de la fiche…', en: 'Opening the card…' }
const GONE: Text = {
  fr: "Cette ligne n'est plus dans la feuille.",
  en: 'This row is no longer in the sheet.',
}

/** What every card is opened with. */
export interface CardProps {
  readonly id: string
  readonly back: () => void
}

interface FrameProps<Value> {
  readonly call: Call<Value | null>
  readonly back: () => void
  readonly title: (value: Value) => string
  /** The row of the sheet the card tells of. */
  readonly place: Place
  readonly children: (value: Value) => ComponentChildren
}

/** What stands around a card: the way back, the title, the row in the sheet, how old the figures are. */
export function Card<Value>({ call, back, title, place, children }: FrameProps<Value>) {
  const { speak } = usePage()
  const { standing, isAside } = useCards()
  const { busy, value, trouble, ask } = call
  const isOld = (standing?.changed?.length ?? 0) > 0
  return (
    <>
      <div class="way">
        <LinkButton press={back}>{speak(BACK)}</LinkButton>
        {!isAside && <ChosenRow />}
      </div>
      {busy && !value && (
        <div class="view">
          <Busy what={speak(WAIT)} />
        </div>
      )}
      {trouble && (
        <div class="view">
          <Troubled trouble={trouble} again={() => void ask()} />
        </div>
      )}
      {value === null && <p class="view">{speak(GONE)}</p>}
      {value && (
        <View title={title(value)} isPart={isAside}>
          {isOld && standing && <Staleness standing={standing} />}
          {children(value)}
          <CellLink place={place} />
        </View>
      )}
    </>
  )
}
