import { element } from '../element.ts'
import type { Speak } from '../words.ts'

const ORDINARY = 5

/** The messages that pass at the lower right. */
export function toasts(speak: Speak) {
  const shelf = element('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' })
  return {
    shelf,
    /** Shows a message for some seconds; a negative number leaves it until it is closed. */
    show(title: string, text: string, seconds = ORDINARY): void {
      const cross = element(
        'button',
        {
          type: 'button',
          class: 'cross',
          'aria-label': speak('close'),
          onclick: () => toast.remove(),
        },
        '✕',
      )
      const said = element('div', {}, title && element('strong', {}, title), element('p', {}, text))
      const toast = element('div', { class: 'toast' }, said, cross)
      shelf.append(toast)
      if (seconds >= 0) setTimeout(() => toast.remove(), (seconds || ORDINARY) * 1000)
    },
  }
}
