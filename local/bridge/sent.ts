// What a page may send with `google.script.run`. Pure: the headless host and the page in a browser
// use the very same rules.
import { type FormLike, formFields, isForm } from './form.ts'

/**
 * The arguments of a call as the script will get them: copies, with null where nothing was given.
 * A date, a function, an element, a map… is refused as Google's own client refuses it: a TypeError
 * thrown at the call, which no failure handler hears. A form may be the only argument.
 */
export function sent(args: readonly unknown[]): unknown[] {
  const [only] = args
  if (args.length === 1 && isForm(only)) return [formFields(only as FormLike)]
  return copiedItems(args, [])
}

function copiedItems(items: readonly unknown[], holders: readonly unknown[]): unknown[] {
  return Array.from(items, (item, index) => copied(item, String(index), holders))
}

function copied(value: unknown, property: string, holders: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object') throw illegal(property)
  if (holders.includes(value)) throw new Error('Failed due to circular reference.')
  const within = [...holders, value]
  if (Array.isArray(value)) return copiedItems(value, within)
  if (Object.prototype.toString.call(value) !== '[object Object]') throw illegal(property)
  const given = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(given.map(([name, part]) => [name, copied(part, name, within)]))
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`)
}
