import type { CheckOffer } from '../../../src/app/commands/checkOffer.ts'
import { sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayShare } from '../../../src/base/text.ts'
import type { PastedColumn } from '../../../src/profiling/sql/pasted/pastedCounts.ts'
import { usePage } from '../../kit/page.ts'
import type { Told } from './taken.ts'

const TITLE: Text = { fr: '3. Ce qui a été compris', en: '3. What was understood' }
const READ: Text = {
  fr: '{n|# fiche lue|# fiches lues}.',
  en: '{n|# record read|# records read}.',
}
const DATES: Text = {
  fr: 'Mises à jour depuis le {oldest} ; la moitié remonte au {median} ou avant.',
  en: 'Updates since {oldest}; half of them on {median} or before.',
}
const NAME: Text = { fr: '{name} :', en: '{name}:' }
const CONCERNED: Text = {
  fr: '{n|# fiche concernée|# fiches concernées}',
  en: '{n|# record concerned|# records concerned}',
}
const PRESENT: Text = {
  fr: '{n|# renseignée|# renseignées} ({share})',
  en: '{n|# filled|# filled} ({share})',
}
const EMPTY: Text = { fr: '{n|# vide|# vides}', en: '{n|# empty|# empty}' }
const FILLERS: Text = {
  fr: '{n|# valeur fictive|# valeurs fictives}',
  en: '{n|# filler|# fillers}',
}
const VALID: Text = {
  fr: '{n|# valide|# valides} ({share})',
  en: '{n|# valid|# valid} ({share})',
}
const YES: Text = { fr: '{n|# « oui »|# « oui »}', en: '{n|# yes|# yes}' }
const DISTINCT: Text = {
  fr: '{n|# valeur différente|# valeurs différentes}',
  en: '{n|# different value|# different values}',
}
const DUPLICATES: Text = {
  fr: '{n|# fiche en double|# fiches en double}',
  en: '{n|# duplicate record|# duplicate records}',
}
const UNTOLD: Text = {
  fr: "non comptée : sa règle « S'applique à » parle d'une colonne que la requête ne compte pas, ou d'une valeur que la base ne sait pas lire. Rien n'en sera enregistré.",
  en: 'not counted: its rule “Applies to” is about a column the query does not count, or about a value the database cannot read. Nothing of it will be saved.',
}
const PARTLY: Text = {
  fr: "Le reste n'est pas dit : la base ne sait pas en juger comme un contrôle de fichier.",
  en: 'The rest is not told: the database cannot judge it as a check of a file does.',
}

interface UnderstoodProps {
  readonly told: readonly Told[]
  readonly offer: CheckOffer
}

/** What a result says, a variable a line, in words. */
export function Understood({ told, offer }: UnderstoodProps) {
  const { speak, locale } = usePage()
  const { oldest = null, median = null } = told.find(({ counts }) => counts)?.counts ?? {}
  const nameOf = (id: string) => offer.variables.find((one) => one.id === id)?.name ?? id
  return (
    <section role="status">
      <h2>{speak(TITLE)}</h2>
      <p>
        {speak(READ, { n: told[0]?.pasted.records ?? 0 })}{' '}
        {oldest !== null &&
          median !== null &&
          speak(DATES, { oldest: sayDay(oldest, locale), median: sayDay(median, locale) })}
      </p>
      <ul class="issues">
        {told.map(({ variable, pasted, counts }) => (
          <li key={variable}>
            <strong>{speak(NAME, { name: nameOf(variable) })}</strong>{' '}
            {counts ? <Sentence pasted={pasted} /> : speak(UNTOLD)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Sentence({ pasted }: { readonly pasted: PastedColumn }) {
  const { speak, locale } = usePage()
  const { records, applicable, empty, placeholder, present, valid } = pasted
  const { yes, distinct, duplicates } = pasted
  const share = (part: number, whole: number | null) =>
    whole ? sayShare(part / whole, locale) : sayNumber(0, locale)
  const parts = [
    applicable !== null && applicable !== records && speak(CONCERNED, { n: applicable }),
    present !== null && speak(PRESENT, { n: present, share: share(present, applicable) }),
    empty !== null && speak(EMPTY, { n: empty }),
    placeholder !== null && placeholder > 0 && speak(FILLERS, { n: placeholder }),
    valid !== null && speak(VALID, { n: valid, share: share(valid, present) }),
    yes !== null && speak(YES, { n: yes }),
    distinct !== null && speak(DISTINCT, { n: distinct }),
    duplicates !== null && speak(DUPLICATES, { n: duplicates }),
  ]
  const isWhole = placeholder !== null && valid !== null
  return (
    <>
      {parts.filter(Boolean).join(', ')}. {!isWhole && <span class="quiet">{speak(PARTLY)}</span>}
    </>
  )
}
