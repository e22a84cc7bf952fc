import { element } from '../element.ts'

export interface DialogButton {
  readonly caption: string
  readonly isMain?: boolean
  readonly run: () => void
}

/** A window over the page. */
export interface Dialog {
  readonly box: HTMLDialogElement
  close(): void
}

/**
 * Opens a window that holds the focus until it is closed, then gives it back. Escape and the cross
 * call `dismissed`; closing is left to the caller.
 */
export function openDialog(options: {
  readonly title: string
  readonly closing: string
  readonly body: readonly Node[]
  readonly buttons: readonly DialogButton[]
  readonly isModal: boolean
  readonly dismissed: () => void
}): Dialog {
  const { title, closing, body, buttons, isModal, dismissed } = options
  const before = document.activeElement
  const heading = element('h2', { id: 'dialogTitle' }, title)
  const cross = element(
    'button',
    { type: 'button', class: 'cross', 'aria-label': closing, onclick: dismissed },
    '✕',
  )
  const row = buttons.map(({ caption, isMain, run }) =>
    element('button', { type: 'button', class: isMain ? 'main' : null, onclick: run }, caption),
  )
  const named =
    title === ''
      ? { 'aria-describedby': 'asked', 'aria-label': closing }
      : { 'aria-labelledby': 'dialogTitle' }
  const box = element(
    'dialog',
    { class: 'dialog', ...named },
    element('div', { class: 'head' }, title !== '' && heading, cross),
    ...body,
    row.length > 0 && element('footer', {}, ...row),
  )
  box.addEventListener('cancel', (event) => {
    event.preventDefault()
    dismissed()
  })
  document.body.append(box)
  if (isModal) box.showModal()
  else box.show()
  return {
    box,
    close: () => {
      box.close()
      box.remove()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    },
  }
}
