import { useEffect, useRef } from 'preact/hooks'
import type { MissingLine } from '../../../src/app/commands/missingList.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { Searched } from '../../kit/Searched.tsx'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { useCards } from '../../panel/cards.ts'
import { usePanel } from '../../panel/panel.ts'
import { Staleness } from '../../panel/Staleness.tsx'
import { ChosenRow } from '../cards/ChosenRow.tsx'

const TITLE: Text = { fr: 'Données manquantes', en: 'Missing data' }
const WAIT: Text = { fr: 'Lecture du classement…', en: 'Reading the ranking…' }
const NONE: Text = {
  fr: "Aucune donnée n'est classée : lancez « Recalculer » depuis « Prochaine étape ».",
  en: 'No data are ranked: run “Recompute” from “Next step”.',
}
const UNRANKED: Text = { fr: 'Hors classement', en: 'Not ranked' }
const FORCED: Text = { fr: 'priorité forcée : {forced}', en: 'forced priority: {forced}' }

/** The whole ranking, each datum with its sentence; each leads to its card. */
export function MissingView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak, door } = usePage()
  const { standing, go } = usePanel()
  const { changes } = useCards()
  const list = useCall(() => door.missingList())
  const now = standing.value
  const stamp = `${now?.computed} ${changes}`
  const asked = useRef('')
  // Asked when the view appears, and again once a card or a recomputation changed it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the call is made anew at every drawing
  useEffect(() => {
    if (asked.current !== '' && asked.current === stamp) return
    asked.current = stamp
    void list.ask()
  }, [changes])
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <ChosenRow />
      <Answered call={list} wait={speak(WAIT)}>
        {(lines) =>
          lines.length === 0 ? (
            <p>{speak(NONE)}</p>
          ) : (
            <>
              {now && <Staleness standing={now} renew={() => go('next')} />}
              <Searched lines={lines} words={({ label, explanation }) => `${label} ${explanation}`}>
                {(found) => <Ranking lines={found} />}
              </Searched>
            </>
          )
        }
      </Answered>
    </View>
  )
}

function Ranking({ lines }: { readonly lines: readonly MissingLine[] }) {
  const { speak } = usePage()
  const ranked = lines.filter(({ rank }) => rank !== null)
  const others = lines.filter(({ rank }) => rank === null)
  return (
    <>
      <ol class="list">
        {ranked.map((line) => (
          <One key={line.datum} line={line} />
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h2>{speak(UNRANKED)}</h2>
          <ul class="list">
            {others.map((line) => (
              <One key={line.datum} line={line} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function One({ line }: { readonly line: MissingLine }) {
  const { speak } = usePage()
  const { open } = useCards()
  const { datum, label, rank, status, explanation, forced } = line
  const about = [line.class, status, forced === '' ? '' : speak(FORCED, { forced })].filter(Boolean)
  return (
    <Line
      title={rank === null ? label : `${rank}. ${label}`}
      press={() => open({ kind: 'missing', id: datum })}
    >
      {about.join(' · ')}
      <span class="sentence">{explanation}</span>
    </Line>
  )
}
