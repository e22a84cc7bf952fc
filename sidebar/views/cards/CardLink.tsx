import type { CardRef } from '../../../src/app/commands/chosenRow.ts'
import { LinkButton } from '../../kit/Button.tsx'
import { usePanel } from '../../panel/panel.ts'

interface CardLinkProps extends CardRef {
  readonly words: string
}

/** Leads to a card. */
export function CardLink({ kind, id, words }: CardLinkProps) {
  const { open } = usePanel()
  return <LinkButton press={() => open({ kind, id })}>{words}</LinkButton>
}
