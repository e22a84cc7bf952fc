import type { CardRef } from '../../../src/app/commands/chosenRow.ts'
import { MissingCardView } from './MissingCardView.tsx'
import { ScenarioCardView } from './ScenarioCardView.tsx'
import { SourceCardView } from './SourceCardView.tsx'
import { VariableCardView } from './VariableCardView.tsx'

interface CardViewProps {
  readonly card: CardRef
  readonly back: () => void
}

const VIEWS = {
  missing: MissingCardView,
  variable: VariableCardView,
  source: SourceCardView,
  scenario: ScenarioCardView,
} as const

/** The card of a datum, a variable, a source or a scenario. */
export function CardView({ card, back }: CardViewProps) {
  const View = VIEWS[card.kind]
  return <View id={card.id} back={back} />
}
