import { useId } from 'preact/hooks'
import type { ComparisonOffer } from '../../../src/app/commands/comparisonOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { ChosenPair } from '../../comparing/lined.ts'
import { datumOf } from '../../comparing/lined.ts'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { TickHead } from '../../kit/TickHead.tsx'
import { Wide } from '../../kit/Wide.tsx'
import { columnName } from '../reading/columnName.ts'
import type { Lining } from './lining.ts'

const CAPTION: Text = { fr: 'Colonnes comparées', en: 'Compared columns' }
const TICK: Text = { fr: 'Comparer', en: 'Compare' }
const DATUM: Text = { fr: 'Donnée', en: 'Datum' }

interface PairTableProps {
  readonly pairs: readonly ChosenPair[]
  readonly lining: Lining
  readonly offer: ComparisonOffer
  readonly names: readonly [string, string]
  readonly tick: (pair: ChosenPair, isTicked: boolean) => void
}

/** The columns of both files that say the same thing, each to be compared or not. */
export function PairTable({ pairs, lining, offer, names, tick }: PairTableProps) {
  const { speak } = usePage()
  const head = (name: string): Text => ({ fr: name, en: name })
  return (
    <Paged lines={pairs}>
      {(shown) => (
        <Wide label={speak(CAPTION)}>
          <table class="columns pairs">
            <caption class="unseen">{speak(CAPTION)}</caption>
            <TickHead tick={TICK} names={[head(names[0]), head(names[1]), DATUM]} />
            <tbody>
              {shown.map((pair) => (
                <Line
                  key={`${pair.first} ${pair.second}`}
                  pair={pair}
                  lining={lining}
                  datum={datumTold(pair, lining, offer)}
                  tick={(isTicked) => tick(pair, isTicked)}
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
  readonly pair: ChosenPair
  readonly lining: Lining
  readonly datum: string
  readonly tick: (isTicked: boolean) => void
}

function Line({ pair, lining: { sides }, datum, tick }: LineProps) {
  const { speak } = usePage()
  const id = useId()
  const [first, second] = [sides[0].columns[pair.first], sides[1].columns[pair.second]]
  if (!first || !second) return null
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          class="pick"
          id={id}
          checked={pair.isTicked}
          onChange={({ currentTarget }) => tick(currentTarget.checked)}
        />
      </td>
      <td class="typed">
        <label for={id}>{columnName(first, speak)}</label>
      </td>
      <td class="typed">{columnName(second, speak)}</td>
      <td class="quiet">{datum}</td>
    </tr>
  )
}

/** The datum both hold, or what they seem to hold. */
function datumTold(pair: ChosenPair, { sides }: Lining, offer: ComparisonOffer): string {
  const held = datumOf(pair, sides, offer)
  if (held) return held.name
  const seems = [sides[0].columns[pair.first], sides[1].columns[pair.second]]
  return seems.map((column) => column?.match?.datum ?? '').find((datum) => datum !== '') ?? ''
}
