import { failed } from '../bridge/failed.ts'
import { RunKilled, ScriptFailure } from '../execution/failures.ts'
import { Refusal, wording } from '../messages.ts'
import { FileRefused } from '../xlsx/fileRefused.ts'
import type { Answered } from './protocol.ts'
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
  if (error instanceof FileRefused) return error.inWords(language)
  if (error instanceof ScriptFailure) return error.message
  if (error instanceof RunKilled) return wording('tooLong', [], language)
  return say('failed', language, error instanceof Error ? error.message : String(error))
}

/** How a page's run ended, as the page is told: of a script's failure, its kind with its message. */
export async function pageAnswer(ended: Promise<unknown>, language: Language): Promise<Answered> {
  try {
    return { ok: true, value: await ended }
  } catch (error) {
    if (!(error instanceof ScriptFailure)) return { ok: false, why: reason(error, language) }
    return { ok: false, why: failed({ name: error.scriptName, message: error.message }) }
  }
}
