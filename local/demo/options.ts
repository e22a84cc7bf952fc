import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** What the demonstration was asked. */
export interface Options {
  readonly fields: string | null
  readonly pack: string | null
  readonly locale: 'fr' | 'en'
  readonly aims: readonly string[]
  /** `YYYY-MM-DD` */
  readonly today: string
  readonly out: string
  readonly json: string | null
}

export const PACKS = [
  'restaurant-chain',
  'retail-stores',
  'ecommerce',
  'b2b-services',
  'nonprofit',
  'hospitality',
  'insurance',
]

export const AIMS = [
  'inventory',
  'collection',
  'single-view',
  'gdpr',
  'quality',
  'steering',
  'diagnosis',
]

/** What a field list is looked at for, unless told; the made-up chain shows every tab. */
const USUAL = ['inventory', 'collection', 'quality', 'gdpr']

/** A request that cannot be served, in a sentence. */
export class BadOption extends Error {}

/** Reads the command line; what is wrong is said in one sentence, before anything is done. */
export function options(args: readonly string[]): Options {
  const given = parsed(args)
  const { lang = 'fr', pack = null, fields = null, today = '2026-11-21' } = given
  if (lang !== 'fr' && lang !== 'en') refuse(`--lang ${lang}: fr | en`)
  if (pack !== null && !PACKS.includes(pack)) refuse(`--pack ${pack}: ${PACKS.join(' | ')}`)
  const aims = given.aims?.split(',').map((aim) => aim.trim()) ?? (fields === null ? AIMS : USUAL)
  for (const aim of aims) if (!AIMS.includes(aim)) refuse(`--aims ${aim}: ${AIMS.join(' | ')}`)
  if (!isDay(today)) refuse(`--today ${today}: YYYY-MM-DD`)
  if (fields !== null && !(existsSync(fields) && statSync(fields).isFile())) {
    refuse(`--fields ${fields}: fichier introuvable / no such file`)
  }
  const { out = 'out/demo.xlsx', json = null } = given
  return { fields, pack, locale: lang === 'en' ? 'en' : 'fr', aims, today, out, json }
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    const spec = {
      fields: text,
      pack: text,
      lang: text,
      aims: text,
      today: text,
      out: text,
      json: text,
    }
    return parseArgs({ args: [...args], options: spec }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : 'options')
  }
}

function isDay(text: string): boolean {
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

function refuse(what: string): never {
  throw new BadOption(what)
}
