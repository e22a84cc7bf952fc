import { useState } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { isCounted } from '../../checking/choices.ts'
import type { Pair } from '../../comparing/pairs.ts'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { columnEntries } from '../reading/columnName.ts'
import type { Lining } from './lining.ts'

const OTHERS: Text = { fr: 'Comparer deux autres colonnes', en: 'Compare two other columns' }
const COLUMN: Text = { fr: 'Colonne de « {name} »', en: 'Column of “{name}”' }
const CHOOSE: Text = { fr: 'Choisissez', en: 'Choose' }
const ADD: Text = { fr: 'Ajouter', en: 'Add' }

interface AddPairProps {
  readonly lining: Lining
  readonly names: readonly [string, string]
  readonly add: (pair: Pair) => void
}

/** Two columns nobody proposed to compare, chosen by hand. */
export function AddPair({ lining: { sides, pairs }, names, add }: AddPairProps) {
  const { speak } = usePage()
  const [chosen, setChosen] = useState<readonly [string, string]>(['', ''])
  const free = (side: 0 | 1) => {
    const taken = new Set(pairs.map(({ first, second }) => (side === 0 ? first : second)))
    return sides[side].columns.filter((one) => isCounted(one) && !taken.has(one.column))
  }
  const [first, second] = [free(0), free(1)]
  if (first.length === 0 || second.length === 0) return null
  const entries = (columns: typeof first) => columnEntries(columns, speak(CHOOSE), speak)
  return (
    <details>
      <summary>{speak(OTHERS)}</summary>
      <div class="two">
        <Select
          label={speak(COLUMN, { name: names[0] })}
          entries={entries(first)}
          chosen={chosen[0]}
          choose={(id) => setChosen([id, chosen[1]])}
        />
        <Select
          label={speak(COLUMN, { name: names[1] })}
          entries={entries(second)}
          chosen={chosen[1]}
          choose={(id) => setChosen([chosen[0], id])}
        />
      </div>
      <div class="actions">
        <Button
          isOff={chosen.includes('')}
          press={() => {
            add({ first: Number(chosen[0]), second: Number(chosen[1]) })
            setChosen(['', ''])
          }}
        >
          {speak(ADD)}
        </Button>
      </div>
    </details>
  )
}
