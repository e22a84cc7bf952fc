import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'

const TITLE: Text = { fr: 'À compléter', en: 'To fill in' }
const WAIT: Text = { fr: 'Recherche des cases vides…', en: 'Looking for empty cells…' }
const LEFT: Text = {
  fr: 'Il reste {n|# case attendue|# cases attendues}, environ {minutes|# minute|# minutes}.',
  en: '{n|# expected cell|# expected cells} left, about {minutes|# minute|# minutes}.',
}
const DONE: Text = {
  fr: 'Toutes les cases attendues sont remplies.',
  en: 'Every expected cell is filled.',
}

/** What is left to fill. */
export function FillView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak } = usePage()
  const { standing } = usePanel()
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <Answered call={standing} wait={speak(WAIT)}>
        {(now) => (
          <p>
            {now && now.cellsLeft > 0
              ? speak(LEFT, { n: now.cellsLeft, minutes: now.minutes })
              : speak(DONE)}
          </p>
        )}
      </Answered>
    </View>
  )
}
