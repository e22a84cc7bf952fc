// The simulated day, typed and shown as people of the language write it: a date field of the browser
// would follow the browser's own language.
import type { Setting } from '../../protocol.ts'
import { element } from '../element.ts'
import { dayTyped, dayWritten } from './dayTyped.ts'

interface DayWords {
  readonly caption: string
  readonly calendar: string
}

/** A field for a day; `choose` hears it as `2026-11-21`, or as it was typed when it is no day. */
export function dayField(choose: (day: string) => void) {
  const caption = element('span', {})
  const typed = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' })
  const calendar = element('input', { type: 'date', tabindex: '-1', 'aria-hidden': 'true' })
  const opener = element('button', { type: 'button' }, '▾')
  const field = element(
    'div',
    { class: 'day' },
    element('label', {}, caption, typed),
    opener,
    calendar,
  )
  let now = ''
  const restore = () => {
    typed.value = now
  }
  typed.addEventListener('change', () => {
    choose(dayTyped(typed.value) ?? typed.value)
    restore()
  })
  calendar.addEventListener('change', () => {
    if (calendar.value !== '') choose(calendar.value)
  })
  opener.addEventListener('click', () => calendar.showPicker())

  return {
    field,
    draw(iso: string, language: Setting['language'], words: DayWords): void {
      caption.textContent = words.caption
      opener.setAttribute('aria-label', words.calendar)
      opener.title = words.calendar
      const isTyping = document.activeElement === typed && typed.value !== now
      now = dayWritten(iso, language)
      calendar.value = iso
      if (!isTyping) restore()
    },
  }
}
