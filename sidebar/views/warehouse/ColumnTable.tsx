import { useId } from 'preact/hooks'
import type { CheckedVariable } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { TickHead } from '../../kit/TickHead.tsx'
import { Wide } from '../../kit/Wide.tsx'
import type { Described } from './described.ts'

const CAPTION: Text = { fr: 'Colonnes de la table', en: 'Columns of the table' }
const TICK: Text = { fr: 'Compter', en: 'Count' }
const VARIABLE: Text = { fr: 'Variable', en: 'Variable' }
const COLUMN: Text = { fr: 'Colonne de la table', en: 'Column of the table' }
const NAMED: Text = { fr: 'Colonne de « {name} »', en: 'Column of “{name}”' }
const CLOSED: Text = {
  fr: 'ne doit pas être contrôlée, même en comptages',
  en: 'must not be checked, not even as counts',
}

interface ColumnTableProps {
  readonly variables: readonly CheckedVariable[]
  readonly names: Described['names']
  readonly left: Described['left']
  readonly change: (what: Pick<Described, 'names'> | Pick<Described, 'left'>) => void
}

/** Which column holds each variable: its own name, until somebody says another. */
export function ColumnTable({ variables, names, left, change }: ColumnTableProps) {
  const { speak } = usePage()
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(left)
    if (isTicked) next.delete(id)
    else next.add(id)
    change({ left: next })
  }
  return (
    <Paged lines={variables}>
      {(shown) => (
        <Wide label={speak(CAPTION)}>
          <table class="columns">
            <caption class="unseen">{speak(CAPTION)}</caption>
            <TickHead tick={TICK} names={[VARIABLE, COLUMN]} />
            <tbody>
              {shown.map((one) => (
                <Line
                  key={one.id}
                  variable={one}
                  name={names.get(one.id) ?? one.name}
                  isTicked={!left.has(one.id)}
                  tick={(isTicked) => tick(one.id, isTicked)}
                  type={(name) => change({ names: new Map(names).set(one.id, name) })}
                />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </Paged>
  )
}

interface LineProps {
  readonly variable: CheckedVariable
  readonly name: string
  readonly isTicked: boolean
  readonly tick: (isTicked: boolean) => void
  readonly type: (name: string) => void
}

function Line({ variable, name, isTicked, tick, type }: LineProps) {
  const { speak } = usePage()
  const id = useId()
  const isOpen = variable.nature.isAllowed
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          class="pick"
          id={id}
          checked={isOpen && isTicked}
          disabled={!isOpen}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
      </td>
      <td class="typed">
        <label for={id}>{variable.name}</label>
      </td>
      <td class="typed">
        {isOpen ? (
          <div class="field">
            <input
              type="text"
              maxLength={1000}
              spellcheck={false}
              aria-label={speak(NAMED, { name: variable.name })}
              value={name}
              onInput={({ currentTarget }) => type(currentTarget.value)}
            />
          </div>
        ) : (
          <span class="quiet">{speak(CLOSED)}</span>
        )}
      </td>
    </tr>
  )
}
