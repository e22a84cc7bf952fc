import type { Text } from '../../../src/base/text.ts'
import { masked } from '../../../src/profiling/file/masked.ts'
import type { Understood } from '../../../src/profiling/file/understood.ts'
import { usePage } from '../../kit/page.ts'

const CAPTION: Text = {
  fr: 'Les premières fiches, masquées : une lettre devient x, un chiffre 9',
  en: 'The first records, masked: a letter becomes x, a digit 9',
}
const COLUMNS: Text = { fr: '{n|# colonne|# colonnes}', en: '{n|# column|# columns}' }
const BEFORE: Text = {
  fr: '{n|# ligne laissée de côté avant le tableau|# lignes laissées de côté avant le tableau}',
  en: '{n|# line left out before the table|# lines left out before the table}',
}
const AFTER: Text = {
  fr: '{n|# ligne laissée de côté après|# lignes laissées de côté après}',
  en: '{n|# line left out after it|# lines left out after it}',
}
const COMMAS: Text = {
  fr: 'nombres à virgule décimale dans {n|# colonne|# colonnes}',
  en: 'decimal commas in {n|# column|# columns}',
}
const UNNAMED: Text = { fr: 'Colonne {n}', en: 'Column {n}' }
const OTHERS: Text = {
  fr: '… et {n|# autre colonne|# autres colonnes}, lues aussi.',
  en: '… and {n|# other column|# other columns}, read too.',
}

/** Columns that are drawn: one looks at the first ones. */
const SHOWN = 30

/** The first records of a file without anything anybody could be recognised by. */
export function MaskedRows({ understood }: { readonly understood: Understood }) {
  const { speak } = usePage()
  const { header, width, sample, preambleLines, footerLines, decimalCommas } = understood
  const told = [
    speak(COLUMNS, { n: width }),
    ...(preambleLines > 0 ? [speak(BEFORE, { n: preambleLines })] : []),
    ...(footerLines > 0 ? [speak(AFTER, { n: footerLines })] : []),
    ...(decimalCommas.length > 0 ? [speak(COMMAS, { n: decimalCommas.length })] : []),
  ]
  const columns = header.slice(0, SHOWN).map((name, at) => ({
    key: at,
    name: name || speak(UNNAMED, { n: at + 1 }),
  }))
  const rows = sample.map((cells, at) => ({ key: at, cells }))
  return (
    <>
      <p role="status">
        <strong>{told.join(', ')}.</strong>
      </p>
      {/* A region that scrolls takes the focus, so that the arrows move it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="masked" aria-label={speak(CAPTION)} tabIndex={0}>
        <table>
          <caption>{speak(CAPTION)}</caption>
          <thead>
            <tr>
              {columns.map(({ key, name }) => (
                <th scope="col" key={key}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {columns.map((column) => (
                  <td key={column.key}>{masked(cells[column.key] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {width > SHOWN && <p class="quiet">{speak(OTHERS, { n: width - SHOWN })}</p>}
    </>
  )
}
