import { useEffect, useRef, useState } from 'preact/hooks'
import type { Choices } from '../../../src/app/seeds/settingRows.ts'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/Progress.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall, useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import type { Course } from './course.ts'
import { goOn, NOT_BEGUN } from './course.ts'

const TITLE: Text = { fr: 'Le classeur se prépare', en: 'The workbook is being prepared' }
const STEPS: Text = { fr: 'Étapes', en: 'Steps' }
const STAY: Text = {
  fr: 'Gardez cette fenêtre ouverte. Si elle se ferme, relancez « Créer ou compléter le classeur » : ce qui est fait reste fait.',
  en: 'Keep this window open. If it closes, run “Create or complete the workbook” again: what is done stays done.',
}
const STEP: Text = { fr: 'Étape {step} sur {of}…', en: 'Step {step} of {of}…' }
const STARTING: Text = { fr: 'Préparation…', en: 'Getting ready…' }
const COMPUTING: Text = { fr: 'Premier calcul…', en: 'First computation…' }
const READY: Text = { fr: 'Le classeur est prêt.', en: 'The workbook is ready.' }
const COMPLETE: Text = {
  fr: "Tout y était déjà : rien n'a été ajouté.",
  en: 'Everything was there already: nothing was added.',
}
const REVIEW: Text = {
  fr: 'Le classeur est créé, et {n|un point est|# points sont} à revoir :',
  en: 'The workbook is created, and {n|one point is|# points are} to review:',
}
const ADDED: Text = { fr: 'Ajouté', en: 'Added' }
const OPEN: Text = { fr: 'Ouvrir le panneau', en: 'Open the panel' }

/** The steps of a creation, one after the other; it ends on the panel when nothing is left to say. */
export function CourseView({ choices }: { readonly choices: Choices }) {
  const { speak, door } = usePage()
  const [course, tell] = useState<Course>(NOT_BEGUN)
  const reached = useRef(course)
  const run = useCallNow(() =>
    goOn(reached.current, choices, door, (now) => {
      reached.current = now
      tell(now)
    }),
  )
  const { next, step, of, added, issues, otherIssues } = course
  const isOver = next === 'nothing'
  const isPlain = isOver && added.length > 0 && issues.length === 0
  const opened = useCall(() => door.openPage('panel', 'next'))
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is over
  useEffect(() => {
    if (isPlain) void opened.ask()
  }, [isPlain])
  const words = { start: STARTING, steps: STEP, compute: COMPUTING, nothing: READY }[next]
  return (
    <View title={speak(TITLE)}>
      <Progress name={speak(STEPS)} done={isOver ? of : step} of={of || 1} />
      {run.busy && <Busy what={speak(words, { step: Math.min(step + 1, of), of })} />}
      {run.busy && <p class="quiet">{speak(STAY)}</p>}
      {run.trouble && <Troubled trouble={run.trouble} again={() => void run.ask()} />}
      {isOver && issues.length === 0 && (
        <Notice tone="good">{speak(added.length > 0 ? READY : COMPLETE)}</Notice>
      )}
      {isOver && issues.length > 0 && (
        <Notice tone="careful">{speak(REVIEW, { n: issues.length + otherIssues })}</Notice>
      )}
      {isOver && <Issues issues={issues} others={otherIssues} />}
      {isOver && (
        <div class="actions">
          <Button isMain press={() => void opened.ask()} busy={opened.busy}>
            {speak(OPEN)}
          </Button>
        </div>
      )}
      {opened.trouble && <Troubled trouble={opened.trouble} again={() => void opened.ask()} />}
      {added.length > 0 && (
        <section>
          <h2>{speak(ADDED)}</h2>
          <ul class="added">
            {added.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
    </View>
  )
}
