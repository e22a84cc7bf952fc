import type { UnderstoodList } from '../../../src/app/commands/readFieldList.ts'
import type { Text } from '../../../src/base/text.ts'
import { Issues } from '../../kit/Issues.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { usePage } from '../../kit/page.ts'
import { Wide } from '../../kit/Wide.tsx'

const TITLE: Text = { fr: 'Ce qui a été compris', en: 'What was understood' }
const NONE: Text = {
  fr: "Aucun champ n'a été trouvé dans cette liste.",
  en: 'No field was found in this list.',
}
const FIELDS: Text = { fr: '{n|# champ lu|# champs lus}', en: '{n|# field read|# fields read}' }
const FRESH: Text = { fr: '{n|# nouveau|# nouveaux}', en: '{n} new' }
const KNOWN: Text = { fr: '{n} déjà dans Variables', en: '{n} already in Variables' }
const REPEATED: Text = { fr: '{n|# répété|# répétés}', en: '{n} repeated' }
const FORMS: Readonly<Record<string, Text>> = {
  table: { fr: 'un champ par ligne', en: 'one field a line' },
  header: { fr: "une ligne d'en-têtes", en: 'a header row' },
  column: { fr: 'un nom par ligne', en: 'one name a line' },
}
const SOURCES: Text = {
  fr: '{n|Source à ajouter|Sources à ajouter} : {names}',
  en: '{n|Source to add|Sources to add}: {names}',
}
const UNNAMED: Text = { fr: 'une source à nommer', en: 'a source to name' }
const IGNORED: Text = {
  fr: '{n|Colonne laissée|Colonnes laissées} de côté : {names}',
  en: '{n|Column|Columns} left out: {names}',
}
const CAPTION: Text = { fr: 'Les premiers champs', en: 'The first fields' }
const SOURCE: Text = { fr: 'Source', en: 'Source' }
const NAME: Text = { fr: 'Nom', en: 'Name' }
const LABEL: Text = { fr: 'Libellé', en: 'Label' }

/** What was read of a list, before anything is added. */
export function Understood({ list }: { readonly list: UnderstoodList }) {
  const { speak } = usePage()
  const { fields, fresh, known, repeated, newSources, read, sample, problems } = list
  const counts = [
    speak(FIELDS, { n: fields }),
    speak(FRESH, { n: fresh }),
    ...(known > 0 ? [speak(KNOWN, { n: known })] : []),
    ...(repeated > 0 ? [speak(REPEATED, { n: repeated })] : []),
  ]
  const form = FORMS[read.form]
  const names = newSources.map((name) => name || speak(UNNAMED)).join(', ')
  const hasSources = sample.some(({ source }) => source !== '')
  const hasLabels = sample.some(({ label }) => label !== '')
  if (fields === 0)
    return (
      <section>
        <h2>{speak(TITLE)}</h2>
        <Notice tone="careful">{speak(NONE)}</Notice>
        <Issues issues={problems} />
      </section>
    )
  return (
    <section>
      <h2>{speak(TITLE)}</h2>
      <p role="status">
        <strong>{counts.join(', ')}</strong>
        {form && ` (${speak(form)})`}.
      </p>
      {newSources.length > 0 && <p>{speak(SOURCES, { n: newSources.length, names })}</p>}
      {read.ignored.length > 0 && (
        <p class="quiet">
          {speak(IGNORED, { n: read.ignored.length, names: read.ignored.join(', ') })}
        </p>
      )}
      <Issues issues={problems} most={5} />
      <Wide label={speak(CAPTION)}>
        <table>
          <caption>{speak(CAPTION)}</caption>
          <thead>
            <tr>
              <th scope="col">{speak(NAME)}</th>
              {hasLabels && <th scope="col">{speak(LABEL)}</th>}
              {hasSources && <th scope="col">{speak(SOURCE)}</th>}
            </tr>
          </thead>
          <tbody>
            {sample.map(({ source, table, name, label, line }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not move, and names may repeat
              <tr key={`${line} ${index}`}>
                <td class="typed">{table ? `${table}.${name}` : name}</td>
                {hasLabels && <td class="typed">{label}</td>}
                {hasSources && <td class="typed">{source}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  )
}
