import type { Text } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'

const SKIP: Text = { fr: 'Ne pas regarder cette colonne', en: 'Do not look into this column' }
const NO_CARDS: Text = {
  fr: 'Cette colonne ne contient pas de cartes',
  en: 'This column holds no cards',
}

interface CardWaysProps {
  /** Says something else of the column that stopped the reading. */
  readonly correct: (change: Partial<ChosenColumn>) => void
}

/** What can be done with a column that seems to hold numbers of payment cards. */
export function CardWays({ correct }: CardWaysProps) {
  const { speak } = usePage()
  return (
    <>
      <Button press={() => correct({ choice: 'skip' })}>{speak(SKIP)}</Button>
      <Button press={() => correct({ isCardFree: true })}>{speak(NO_CARDS)}</Button>
    </>
  )
}
