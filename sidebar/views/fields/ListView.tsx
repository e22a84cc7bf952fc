import { useState } from 'preact/hooks'
import type { ImportSummary } from '../../../src/app/commands/importFields.ts'
import type { GivenList } from '../../../src/app/listedFields.ts'
import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { BackToPanel } from '../../kit/BackToPanel.tsx'
import { Busy } from '../../kit/Busy.tsx'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { FilePicker } from '../../kit/FilePicker.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall, useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { textOf } from './textOf.ts'
import { Understood } from './Understood.tsx'

const TITLE: Text = {
  fr: 'Quels champs vos logiciels tiennent-ils ?',
  en: 'Which fields do your tools hold?',
}
const PASTE: Text = { fr: 'Collez la liste', en: 'Paste the list' }
const PASTE_HELP: Text = {
  fr: "Une ligne d'en-têtes d'export, ou un tableau : source, table, nom, libellé, type, description.",
  en: 'A header row of an export, or a table: source, table, name, label, type, description.',
}
const FILE: Text = { fr: 'ou choisissez un fichier CSV', en: 'or pick a CSV file' }
const TAB: Text = { fr: 'ou un onglet de ce fichier', en: 'or a tab of this file' }
const NO_TAB: Text = { fr: 'Choisir un onglet…', en: 'Choose a tab…' }
const TOOL: Text = { fr: "Logiciel d'où vient la liste", en: 'Tool the list comes from' }
const TOOL_HELP: Text = {
  fr: 'Pour les champs qui ne disent pas le leur. Exemple : Caisse.',
  en: 'For the fields that do not tell theirs. Example: Till.',
}
const READ: Text = { fr: 'Lire la liste', en: 'Read the list' }
const READING: Text = { fr: 'Lecture de la liste…', en: 'Reading the list…' }
const NOTHING: Text = {
  fr: 'Collez une liste, choisissez un fichier ou un onglet.',
  en: 'Paste a list, pick a file or a tab.',
}
const ADD: Text = {
  fr: 'Ajouter {n|# variable|# variables}',
  en: 'Add {n|# variable|# variables}',
}
const GO_ON: Text = { fr: 'Voir les correspondances', en: 'See the matches' }
const ADDING: Text = {
  fr: 'Ajout des sources et des variables, recherche des correspondances…',
  en: 'Adding the sources and the variables, looking for matches…',
}
const CANCEL: Text = { fr: 'Annuler', en: 'Cancel' }

/** Takes a list of fields, tells what was understood of it, and adds what is new. */
export function ListView({ tell }: { readonly tell: (summary: ImportSummary) => void }) {
  const { speak, door } = usePage()
  const tabs = useCallNow(() => door.otherTabs())
  const [text, setText] = useState('')
  const [tab, setTab] = useState('')
  const [source, setSource] = useState('')
  const [lacks, setLacks] = useState(false)
  const [isRead, setRead] = useState(false)
  const list: GivenList = tab === '' ? text : { tab }
  const read = useCall(() => door.readFieldList(list, source))
  const add = useCall(() => door.importFields(list, source))
  const changed = (change: () => void) => {
    change()
    setRead(false)
    setLacks(false)
  }
  const look = async () => {
    const isEmpty = tab === '' && text.trim() === ''
    setLacks(isEmpty)
    if (!isEmpty && (await read.ask())) setRead(true)
  }
  const addAll = async () => {
    const summary = await add.ask()
    if (summary) tell(summary)
  }
  const pick = async (file: File) => {
    const read = textOf(new Uint8Array(await file.arrayBuffer()))
    changed(() => {
      setTab('')
      setText(read)
      if (source === '') setSource(file.name.replace(/\.\w+$/, ''))
    })
  }
  const others = tabs.value ?? []
  const understood = isRead ? read.value : undefined
  return (
    <View title={speak(TITLE)}>
      <div class="two">
        <div>
          <Field
            label={speak(PASTE)}
            help={speak(PASTE_HELP)}
            wrong={lacks ? speak(NOTHING) : null}
          >
            {(marks) => (
              <textarea
                {...marks}
                rows={6}
                spellcheck={false}
                value={text}
                onInput={({ currentTarget: { value } }) =>
                  changed(() => {
                    setText(value)
                    setTab('')
                  })
                }
              />
            )}
          </Field>
          <FilePicker
            label={speak(FILE)}
            accept=".csv,.tsv,.txt"
            pick={(file) => void pick(file)}
          />
          {others.length > 0 && (
            <Select
              label={speak(TAB)}
              entries={[
                { id: '', label: speak(NO_TAB) },
                ...others.map(({ name }) => ({ id: name, label: name })),
              ]}
              chosen={tab}
              choose={(name) => changed(() => setTab(name))}
            />
          )}
          <Field label={speak(TOOL)} help={speak(TOOL_HELP)}>
            {(marks) => (
              <input
                {...marks}
                type="text"
                maxLength={200}
                autocomplete="off"
                value={source}
                onInput={({ currentTarget: { value } }) => changed(() => setSource(value))}
              />
            )}
          </Field>
        </div>
        <div>
          {tabs.trouble && <Troubled trouble={tabs.trouble} again={() => void tabs.ask()} />}
          {(isRead || read.busy || read.trouble) && (
            <Answered call={{ ...read, value: understood }} wait={speak(READING)}>
              {(value) => <Understood list={value} />}
            </Answered>
          )}
        </div>
      </div>
      {add.busy && <Busy what={speak(ADDING)} />}
      {add.trouble && <Troubled trouble={add.trouble} again={() => void addAll()} />}
      <div class="actions foot">
        {understood && understood.fields > 0 ? (
          <Button isMain press={() => void addAll()} busy={add.busy}>
            {understood.fresh > 0 ? speak(ADD, { n: understood.fresh }) : speak(GO_ON)}
          </Button>
        ) : (
          <Button isMain press={() => void look()} busy={read.busy}>
            {speak(READ)}
          </Button>
        )}
        <BackToPanel words={speak(CANCEL)} />
      </div>
    </View>
  )
}
