import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { PartBar } from '../../kit/PartBar.tsx'
import { Shades } from '../reading/Shades.tsx'
import type { Telling } from './resultWords.ts'
import { recordParts, recordsTold } from './resultWords.ts'

const TITLE: Text = { fr: 'Fichier par fichier', en: 'File by file' }
const PARTS = {
  found: { fr: 'dans les deux', en: 'in both' },
  alone: { fr: 'dans un seul', en: 'in one only' },
  keyless: { fr: 'sans clé valable', en: 'without a valid key' },
} as const satisfies Readonly<Record<string, Text>>

interface FilesToldProps {
  readonly result: TwoFilesOutcome
  readonly telling: Telling
}

/** The records of each file: those of customers the other has too, its own, those without a key. */
export function FilesTold({ result, telling }: FilesToldProps) {
  const { speak, locale, names } = telling
  const bars = (side: 0 | 1) => {
    const parts = recordParts(result, side)
    return (['found', 'alone', 'keyless'] as const).map((part) => ({
      name: speak(PARTS[part]),
      value: parts[part],
      told: sayNumber(parts[part], locale),
    }))
  }
  return (
    <>
      <h2>{speak(TITLE)}</h2>
      <Shades names={Object.values(PARTS).map((part) => speak(part))} />
      <ul class="list found">
        {([0, 1] as const).map((side) => (
          <li key={side}>
            <h3>{names[side]}</h3>
            <PartBar label={names[side]} parts={bars(side)} />
            <p>{recordsTold(result, side, telling)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
