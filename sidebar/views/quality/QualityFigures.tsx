import type { StandingFigures } from '../../../src/app/commands/standing.ts'
import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayPercent } from '../../../src/base/text.ts'
import { Figure } from '../../kit/Figure.tsx'
import { usePage } from '../../kit/page.ts'

const QUALITY: Text = { fr: 'Qualité moyenne, sur 100', en: 'Average quality, out of 100' }
const PROVEN: Text = { fr: 'Part réalisable prouvée', en: 'Proven achievable share' }
const ASSUMED: Text = { fr: 'Supposée, à mesurer', en: 'Assumed, to measure' }
const LATE: Text = { fr: 'Sources en retard', en: 'Late sources' }
const UNSURE: Text = {
  fr: 'chiffre indicatif dans Accueil : moins de la moitié des critères est connue',
  en: 'indicative figure in Home: less than half of the criteria is known',
}

/** The key figures of the project. */
export function QualityFigures({ figures }: { readonly figures: StandingFigures }) {
  const { speak, locale } = usePage()
  const { quality, proven, assumed, lateSources } = figures
  return (
    <dl class="figures">
      <Figure
        name={speak(QUALITY)}
        value={quality === null ? '–' : sayNumber(quality, locale, 0)}
        {...(quality === null ? { note: speak(UNSURE) } : {})}
      />
      <Figure name={speak(PROVEN)} value={sayPercent(proven, locale)} />
      <Figure name={speak(ASSUMED)} value={sayPercent(assumed, locale)} />
      <Figure name={speak(LATE)} value={String(lateSources)} />
    </dl>
  )
}
