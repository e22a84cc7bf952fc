import type { GroupView } from '../../protocol.ts'
import { columnName } from '../cellName.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'

/** The strip above the grid that folds and unfolds column groups; empty without any. */
export function groupStrip(speak: Speak, fold: (first: number, collapsed: boolean) => void) {
  const strip = element('div', { class: 'groups', role: 'group' })
  function button({ first, last, collapsed }: GroupView): HTMLButtonElement {
    const named = { first: columnName(first), last: columnName(last) }
    return element(
      'button',
      {
        type: 'button',
        class: 'group',
        'aria-expanded': String(!collapsed),
        'aria-label': speak(collapsed ? 'unfold' : 'fold', named),
        onclick: () => fold(first, !collapsed),
      },
      element('span', { 'aria-hidden': 'true', class: 'sign' }, collapsed ? '＋' : '−'),
      speak('columns', named),
    )
  }
  return {
    strip,
    /** Draws the groups of the tab shown. */
    draw(groups: readonly GroupView[]): void {
      const focused = [...strip.children].indexOf(document.activeElement as Element)
      strip.setAttribute('aria-label', speak('groups'))
      strip.hidden = groups.length === 0
      strip.replaceChildren(...groups.map(button))
      if (focused >= 0) (strip.children[focused] as HTMLElement | undefined)?.focus()
    },
  }
}
