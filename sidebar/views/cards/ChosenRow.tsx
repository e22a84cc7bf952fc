import type { Text } from '../../../src/base/text.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { useCards } from '../../panel/cards.ts'

const SEE: Text = { fr: 'Voir la ligne choisie', en: 'See the chosen row' }
const NONE: Text = {
  fr: "La ligne choisie n'a pas de fiche : cliquez une ligne de Données manquantes, Variables, Sources ou Scénarios, puis recommencez.",
  en: 'The chosen row has no card: click a row of Missing data, Variables, Sources or Scenarios, then try again.',
}

/** Opens the card of the row a person chose in the sheet, on demand. */
export function ChosenRow() {
  const { speak, door } = usePage()
  const { open } = useCards()
  const chosen = useCall(() => door.chosenRow())
  const follow = async () => {
    const card = await chosen.ask()
    if (card) open(card)
  }
  return (
    <>
      <LinkButton press={() => void follow()}>{speak(SEE)}</LinkButton>
      {!chosen.busy && chosen.value === null && (
        <p class="quiet" role="status">
          {speak(NONE)}
        </p>
      )}
      {chosen.trouble && <Troubled trouble={chosen.trouble} again={() => void follow()} />}
    </>
  )
}
