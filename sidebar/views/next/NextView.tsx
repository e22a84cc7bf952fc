import type { Standing } from '../../../src/app/commands/standing.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'
import { Staleness } from '../../panel/Staleness.tsx'
import { NextStep } from './NextStep.tsx'
import { Owners } from './Owners.tsx'
import { Recomputation } from './Recomputation.tsx'
import { useRecomputation } from './RecomputeButton.tsx'

const TITLE: Text = { fr: 'Prochaine étape', en: 'Next step' }
const WAIT: Text = { fr: 'Lecture du classeur…', en: 'Reading the workbook…' }
const NO_WORKBOOK: Text = {
  fr: "Ce fichier n'a pas encore d'inventaire. C'est ce que fait « Créer ou compléter le classeur », ici ou dans le menu Extensions › Inventaire données CRM.",
  en: 'This file has no inventory yet. “Create or complete the workbook” makes it, here or in the menu Extensions › CRM data inventory.',
}

const CREATE: Text = { fr: 'Créer le classeur', en: 'Create the workbook' }

/** What to do now, and the recomputation. */
export function NextView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak } = usePage()
  const { standing } = usePanel()
  const run = useRecomputation()
  const recompute = async () => {
    if (await run.ask()) await standing.ask()
  }
  const told = (now: Standing) => (
    <>
      <NextStep standing={now} recompute={() => void recompute()} busy={run.busy} />
      {!run.busy && <Staleness standing={now} />}
      <Owners owners={now.owners} />
    </>
  )
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <Recomputation call={run} />
      <Answered call={standing} wait={speak(WAIT)}>
        {(now) => (now ? told(now) : <NoWorkbook />)}
      </Answered>
    </View>
  )
}

function NoWorkbook() {
  const { speak, door } = usePage()
  const opened = useCall(() => door.openPage('creation', ''))
  return (
    <>
      <p>{speak(NO_WORKBOOK)}</p>
      {opened.trouble && <Troubled trouble={opened.trouble} again={() => void opened.ask()} />}
      <div class="actions">
        <Button isMain press={() => void opened.ask()}>
          {speak(CREATE)}
        </Button>
      </div>
    </>
  )
}
