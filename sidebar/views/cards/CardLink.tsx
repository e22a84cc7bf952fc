import type { CardRef } from '../../../src/app/commands/chosenRow.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { useCards } from '../../panel/cards.ts'

interface CardLinkProps extends CardRef {
  readonly words: string
}

/** Leads to a card. */
export function CardLink({ kind, id, words }: CardLinkProps) {
  const { open } = useCards()
  return <LinkButton press={() => open({ kind, id })}>{words}</LinkButton>
}
