import { element } from '../element.ts'
import { type MenuItem, type OpenMenu, openMenu } from './menu.ts'

/** A menu of the bar; its lines are asked for when it opens. */
export interface BarMenu {
  readonly caption: string
  readonly items: () => readonly MenuItem[]
}

/** The row of menus under the title. */
export interface MenuBar {
  readonly bar: HTMLElement
  /** Closes the menu that is open, if any. */
  close(): void
  /** Opens the open menu anew where its lines are others by now: the add-on's come when it was read. */
  renew(): void
}

/** A menu that is open, and its lines as they were then. */
interface Shown {
  readonly at: number
  readonly menu: OpenMenu
  readonly lines: string
}

/** What people see of lines. */
const outline = (items: readonly MenuItem[]) => JSON.stringify(items)

/** Makes the row of menus. `leave` gives the focus back to the grid. */
export function menuBar(label: string, menus: readonly BarMenu[], leave: () => void): MenuBar {
  let open: Shown | null = null
  const buttons = menus.map(({ caption }, at) =>
    element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'barMenu',
        tabindex: at === 0 ? 0 : -1,
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        onclick: () => (open?.at === at ? close() : show(at)),
        onmouseenter: () => open && open.at !== at && show(at),
      },
      caption,
    ),
  )
  const bar = element('div', { role: 'menubar', class: 'menuBar', 'aria-label': label }, ...buttons)

  function close(): void {
    if (!open) return
    buttons[open.at]?.setAttribute('aria-expanded', 'false')
    open.menu.close()
    open = null
  }

  function show(at: number): void {
    close()
    const button = buttons[at]
    const menu = menus[at]
    if (!button || !menu) return
    button.setAttribute('aria-expanded', 'true')
    rove(at)
    const talk = {
      left: () => {
        close()
        button.focus()
      },
      chosen: () => {
        close()
        leave()
      },
      beyond: (step: -1 | 1) => show((at + step + menus.length) % menus.length),
    }
    const items = menu.items()
    open = { at, menu: openMenu(button, items, talk), lines: outline(items) }
  }

  function renew(): void {
    if (open && outline(menus[open.at]?.items() ?? []) !== open.lines) show(open.at)
  }

  function rove(at: number): void {
    buttons.forEach((button, index) => {
      button.tabIndex = index === at ? 0 : -1
    })
  }

  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (at < 0) return
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      const next = (at + step + buttons.length) % buttons.length
      rove(next)
      buttons[next]?.focus()
    } else if (event.key === 'ArrowDown') show(at)
    else return
    event.preventDefault()
  })
  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Element
    if (open && !target.closest('.menu, .menuBar')) close()
  })
  window.addEventListener('blur', close)
  return { bar, close, renew }
}
