import type { LocalHost } from '../host.ts'
import { type Language, say } from './words.ts'

/** Seconds to read what an .xlsx leaves out. */
const LONG_READ = 15

/** Says in passing what the .xlsx just opened or written could not take along. */
export function tellLeftOut(
  { leftOut, toasts }: LocalHost,
  sentence: 'leftIn' | 'leftOut',
  language: Language,
): void {
  if (leftOut.length === 0) return
  const text = say(sentence, language, leftOut.join(' ; '))
  toasts.push({ title: '', text, seconds: LONG_READ })
}
