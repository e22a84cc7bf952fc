import type { HeldDatum } from '../../../src/app/commands/variableCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { CardLink } from './CardLink.tsx'

const TITLE: Text = { fr: 'Données du catalogue', en: 'Catalogue data' }
const NONE: Text = {
  fr: 'Aucune donnée du catalogue ne lui est rattachée.',
  en: 'No datum of the catalogue is linked to it.',
}
const TO_CONFIRM: Text = { fr: 'proposée, à confirmer', en: 'suggested, to confirm' }
const MISSING: Text = { fr: 'encore manquante pour le plan', en: 'still missing for the plan' }

/** The catalogue data a variable holds, or may hold. */
export function HeldData({ data }: { readonly data: readonly HeldDatum[] }) {
  const { speak } = usePage()
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      {data.length === 0 && <p>{speak(NONE)}</p>}
      <ul class="list">
        {data.map(({ id, name, isConfirmed, isMissing }) => {
          const about = [
            isConfirmed ? '' : speak(TO_CONFIRM),
            isMissing ? speak(MISSING) : '',
          ].filter(Boolean)
          return (
            <li key={id} class="plain">
              {isMissing ? <CardLink kind="missing" id={id} words={name} /> : name}
              {about.length > 0 && <span class="about">{about.join(' · ')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
