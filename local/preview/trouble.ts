import { basename } from 'node:path'
import { ScriptFailure } from '../execution/failures.ts'
import { type Language, say } from './words.ts'

/** Where a script that throws was, in its stack. */
const THROWN = /((?:\/|[A-Z]:\\)[^\n:()]*\.(?:js|gs)):(\d+)/
/** Where a script cannot even be read, in the words of a push. */
const UNREADABLE = /^(.*) \((\d+):\d+\) file: (.*)$/s

/** Why the add-on made no menu, in a sentence with the file and the line. */
export function trouble(error: unknown, language: Language): string {
  const message = error instanceof Error ? error.message : String(error)
  const [, words, place, name] = UNREADABLE.exec(message) ?? []
  if (words !== undefined && place !== undefined && name !== undefined)
    return say('brokenAt', language, name, place, words)
  const stack = error instanceof ScriptFailure ? error.scriptStack : ''
  const [, path, line] = THROWN.exec(stack) ?? []
  if (path === undefined || line === undefined) return say('broken', language, message)
  return say('brokenAt', language, basename(path), line, message)
}
