import { type LocalHost, openHost } from '../../local/host.ts'
import type { HostOptions, SavedHost } from '../../local/options.ts'
import type { Switches } from '../../local/switches.ts'
import { kept } from './kept.ts'

/** What a test asks of the creation; the rest is plain. */
export interface Wanted {
  readonly locale?: 'fr' | 'en'
  readonly aims?: readonly string[]
  readonly pack?: string | null
  readonly projectName?: string
}

/** The answer of the one door. */
export type Answer =
  | { readonly ok: true; readonly value: never }
  | { readonly ok: false; readonly failure: { readonly code: string; readonly message: string } }

export const AIMS = ['inventory', 'collection', 'quality']

/** Two tools and six fields, one of them unknown to the catalogue. */
export const FIELDS = [
  'source,field,label,description',
  'Caisse,email,E-mail,Adresse de contact',
  'Caisse,phone_mobile,Téléphone mobile,',
  'Caisse,birth_date,Date de naissance,',
  'Site web,email,E-mail,',
  'Site web,postal_code,Code postal,',
  'Site web,xyz_42,Zorglub,',
].join('\n')

/** Runs a command of the bundle, and gives its answer whatever it is. */
export function answer(host: LocalHost, name: string, ...args: unknown[]): Answer {
  return JSON.parse(String(host.run('call', name, args)))
}

/** Runs a command that must succeed, and gives its value. */
export function call<T = Record<string, never>>(
  host: LocalHost,
  name: string,
  ...args: unknown[]
): T {
  const given = answer(host, name, ...args)
  if (!given.ok) throw new Error(`${name}: ${given.failure.message}\n${host.log.join('\n')}`)
  return given.value
}

export function choices({ locale = 'fr', aims = AIMS, pack = null, projectName }: Wanted = {}) {
  const name = projectName ?? 'Essai'
  return { locale, projectName: name, audience: 'b2c', aims, pack, typicalSources: true }
}

/** Creates or completes the workbook, to the end. */
export function create(host: LocalHost, wanted: Wanted = {}): string[] {
  call(host, 'startCreation', choices(wanted))
  return carryOn(host)
}

/** Does the steps that are left of the creation under way. */
export function carryOn(host: LocalHost): string[] {
  const added: string[] = []
  for (;;) {
    const step = call<{ done: boolean; added: string[] } | null>(host, 'continueCreation')
    added.push(...(step?.added ?? []))
    if (!step || step.done) return added
  }
}

export function openProject(options: HostOptions = {}): LocalHost {
  const switches = { ...settingUnderTest(), ...options.switches }
  return openHost({ folder: 'dist', now: '2026-11-21T09:00:00Z', ...options, switches })
}

/** The switches `npm run test:switches` turns from their usual side; none in ordinary tests. */
function settingUnderTest(): Partial<Switches> {
  return JSON.parse(process.env.HOST_SETTING ?? '{}')
}

/** A host over a workbook kept from an earlier run. */
export function reopen(saved: SavedHost, options: HostOptions = {}): LocalHost {
  const host = openProject(options)
  host.load(saved)
  return host
}

/** A host over a workbook just created, as `create` creates it in an empty one. */
export function newProject(wanted: Wanted = {}, options: HostOptions = {}): LocalHost {
  const saved = kept(['created', settingUnderTest(), choices(wanted), options], () => {
    const host = openProject(options)
    create(host, wanted)
    return host.save()
  })
  return reopen(saved, options)
}

/** A small project: a workbook, the fields of two tools, their sure matches, a first computation. */
export function smallProject(wanted: Wanted = {}, fields = FIELDS): SavedHost {
  return kept(['small', settingUnderTest(), choices(wanted), fields], () => {
    const host = newProject(wanted)
    call(host, 'importFields', fields, '')
    call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
    call(host, 'recompute')
    return host.save()
  })
}
