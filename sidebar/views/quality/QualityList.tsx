import type { QualityLine } from '../../../src/app/commands/qualityList.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { Searched } from '../../kit/Searched.tsx'
import { useCards } from '../../panel/cards.ts'

const QUALITY: Text = { fr: 'qualité {quality} sur 100', en: 'quality {quality} out of 100' }
const UNKNOWN: Text = { fr: 'qualité inconnue', en: 'unknown quality' }
const NONE: Text = { fr: 'Aucune pour le moment.', en: 'None for now.' }

interface QualityListProps {
  readonly title: string
  readonly kind: 'source' | 'variable'
  readonly lines: readonly QualityLine[]
}

/** Sources or variables with what they are worth; each leads to its card. */
export function QualityList({ title, kind, lines }: QualityListProps) {
  const { speak, locale } = usePage()
  const { open } = useCards()
  const about = ({ status, quality, source }: QualityLine) =>
    [
      status,
      quality === null
        ? speak(UNKNOWN)
        : speak(QUALITY, { quality: sayNumber(quality, locale, 0) }),
      source,
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 && <p>{speak(NONE)}</p>}
      <Searched lines={lines} words={({ name, source }) => `${name} ${source}`}>
        {(found) => (
          <ul class="list">
            {found.map((line) => (
              <Line key={line.id} title={line.name} press={() => open({ kind, id: line.id })}>
                {about(line)}
              </Line>
            ))}
          </ul>
        )}
      </Searched>
    </section>
  )
}
