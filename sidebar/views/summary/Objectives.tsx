import type { HomeLine } from '../../../src/app/commands/summary.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayPercent } from '../../../src/base/text.ts'
import { PartBar } from '../../kit/PartBar.tsx'
import { usePage } from '../../kit/page.ts'
import { Key } from './Key.tsx'
import { WORDS } from './words.ts'

const BANDS: Text = {
  fr: 'prouvé {proven}, supposé {assumed}, manquant {missing}, sur {points} du plan',
  en: '{proven} proven, {assumed} assumed, {missing} missing, out of {points} of the plan',
}
const NAMES = {
  proven: { fr: 'prouvé', en: 'proven' },
  assumed: { fr: 'supposé', en: 'assumed' },
  missing: { fr: 'manquant', en: 'missing' },
} as const satisfies Record<string, Text>
const BAND_KEYS = ['proven', 'assumed', 'missing'] as const

/** Each objective in three bands; one without a scenario or a weight keeps the words of Accueil. */
export function Objectives({ lines }: { readonly lines: readonly HomeLine[] }) {
  const { speak } = usePage()
  const named = BAND_KEYS.map((key) => ({ name: speak(NAMES[key]), told: '' }))
  return (
    <section class="together">
      <h2>{speak(WORDS.objectives)}</h2>
      {lines.length === 0 && <p class="quiet">{speak(WORDS.none)}</p>}
      {lines.some(({ about }) => bandsOf(about)) && <Key parts={named} />}
      <table class="three">
        <tbody>
          {lines.map((line) => (
            <Objective key={line.name} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Objective({ line }: { readonly line: HomeLine }) {
  const { speak, locale } = usePage()
  const { name, about } = line
  const bands = bandsOf(about)
  const percent = (value: number) => sayPercent(value, locale)
  const parts = bands
    ? BAND_KEYS.map((key) => ({
        name: speak(NAMES[key]),
        value: bands[key],
        told: percent(bands[key]),
      }))
    : []
  const told = bands
    ? speak(BANDS, {
        proven: percent(bands.proven),
        assumed: percent(bands.assumed),
        missing: percent(bands.missing),
        points: percent(bands.points),
      })
    : about
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{bands && <PartBar label={name} parts={parts} isPlan />}</td>
      <td>{told}</td>
    </tr>
  )
}

/** `prouvé 16 %, supposé 6 % sur 30 %`, as Accueil tells it; what is left is missing. */
function bandsOf(about: string) {
  const [proven, assumed, points] = [...about.matchAll(/\d+/g)].map(([figure]) => Number(figure))
  if (proven === undefined || assumed === undefined || points === undefined) return null
  return { proven, assumed, points, missing: Math.max(0, points - proven - assumed) }
}
