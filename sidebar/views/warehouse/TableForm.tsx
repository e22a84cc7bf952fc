import { useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { WarehouseQuery } from '../../../src/app/commands/warehouseQuery.ts'
import type { Text } from '../../../src/base/text.ts'
import type { DialectName } from '../../../src/profiling/sql/dialect.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { ColumnTable } from './ColumnTable.tsx'
import type { Described } from './described.ts'
import { firstDescribed, tableOf, variablesOf } from './described.ts'

const SOURCE: Text = { fr: 'Source', en: 'Source' }
const ENGINE: Text = { fr: 'Entrepôt de données', en: 'Data warehouse' }
const TABLE: Text = { fr: 'Table', en: 'Table' }
const TABLE_HELP: Text = {
  fr: 'Comme dans une requête. Exemple : {example}',
  en: 'As in a query. Example: {example}',
}
const NO_TABLE: Text = {
  fr: 'Tapez le nom de la table, tel que la base le connaît.',
  en: 'Type the name of the table, as the database knows it.',
}
const UPDATED: Text = {
  fr: 'Colonne de dernière mise à jour (facultatif)',
  en: 'Column of last update (optional)',
}
const UPDATED_HELP: Text = {
  fr: 'Celle qui dit quand une fiche a été confirmée. Ses dates valent pour toute la table.',
  en: 'The one that says when a record was confirmed. Its dates count for the whole table.',
}
const NO_VARIABLE: Text = {
  fr: "Aucune source de l'inventaire n'a de variable. Importez d'abord une liste de champs.",
  en: 'No source of the inventory has a variable. Import a field list first.',
}
const WRITE: Text = { fr: 'Écrire la requête', en: 'Write the query' }
const WRITING: Text = { fr: 'Écriture de la requête…', en: 'Writing the query…' }
const CANCEL: Text = { fr: 'Annuler', en: 'Cancel' }

const ENGINES: readonly { readonly id: DialectName; readonly label: string; example: string }[] = [
  { id: 'bigquery', label: 'BigQuery', example: 'projet.crm.clients' },
  { id: 'snowflake', label: 'Snowflake', example: 'CRM.PUBLIC.CLIENTS' },
  { id: 'postgresql', label: 'PostgreSQL', example: 'public.clients' },
  { id: 'duckdb', label: 'DuckDB', example: 'clients' },
]

interface TableFormProps {
  readonly offer: CheckOffer
  readonly tell: (query: WarehouseQuery, source: string) => void
}

/** Which table, in which engine, and which column holds each variable. */
export function TableForm({ offer, tell }: TableFormProps) {
  const { speak, door } = usePage()
  const [described, setDescribed] = useState(() => firstDescribed(offer))
  const [lacks, setLacks] = useState(false)
  const write = useCall(() => door.warehouseQuery(tableOf(offer, described)))
  const change = (what: Partial<Described>) => setDescribed((now) => ({ ...now, ...what }))
  const { source, engine, table, updated } = described
  if (source === '') return <Notice tone="careful">{speak(NO_VARIABLE)}</Notice>
  const ask = async () => {
    setLacks(table.trim() === '')
    if (table.trim() === '') return
    const query = await write.ask()
    if (query) tell(query, source)
  }
  const example = ENGINES.find(({ id }) => id === engine)?.example ?? ''
  return (
    <>
      <div class="two">
        <div>
          <Select
            label={speak(SOURCE)}
            entries={offer.sources.map(({ id, name }) => ({ id, label: name }))}
            chosen={source}
            choose={(id) => change({ source: id })}
          />
          <Select
            label={speak(ENGINE)}
            entries={ENGINES}
            chosen={engine}
            choose={(id) => change({ engine: id as DialectName })}
          />
        </div>
        <div>
          <TextField
            label={speak(TABLE)}
            help={speak(TABLE_HELP, { example })}
            wrong={lacks ? speak(NO_TABLE) : null}
            value={table}
            type={(value) => change({ table: value })}
          />
          <TextField
            label={speak(UPDATED)}
            help={speak(UPDATED_HELP)}
            value={updated}
            type={(value) => change({ updated: value })}
          />
        </div>
      </div>
      <ColumnTable
        variables={variablesOf(offer, source)}
        names={described.names}
        left={described.left}
        change={change}
      />
      {write.busy && <Busy what={speak(WRITING)} />}
      {write.trouble && <Troubled trouble={write.trouble} again={() => void ask()} />}
      <div class="actions foot">
        <Button isMain press={() => void ask()} busy={write.busy}>
          {speak(WRITE)}
        </Button>
        <BackToPanel words={speak(CANCEL)} />
      </div>
    </>
  )
}

interface TextFieldProps {
  readonly label: string
  readonly help: string
  readonly wrong?: string | null
  readonly value: string
  readonly type: (value: string) => void
}

function TextField({ label, help, wrong = null, value, type }: TextFieldProps) {
  return (
    <Field label={label} help={help} wrong={wrong}>
      {(marks) => (
        <input
          {...marks}
          type="text"
          maxLength={1000}
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      )}
    </Field>
  )
}
