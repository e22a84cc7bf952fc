import type { Text } from '../../../src/base/text.ts'
import { isCounted, natureOf } from '../../checking/choices.ts'
import { keyPair } from '../../comparing/lined.ts'
import { natureOfPair } from '../../comparing/pairs.ts'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Select } from '../../kit/Select.tsx'
import { columnEntries } from '../reading/columnName.ts'
import type { ConfirmedFile } from '../reading/FileView.tsx'
import type { Lining } from './lining.ts'

const KEY: Text = { fr: 'Clé dans « {name} »', en: 'Key in “{name}”' }
const CHOOSE: Text = { fr: 'Choisissez une colonne', en: 'Choose a column' }
const NO_KEY: Text = {
  fr: "Aucune clé commune n'a été reconnue aux noms des colonnes. Choisissez de chaque côté celle qui porte l'adresse e-mail, le téléphone ou un numéro de client partagé.",
  en: 'No common key was recognised by the names of the columns. Choose on each side the one that holds the e-mail address, the phone or a shared customer number.',
}
const CLOSED: Text = {
  fr: 'Une de ces colonnes ne se regarde pas. Choisissez une autre clé.',
  en: 'One of these columns is not looked into. Choose another key.',
}
const REFERENCE: Text = {
  fr: "Un numéro ne rapproche que si les deux outils tiennent le même : le n° 12 de l'un peut être un autre client dans l'autre.",
  en: 'A number only matches where both tools hold the same one: number 12 of one may be another customer in the other.',
}
const WEAK: Text = {
  fr: "Cette colonne n'est pas connue pour désigner une seule personne : des homonymes passeraient pour le même client.",
  en: 'This column is not known to tell one person from all others: namesakes would pass for the same customer.',
}
const UNLIKE: Text = {
  fr: "Ces deux colonnes ne s'écrivent pas de la même façon : leurs valeurs seront comparées telles quelles.",
  en: 'These two columns are not written the same way: their values will be compared as they stand.',
}

interface KeyChoiceProps {
  readonly lining: Lining
  readonly names: readonly [string, string]
  readonly choose: (key: Lining['key']) => void
}

/** The column that recognises a customer, in each file. */
export function KeyChoice({ lining, names, choose }: KeyChoiceProps) {
  const { speak } = usePage()
  const { sides, key } = lining
  const [first, second] = key
  const entries = ({ columns }: ConfirmedFile) =>
    columnEntries(columns.filter(isCounted), speak(CHOOSE), speak)
  const place = (id: string) => (id === '' ? null : Number(id))
  const doubt = doubtOf(lining)
  return (
    <>
      <div class="two">
        <Select
          label={speak(KEY, { name: names[0] })}
          entries={entries(sides[0])}
          chosen={first === null ? '' : String(first)}
          choose={(id) => choose([place(id), second])}
        />
        <Select
          label={speak(KEY, { name: names[1] })}
          entries={entries(sides[1])}
          chosen={second === null ? '' : String(second)}
          choose={(id) => choose([first, place(id)])}
        />
      </div>
      {doubt && <Notice tone="careful">{speak(doubt)}</Notice>}
    </>
  )
}

/** What there is to know of the keys that are chosen; null where they are sound. */
function doubtOf(lining: Lining): Text | null {
  const { key, sides } = lining
  if (key.includes(null)) return NO_KEY
  const pair = keyPair(lining)
  if (pair === null) return CLOSED
  const columns = [sides[0].columns[pair.first], sides[1].columns[pair.second]]
  const natures = columns.flatMap((column) => (column ? natureOf(column) : []))
  const { format } = natureOfPair(pair, sides[0].columns, sides[1].columns)
  const formats = new Set(natures.flatMap((nature) => nature.format ?? []))
  if (formats.size > 1) return UNLIKE
  if (format === 'id') return REFERENCE
  return natures.some(({ isKey }) => isKey) ? null : WEAK
}
