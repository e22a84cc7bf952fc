import type { SavedCounts } from '../../../src/app/commands/saveCounts.ts'
import type { Text } from '../../../src/base/text.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { useCall } from '../../kit/useCall.ts'
import { Recomputation } from '../next/Recomputation.tsx'

const SAVED: Text = {
  fr: 'Comptages de {n|# variable enregistrés|# variables enregistrés} dans Contrôles.',
  en: 'Counts of {n|# variable|# variables} saved in Checks.',
}
const THERE: Text = {
  fr: 'Ces comptages étaient déjà dans Contrôles : rien n’a été écrit deux fois.',
  en: 'These counts were in Checks already: nothing was written twice.',
}
const NEXT: Text = {
  fr: 'Les scores en tiendront compte au prochain recalcul.',
  en: 'Scores will take them in at the next recompute.',
}
const RECOMPUTE: Text = { fr: 'Recalculer tout', en: 'Recompute all' }
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

/** What was saved, and the way to see what it changes. */
export function SavedTold({ saved: { added, issues } }: { readonly saved: SavedCounts }) {
  const { speak, door } = usePage()
  const recomputed = useCall(() => door.recomputeBriefly())
  return (
    <>
      <Notice tone="good">
        <p>{added > 0 ? speak(SAVED, { n: added }) : speak(THERE)}</p>
        {!recomputed.value && <p>{speak(NEXT)}</p>}
      </Notice>
      <Issues issues={issues} />
      <Recomputation call={recomputed} />
      <div class="actions foot">
        {!recomputed.value && (
          <Button isMain press={() => void recomputed.ask()} busy={recomputed.busy}>
            {speak(RECOMPUTE)}
          </Button>
        )}
        <BackToPanel words={speak(CLOSE)} isMain={Boolean(recomputed.value)} />
      </div>
    </>
  )
}
