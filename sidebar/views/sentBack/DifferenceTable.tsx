import { useId } from 'preact/hooks'
import type { Text } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import { TickHead } from '../../kit/TickHead.tsx'
import { Wide } from '../../kit/Wide.tsx'
import type { DifferenceLine } from './lines.ts'

const CAPTION: Text = { fr: 'Différences', en: 'Differences' }
const TICK: Text = { fr: 'Reprendre', en: 'Take' }
const ROW: Text = { fr: 'Ligne', en: 'Row' }
const COLUMN: Text = { fr: 'Colonne', en: 'Column' }
const HERE: Text = { fr: 'Ici', en: 'Here' }
const THERE: Text = { fr: 'Dans le fichier', en: 'In the file' }
const SORTS: Readonly<Record<DifferenceLine['sort'], Text>> = {
  answers: { fr: 'répond', en: 'answers' },
  differs: { fr: 'change', en: 'changes' },
  emptied: { fr: 'vide la case', en: 'empties the cell' },
  added: { fr: 'nouvelle ligne', en: 'new row' },
}
const WHAT: Text = { fr: 'Ce que fait le fichier', en: 'What the file does' }
const OTHER: Text = {
  fr: "Dans le fichier, cette ligne s'appelle « {name} » : est-ce bien la même ?",
  en: 'In the file, this row is called “{name}”: is it the same?',
}
const BLANK: Text = { fr: '(vide)', en: '(blank)' }

interface DifferenceTableProps {
  readonly lines: readonly DifferenceLine[]
  readonly ticked: ReadonlySet<string>
  readonly tick: (key: string, isTicked: boolean) => void
}

/** Differences side by side, under the name of their tab and of their row. */
export function DifferenceTable({ lines, ticked, tick }: DifferenceTableProps) {
  const { speak } = usePage()
  return (
    <Wide label={speak(CAPTION)}>
      <table class="differences">
        <caption class="unseen">{speak(CAPTION)}</caption>
        <TickHead tick={TICK} names={[ROW, COLUMN, HERE, THERE, WHAT]} />
        <tbody>
          {lines.map((line, index) => (
            <Line
              key={line.key}
              line={line}
              isFirstOfTab={lines[index - 1]?.tab !== line.tab}
              isFirstOfRow={lines[index - 1]?.rowKey !== line.rowKey}
              isTicked={ticked.has(line.key)}
              tick={(isTicked) => tick(line.key, isTicked)}
            />
          ))}
        </tbody>
      </table>
    </Wide>
  )
}

interface LineProps {
  readonly line: DifferenceLine
  readonly isFirstOfTab: boolean
  readonly isFirstOfRow: boolean
  readonly isTicked: boolean
  readonly tick: (isTicked: boolean) => void
}

function Line({ line, isFirstOfTab, isFirstOfRow, isTicked, tick }: LineProps) {
  const { speak } = usePage()
  const id = useId()
  const { tab, row, otherName, column, sort, here, there } = line
  const text = (value: string) => value || <span class="quiet">{speak(BLANK)}</span>
  return (
    <>
      {isFirstOfTab && (
        <tr>
          <th scope="rowgroup" colSpan={6} class="tab">
            {tab}
          </th>
        </tr>
      )}
      <tr>
        <td>
          <input
            type="checkbox"
            class="pick"
            id={id}
            aria-labelledby={`${id}-row ${id}-column ${id}-there`}
            checked={isTicked}
            onChange={({ currentTarget }) => tick(currentTarget.checked)}
          />
        </td>
        <td class="typed" id={`${id}-row`}>
          <label for={id}>{row}</label>
          {isFirstOfRow && otherName !== null && (
            <p class="wrong">{speak(OTHER, { name: otherName })}</p>
          )}
        </td>
        <td id={`${id}-column`}>{column}</td>
        <td class="typed">{sort === 'added' ? '' : text(here)}</td>
        <td class="typed" id={`${id}-there`}>
          {text(there)}
        </td>
        <td>{speak(SORTS[sort])}</td>
      </tr>
    </>
  )
}
