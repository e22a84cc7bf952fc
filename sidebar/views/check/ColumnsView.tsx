import { useState } from 'preact/hooks'
import type { CheckedVariable, CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { Text } from '../../../src/base/text.ts'
import type { ChosenColumn } from '../../checking/choices.ts'
import { isCounted, variableOf } from '../../checking/choices.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Paged } from '../../kit/Paged.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { View } from '../../kit/View.tsx'
import { columnEntries } from '../reading/columnName.ts'
import type { ReadTable } from '../reading/readTable.ts'
import { AddColumns } from './AddColumns.tsx'
import type { Confirmed } from './CheckDialog.tsx'
import { ColumnTable } from './ColumnTable.tsx'

const TITLE: Text = {
  fr: 'Quelle variable chaque colonne porte-t-elle ?',
  en: 'Which variable does each column hold?',
}
const MATCHED: Text = {
  fr: '{n|# colonne correspond|# colonnes correspondent} à une variable de cette source : confirmez ou corrigez. Les autres sont comptées, et leurs comptages ne sont pas enregistrés.',
  en: '{n|# column matches|# columns match} a variable of this source: confirm or correct. The others are counted, and their counts are not saved.',
}
const UPDATE: Text = {
  fr: 'Date à laquelle chaque fiche a été confirmée pour la dernière fois',
  en: 'Date each record was last confirmed',
}
const UPDATE_HELP: Text = {
  fr: "Une modification, un achat, une connexion : elle donne l'âge des valeurs. Seuls sa plus ancienne valeur et sa médiane sont gardées, au jour près, et à partir de 20 fiches.",
  en: 'A change, a purchase, a login: it gives the age of the values. Only its oldest value and its median are kept, to the day, and from 20 records on.',
}
const NO_UPDATE: Text = { fr: 'Aucune colonne ne le dit', en: 'No column tells' }
const CHECK: Text = {
  fr: 'Contrôler {n|# colonne|# colonnes}',
  en: 'Check {n|# column|# columns}',
}

/** What was confirmed of a table, wherever it is read. */
export type ConfirmedColumns = Omit<Confirmed, 'table'> & {
  readonly table: Pick<ReadTable, 'understood'>
}

/** Somewhere else to go, and what it is called. */
export interface Way {
  readonly words: string
  readonly press: () => void
}

interface ColumnsViewProps {
  readonly offer: CheckOffer
  readonly confirmed: ConfirmedColumns
  readonly back: Way
  readonly check: (chosen: Pick<Confirmed, 'columns' | 'update'>) => void
}

/** The columns of a table and the variables they may be, to be confirmed before any is counted. */
export function ColumnsView({ offer, confirmed, back, check }: ColumnsViewProps) {
  const { speak } = usePage()
  const { table, source } = confirmed
  const [columns, setColumns] = useState<readonly ChosenColumn[]>(confirmed.columns)
  const [update, setUpdate] = useState(confirmed.update)
  const [variables, setVariables] = useState<readonly CheckedVariable[]>(() =>
    offer.variables.filter((one) => one.source === source),
  )
  const chosen = columns.filter(({ choice }) => variableOf(choice) !== null).length
  const counted = columns.filter(isCounted)
  return (
    <View title={speak(TITLE)}>
      <Notice tone="plain">{speak(MATCHED, { n: chosen })}</Notice>
      <AddColumns
        confirmed={{ ...confirmed, columns }}
        sourceName={offer.sources.find(({ id }) => id === source)?.name ?? ''}
        added={(fresh, anew) => {
          setVariables(fresh)
          setColumns(anew)
        }}
      />
      <Paged lines={columns}>
        {(shown) => (
          <ColumnTable
            columns={shown}
            table={table}
            variables={variables}
            change={(change) => setColumns((all) => change(all))}
          />
        )}
      </Paged>
      <Select
        label={speak(UPDATE)}
        help={speak(UPDATE_HELP)}
        entries={columnEntries(counted, speak(NO_UPDATE), speak)}
        chosen={update === null ? '' : String(update)}
        choose={(id) => setUpdate(id === '' ? null : Number(id))}
      />
      <div class="actions foot">
        <Button
          isMain
          isOff={counted.length === 0}
          press={() => check({ columns, update: heldBy(counted, update) })}
        >
          {speak(CHECK, { n: counted.length })}
        </Button>
        <Button press={back.press}>{back.words}</Button>
      </div>
    </View>
  )
}

/** A column that is no longer counted tells no day. */
const heldBy = (counted: readonly ChosenColumn[], update: number | null) =>
  counted.some(({ column }) => column === update) ? update : null
