import type { HomeLine } from '../../../src/app/commands/summary.ts'
import { Figure } from '../../kit/Figure.tsx'
import { PartBar } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'
import { sharesOf, toldWithoutBar } from './bars.ts'
import { Key } from './Key.tsx'
import { WORDS } from './words.ts'

/** The key figures: the shares of the plan as one bar, the others beside each other. */
export function Headline({ lines }: { readonly lines: readonly HomeLine[] }) {
  const { speak } = usePage()
  const shares = sharesOf(lines)
  const others = lines.filter((line) => !shares.some(({ name }) => name === line.name))
  return (
    <section class="together">
      <h2>{speak(WORDS.headline)}</h2>
      {lines.length === 0 && <p class="quiet">{speak(WORDS.none)}</p>}
      {shares.length > 0 && (
        <>
          <PartBar label={speak(WORDS.headline)} parts={shares} isPlan />
          <Key parts={shares} />
        </>
      )}
      {others.length > 0 && (
        <dl class="figures">
          {others.map(({ name, figure, about }) => (
            <Figure key={name} name={name} value={toldWithoutBar(figure)} note={about} />
          ))}
        </dl>
      )}
    </section>
  )
}
