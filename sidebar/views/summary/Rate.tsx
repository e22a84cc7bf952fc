import { PartBar } from '../../kit/PartBar.tsx'
import { rateOf, toldWithoutBar } from './bars.ts'

interface RateProps {
  readonly name: string
  /** As Accueil says it, with its bar of characters where it has one. */
  readonly figure: string
}

/** A figure of Accueil, its bar drawn. */
export function Rate({ name, figure }: RateProps) {
  const value = rateOf(figure)
  const told = toldWithoutBar(figure)
  if (value === null) return <>{told}</>
  return (
    <div class="rate">
      <PartBar label={name} parts={[{ name: '', value, told }]} whole={100} />
      <strong>{told}</strong>
    </div>
  )
}
