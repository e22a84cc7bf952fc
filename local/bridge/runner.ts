// `google.script.run` itself: a chain of handlers, and one method for each function a script offers.
import { sent } from './sent.ts'

type Handler = (value: unknown, userObject?: unknown) => void

/** A call as it leaves a page, with who is to hear of it. */
export interface PageCall {
  readonly name: string
  readonly args: readonly unknown[]
  readonly onSuccess: Handler | null
  readonly onFailure: Handler | null
  readonly userObject: unknown
}

/** Google's own words for a chain, and the script's functions by name. */
export type ScriptRunner = {
  withSuccessHandler(handler: Handler): ScriptRunner
  withFailureHandler(handler: Handler): ScriptRunner
  withUserObject(value: unknown): ScriptRunner
} & { readonly [name: string]: (...args: unknown[]) => void }

type Handlers = Pick<PageCall, 'onSuccess' | 'onFailure' | 'userObject'>

const NOBODY: Handlers = { onSuccess: null, onFailure: null, userObject: undefined }

/**
 * A runner that offers the functions of a script, except those whose name ends with `_`: any other
 * name is not a function, as on Google. Arguments are checked and copied before `send` hears of them.
 */
export function runner(offered: readonly string[], send: (call: PageCall) => void): ScriptRunner {
  return chained(
    offered.filter((name) => !name.endsWith('_')),
    send,
    NOBODY,
  )
}

function chained(
  offered: readonly string[],
  send: (call: PageCall) => void,
  handlers: Handlers,
): ScriptRunner {
  const next = (change: Partial<Handlers>) => chained(offered, send, { ...handlers, ...change })
  const words: Record<string, unknown> = {}
  for (const name of offered) {
    words[name] = (...args: unknown[]) => {
      send({ ...handlers, name, args: sent(args) })
    }
  }
  words.withSuccessHandler = (onSuccess: Handler) => next({ onSuccess })
  words.withFailureHandler = (onFailure: Handler) => next({ onFailure })
  words.withUserObject = (userObject: unknown) => next({ userObject })
  return words as ScriptRunner
}
