import type { GroupView } from '../../protocol.ts'
import { columnName } from '../cellName.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'

/** Between two buttons, and from the end of the strip, in pixels. */
const ROOM = 6

/**
 * The strip above the grid that folds and unfolds column groups, each over its columns, or at the end of
 * the strip that is nearest to them; empty without any.
 */
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
      first === last ? named.first : speak('columns', named),
    )
  }
  let drawn: readonly GroupView[] = []
  return {
    strip,
    /** Draws the groups of the tab shown. */
    draw(groups: readonly GroupView[]): void {
      drawn = groups
      const focused = [...strip.children].indexOf(document.activeElement as Element)
      strip.setAttribute('aria-label', speak('groups'))
      strip.hidden = groups.length === 0
      strip.replaceChildren(...groups.map(button))
      if (focused >= 0) (strip.children[focused] as HTMLElement | undefined)?.focus()
    },
    /** Puts each button over the first column of its group. */
    stand(left: (column: number) => number): void {
      const buttons = [...strip.children] as HTMLElement[]
      const wanted = drawn.map(({ first }) => left(first))
      const widths = buttons.map(({ offsetWidth }) => offsetWidth)
      const places = apart(wanted, widths, strip.clientWidth)
      buttons.forEach((button, at) => {
        button.style.left = `${places[at]}px`
      })
    },
  }
}

/** Places as near as can be to those wanted, in order, none over another, all inside a width. */
export function apart(
  wanted: readonly number[],
  widths: readonly number[],
  width: number,
): readonly number[] {
  const places = [...wanted]
  let end = width
  for (let at = places.length - 1; at >= 0; at--) {
    places[at] = Math.min(places[at] ?? 0, end - ROOM - (widths[at] ?? 0))
    end = places[at] ?? 0
  }
  let start = 0
  for (const [at, place] of places.entries()) {
    places[at] = Math.max(place, start + ROOM)
    start = (places[at] ?? 0) + (widths[at] ?? 0)
  }
  return places
}
