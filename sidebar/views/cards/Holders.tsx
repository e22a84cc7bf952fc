import type { MissingCard } from '../../../src/app/commands/missingCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayShare } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { CardLink } from './CardLink.tsx'

const TITLE: Text = {
  fr: 'Les variables qui conviennent presque',
  en: 'The variables that almost fit',
}
const NONE: Text = {
  fr: "Aucune variable de l'inventaire ne porte cette donnée.",
  en: 'No variable of the inventory holds this datum.',
}
const WHERE: Text = { fr: '{name}, dans {source}', en: '{name}, in {source}' }
const RATES: Text = {
  fr: 'complétude {completeness}, validité {validity}',
  en: 'completeness {completeness}, validity {validity}',
}
const UNKNOWN: Text = { fr: 'inconnue', en: 'unknown' }
const OTHERS: Text = { fr: 'Voir les {n|#|#} autres', en: 'See the {n|#|#} others' }
const OTHER: Text = { fr: "Voir l'autre", en: 'See the other' }

type Holder = MissingCard['holders'][number]

/** How many are seen at once: the nearest come first. */
const SHOWN = 4

/** The variables that hold a datum, and why each is not enough. */
export function Holders({ holders }: { readonly holders: readonly Holder[] }) {
  const { speak } = usePage()
  const others = holders.slice(SHOWN)
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      {holders.length === 0 ? <p>{speak(NONE)}</p> : <List holders={holders.slice(0, SHOWN)} />}
      {others.length > 0 && (
        <details>
          <summary>
            {others.length === 1 ? speak(OTHER) : speak(OTHERS, { n: others.length })}
          </summary>
          <List holders={others} />
        </details>
      )}
    </section>
  )
}

function List({ holders }: { readonly holders: readonly Holder[] }) {
  return (
    <ul class="list">
      {holders.map((one) => (
        <One key={one.id} holder={one} />
      ))}
    </ul>
  )
}

function One({ holder }: { readonly holder: Holder }) {
  const { speak, locale } = usePage()
  const { id, name, source, why, completeness, validity } = holder
  const rate = (value: number | null) => (value === null ? speak(UNKNOWN) : sayShare(value, locale))
  const isMeasured = completeness !== null || validity !== null
  return (
    <li>
      <CardLink
        kind="variable"
        id={id}
        words={source === '' ? name : speak(WHERE, { name, source })}
      />
      <span class="about">
        {why}
        {isMeasured &&
          ` · ${speak(RATES, { completeness: rate(completeness), validity: rate(validity) })}`}
      </span>
    </li>
  )
}
