import type { QuestionView } from '../../protocol.ts'
import { element } from '../element.ts'
import type { Speak } from '../words.ts'
import { type Dialog, openDialog } from './dialog.ts'

/** Shows the question that holds a run, and takes it away once it is answered, here or elsewhere. */
export function questions(
  speak: Speak,
  answer: (question: number, button: string, text: string) => void,
) {
  let open: { readonly id: number; readonly dialog: Dialog } | null = null

  function ask({ id, title, text, buttons, isPrompt }: QuestionView): void {
    const field = element('input', {
      type: 'text',
      'aria-label': text || speak('answer'),
      class: 'answer',
    })
    const press = (button: string) => answer(id, button, field.value)
    const [first] = buttons
    field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' && first) press(first.name)
    })
    const dialog = openDialog({
      title,
      closing: speak('close'),
      body: [element('p', { id: 'asked', class: 'asked' }, text), ...(isPrompt ? [field] : [])],
      buttons: buttons.map(({ name, caption }, at) => ({
        caption,
        isMain: at === 0,
        run: () => press(name),
      })),
      isModal: true,
      dismissed: () => press('CLOSE'),
    })
    if (isPrompt) field.focus()
    else dialog.box.querySelector<HTMLElement>('footer button')?.focus()
    open = { id, dialog }
  }

  return {
    draw(question: QuestionView | null): void {
      if (question?.id === open?.id) return
      open?.dialog.close()
      open = null
      if (question) ask(question)
    },
  }
}
