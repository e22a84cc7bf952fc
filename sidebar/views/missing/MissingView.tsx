import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'

const TITLE: Text = { fr: 'Données manquantes', en: 'Missing data' }
const WAIT: Text = { fr: 'Lecture du classement…', en: 'Reading the ranking…' }
const NONE: Text = {
  fr: "Aucune donnée n'est classée : lancez « Recalculer tout » depuis « Prochaine étape ».",
  en: 'No data are ranked: run “Recompute all” from “Next step”.',
}

/** The first missing data, each with why it stands there. */
export function MissingView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak } = usePage()
  const { standing } = usePanel()
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <Answered call={standing} wait={speak(WAIT)}>
        {(now) =>
          now && now.missing.length > 0 ? (
            <ol class="list">
              {now.missing.map(({ datum, label, explanation }, index) => (
                <Line key={datum} title={`${index + 1}. ${label}`}>
                  {explanation}
                </Line>
              ))}
            </ol>
          ) : (
            <p>{speak(NONE)}</p>
          )
        }
      </Answered>
    </View>
  )
}
