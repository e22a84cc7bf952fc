import { useRef } from 'preact/hooks'
import type { PageName } from '../../../src/app/pages.ts'
import type { Text } from '../../../src/base/text.ts'
import { Busy } from '../../kit/Busy.tsx'
import { Line } from '../../kit/List.tsx'
import { usePage } from '../../kit/page.ts'
import { Troubled } from '../../kit/Troubled.tsx'
import { useCall } from '../../kit/useCall.ts'
import { View } from '../../kit/View.tsx'
import { dialogs } from './dialogs.ts'

const TITLE: Text = { fr: 'Plus', en: 'More' }
const OPENING: Text = { fr: 'Ouverture…', en: 'Opening…' }
const MENU: Text = {
  fr: 'Le reste est dans le menu Extensions › Inventaire données CRM.',
  en: 'The rest is in the menu Extensions › CRM data inventory.',
}

/** What else can be done: each leads to its dialog, which comes back here. */
export function MoreView({ takesFocus }: { readonly takesFocus: boolean }) {
  const { speak, door } = usePage()
  const asked = useRef<PageName>('creation')
  const opened = useCall(() => door.openPage(asked.current, 'more'))
  const open = (page: PageName) => {
    asked.current = page
    void opened.ask()
  }
  return (
    <View title={speak(TITLE)} takesFocus={takesFocus}>
      {opened.trouble && <Troubled trouble={opened.trouble} again={() => void opened.ask()} />}
      {opened.busy && <Busy what={speak(OPENING)} />}
      {dialogs.map((group) => (
        <section key={group.title.fr}>
          <h2>{speak(group.title)}</h2>
          <ul class="list">
            {group.dialogs.map(({ page, title, about }) => (
              <Line key={page} title={`${speak(title)}…`} press={() => open(page)}>
                {speak(about)}
              </Line>
            ))}
          </ul>
        </section>
      ))}
      <p class="quiet">{speak(MENU)}</p>
    </View>
  )
}
