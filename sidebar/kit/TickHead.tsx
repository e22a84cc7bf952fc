import type { Text } from '../../src/base/text.ts'
import { usePage } from './page.ts'

interface TickHeadProps {
  /** What the first column, of checkboxes, does. */
  readonly tick: Text
  /** The names of the other columns. */
  readonly names: readonly Text[]
}

/** The head of a table whose lines are ticked. */
export function TickHead({ tick, names }: TickHeadProps) {
  const { speak } = usePage()
  return (
    <thead>
      <tr>
        <th scope="col">
          <span class="unseen">{speak(tick)}</span>
        </th>
        {names.map((name) => (
          <th scope="col" key={name.en}>
            {speak(name)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
