import { element } from '../element.ts'
import type { Speak } from '../words.ts'
import { openDialog } from './dialog.ts'

/** Asks before the workbook on screen is replaced. */
export function sureToReplace(speak: Speak, go: () => void): void {
  const close = () => dialog.close()
  const dialog = openDialog({
    title: speak('replaceTitle'),
    closing: speak('close'),
    body: [element('p', { class: 'asked' }, speak('replaceText'))],
    buttons: [
      {
        caption: speak('replace'),
        isMain: true,
        run: () => {
          close()
          go()
        },
      },
      { caption: speak('cancel'), run: close },
    ],
    isModal: true,
    dismissed: close,
  })
  dialog.box.querySelector<HTMLElement>('footer button')?.focus()
}

/** Has a person pick an .xlsx; nothing happens when they pick none. */
export function pickFile(picked: (file: File) => void): void {
  const field = element('input', { type: 'file', accept: '.xlsx' })
  field.addEventListener('change', () => {
    const file = field.files?.[0]
    if (file) picked(file)
  })
  field.click()
}
