import type { TrendPoint } from '../../../src/app/commands/trend.ts'
import { dayFromIso, sayDay } from '../../../src/base/day.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayPercent } from '../../../src/base/text.ts'
import { usePage } from '../../kit/page.ts'

const TITLE: Text = { fr: 'Ce qui a changé depuis le {day}', en: 'What changed since {day}' }
const ROWS: readonly (readonly [Exclude<keyof TrendPoint, 'day'>, Text, 'percent' | 'number'])[] = [
  ['proven', { fr: 'Part réalisable prouvée', en: 'Proven achievable share' }, 'percent'],
  ['assumed', { fr: 'Supposée, à mesurer', en: 'Assumed, to measure' }, 'percent'],
  ['quality', { fr: 'Qualité moyenne, sur 100', en: 'Average quality, out of 100' }, 'number'],
  ['inventory', { fr: 'Inventaire rempli', en: 'Inventory filled' }, 'percent'],
  ['lateSources', { fr: 'Sources en retard', en: 'Late sources' }, 'number'],
  ['missingP1', { fr: 'Données manquantes P1', en: 'P1 missing data' }, 'number'],
]
const WHAT: Text = { fr: 'Chiffre', en: 'Figure' }
const UNKNOWN: Text = { fr: 'inconnu', en: 'unknown' }

/** The figures of two days of Historique, side by side. */
export function Changes({ from, to }: { readonly from: TrendPoint; readonly to: TrendPoint }) {
  const { speak, locale } = usePage()
  const day = (iso: string) => sayDay(dayFromIso(iso) ?? 0, locale)
  const said = (value: number | null, kind: 'percent' | 'number') => {
    if (value === null) return speak(UNKNOWN)
    return kind === 'percent' ? sayPercent(value, locale) : sayNumber(value, locale, 0)
  }
  return (
    <section>
      <h2>{speak(TITLE, { day: day(from.day) })}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{speak(WHAT)}</th>
            <th scope="col">{day(from.day)}</th>
            <th scope="col">{day(to.day)}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(([key, name, kind]) => (
            <tr key={key}>
              <th scope="row">{speak(name)}</th>
              <td>{said(from[key], kind)}</td>
              <td>{said(to[key], kind)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
