import type { CriterionPart, VariableCard } from '../../../src/app/commands/variableCard.ts'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import { PartBar } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'
import { Radar } from '../../kit/Radar.tsx'
import { useCallNow } from '../../kit/useCall.ts'
import type { CardProps } from './Card.tsx'
import { Card } from './Card.tsx'
import { CardLink } from './CardLink.tsx'
import { Facts } from './Facts.tsx'
import { HeldData } from './HeldData.tsx'

const CRITERIA: Readonly<Record<CriterionPart['criterion'], Text>> = {
  completeness: { fr: 'Complétude', en: 'Completeness' },
  validity: { fr: 'Validité', en: 'Validity' },
  actuality: { fr: 'Actualité', en: 'Currency' },
  accuracy: { fr: 'Précision', en: 'Accuracy' },
  consistency: { fr: 'Cohérence', en: 'Consistency' },
  availability: { fr: 'Disponibilité', en: 'Availability' },
}
const SCORE: Text = { fr: 'Score {score} sur 100', en: 'Score {score} out of 100' }
const NO_SCORE: Text = { fr: 'Score inconnu', en: 'Unknown score' }
const COVERAGE: Text = {
  fr: 'sur {share} du poids des critères',
  en: 'on {share} of the weight of the criteria',
}
const SIX: Text = { fr: 'Les six critères', en: 'The six criteria' }
const PARTS: Text = { fr: 'De quoi le score est fait', en: 'What the score is made of' }
const UNKNOWN: Text = { fr: 'inconnue', en: 'unknown' }
const WEIGHS: Text = { fr: 'pèse {weight}', en: 'weighs {weight}' }
const POINTS: Text = { fr: '{n|# point|# points}', en: '{n|# point|# points}' }
const EVIDENCE: Readonly<Record<NonNullable<VariableCard['evidence']>, Text>> = {
  check: { fr: 'Complétude mesurée par un contrôle', en: 'Completeness measured by a check' },
  count: { fr: 'Complétude comptée en fiches', en: 'Completeness counted in records' },
  declared: { fr: 'Complétude déclarée, sans comptage', en: 'Completeness declared, not counted' },
}
const NO_EVIDENCE: Text = { fr: 'Complétude non mesurée', en: 'Completeness not measured' }
const ON: Text = { fr: '{what}, le {day}', en: '{what}, on {day}' }
const FACTS = {
  name: { fr: 'Nom du champ', en: 'Field name' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  freshness: { fr: 'Fraîcheur', en: 'Freshness' },
  usable: { fr: 'Part exploitable', en: 'Usable share' },
  uniqueness: { fr: 'Unicité', en: 'Uniqueness' },
  usedBy: { fr: 'Scénarios servis', en: 'Scenarios served' },
  toReview: { fr: 'À examiner', en: 'To review' },
  computed: { fr: 'Calculé le', en: 'Computed on' },
} as const satisfies Record<string, Text>

/** What a variable is worth: its score, what it is made of, what it rests on. */
export function VariableCardView({ id, back }: CardProps) {
  const { door } = usePage()
  const call = useCallNow(() => door.variableCard(id))
  return (
    <Card
      call={call}
      back={back}
      title={({ label, name }) => label || name}
      place={{ tab: 'variables', row: id, column: 'name' }}
    >
      {(card) => <Told card={card} />}
    </Card>
  )
}

function Told({ card }: { readonly card: VariableCard }) {
  const { speak, locale } = usePage()
  const { score, coverage, level, source } = card
  const share = (value: number | null) => (value === null ? '' : sayShare(value, locale))
  const day = (iso: string | null) => (iso === null ? '' : sayDay(dayFromIso(iso) ?? 0, locale))
  const proof = speak(card.evidence === null ? NO_EVIDENCE : EVIDENCE[card.evidence])
  return (
    <>
      {source && <CardLink kind="source" id={source.id} words={source.name} />}
      <p class="step">
        {score === null ? speak(NO_SCORE) : speak(SCORE, { score: sayNumber(score, locale, 0) })}
        {level !== '' && ` · ${level}`}
      </p>
      {coverage !== null && <p class="quiet">{speak(COVERAGE, { share: share(coverage) })}</p>}
      <Criteria card={card} />
      <Facts
        facts={[
          [speak(FACTS.name), card.label === '' ? '' : card.name],
          [
            speak(FACTS.evidence),
            card.checkedOn ? speak(ON, { what: proof, day: day(card.checkedOn) }) : proof,
          ],
          [speak(FACTS.freshness), card.freshness],
          [speak(FACTS.usable), share(card.usable)],
          [speak(FACTS.uniqueness), share(card.uniqueness)],
          [speak(FACTS.usedBy), card.usedBy === null ? '' : String(card.usedBy)],
          [speak(FACTS.toReview), card.toReview],
          [speak(FACTS.computed), day(card.computedOn)],
        ]}
      />
      <HeldData data={card.data} />
    </>
  )
}

/** The six criteria on a radar, then one by one with what each brings to the score. */
function Criteria({ card }: { readonly card: VariableCard }) {
  const { speak, locale } = usePage()
  const known = card.criteria.reduce(
    (sum, { value, weight }) => sum + (value === null ? 0 : weight),
    0,
  )
  const all = card.criteria.reduce((sum, { weight }) => sum + weight, 0)
  const told = (value: number | null) => (value === null ? speak(UNKNOWN) : sayShare(value, locale))
  const lines = card.criteria.map(({ criterion, value, weight }) => ({
    name: speak(CRITERIA[criterion]),
    value,
    told: told(value),
    weight: sayShare(all > 0 ? weight / all : 0, locale),
    points: value === null || known === 0 ? null : (100 * weight * value) / known,
  }))
  const points = (value: number) => speak(POINTS, { n: Math.round(value) })
  const parts = lines.flatMap(({ name, points: value }) =>
    value === null ? [] : [{ name, value, told: points(value) }],
  )
  return (
    <section>
      <h2>{speak(SIX)}</h2>
      <Radar label={speak(SIX)} axes={lines} />
      {parts.length > 0 && (
        <>
          <h2>{speak(PARTS)}</h2>
          <PartBar label={speak(PARTS)} parts={parts} whole={100} />
        </>
      )}
      <ul class="list">
        {lines.map(({ name, told, weight, points: value }) => (
          <li class="pair" key={name}>
            <span>
              {name}
              <span class="about">
                {speak(WEIGHS, { weight })}
                {value !== null && ` · ${points(value)}`}
              </span>
            </span>
            <span class="amount">{told}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
