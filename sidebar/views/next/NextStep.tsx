import type { Standing } from '../../../src/app/commands/standing.ts'
import type { Text } from '../../../src/base/text.ts'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { usePanel } from '../../panel/panel.ts'

const LEFT: Text = {
  fr: 'Il reste {n|# case|# cases} à remplir, environ {minutes|# minute|# minutes}.',
  en: '{n|# cell|# cells} left to fill in, about {minutes|# minute|# minutes}.',
}
const FILL: Text = { fr: 'Compléter maintenant', en: 'Fill in now' }
const RECOMPUTE: Text = { fr: 'Recalculer', en: 'Recompute' }
const COMPUTE: Text = {
  fr: 'Tout est rempli. Recalculez pour voir où en est le projet.',
  en: 'Everything is filled in. Recompute to see where the project stands.',
}
const FIRST: Text = {
  fr: 'Tout est rempli et à jour. La première donnée qui manque au plan : {datum}.',
  en: 'Everything is filled in and up to date. The first datum the plan lacks: {datum}.',
}
const SEE: Text = { fr: 'Voir les données manquantes', en: 'See the missing data' }
const NOTHING: Text = {
  fr: 'Tout est rempli et à jour, et aucune donnée ne manque au plan.',
  en: 'Everything is filled in and up to date, and the plan lacks no data.',
}

interface NextStepProps {
  readonly standing: Standing
  readonly recompute: () => void
  readonly busy: boolean
}

/** The one thing to do now; recomputing is always at hand. */
export function NextStep({ standing, recompute, busy }: NextStepProps) {
  const { speak } = usePage()
  const { go } = usePanel()
  const { cellsLeft: n, minutes, missing } = standing
  const isFresh = standing.computed !== null && standing.changed?.length === 0
  const again = (isMain: boolean) => (
    <Button press={recompute} isMain={isMain} busy={busy}>
      {speak(RECOMPUTE)}
    </Button>
  )
  const step = (words: string, action: preact.ComponentChildren, isMain: boolean) => (
    <>
      <p class="step">{words}</p>
      <div class="actions">
        {action}
        {again(isMain)}
      </div>
    </>
  )
  if (n > 0) {
    const fill = (
      <Button isMain press={() => go('fill')}>
        {speak(FILL)}
      </Button>
    )
    return step(speak(LEFT, { n, minutes }), fill, false)
  }
  if (!isFresh) return step(speak(COMPUTE), null, true)
  const [first] = missing
  if (!first) return step(speak(NOTHING), null, false)
  const see = (
    <Button isMain press={() => go('missing')}>
      {speak(SEE)}
    </Button>
  )
  return step(speak(FIRST, { datum: first.label }), see, false)
}
