import { useMemo, useRef, useState } from 'preact/hooks'
import type { CardRef } from '../../../src/app/commands/chosenRow.ts'
import type { Text } from '../../../src/base/text.ts'
import type { SystemMap } from '../../../src/planning/flows/systemMap.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { mapLayout } from '../../map/layout.ts'
import { CardsContext } from '../../panel/cards.ts'
import { CardView } from '../cards/CardView.tsx'
import { MapActions } from './MapActions.tsx'
import { MapDrawing } from './MapDrawing.tsx'
import { MapLegend } from './MapLegend.tsx'
import { TITLE } from './words.ts'

const WAIT: Text = { fr: 'Lecture des sources et des flux…', en: 'Reading sources and flows…' }
const NONE: Text = {
  fr: "Aucune source n'est encore écrite dans l'onglet Sources.",
  en: 'No source is written in the Sources tab yet.',
}
const ISOLATED: Text = {
  fr: "{n|# source est isolée : aucun flux en service n'y entre ni n'en sort.|# sources sont isolées : aucun flux en service n'y entre ni n'en sort.}",
  en: '{n|# source is isolated: no flow in service goes in or out.|# sources are isolated: no flow in service goes in or out.}',
}

/** The map of the system: sources and flows, from where data come in to where they are used. */
export function MapView() {
  const { speak, door } = usePage()
  const map = useCallNow(() => door.systemMap())
  return (
    <main class="mapPage">
      <h1 class="unseen">{speak(TITLE)}</h1>
      <Answered call={map} wait={speak(WAIT)}>
        {(value) => (value.nodes.length === 0 ? <p>{speak(NONE)}</p> : <Drawn map={value} />)}
      </Answered>
    </main>
  )
}

function Drawn({ map }: { readonly map: SystemMap }) {
  const { speak } = usePage()
  const layout = useMemo(() => mapLayout(map), [map])
  const drawing = useRef<SVGSVGElement>(null)
  const [trail, setTrail] = useState<readonly CardRef[]>([])
  const card = trail[trail.length - 1]
  const isolated = map.nodes.filter((node) => node.isIsolated).length
  const open = (next: CardRef) => setTrail((before) => [...before, next])
  const context = {
    standing: undefined,
    open,
    changes: 0,
    changed: () => undefined,
    isAside: true,
  }
  return (
    <CardsContext.Provider value={context}>
      <MapActions drawing={drawing} />
      {isolated > 0 && <p>{speak(ISOLATED, { n: isolated })}</p>}
      <MapLegend />
      <div class="mapAndCard">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="mapScroll" tabIndex={0} aria-label={speak(TITLE)}>
          <MapDrawing
            map={map}
            layout={layout}
            drawing={drawing}
            chosen={card?.kind === 'source' ? card.id : null}
            choose={(id) => setTrail([{ kind: 'source', id }])}
          />
        </section>
        {card && (
          <aside class="mapCard">
            <CardView
              key={`${trail.length} ${card.kind} ${card.id}`}
              card={card}
              back={() => setTrail((before) => before.slice(0, -1))}
            />
          </aside>
        )}
      </div>
    </CardsContext.Provider>
  )
}
