import { basename } from 'node:path'
import { ScriptFailure } from '../failures.ts'
import { type Language, say } from './words.ts'

/**
 * Why the add-on made no menu, in a sentence with the file and the line; null when it merely has no
 * `onOpen`, which is no fault.
 */
export function trouble(error: unknown, language: Language): string | null {
  const message = error instanceof Error ? error.message : String(error)
  if (message === 'Script function not found: onOpen') return null
  const stack = error instanceof ScriptFailure ? error.scriptStack : String((error as Error)?.stack)
  const [, path, line] = /((?:\/|[A-Z]:\\)[^\n:()]*\.js):(\d+)/.exec(stack) ?? []
  if (path === undefined || line === undefined) return say('broken', language, message)
  return say('brokenAt', language, basename(path), line, message)
}
