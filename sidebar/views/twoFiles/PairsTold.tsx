import type { Text } from '../../../src/base/text.ts'
import { sayNumber } from '../../../src/base/text.ts'
import type { TwoFilesOutcome } from '../../../src/profiling/twoFiles/twoFiles.ts'
import { Paged } from '../../kit/Paged.tsx'
import { PartBar } from '../../kit/PartBar.tsx'
import { Shades } from '../reading/Shades.tsx'
import type { Compared } from './lining.ts'
import type { Telling } from './resultWords.ts'
import { pairParts, pairTold } from './resultWords.ts'

const TITLE: Text = {
  fr: "Ce que les deux disent d'un même client",
  en: 'What both say of a customer',
}
const NOTHING: Text = {
  fr: "Aucune colonne n'a été comparée : revenez aux colonnes pour en choisir.",
  en: 'No column was compared: go back to the columns to choose some.',
}
const EQUAL: Text = { fr: 'identiques', en: 'the same' }
const DIFFERENT: Text = { fr: 'différentes', en: 'different' }
const ONLY: Text = { fr: 'dans « {name} » seulement', en: 'in “{name}” only' }

interface PairsToldProps {
  readonly compared: readonly Compared[]
  readonly result: TwoFilesOutcome
  readonly telling: Telling
}

/** What both files say of each column. */
export function PairsTold({ compared, result, telling }: PairsToldProps) {
  const { speak, locale, names } = telling
  const words = [
    speak(EQUAL),
    speak(DIFFERENT),
    ...names.map((name) => speak(ONLY, { name })),
  ] as const
  const bar = (found: NonNullable<Compared['found']>) => {
    const { equal, different, onlyFirst, onlySecond } = pairParts(result, found)
    const values = [equal, different, onlyFirst, onlySecond]
    return words.map((name, at) => {
      const value = values[at] ?? 0
      return { name, value, told: sayNumber(value, locale) }
    })
  }
  return (
    <>
      <h2>{speak(TITLE)}</h2>
      {compared.length === 0 ? <p>{speak(NOTHING)}</p> : <Shades names={words} />}
      <Paged lines={compared}>
        {(shown) => (
          <ul class="list found">
            {shown.map(({ pair, name, found }) => (
              <li key={`${pair.first} ${pair.second}`}>
                <h3>{name}</h3>
                {found && (
                  <PartBar label={name} whole={result.common - result.unclear} parts={bar(found)} />
                )}
                <p>{pairTold(result, found, telling)}</p>
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </>
  )
}
