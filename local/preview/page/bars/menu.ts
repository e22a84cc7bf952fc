// A menu that opens under a button: arrows move, Enter chooses, Escape closes and gives the focus
// back. Submenus open at the side.
import { element } from '../element.ts'

/** One line of a menu: something to do, a submenu, or, without either, a separator. */
export interface MenuItem {
  readonly caption: string
  readonly run?: () => void
  readonly items?: readonly MenuItem[]
  /** For a switch: whether it is on. */
  readonly checked?: boolean
  /** Shown, and not to be chosen. */
  readonly isOff?: boolean
}

export interface OpenMenu {
  readonly panel: HTMLElement
  close(): void
}

/** What a menu tells its bar. */
export interface MenuTalk {
  /** Closed without a choice: the focus goes back where it was. */
  left(): void
  /** Something was chosen: every menu closes. */
  chosen(): void
  /** The arrows point beyond this menu. */
  beyond?(step: -1 | 1): void
}

/** Opens a menu beside an element, with the focus on its first line. */
export function openMenu(
  anchor: HTMLElement,
  items: readonly MenuItem[],
  talk: MenuTalk,
  side: 'below' | 'right' | 'above' = 'below',
): OpenMenu {
  let inner: OpenMenu | null = null
  const closeInner = () => {
    inner?.close()
    inner = null
  }
  const lines = items.map((item) => line(item))
  const panel = element('div', { role: 'menu', class: 'menu', tabindex: -1 }, ...lines)
  panel.setAttribute('aria-label', anchor.textContent || (anchor.ariaLabel ?? ''))
  const choices = lines.filter((one) => one.getAttribute('role') !== 'separator')

  function line(item: MenuItem): HTMLElement {
    if (!item.run && !item.items && !item.isOff) return element('div', { role: 'separator' })
    const isSwitch = item.checked !== undefined
    return element(
      'div',
      {
        role: isSwitch ? 'menuitemcheckbox' : 'menuitem',
        tabindex: -1,
        'aria-checked': isSwitch ? String(item.checked) : null,
        'aria-disabled': item.isOff ? 'true' : null,
        'aria-haspopup': item.items ? 'menu' : null,
        'aria-expanded': item.items ? 'false' : null,
        onclick: (event: MouseEvent) => choose(item, event.currentTarget as HTMLElement),
        onmouseenter: (event: MouseEvent) => {
          const target = event.currentTarget as HTMLElement
          target.focus()
          closeInner()
          if (item.items) openInner(item.items, target)
        },
      },
      element('span', {}, item.caption),
    )
  }

  function choose(item: MenuItem, target: HTMLElement): void {
    if (item.isOff) return
    if (item.items) openInner(item.items, target)
    else if (item.run) {
      talk.chosen()
      item.run()
    }
  }

  function openInner(inside: readonly MenuItem[], target: HTMLElement): void {
    closeInner()
    target.setAttribute('aria-expanded', 'true')
    const left = () => {
      closeInner()
      target.setAttribute('aria-expanded', 'false')
      target.focus()
    }
    inner = openMenu(target, inside, { ...talk, left }, 'right')
  }

  panel.addEventListener('keydown', (event) => {
    const at = choices.indexOf(document.activeElement as HTMLElement)
    const item = items.filter((one) => one.run || one.items || one.isOff)[at]
    const here = choices[at]
    const moves: Record<string, () => void> = {
      ArrowDown: () => choices[(at + 1) % choices.length]?.focus(),
      ArrowUp: () => choices[(at + choices.length - 1) % choices.length]?.focus(),
      Home: () => choices[0]?.focus(),
      End: () => choices.at(-1)?.focus(),
      Escape: () => talk.left(),
      Tab: () => talk.left(),
      ArrowRight: () => (item?.items && here ? openInner(item.items, here) : talk.beyond?.(1)),
      ArrowLeft: () => (side === 'right' ? talk.left() : talk.beyond?.(-1)),
      Enter: () => item && here && choose(item, here),
      ' ': () => item && here && choose(item, here),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  })

  const landmark = anchor.closest('header, nav') ?? document.body
  landmark.append(panel)
  stand(panel, anchor, side)
  if (side !== 'right' || document.activeElement === anchor) choices[0]?.focus()
  return {
    panel,
    close: () => {
      closeInner()
      panel.remove()
    },
  }
}

/** Puts a menu beside its button, inside the window. */
function stand(panel: HTMLElement, anchor: HTMLElement, side: 'below' | 'right' | 'above'): void {
  const { left, right, top, bottom } = anchor.getBoundingClientRect()
  const { width, height } = panel.getBoundingClientRect()
  const { innerWidth, innerHeight } = window
  const x = side === 'right' ? (right + width > innerWidth ? left - width : right) : left
  const y = side === 'right' ? top - 8 : side === 'above' ? top - height : bottom
  panel.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 4))}px`
  panel.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`
}
