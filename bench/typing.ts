import { type LocalHost, openHost } from '../local/host.ts'
import type { Product, TypedRow, TypedTabs } from './workbook.ts'

/** The main job: the inventory, its quality, what is missing. */
export const MAIN_JOB = {
  locale: 'fr',
  projectName: 'Mesure',
  audience: 'b2c',
  aims: ['inventory', 'collection', 'quality'],
  pack: null,
  typicalSources: false,
}

/** A new workbook, created by the add-on, where a person then pastes everything they know below what it brought. */
export function typedWorkbook(
  tabs: TypedTabs,
  product: Product,
  folder: string,
  choices: typeof MAIN_JOB | WholeMethod = MAIN_JOB,
): LocalHost {
  const host = openHost({ folder, now: '2026-11-21T09:00:00Z' })
  ask(host, 'startCreation', choices)
  while (!isDone(ask(host, 'continueCreation'))) {}
  for (const [id, rows] of Object.entries(tabs)) {
    const { name, columns } = product.tabOf(id)
    paste(
      host,
      name.fr,
      columns.map((column) => [column.id, column.name.fr] as const),
      rows,
      below(host, name.fr),
    )
  }
  return host
}

/** Everything the method names, over the largest pack. */
export type WholeMethod = Omit<typeof MAIN_JOB, 'pack'> & { readonly pack: string }

/** Types the same use, or none, beside every variable: each row has something new to write. */
export function retype(host: LocalHost, product: Product, variables: number, use: string): void {
  const { name, columns } = product.tabOf('variables')
  const utility = columns.filter(({ id }) => id === 'utility')
  const rows = Array.from({ length: variables }, () => ({ utility: use }))
  paste(
    host,
    name.fr,
    utility.map((column) => [column.id, column.name.fr] as const),
    rows,
  )
}

/** Calls a command as a page does; a failure stops the bench. */
export function ask(host: LocalHost, name: string, ...args: unknown[]): unknown {
  const reply = JSON.parse(String(host.run('call', name, args)))
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`)
  return reply.value
}

/** The first free line of a tab. */
function below({ person }: LocalHost, sheet: string): number {
  return Number(/(\d+)$/.exec(person.filled(sheet))?.[1] ?? 1) + 1
}

function isDone(step: unknown): boolean {
  return typeof step !== 'object' || step === null || ('done' in step && step.done === true)
}

/** Pastes one block a column, under its header: a cell nobody fills is not touched. */
function paste(
  { person }: LocalHost,
  sheet: string,
  columns: readonly (readonly [id: string, label: string])[],
  rows: readonly TypedRow[],
  line = 2,
): void {
  const [header = []] = person.displayed(sheet, '1:1')
  for (const [id, label] of columns) {
    if (!rows.some((row) => id in row)) continue
    const column = header.indexOf(label) + 1
    if (column === 0) throw new Error(`No column "${label}" in ${sheet}`)
    const cells = rows.map((row) => [row[id] ?? ''])
    person.paste(sheet, `${letters(column)}${line}`, cells)
  }
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return rest > 0 ? letters(rest) + last : last
}
