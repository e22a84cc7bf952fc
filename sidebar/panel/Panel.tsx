import { useState } from 'preact/hooks'
import { useFilling } from '../filling/useFilling.ts'
import { usePage } from '../kit/page.ts'
import { useCallNow } from '../kit/useCall.ts'
import { Bar } from './Bar.tsx'
import type { PlaceId } from './panel.ts'
import { PanelContext } from './panel.ts'
import { places } from './places.ts'

/** The panel at the right: five places, one at a time. It opens at the one it is told. */
export function Panel() {
  const { at, door } = usePage()
  const standing = useCallNow(() => door.standing())
  const filling = useFilling()
  const [place, setPlace] = useState<PlaceId>(
    () => places.find(({ id }) => id === at)?.id ?? 'next',
  )
  const [moved, setMoved] = useState(false)
  const go = (next: PlaceId) => {
    // Answers may have changed what is left.
    if (place === 'fill' && filling.sending.written > 0) void standing.ask()
    setPlace(next)
    setMoved(true)
  }
  const View = places.find(({ id }) => id === place)?.View
  return (
    <PanelContext.Provider value={{ standing, filling, go }}>
      <Bar at={place} go={go} />
      {View && <View key={place} takesFocus={moved} />}
    </PanelContext.Provider>
  )
}
