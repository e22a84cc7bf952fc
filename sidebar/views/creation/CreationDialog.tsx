import { useState } from 'preact/hooks'
import type { CreationOffer } from '../../../src/app/commands/creationOffer.ts'
import type { Choices } from '../../../src/app/seeds/settingRows.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { ChoiceForm } from './ChoiceForm.tsx'
import { ComingView } from './Coming.tsx'
import { CourseView } from './CourseView.tsx'
import { firstChoices, whatComes } from './chosen.ts'

const TITLE: Text = { fr: "De quel projet s'agit-il ?", en: 'Which project is this?' }
const WAIT: Text = { fr: 'Lecture du fichier…', en: 'Reading the file…' }
const CREATE: Text = { fr: 'Créer', en: 'Create' }
const COMPLETE: Text = { fr: 'Compléter', en: 'Complete' }
const CANCEL: Text = { fr: 'Annuler', en: 'Cancel' }

/** Creates or completes the workbook: the choices, what they bring, then the steps. */
export function CreationDialog() {
  const { speak, door } = usePage()
  const offer = useCallNow(() => door.creationOffer())
  const [agreed, agree] = useState<Choices | null>(null)
  if (agreed) return <CourseView choices={agreed} />
  return (
    <View title={speak(TITLE)}>
      <Answered call={offer} wait={speak(WAIT)}>
        {(told) => <Choosing offer={told} agree={agree} />}
      </Answered>
    </View>
  )
}

interface ChoosingProps {
  readonly offer: CreationOffer
  readonly agree: (choices: Choices) => void
}

function Choosing({ offer, agree }: ChoosingProps) {
  const { speak, locale } = usePage()
  const [choices, choose] = useState(() => firstChoices(offer, locale))
  const [isAsked, ask] = useState(false)
  const lacksAim = choices.aims.length === 0
  const create = () => {
    ask(true)
    if (!lacksAim) agree(choices)
  }
  const isThere = offer.recorded.locale !== null
  return (
    <>
      <div class="two">
        <ChoiceForm
          offer={offer}
          choices={choices}
          choose={choose}
          lacksAim={isAsked && lacksAim}
        />
        <ComingView
          coming={whatComes(offer, choices)}
          words={choices.locale}
          hasPack={choices.pack !== null}
        />
      </div>
      <div class="actions foot">
        <Button isMain press={create}>
          {speak(isThere ? COMPLETE : CREATE)}
        </Button>
        <BackToPanel words={speak(CANCEL)} />
      </div>
    </>
  )
}
