import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Rejection } from './rejection.ts'
import { isDay } from './settings.ts'
import type { Language } from './words.ts'

/** The port tried when none is asked for. */
const USUAL_PORT = 8633

/** What `npm start` was asked. */
export interface StartOptions {
  readonly port: number
  /** Null: the language the kept state was in, or else the machine's. */
  readonly language: Language | null
  /** The workbook to begin with; null goes on with the one that was kept. */
  readonly workbook: 'demo' | 'blank' | { readonly xlsx: string } | null
  /** Null: where the state usually is. */
  readonly state: string | null
  readonly today: string | null
  readonly opensBrowser: boolean
}

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const SPEC = {
  port: text,
  lang: text,
  demo: flag,
  blank: flag,
  xlsx: text,
  state: text,
  today: text,
  'no-open': flag,
}

/**
 * Reads the command line; what is wrong is said in one sentence, before anything is done. Paths are
 * taken from the folder the person is in.
 */
export function startOptions(args: readonly string[], folder: string): StartOptions {
  const given = parsed(args)
  const { port = String(USUAL_PORT), lang, demo, blank, xlsx, state, today = null } = given
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) throw bad(`--port ${port}`)
  if (lang !== undefined && lang !== 'fr' && lang !== 'en') throw bad(`--lang ${lang}`)
  if (today !== null && !isDay(today)) throw new Rejection('badFlagDay', today)
  const asked = [demo && '--demo', blank && '--blank', xlsx && '--xlsx'].filter(Boolean)
  if (asked.length > 1) throw bad(asked.join(' '))
  return {
    port: Number(port),
    language: lang ?? null,
    workbook: demo ? 'demo' : blank ? 'blank' : xlsx ? { xlsx: resolve(folder, xlsx) } : null,
    state: state === undefined ? null : resolve(folder, state),
    today,
    opensBrowser: !given['no-open'],
  }
}

/** The language of the command line, even of one that is wrong; French unless the machine speaks English. */
export function spoken(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = /(?:^| )--lang[ =](fr|en)\b/.exec(args.join(' '))?.[1]
  if (asked === 'fr' || asked === 'en') return asked
  const { LC_ALL, LC_MESSAGES, LANG } = environment
  return /^en/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'fr'
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: SPEC }).values
  } catch (error) {
    const [, option = args.join(' ')] = /'(.*?)'/.exec(String(error)) ?? []
    throw bad(option)
  }
}

function bad(option: string): Rejection {
  return new Rejection('badOption', option)
}
