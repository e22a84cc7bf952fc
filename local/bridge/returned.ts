// What a page gets of the value a script gave. Pure: the headless host and the preview use the
// very same rules. Values are told by tag: they come from the script's own realm.

/** The answer to a call: a value, or a failure of which the page learns the message alone. */
export type Returned =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly failure: 'serverError' }

/** Nothing can be sent: the success handler is called with null, and nobody is told. */
const LOST = Symbol('lost')
/** The server itself stumbles over the value. */
const BROKEN = Symbol('broken')

/**
 * What the success handler is given: a copy, where maps, sets and patterns are empty objects,
 * functions their own text and nothing is null. A date anywhere, a service of Google or a circle
 * loses the whole value without a word. `isService` tells Google's objects from the script's own.
 */
export function returned(value: unknown, isService: (value: object) => boolean): Returned {
  const carried = carry(value, isService, [])
  if (carried === BROKEN) return { ok: false, failure: 'serverError' }
  return { ok: true, value: carried === LOST ? null : carried }
}

function carry(
  value: unknown,
  isService: (value: object) => boolean,
  holders: readonly unknown[],
): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'function') return String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'symbol' || typeof value === 'bigint') return LOST
  if (typeof value !== 'object') return value
  if (isService(value) || holders.includes(value)) return LOST
  const tag = Object.prototype.toString.call(value)
  if (tag === '[object Date]') return LOST
  if (tag === '[object Uint8Array]') return BROKEN
  const within = [...holders, value]
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => carry(item, isService, within))
    return items.find(isSpoilt) ?? items
  }
  const parts = Object.entries(value).map(([name, part]) => [name, carry(part, isService, within)])
  const spoilt = parts.find(([, part]) => isSpoilt(part))
  return spoilt ? spoilt[1] : Object.fromEntries(parts)
}

function isSpoilt(carried: unknown): boolean {
  return carried === LOST || carried === BROKEN
}
