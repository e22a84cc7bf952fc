import { useEffect, useState } from 'preact/hooks'
import type { BriefRun } from '../../../src/app/results/briefRun.ts'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import type { Call } from '../../kit/useCall.ts'
import { RunTold } from './RunTold.tsx'

const RUNNING: Text = { fr: 'Recalcul en cours', en: 'Recomputing' }
const IN_ORDER: Text = { fr: "Dans l'ordre :", en: 'In this order:' }
/** What one call does. It cannot say which of these it is at: Google answers once, at the end. */
const PHASES: readonly Text[] = [
  { fr: 'lire chaque onglet', en: 'read each tab' },
  {
    fr: 'juger : scores, données manquantes, priorités',
    en: 'judge: scores, missing data, priorities',
  },
  {
    fr: 'vérifier ce qui a changé dans la feuille pendant ce temps',
    en: 'check what changed in the sheet meanwhile',
  },
  {
    fr: 'écrire les chiffres, onglet par onglet',
    en: 'write the figures, tab by tab',
  },
]
const SINCE: Text = {
  fr: 'Depuis {n|# seconde|# secondes}. Google ne dit pas où il en est avant la fin.',
  en: 'For {n|# second|# seconds}. Google does not say how far it is before the end.',
}
const GO_ON: Text = { fr: 'Vous pouvez continuer à saisir.', en: 'You can go on typing.' }
const LONG: Text = {
  fr: 'Cela dépasse une minute. Google arrête un calcul au bout de six minutes : ce serait dit ici.',
  en: 'This has taken over a minute. Google stops a run after six minutes: it would be told here.',
}

/** Seconds beyond which a run is said to be long. */
const LONGER = 60

/** A recomputation a person asked for: what it does while it runs and since when, then what it found. */
export function Recomputation({ call }: { readonly call: Call<BriefRun> }) {
  const { busy, value, trouble, ask } = call
  return (
    <>
      {busy && <Running />}
      {trouble && <Troubled trouble={trouble} again={() => void ask()} />}
      {value !== undefined && <RunTold summary={value} />}
    </>
  )
}

function Running() {
  const { speak } = usePage()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const begun = performance.now()
    const timer = setInterval(
      () => setSeconds(Math.floor((performance.now() - begun) / 1000)),
      1000,
    )
    return () => clearInterval(timer)
  }, [])
  return (
    <section class="running">
      <Busy what={speak(RUNNING)} />
      <p>{speak(IN_ORDER)}</p>
      <ol>
        {PHASES.map((phase) => (
          <li key={phase.en}>{speak(phase)}</li>
        ))}
      </ol>
      <p class="quiet">{speak(SINCE, { n: seconds })}</p>
      <p class="quiet" role="status">
        {speak(seconds < LONGER ? GO_ON : LONG)}
      </p>
    </section>
  )
}
