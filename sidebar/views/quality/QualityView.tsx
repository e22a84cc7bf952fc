import type { Text } from '../../../src/base/text.ts'
import { Answered } from '../../kit/Answered.tsx'
import { usePage } from '../../kit/page.ts'
import { useCallNow } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { usePanel } from '../../panel/panel.ts'
import { Staleness } from '../../panel/Staleness.tsx'
import { ChosenRow } from '../cards/ChosenRow.tsx'
import { QualityFigures } from './QualityFigures.tsx'
import { QualityList } from './QualityList.tsx'

const TITLE: Text = { fr: 'Qualité', en: 'Quality' }
const WAIT: Text = { fr: 'Lecture des chiffres…', en: 'Reading the figures…' }
const WAIT_LIST: Text = {
  fr: 'Lecture des sources et des variables…',
  en: 'Reading the sources and the variables…',
}
const SOURCES: Text = { fr: 'Sources', en: 'Sources' }
const VARIABLES: Text = { fr: 'Variables', en: 'Variables' }

/** The figures of the project as last computed, then its sources and its variables, the worst first. */
export function QualityView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak, door } = usePage()
  const { standing, go } = usePanel()
  const lists = useCallNow(() => door.qualityList())
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      <ChosenRow />
      <Answered call={standing} wait={speak(WAIT)}>
        {(now) =>
          now && (
            <>
              <Staleness standing={now} renew={() => go('next')} />
              {now.figures && <QualityFigures figures={now.figures} />}
            </>
          )
        }
      </Answered>
      <Answered call={lists} wait={speak(WAIT_LIST)}>
        {({ sources, variables }) => (
          <>
            <QualityList title={speak(SOURCES)} kind="source" lines={sources} />
            <QualityList title={speak(VARIABLES)} kind="variable" lines={variables} />
          </>
        )}
      </Answered>
    </View>
  )
}
