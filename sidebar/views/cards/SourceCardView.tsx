import type { NamedFlow, SourceCard } from '../../../src/app/commands/sourceCard.ts'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import type { CardProps } from './Card.tsx'
import { Card } from './Card.tsx'
import { CardLink } from './CardLink.tsx'
import { Facts } from './Facts.tsx'

const ISOLATED: Text = {
  fr: "Source isolée : aucun flux n'y entre ni n'en sort.",
  en: 'Isolated source: no flow goes in or out.',
}
const AGE: Text = { fr: '{n|# jour|# jours} au constat', en: '{n|# day|# days} when observed' }
const FACTS = {
  role: { fr: 'Rôle dans le SI', en: 'Role in the system' },
  tool: { fr: 'Outil et éditeur', en: 'Tool and vendor' },
  owner: { fr: 'Responsable', en: 'Owner' },
  frequency: { fr: 'Fréquence attendue', en: 'Expected frequency' },
  lastUpdate: { fr: 'Dernière mise à jour', en: 'Last update' },
  observed: { fr: 'Constaté le', en: 'Observed on' },
  age: { fr: 'Âge du flux', en: 'Age of the feed' },
  quality: { fr: 'Qualité, sur 100', en: 'Quality, out of 100' },
  completeness: { fr: 'Complétude', en: 'Completeness' },
  weight: { fr: 'Poids de la source', en: 'Source weight' },
  filled: { fr: 'Ligne renseignée', en: 'Row filled' },
  count: { fr: 'Nombre de variables', en: 'Number of variables' },
} as const satisfies Record<string, Text>
const FROM: Text = { fr: 'Reçoit de', en: 'Receives from' }
const TO: Text = { fr: 'Alimente', en: 'Feeds' }
const NOT_YET: Text = { fr: 'flux prévu ou possible', en: 'flow planned or possible' }
const VARIABLES: Text = { fr: 'Ses variables', en: 'Its variables' }

/** What a source is worth: how fresh it is, what it holds, what it feeds. */
export function SourceCardView({ id, back }: CardProps) {
  const { door } = usePage()
  const call = useCallNow(() => door.sourceCard(id))
  return (
    <Card
      call={call}
      back={back}
      title={({ name }) => name}
      place={{ tab: 'sources', row: id, column: 'name' }}
    >
      {(card) => <Told card={card} />}
    </Card>
  )
}

function Told({ card }: { readonly card: SourceCard }) {
  const { speak } = usePage()
  return (
    <>
      {card.freshness !== '' && <p class="step">{card.freshness}</p>}
      {card.isIsolated && <Notice tone="careful">{speak(ISOLATED)}</Notice>}
      <Figures card={card} />
      <Flows title={speak(FROM)} flows={card.from} />
      <Flows title={speak(TO)} flows={card.to} />
      {card.variables.length > 0 && (
        <section>
          <h2>{speak(VARIABLES)}</h2>
          <ul class="list">
            {card.variables.map(({ id, name, level }) => (
              <li key={id}>
                <CardLink kind="variable" id={id} words={name} />
                <span class="about">{level}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Figures({ card }: { readonly card: SourceCard }) {
  const { speak, locale } = usePage()
  const share = (value: number | null) => (value === null ? '' : sayShare(value, locale))
  const day = (iso: string | null) => (iso === null ? '' : sayDay(dayFromIso(iso) ?? 0, locale))
  const { age, quality, variablesCount } = card
  return (
    <Facts
      facts={[
        [speak(FACTS.role), card.role],
        [speak(FACTS.tool), card.tool],
        [speak(FACTS.owner), card.owner],
        [speak(FACTS.frequency), card.frequency],
        [speak(FACTS.lastUpdate), day(card.lastUpdate)],
        [speak(FACTS.observed), day(card.observedOn)],
        [speak(FACTS.age), age === null ? '' : speak(AGE, { n: age })],
        [speak(FACTS.quality), quality === null ? '' : sayNumber(quality, locale, 0)],
        [speak(FACTS.completeness), share(card.completeness)],
        [speak(FACTS.weight), share(card.weight)],
        [speak(FACTS.filled), share(card.filled)],
        [speak(FACTS.count), variablesCount === null ? '' : sayNumber(variablesCount, locale)],
      ]}
    />
  )
}

function Flows({ title, flows }: { readonly title: string; readonly flows: readonly NamedFlow[] }) {
  const { speak } = usePage()
  if (flows.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {flows.map(({ id, name, isRunning }) => (
          <li key={id}>
            <CardLink kind="source" id={id} words={name} />
            {!isRunning && <span class="about">{speak(NOT_YET)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
