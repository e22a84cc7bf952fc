import { useState } from 'preact/hooks'
import { useFilling } from '../filling/useFilling.ts'
import { usePage } from '../kit/page.ts'
import { useCallNow } from '../kit/useCall.ts'
import { CardView } from '../views/cards/CardView.tsx'
import { Bar } from './Bar.tsx'
import { CardsContext } from './cards.ts'
import { PanelContext } from './panel.ts'
import type { PlaceId } from './placeNames.ts'
import { places } from './places.ts'
import { useTrail } from './useTrail.ts'

/** The panel at the right: five places, one at a time, and cards over them. It opens at the place it is told. */
export function Panel() {
  const { at, door } = usePage()
  const standing = useCallNow(() => door.standing())
  const filling = useFilling()
  const [place, setPlace] = useState<PlaceId>(
    () => places.find(({ id }) => id === at)?.id ?? 'next',
  )
  const [moved, setMoved] = useState(false)
  const [changes, setChanges] = useState(0)
  const { cards, open, back, leave } = useTrail()
  const go = (next: PlaceId) => {
    // Answers may have changed what is left.
    if (place === 'fill' && filling.sending.written > 0) void standing.ask()
    leave()
    setPlace(next)
    setMoved(true)
  }
  const changed = () => setChanges((count) => count + 1)
  const inCards = { standing: standing.value, open, changes, changed, isAside: false }
  const View = places.find(({ id }) => id === place)?.View
  return (
    <PanelContext.Provider value={{ standing, filling, go }}>
      <Bar at={place} go={go} />
      <CardsContext.Provider value={inCards}>
        <div hidden={cards.length > 0}>{View && <View key={place} takesFocus={moved} />}</div>
        {cards.map(({ at, card }, index) => (
          <div key={at} hidden={index < cards.length - 1}>
            <CardView card={card} back={back} />
          </div>
        ))}
      </CardsContext.Provider>
    </PanelContext.Provider>
  )
}
