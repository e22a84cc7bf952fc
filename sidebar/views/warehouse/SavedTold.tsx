import type { SavedCounts } from '../../../src/app/commands/saveCounts.ts'
import type { Text } from '../../../src/base/text.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Recomputation } from '../next/Recomputation.tsx'
import { RecomputeButton, useRecomputation } from '../next/RecomputeButton.tsx'

const SAVED: Text = {
  fr: 'Comptages de {n|# variable enregistrés|# variables enregistrés} dans Contrôles.',
  en: 'Counts of {n|# variable|# variables} saved in Checks.',
}
const THERE: Text = {
  fr: "Ces comptages étaient déjà dans Contrôles : rien n'a été écrit deux fois.",
  en: 'These counts were in Checks already: nothing was written twice.',
}
const NEXT: Text = {
  fr: 'Les scores en tiendront compte au prochain recalcul.',
  en: 'Scores will take them in at the next recompute.',
}
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

/** What was saved, and the way to see what it changes. */
export function SavedTold({ saved: { added, issues } }: { readonly saved: SavedCounts }) {
  const { speak } = usePage()
  const run = useRecomputation()
  return (
    <>
      <Notice tone="good">
        <p>{added > 0 ? speak(SAVED, { n: added }) : speak(THERE)}</p>
        {!run.value && <p>{speak(NEXT)}</p>}
      </Notice>
      <Issues issues={issues} />
      <Recomputation call={run} />
      <div class="actions foot">
        <RecomputeButton call={run} />
        <BackToPanel words={speak(CLOSE)} isMain={Boolean(run.value)} />
      </div>
    </>
  )
}
