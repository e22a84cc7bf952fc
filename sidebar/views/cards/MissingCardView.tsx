import type { HeldScenario, MissingCard } from '../../../src/app/commands/missingCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import { PartBar } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import type { CardProps } from './Card.tsx'
import { Card } from './Card.tsx'
import { CardLink } from './CardLink.tsx'
import { Holders } from './Holders.tsx'
import { Mechanics } from './Mechanics.tsx'
import { OwnPriority } from './OwnPriority.tsx'

const RANK: Text = { fr: 'Rang {rank}', en: 'Rank {rank}' }
const WAVE: Text = { fr: 'vague {wave}', en: 'wave {wave}' }
const UNRANKED: Text = { fr: 'Hors classement', en: 'Not ranked' }
const FORCED: Text = { fr: 'priorité forcée : {forced}', en: 'forced priority: {forced}' }
const WEIGHT: Text = { fr: 'Ce que le plan y perd', en: 'What the plan loses by it' }
const INDEX: Text = {
  fr: '{points} du plan × sensibilité {factor} ÷ effort {effort} : indice {index} sur 100.',
  en: '{points} of the plan × sensitivity {factor} ÷ effort {effort}: index {index} out of 100.',
}
const UNLOCKS: Text = {
  fr: 'À elle seule, elle débloque {n|# scénario|# scénarios}.',
  en: 'On its own it unlocks {n|# scenario|# scenarios}.',
}
const GAP: Text = { fr: 'Écart : {gap}.', en: 'Gap: {gap}.' }
const MOMENT: Text = {
  fr: 'Moments où la demander : {moment}.',
  en: 'Moments to ask for it: {moment}.',
}

/** Why a datum stands where it stands, and what to do about it. */
export function MissingCardView({ id, back }: CardProps) {
  const { door } = usePage()
  const call = useCallNow(() => door.missingCard(id))
  const place = { tab: 'missing', row: id, column: 'datum' }
  return (
    <Card call={call} back={back} title={({ label }) => label} place={place}>
      {(card) => <Told card={card} refresh={() => void call.ask()} />}
    </Card>
  )
}

function Told({ card, refresh }: { readonly card: MissingCard; readonly refresh: () => void }) {
  const { speak } = usePage()
  const { rank, wave, forced, gap, moment, unlocks } = card
  const standing = [
    rank === null ? speak(UNRANKED) : speak(RANK, { rank }),
    card.class,
    wave === null ? '' : speak(WAVE, { wave }),
    card.status,
    forced === '' ? '' : speak(FORCED, { forced }),
  ]
  return (
    <>
      <p class="quiet">{standing.filter(Boolean).join(' · ')}</p>
      <p>{card.explanation}</p>
      <Weight card={card} />
      {unlocks !== null && unlocks > 0 && <p>{speak(UNLOCKS, { n: unlocks })}</p>}
      <Holders holders={card.holders} />
      {gap !== '' && <p>{speak(GAP, { gap })}</p>}
      <Mechanics card={card} refresh={refresh} />
      {moment !== '' && <p class="quiet">{speak(MOMENT, { moment })}</p>}
      <OwnPriority card={card} refresh={refresh} />
    </>
  )
}

/** The parts of its score: each scenario and what it loses, then how they make the index. */
function Weight({ card }: { readonly card: MissingCard }) {
  const { speak, locale } = usePage()
  const { scenarios, points, sensitivity, effort, index } = card
  if (scenarios.length === 0) return null
  const parts = scenarios.map(({ name, share }) => ({ name, value: amount(share), told: share }))
  const number = (value: number) => sayNumber(value, locale)
  return (
    <section>
      <h2>{speak(WEIGHT)}</h2>
      <PartBar label={speak(WEIGHT)} parts={parts} />
      {points !== null && sensitivity !== null && effort !== null && index !== null && (
        <p class="quiet">
          {speak(INDEX, {
            points: sayShare(points, locale),
            factor: number(sensitivity),
            effort: number(effort),
            index: number(index),
          })}
        </p>
      )}
      <ul class="list">
        {scenarios.map((one) => (
          <Scenario key={one.name} scenario={one} />
        ))}
      </ul>
    </section>
  )
}

function Scenario({ scenario }: { readonly scenario: HeldScenario }) {
  const { id, name, share, status } = scenario
  return (
    <li class="pair">
      <span>
        {id === null ? name : <CardLink kind="scenario" id={id} words={name} />}
        {status !== '' && <span class="about">{status}</span>}
      </span>
      <span class="amount">{share}</span>
    </li>
  )
}

/** A share told in words, as a width: what is told as under 1 % is half of one. */
function amount(share: string): number {
  const [whole] = /\d+/.exec(share) ?? ['0']
  return share.startsWith(whole) ? Number(whole) : 0.5
}
