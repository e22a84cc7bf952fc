import type { ScenarioCard, ScenarioNeed } from '../../../src/app/commands/scenarioCard.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayPercent, sayShare } from '../../../src/base/text.ts'
import { Figure } from '../../kit/Figure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import type { CardProps } from './Card.tsx'
import { Card } from './Card.tsx'
import { CardLink } from './CardLink.tsx'

const POINTS: Text = { fr: 'Part du plan', en: 'Share of the plan' }
const READY: Text = { fr: 'Part réalisable', en: 'Achievable share' }
const BLOCKERS: Text = { fr: 'Ce qui le bloque : {blockers}', en: 'What blocks it: {blockers}' }
const NEEDS: Text = { fr: "Ce qu'il demande", en: 'What it asks for' }
const NO_NEEDS: Text = {
  fr: "Aucun besoin n'est écrit pour ce scénario.",
  en: 'No need is written for this scenario.',
}
const OPTIONAL: Text = { fr: 'facultative', en: 'optional' }
const MET: Text = { fr: 'couverte à {share}', en: '{share} met' }
const BY: Text = { fr: 'Variable retenue : ', en: 'Variable retained: ' }

/** How far a scenario can run, and what stops it. */
export function ScenarioCardView({ id, back }: CardProps) {
  const { door } = usePage()
  const call = useCallNow(() => door.scenarioCard(id))
  return (
    <Card
      call={call}
      back={back}
      title={({ name }) => name}
      place={{ tab: 'scenarios', row: id, column: 'label' }}
    >
      {(card) => <Told card={card} />}
    </Card>
  )
}

function Told({ card }: { readonly card: ScenarioCard }) {
  const { speak, locale } = usePage()
  const { status, path, points, readiness, blockers } = card
  return (
    <>
      {status !== '' && <p class="step">{status}</p>}
      {path !== '' && <p class="quiet">{path}</p>}
      <dl class="figures">
        {points !== null && <Figure name={speak(POINTS)} value={sayPercent(points, locale)} />}
        {readiness !== null && <Figure name={speak(READY)} value={sayShare(readiness, locale)} />}
      </dl>
      {blockers !== '' && <Notice tone="careful">{speak(BLOCKERS, { blockers })}</Notice>}
      <h2>{speak(NEEDS)}</h2>
      {card.needs.length === 0 && <p>{speak(NO_NEEDS)}</p>}
      <ul class="list">
        {card.needs.map((need) => (
          <Need key={need.row} need={need} />
        ))}
      </ul>
    </>
  )
}

function Need({ need }: { readonly need: ScenarioNeed }) {
  const { speak, locale } = usePage()
  const { id, name, isMandatory, isMissing, status, satisfaction, variable, explanation } = need
  const about = [
    status,
    satisfaction === null ? '' : speak(MET, { share: sayShare(satisfaction, locale) }),
    isMandatory ? '' : speak(OPTIONAL),
  ]
  return (
    <li class="plain">
      {isMissing ? <CardLink kind="missing" id={id} words={name} /> : <span>{name}</span>}
      <span class="about">{about.filter(Boolean).join(' · ')}</span>
      {explanation !== '' && <span class="about">{explanation}</span>}
      {variable && (
        <span class="about">
          {speak(BY)}
          <CardLink kind="variable" id={variable.id} words={variable.name} />
        </span>
      )}
    </li>
  )
}
