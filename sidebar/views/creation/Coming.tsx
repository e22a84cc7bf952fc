import type { Locale, Text } from '../../../src/base/text.ts'
import { say } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'
import type { Coming } from './chosen.ts'

const TITLE: Text = { fr: 'Ce qui sera ajouté', en: 'What will be added' }
const NOTHING: Text = {
  fr: "Rien : tout y est déjà. Rien de ce qui existe n'est modifié.",
  en: 'Nothing: everything is there already. Nothing that exists is changed.',
}
const KEPT: Text = {
  fr: "Rien de ce qui existe dans ce fichier n'est modifié.",
  en: 'Nothing that exists in this file is changed.',
}
const TABS: Text = { fr: '{n|# onglet|# onglets}', en: '{n|# tab|# tabs}' }
const HIDDEN: Text = {
  fr: '{n|# onglet du consultant, masqué|# onglets du consultant, masqués}',
  en: '{n|# consultant tab, hidden|# consultant tabs, hidden}',
}
const SOURCES: Text = { fr: '{n|# source|# sources}', en: '{n|# source|# sources}' }
const VARIABLES: Text = {
  fr: 'avec {n|# variable habituelle|# variables habituelles}, à vérifier',
  en: 'with {n|# usual variable|# usual variables}, to be checked',
}
const SCENARIOS: Text = { fr: '{n|# scénario|# scénarios}', en: '{n|# scenario|# scenarios}' }
const DATA: Text = {
  fr: '{n|# donnée nécessaire|# données nécessaires}',
  en: '{n|# datum needed|# data needed}',
}
const NO_PACK: Text = {
  fr: "Un pack sectoriel apporte des sources, des scénarios et les données qu'il leur faut. Sans pack, ces onglets restent vides.",
  en: 'A sector pack brings sources, scenarios and the data they need. Without one, those tabs stay empty.',
}

interface ComingProps {
  readonly coming: Coming
  /** The language of the workbook: names are told as they will read there. */
  readonly words: Locale
  readonly hasPack: boolean
}

/** What the choices would add, told again at each change. */
export function ComingView({ coming, words, hasPack }: ComingProps) {
  const { speak } = usePage()
  const { tabs, consultantTabs, sources, variables, scenarios, data } = coming
  const isNothing = [tabs, consultantTabs, sources, scenarios, data].every(
    ({ length }) => length === 0,
  )
  const group = (title: Text, names: readonly Text[], note = '') =>
    names.length > 0 && (
      <section>
        <h3>
          {speak(title, { n: names.length })} {note && <span class="note">{note}</span>}
        </h3>
        <p class="names">{names.map((name) => say(name, words)).join(' · ')}</p>
      </section>
    )
  return (
    <section class="coming" aria-labelledby="coming">
      <h2 id="coming">{speak(TITLE)}</h2>
      <p class="quiet">{speak(isNothing ? NOTHING : KEPT)}</p>
      {group(TABS, tabs)}
      {group(SOURCES, sources, variables > 0 ? speak(VARIABLES, { n: variables }) : '')}
      {group(SCENARIOS, scenarios)}
      {group(DATA, data)}
      {group(HIDDEN, consultantTabs)}
      {!hasPack && <p class="quiet">{speak(NO_PACK)}</p>}
    </section>
  )
}
