import { element } from '../element.ts'
import type { Model } from '../model.ts'
import type { Speak } from '../words.ts'
import { type OpenMenu, openMenu } from './menu.ts'

/** What a person asks of the tabs. */
export interface TabsTalk {
  show(sheet: number): void
  unhide(sheet: number): void
  leave(): void
}

/** The tabs under the grid; hidden ones are in the list of all tabs. */
export function tabs(speak: Speak, talk: TabsTalk) {
  let model: Model | null = null
  let shown = 0
  let list: OpenMenu | null = null
  const row = element('div', { role: 'tablist', class: 'tabs' })
  const all = element(
    'button',
    { type: 'button', class: 'allTabs', 'aria-haspopup': 'menu', onclick: openList },
    '☰',
  )
  const bar = element('nav', { class: 'tabBar' }, all, row)

  function closeList(focus: () => void): void {
    list?.close()
    list = null
    focus()
  }

  function openList(): void {
    const known = model
    if (list || !known) {
      closeList(() => all.focus())
      return
    }
    const items = known.order.flatMap((id) => {
      const shape = known.sheets.get(id)?.shape
      if (!shape) return []
      const caption = shape.hidden ? speak('hiddenTab', { tab: shape.name }) : shape.name
      return [{ caption, run: () => (shape.hidden ? talk.unhide(id) : talk.show(id)) }]
    })
    const left = () => closeList(() => all.focus())
    list = openMenu(all, items, { left, chosen: () => closeList(talk.leave) }, 'above')
  }

  document.addEventListener('pointerdown', (event) => {
    if (list && !(event.target as Element).closest('.menu, .allTabs')) closeList(() => undefined)
  })
  row.addEventListener('keydown', (event) => {
    const buttons = [...row.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (at < 0 || step === undefined) return
    event.preventDefault()
    const next = buttons[(at + step + buttons.length) % buttons.length]
    next?.focus()
    next?.click()
  })

  function tab(known: Model, id: number): HTMLButtonElement | null {
    const shape = known.sheets.get(id)?.shape
    if (!shape || shape.hidden) return null
    const button = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(id === shown),
        'aria-controls': 'grid',
        tabindex: id === shown ? 0 : -1,
        onclick: () => talk.show(id),
      },
      shape.name,
    )
    if (shape.color) button.style.borderBottomColor = shape.color
    return button
  }

  return {
    bar,
    /** Draws the tabs again. */
    draw(known: Model, now: number): void {
      model = known
      shown = now
      bar.setAttribute('aria-label', speak('tabs'))
      row.setAttribute('aria-label', speak('tabs'))
      all.setAttribute('aria-label', speak('allTabs'))
      all.title = speak('allTabs')
      const hadFocus = row.contains(document.activeElement)
      row.replaceChildren(...known.order.flatMap((id) => tab(known, id) ?? []))
      const selected = row.querySelector<HTMLElement>('[aria-selected=true]')
      selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      if (hadFocus) selected?.focus()
    },
  }
}
