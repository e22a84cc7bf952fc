import { fold } from '../../base/fold.ts'
import type { Text } from '../../base/text.ts'

/** The last item of every list: an answer that stops the reminders, and is not a value. */
export const DONT_KNOW: Text = { fr: 'Je ne sais pas', en: "I don't know" }

const ANSWERS = [fold(DONT_KNOW.fr), fold(DONT_KNOW.en)]

/** Whether a cell says "Je ne sais pas" or "I don't know", case, accents and apostrophes aside. */
export function isDontKnow(value: unknown): boolean {
  return typeof value === 'string' && ANSWERS.includes(fold(value))
}
