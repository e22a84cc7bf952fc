import type { ComponentType } from 'preact'
import { render } from 'preact'
import type { Locale } from '../../src/base/text.ts'
import { pageDoor } from '../door/pageDoor.ts'
import { PageContext } from './page.ts'

/** Puts a view in the frame of the page, in the language the page was opened in. */
export function mountPage(View: ComponentType): void {
  const { lang, dataset } = document.documentElement
  const locale: Locale = lang === 'en' ? 'en' : 'fr'
  const frame = document.getElementById('page')
  if (!frame) return
  frame.className = ''
  frame.replaceChildren()
  const page = { locale, door: pageDoor(locale), at: dataset.at ?? '' }
  render(
    <PageContext.Provider value={page}>
      <View />
    </PageContext.Provider>,
    frame,
  )
}
