import type { Text } from '../../src/base/text.ts'
import { usePage } from '../kit/page.ts'
import type { Cell } from './course.ts'
import { parts } from './course.ts'

const LEFT: Text = { fr: '{n|# case|# cases}', en: '{n|# cell|# cells}' }
const ALL: Text = { fr: 'Tout', en: 'All' }
const NOBODY: Text = { fr: 'Sans responsable', en: 'No owner' }

interface PartsProps {
  readonly title: string
  readonly cells: readonly Cell[]
  readonly answered: ReadonlySet<number>
  readonly of: (cell: Cell) => string
  readonly chosen: string | null
  readonly choose: (part: string | null) => void
}

/** The cells left by something they bear, to choose from. */
export function Parts({ title, cells, answered, of, chosen, choose }: PartsProps) {
  const { speak } = usePage()
  const all = parts(cells, answered, of)
  if (all.length < 2) return null
  return (
    <label class="field">
      <span class="name">{title}</span>
      <select
        value={chosen === null ? ALL_VALUE : `part ${chosen}`}
        onChange={({ currentTarget: { value } }) =>
          choose(value === ALL_VALUE ? null : value.slice('part '.length))
        }
      >
        <option value={ALL_VALUE}>{speak(ALL)}</option>
        {all.map(({ id, name, left }) => (
          <option key={id} value={`part ${id}`}>
            {name || speak(NOBODY)} · {speak(LEFT, { n: left })}
          </option>
        ))}
      </select>
    </label>
  )
}

const ALL_VALUE = 'all'
