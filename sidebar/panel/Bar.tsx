import type { Text } from '../../src/base/text.ts'
import { usePage } from '../kit/page.ts'
import type { PlaceId } from './placeNames.ts'
import { places } from './places.ts'

const NAME: Text = { fr: 'Le panneau', en: 'The panel' }

interface BarProps {
  readonly at: PlaceId
  readonly go: (place: PlaceId) => void
}

/** The bar of the five places. */
export function Bar({ at, go }: BarProps) {
  const { speak } = usePage()
  return (
    <nav class="bar" aria-label={speak(NAME)}>
      {places.map(({ id, name, icon }) => (
        <button
          key={id}
          type="button"
          aria-current={id === at ? 'page' : undefined}
          onClick={() => go(id)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={icon} />
          </svg>
          {speak(name)}
        </button>
      ))}
    </nav>
  )
}
