import { useRef, useState } from 'preact/hooks'
import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import type { WarehouseQuery } from '../../../src/app/commands/warehouseQuery.ts'
import type { Text } from '../../../src/base/text.ts'
import { PASTE_FAILURES } from '../../../src/profiling/sql/pasted/failure.ts'
import { pastedCounts } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { copied } from '../../kit/copied.ts'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { SavedTold } from './SavedTold.tsx'
import { checkedOf, toldOf } from './taken.ts'
import { Understood } from './Understood.tsx'

const QUERY: Text = { fr: '1. Lancez cette requête', en: '1. Run this query' }
const QUERY_HELP: Text = {
  fr: "{n|Une colonne comptée|# colonnes comptées}. Copiez-la, collez-la dans la console de l'entrepôt, lancez-la.",
  en: '{n|One column counted|# columns counted}. Copy it, paste it in the console of the warehouse, run it.',
}
const COPY: Text = { fr: 'Copier la requête', en: 'Copy the query' }
const COPIED: Text = { fr: 'Requête copiée.', en: 'Query copied.' }
const BY_HAND: Text = {
  fr: 'Le navigateur ne laisse pas copier : la requête est sélectionnée, tapez Ctrl+C.',
  en: 'The browser does not let it be copied: the query is selected, press Ctrl+C.',
}
const RESULT: Text = { fr: '2. Collez son résultat', en: '2. Paste its result' }
const RESULT_HELP: Text = {
  fr: 'Tout le résultat, en-têtes compris. Il est lu dans cette page ; seuls les comptages en sortent.',
  en: 'The whole result, headers included. It is read in this page; counts alone leave it.',
}
const SAVE: Text = { fr: 'Enregistrer les comptages', en: 'Save the counts' }
const SAVING: Text = { fr: 'Écriture dans Contrôles…', en: 'Writing in Checks…' }
const UNSAVED: Text = {
  fr: "Rien n'a été enregistré : la feuille changeait à cet instant. Recommencez.",
  en: 'Nothing was saved: the sheet was changing at that moment. Try again.',
}
const BACK: Text = { fr: 'Changer la table', en: 'Change the table' }
const CLOSE: Text = { fr: 'Fermer', en: 'Close' }

interface QueryViewProps {
  readonly query: WarehouseQuery
  readonly source: string
  readonly offer: CheckOffer
  readonly back: () => void
}

/** The query to run elsewhere, and its result pasted back: told in words, then saved. */
export function QueryView({ query, source, offer, back }: QueryViewProps) {
  const { speak, door } = usePage()
  const box = useRef<HTMLTextAreaElement>(null)
  const [isCopied, tellCopied] = useState<boolean | null>(null)
  const [text, setText] = useState('')
  const read = text.trim() === '' ? null : pastedCounts(text, query.columns)
  const told = read && 'columns' in read ? toldOf(query.columns, read.columns) : null
  const checked = checkedOf(query, source, told ?? [])
  const save = useCall(() => door.saveCounts(checked))
  const wrong = read && 'code' in read ? speak(PASTE_FAILURES[read.code], read.values) : null
  const copy = async () => tellCopied(box.current !== null && (await copied(box.current)))
  const kept = (save.value?.added ?? 0) + (save.value?.there ?? 0)
  if (save.value && kept > 0) return <SavedTold saved={save.value} />
  return (
    <>
      <Field label={speak(QUERY)} help={speak(QUERY_HELP, { n: query.columns.length })}>
        {(marks) => (
          <textarea
            {...marks}
            ref={box}
            class="sql"
            rows={told ? 2 : 7}
            readOnly
            value={query.sql}
          />
        )}
      </Field>
      <div class="actions">
        <Button isMain={told === null} press={() => void copy()}>
          {speak(COPY)}
        </Button>
      </div>
      {isCopied !== null && (
        <Notice tone={isCopied ? 'good' : 'careful'}>{speak(isCopied ? COPIED : BY_HAND)}</Notice>
      )}
      <Field label={speak(RESULT)} help={speak(RESULT_HELP)} wrong={wrong}>
        {(marks) => (
          <textarea
            {...marks}
            class="sql"
            rows={told ? 3 : 5}
            spellcheck={false}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      </Field>
      {told && <Understood told={told} offer={offer} />}
      {save.busy && <Busy what={speak(SAVING)} />}
      {save.value && !save.busy && <Notice tone="wrong">{speak(UNSAVED)}</Notice>}
      {save.trouble && <Troubled trouble={save.trouble} again={() => void save.ask()} />}
      <div class="actions foot">
        {told && checked.counts.length > 0 && (
          <Button isMain press={() => void save.ask()} busy={save.busy}>
            {speak(SAVE)}
          </Button>
        )}
        <Button press={back}>{speak(BACK)}</Button>
        <BackToPanel words={speak(CLOSE)} />
      </div>
    </>
  )
}
