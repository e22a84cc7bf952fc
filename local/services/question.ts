// What a run asks of a person.
import type { Question } from './desk.ts'

/** Whether a question leaves nothing to choose. */
export function isNotice({ kind, buttons }: Question): boolean {
  return kind === 'alert' && buttons.join() === 'OK'
}

/** The failure of a run that cannot wait, at a question nobody has prepared an answer for. */
export function unprepared({ title, text }: Question): Error {
  return new Error(`no answer was prepared for: ${title} ${text}`.trim())
}
