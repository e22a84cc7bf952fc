import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type LocalHost, openHost } from '../../local/host.ts'
import type { Api } from '../../src/app/api.ts'

/** Real lists of fields, beside the repository: they are not ours to ship. */
const REAL = new URL('../../../shared/real/inventories/', import.meta.url)

/** A list of fields as published; a clear stop when it is not there. */
export function inventory(file: string): string {
  const path = new URL(file, REAL)
  if (!existsSync(path)) throw new Error(`${path.pathname} is missing: these tests read real lists`)
  return readFileSync(path, 'utf8')
}

/** The lines of a list, counted by an independent reader. */
export function linesOf(list: string): readonly Readonly<Record<string, string>>[] {
  return parse(list, { columns: true, bom: true })
}

/** The commands these tests call. */
type Commands = Pick<
  Api,
  'startCreation' | 'continueCreation' | 'importFields' | 'confirmSureMatches' | 'recompute'
>

/** The built add-on over a new workbook, called as its pages call it. */
export function product(): Commands & { readonly host: LocalHost } {
  const host = openHost({ now: '2026-11-21T09:00:00Z' })
  const call = <Name extends keyof Commands>(name: Name) =>
    ((...args: unknown[]) => {
      const reply = JSON.parse(String(host.run('call', name, args)))
      if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`)
      return reply.value
    }) as Commands[Name]
  return {
    host,
    startCreation: call('startCreation'),
    continueCreation: call('continueCreation'),
    importFields: call('importFields'),
    confirmSureMatches: call('confirmSureMatches'),
    recompute: call('recompute'),
  }
}

type Choices = Parameters<Api['startCreation']>[0]

/** Creates a workbook to the end. */
export function create(addon: Commands, choices: Choices): void {
  const { of } = addon.startCreation(choices)
  for (let step = 0; step < of; step++) addon.continueCreation()
}
