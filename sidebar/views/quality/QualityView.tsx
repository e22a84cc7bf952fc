import type { Text } from '../../../src/base/text.ts'
import { sayNumber, sayPercent } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Figure } from '../../kit/Figure.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'
import { Staleness } from '../../panel/Staleness.tsx'

const TITLE: Text = { fr: 'Qualité', en: 'Quality' }
const WAIT: Text = { fr: 'Lecture des chiffres…', en: 'Reading the figures…' }
const QUALITY: Text = { fr: 'Qualité moyenne, sur 100', en: 'Average quality, out of 100' }
const PROVEN: Text = { fr: 'Part réalisable prouvée', en: 'Proven achievable share' }
const ASSUMED: Text = { fr: 'Supposée, à mesurer', en: 'Assumed, to measure' }
const LATE: Text = { fr: 'Sources en retard', en: 'Late sources' }
const UNKNOWN: Text = { fr: 'inconnue', en: 'unknown' }

/** The figures of the project, as last computed. */
export function QualityView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak, locale } = usePage()
  const { standing } = usePanel()
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <Answered call={standing} wait={speak(WAIT)}>
        {(now) =>
          now && (
            <>
              <Staleness standing={now} />
              {now.figures && (
                <dl class="figures">
                  <Figure
                    name={speak(QUALITY)}
                    value={
                      now.figures.quality === null
                        ? speak(UNKNOWN)
                        : sayNumber(now.figures.quality, locale, 0)
                    }
                  />
                  <Figure name={speak(PROVEN)} value={sayPercent(now.figures.proven, locale)} />
                  <Figure name={speak(ASSUMED)} value={sayPercent(now.figures.assumed, locale)} />
                  <Figure name={speak(LATE)} value={String(now.figures.lateSources)} />
                </dl>
              )}
            </>
          )
        }
      </Answered>
    </View>
  )
}
