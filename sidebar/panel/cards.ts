import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { CardRef } from '../../src/app/commands/chosenRow.ts'
import type { Standing } from '../../src/app/commands/standing.ts'

/** What cards need of the page they are opened in. */
export interface CardsState {
  /** How old the figures are, where the page knows it. */
  readonly standing: Standing | null | undefined
  /** Opens a card over the place, or over the card that is open. */
  readonly open: (card: CardRef) => void
  /** How many times a card changed the sheet: a list made before that is out of date. */
  readonly changes: number
  readonly changed: () => void
  /** Whether cards stand beside something else: over the sheet, where no row can be chosen meanwhile. */
  readonly isAside: boolean
}

export const CardsContext = createContext<CardsState | null>(null)

/** What a view needs to open cards, or to stand in one. */
export function useCards(): CardsState {
  const cards = useContext(CardsContext)
  if (!cards) throw new Error('a card outside a page of cards')
  return cards
}
