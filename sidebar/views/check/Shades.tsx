import type { Text } from '../../../src/base/text.ts'
import { SHADES } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'

/** The parts of a column, in the order of its bar. */
export const PARTS = {
  present: { fr: 'renseignées', en: 'filled' },
  placeholder: { fr: 'fictives (N/A, test@test.com…)', en: 'fillers (N/A, test@test.com…)' },
  empty: { fr: 'vides', en: 'empty' },
} as const satisfies Readonly<Record<string, Text>>

/** What the shades of the bars stand for. */
export function Shades() {
  const { speak } = usePage()
  return (
    <ul class="shades">
      {Object.values(PARTS).map((text, index) => (
        <li key={text.en}>
          <svg viewBox="0 0 1 1" aria-hidden="true">
            <rect width="1" height="1" fill={SHADES[index]} />
          </svg>
          {speak(text)}
        </li>
      ))}
    </ul>
  )
}
