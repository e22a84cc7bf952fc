import type { Text } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { MARKS } from './words.ts'

const LEGEND: Text = { fr: 'Légende', en: 'Key' }
const FLOWS: Text = {
  fr: 'Flux en pointillés : prévu ou possible. Source en pointillés : isolée.',
  en: 'Dashed flow: planned or possible. Dashed source: isolated.',
}

/** What the colours and the dashes of the map say. */
export function MapLegend() {
  const { speak } = usePage()
  return (
    <>
      <ul class="legend" aria-label={speak(LEGEND)}>
        {Object.values(MARKS).map(({ symbol, word, line, fill }) => (
          <li key={symbol} style={{ color: line, background: fill, borderColor: line }}>
            {symbol} {speak(word)}
          </li>
        ))}
      </ul>
      <p class="quiet">{speak(FLOWS)}</p>
    </>
  )
}
