import { ScriptFailure } from '../failures.ts'
import { Refusal, wording } from '../messages.ts'
import { type Language, say, type WORDS } from './words.ts'

/** Why the preview does not do what a window asked, not yet put into words. */
export class Rejection extends Error {
  readonly sentence: keyof typeof WORDS
  readonly values: readonly (string | number)[]

  constructor(sentence: keyof typeof WORDS, ...values: readonly (string | number)[]) {
    super(say(sentence, 'en', ...values))
    this.sentence = sentence
    this.values = values
  }
}

/** Whatever was thrown, as one sentence in a person's language. */
export function reason(error: unknown, language: Language): string {
  if (error instanceof Rejection) return say(error.sentence, language, ...error.values)
  if (error instanceof Refusal) return wording(error.code, error.values, language)
  if (error instanceof ScriptFailure) return error.message
  return say('failed', language, error instanceof Error ? error.message : String(error))
}
