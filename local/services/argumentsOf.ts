// The arguments of a call, checked against its signature.
import { isConstant } from './constants.ts'
import { isDate } from './criteria.ts'
import { badSignature } from './grid.ts'
import { Service } from './service.ts'
import { SIGNATURES } from './signatures.ts'

type Fits = (value: unknown) => boolean

interface Way {
  /** How many arguments may not be left out. */
  readonly least: number
  readonly words: readonly string[]
  readonly parts: readonly Fits[]
}

/** A spreadsheet speaks for its active sheet, a list of ranges for each of them, in the same words. */
const THROUGH: Readonly<Record<string, string>> = { Spreadsheet: 'Sheet', RangeList: 'Range' }

const parsed = new Map<string, readonly Way[]>()

/**
 * A call's arguments as it takes them: a number handed over for a text has become one. Arguments of
 * no types it takes throw, in Google's words.
 */
export function argumentsOf(kind: string, name: string, given: readonly unknown[]): unknown[] {
  const method = `${kind}.${name}`
  const signature = SIGNATURES[method] ?? SIGNATURES[`${THROUGH[kind]}.${name}`]
  if (signature === undefined) return [...given]
  const way = waysOf(signature).find(
    ({ least, parts }) =>
      given.length >= least &&
      given.length <= parts.length &&
      given.every((value, i) => parts[i]?.(value) ?? false),
  )
  if (!way) throw badSignature(method, ...given)
  return given.map((value, i) => {
    const isText = way.words[i]?.startsWith('s') && !way.words[i]?.includes('[')
    return isText && (typeof value === 'number' || typeof value === 'boolean') ? `${value}` : value
  })
}

function waysOf(signature: string): readonly Way[] {
  const known = parsed.get(signature)
  if (known) return known
  const ways = signature.split('|').map((way) => {
    const words = way.trim().split(' ')
    const least = words.filter((word) => !word.endsWith('*')).length
    return { least, words, parts: words.map(fitting) }
  })
  parsed.set(signature, ways)
  return ways
}

function fitting(word: string): Fits {
  if (word.endsWith('*')) {
    const told = fitting(word.slice(0, -1))
    return (value) => value === undefined || told(value)
  }
  if (word.endsWith('[]')) {
    const inner = fitting(word.slice(0, -2))
    // Of a long matrix the first items tell enough.
    return (value) => Array.isArray(value) && value.slice(0, 100).every(inner)
  }
  if (word.endsWith('?')) {
    const told = fitting(word.slice(0, -1))
    return (value) => value === null || value === undefined || told(value)
  }
  return PLAIN[word] ?? ((value) => value instanceof Service && value.kind === word)
}

const PLAIN: Readonly<Record<string, Fits>> = {
  a: () => true,
  s: (value) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  t: (value) => typeof value === 'string',
  n: (value) => typeof value === 'number' && !Number.isNaN(value),
  b: (value) => typeof value === 'boolean',
  d: isDate,
  e: isConstant,
  o: (value) => typeof value === 'object' && value !== null,
}
