import type { CheckedVariable } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import { masked } from '../../../src/profiling/file/masked.ts'
import type { Choice, ChosenColumn } from '../../checking/choices.ts'
import { chosenAnew, isClosed, variableOf } from '../../checking/choices.ts'
import { usePage } from '../../kit/page.ts'
import { columnName } from '../reading/columnName.ts'
import type { ReadTable } from '../reading/readTable.ts'

const CAPTION: Text = { fr: 'Colonnes à contrôler', en: 'Columns to check' }
const COLUMN: Text = { fr: 'Colonne', en: 'Column' }
const LOOKS: Text = { fr: 'Ressemble à', en: 'Looks like' }
const VARIABLE: Text = { fr: 'Variable', en: 'Variable' }
const ABOUT: Text = { fr: 'Ce qui en est fait', en: 'What is done with it' }
const COUNT: Text = { fr: 'Compter sans enregistrer', en: 'Count without saving' }
const SKIP: Text = { fr: 'Ne pas regarder', en: 'Do not look into it' }
const OF: Text = { fr: 'Variable de « {column} »', en: 'Variable of “{column}”' }
const CLOSED: Text = {
  fr: 'Ne sera pas regardée : une donnée de ce genre ne se contrôle pas.',
  en: 'Will not be looked into: a datum of this kind is not checked.',
}
const SAME: Text = { fr: 'Même nom que la variable.', en: 'Same name as the variable.' }
const LIKE: Text = {
  fr: 'Proposée pour « {datum} » : à vérifier.',
  en: 'Proposed for “{datum}”: to be checked.',
}
const HOLDS: Text = { fr: 'Semble porter « {datum} ».', en: 'Seems to hold “{datum}”.' }

interface ColumnTableProps {
  readonly columns: readonly ChosenColumn[]
  readonly table: Pick<ReadTable, 'understood'>
  readonly variables: readonly CheckedVariable[]
  readonly change: (change: (columns: readonly ChosenColumn[]) => ChosenColumn[]) => void
}

/** Columns, the shape of their first value, and the variable each is. */
export function ColumnTable({ columns, table, variables, change }: ColumnTableProps) {
  const { speak } = usePage()
  const sample = 'sample' in table.understood ? table.understood.sample : []
  return (
    <table class="fileColumns">
      <caption class="unseen">{speak(CAPTION)}</caption>
      <thead>
        <tr>
          {[COLUMN, LOOKS, VARIABLE, ABOUT].map((text) => (
            <th scope="col" key={text.en}>
              {speak(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {columns.map((one) => (
          <tr key={one.column}>
            <th scope="row">{columnName(one, speak)}</th>
            <td class="shape">{masked(firstValue(sample, one.column))}</td>
            <td>
              <select
                aria-label={speak(OF, { column: columnName(one, speak) })}
                value={idOf(one.choice)}
                onChange={({ currentTarget: { value } }) =>
                  change((all) => chosenAnew(all, one.column, choiceOf(value, variables)))
                }
              >
                <option value="count">{speak(COUNT)}</option>
                <option value="skip">{speak(SKIP)}</option>
                {variables.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </td>
            <td class="quiet">{about(one, speak)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const firstValue = (sample: readonly (readonly string[])[], column: number) =>
  sample.map((cells) => cells[column] ?? '').find((cell) => cell.trim() !== '') ?? ''

const idOf = (choice: Choice) => (typeof choice === 'object' ? choice.variable.id : choice)

function choiceOf(id: string, variables: readonly CheckedVariable[]): Choice {
  const variable = variables.find((one) => one.id === id)
  if (variable) return { variable }
  return id === 'skip' ? 'skip' : 'count'
}

/** Why a variable is proposed, or why nobody will look. */
function about(
  one: ChosenColumn,
  speak: (text: Text, values?: Readonly<Record<string, string>>) => string,
): string {
  const { match, choice } = one
  if (isClosed(one)) return speak(CLOSED)
  if (!match || choice === 'skip') return ''
  const isProposal = variableOf(choice) !== null && variableOf(choice) === match.variable
  if (isProposal && match.isSure) return speak(SAME)
  if (match.datum === '') return ''
  return speak(isProposal ? LIKE : HOLDS, { datum: match.datum })
}
