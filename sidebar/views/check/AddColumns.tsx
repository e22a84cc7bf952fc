import type { CheckedVariable } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { proposed } from '../../checking/choices.ts'
import { namesToSend } from '../../checking/table.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import type { ConfirmedColumns } from './ColumnsView.tsx'

const ADD: Text = {
  fr: 'Ajouter {n|cette colonne|ces # colonnes} à Variables',
  en: 'Add {n|this column|these # columns} to Variables',
}
const ABOUT: Text = {
  fr: "{n|# colonne n'a|# colonnes n'ont} pas encore de variable dans « {source} ».",
  en: '{n|# column has|# columns have} no variable yet in “{source}”.',
}
const ADDING: Text = {
  fr: 'Ajout des variables, puis nouvelle comparaison…',
  en: 'Adding the variables, then comparing again…',
}

interface AddColumnsProps {
  readonly confirmed: ConfirmedColumns
  readonly sourceName: string
  /** The variables of the source as they then are, and the columns compared with them. */
  readonly added: (variables: readonly CheckedVariable[], columns: ChosenColumn[]) => void
}

/** Adds to the inventory the columns it lacks, by their names alone. */
export function AddColumns({ confirmed, sourceName, added }: AddColumnsProps) {
  const { speak, door } = usePage()
  const { table, source, columns } = confirmed
  const { understood } = table
  const names = 'header' in understood ? namesToSend(understood) : []
  const lacking = columns.filter(({ choice, column }) => choice === 'count' && names[column] !== '')
  const add = useCall(async () => {
    const list = [['source', 'field'], ...lacking.map(({ name }) => [sourceName, name])]
    await door.importFields(list, sourceName)
    const offer = await door.checkOffer()
    const own = offer.variables.filter((one) => one.source === source)
    const matches = await door.columnMatches(source, names)
    added(own, merged(columns, proposed(names, matches, own)))
    return null
  })
  if (lacking.length === 0 || source === '') return null
  return (
    <div class="actions adding">
      <span>{speak(ABOUT, { n: lacking.length, source: sourceName })}</span>
      <Button press={() => void add.ask()} busy={add.busy}>
        {speak(ADD, { n: lacking.length })}
      </Button>
      {add.busy && <Busy what={speak(ADDING)} />}
      {add.trouble && <Troubled trouble={add.trouble} again={() => void add.ask()} />}
    </div>
  )
}

/** What a person chose stays; only the columns without a variable take what is proposed anew. */
function merged(columns: readonly ChosenColumn[], fresh: readonly ChosenColumn[]): ChosenColumn[] {
  return columns.map((one, at) => {
    const anew = fresh[at]
    return anew && one.choice === 'count' ? { ...one, match: anew.match, choice: anew.choice } : one
  })
}
