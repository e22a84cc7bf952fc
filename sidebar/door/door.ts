import type { Api, Reply } from '../../src/app/api.ts'
import type { Locale } from '../../src/base/text.ts'
import type { Link } from './link.ts'
import { manners } from './manners.ts'
import { Trouble, trouble, troubleOf } from './trouble.ts'

/** The commands of the add-on, as a page asks for them. A call that fails rejects with a {@link Trouble}. */
export type Door = {
  readonly [Name in keyof Api]: (...args: Parameters<Api[Name]>) => Promise<ReturnType<Api[Name]>>
}

/** Does something later, unless it is called off by then. */
export type Later = (milliseconds: number, act: () => void) => () => void

/**
 * The one way to the add-on. Reads leave at once; writes leave one after the other, in the order they were
 * asked, each once the one before was answered or given up. Nothing is asked again by itself.
 */
export function door(link: Link, later: Later, locale: Locale): Door {
  let lastWrite: Promise<unknown> = Promise.resolve()
  const ask = (name: keyof Api, args: readonly unknown[]): Promise<unknown> => {
    const { writes, patience } = manners[name]
    const leave = () => within(patience, later, locale, answered(link, name, args, locale))
    if (!writes) return leave()
    const done = lastWrite.then(leave)
    lastWrite = done.catch(() => undefined)
    return done
  }
  const names = Object.keys(manners) as (keyof Api)[]
  const commands = names.map((name) => [name, (...args: unknown[]) => ask(name, args)])
  // A table made in a loop, which the compiler cannot follow name by name.
  return Object.fromEntries(commands) as unknown as Door
}

async function answered(
  link: Link,
  name: string,
  args: readonly unknown[],
  locale: Locale,
): Promise<unknown> {
  const reply = parsed(await link(name, args).catch((error) => rejected(error, locale)))
  if (reply === null) throw trouble('stopped', locale)
  if (reply.ok) return reply.value
  throw new Trouble(reply.failure.code, reply.failure.message)
}

function rejected(error: unknown, locale: Locale): never {
  throw troubleOf(error instanceof Error ? error.message : String(error), locale)
}

/** Google answers `null` where it could not carry the answer. */
function parsed(answer: string): Reply<unknown> | null {
  try {
    const reply = JSON.parse(answer) as Reply<unknown> | null
    return typeof reply?.ok === 'boolean' ? reply : null
  } catch {
    return null
  }
}

/** Waits for an answer so long and no longer: an answer may never come. */
function within<T>(seconds: number, later: Later, locale: Locale, answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const calledOff = later(seconds * 1000, () => reject(trouble('late', locale)))
    answer.then(resolve, reject).finally(calledOff)
  })
}
