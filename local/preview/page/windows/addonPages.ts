// The add-on's own pages: a panel at the right or a dialog, in a frame of another origin with
// Google's seven freedoms. One at a time.
import { type PageView, SANDBOX } from '../../protocol.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'
import { type Dialog, openDialog } from './dialog.ts'

/** Where pages stand: the panel has its place in the window, dialogs stand over everything. */
export function addonPages(speak: Speak, closed: () => void, leave: () => void) {
  const panel = element('aside', { class: 'panel', hidden: true })
  let shown: PageView | null = null
  let dialog: Dialog | null = null

  function frame({ address, title }: PageView): HTMLIFrameElement {
    return element('iframe', {
      src: address,
      sandbox: SANDBOX,
      title: title || speak('extensions'),
    })
  }

  function openPanel(page: PageView): void {
    const cross = element(
      'button',
      { type: 'button', class: 'cross', 'aria-label': speak('close'), onclick: closed },
      '✕',
    )
    panel.setAttribute('aria-label', page.title || speak('extensions'))
    panel.replaceChildren(element('header', {}, element('h2', {}, page.title), cross), frame(page))
    panel.hidden = false
  }

  function openBox(page: PageView): void {
    const { title, isModal } = page
    const inside = frame(page)
    sized(inside, page)
    const closing = speak('close')
    const [body, buttons] = [[inside], []]
    dialog = openDialog({ title, closing, body, buttons, isModal, dismissed: closed })
    dialog.box.classList.add('ofPage')
  }

  // The only word a page has for the window around it.
  window.addEventListener('message', ({ source, data }) => {
    const inside = (dialog?.box ?? panel).querySelector('iframe')
    if (inside && source === inside.contentWindow && data?.preview === 'focus') leave()
  })

  return {
    panel,
    draw(page: PageView | null): void {
      if (page?.id === shown?.id) {
        const inside = dialog?.box.querySelector('iframe')
        if (page && inside) sized(inside, page)
        return
      }
      const hadFocus = panel.contains(document.activeElement)
      dialog?.close()
      dialog = null
      panel.hidden = true
      panel.replaceChildren()
      shown = page
      if (page?.kind === 'sidebar') openPanel(page)
      else if (page) openBox(page)
      else if (hadFocus) leave()
    },
  }
}

/** Gives a dialog's frame the size its page asks. */
function sized(frame: HTMLIFrameElement, { width, height }: PageView): void {
  frame.style.width = `${width}px`
  frame.style.height = `${height}px`
}
