import { element } from '../element.ts'

/** The card that shows the note of a cell beside it. */
export function noteCard() {
  const card = element('div', { class: 'note', hidden: true, role: 'note' })
  // A note opens for who works in the grid or by keyboard: opened by itself with the page or with a
  // tab, it would hide what they came to read.
  let isAwake = false
  window.addEventListener('keydown', () => (isAwake = true), { capture: true })
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      isAwake = target instanceof Element && target.closest('#grid') !== null
    },
    { capture: true },
  )
  return {
    card,
    /** Whether the person's last act was in the grid, or a key. */
    isAwake: () => isAwake,
    /** Shows a note beside a rectangle of the window; an empty note hides the card. */
    show(note: string, beside: DOMRect | null): void {
      card.hidden = note === '' || beside === null
      if (card.hidden || !beside) return
      card.textContent = note
      const { width, height } = card.getBoundingClientRect()
      const fits = beside.right + width + 8 < window.innerWidth
      const left = fits ? beside.right + 4 : beside.left - width - 4
      const top = Math.min(beside.top, window.innerHeight - height - 8)
      card.style.left = `${Math.max(4, left)}px`
      card.style.top = `${Math.max(4, top)}px`
    },
  }
}
