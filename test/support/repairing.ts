import type { LocalHost } from '../../local/host.ts'
import { workbook } from '../../src/workbook/workbook.ts'
import { call } from './project.ts'

export interface ToldDamage {
  readonly key: string
  readonly code: string
  readonly tab: string
  readonly message: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export function inspect(host: LocalHost): ToldDamage[] {
  return call<ToldDamage[]>(host, 'inspect')
}

/** What is found, a line a damage: `sources header-gone`. */
export function found(host: LocalHost): string[] {
  return inspect(host).map(({ tab, code }) => `${tab} ${code}`)
}

/** What a person answers of an unknown column: by default, that it is theirs. */
export type Teller = (damage: ToldDamage) => string

/** Repairs as the menu does: what was hidden is mended in turn. Gives the number of passes. */
export function repairAll(host: LocalHost, tell: Teller = () => ''): number {
  for (let pass = 0; pass < 5; pass++) {
    const damages = inspect(host)
    if (damages.length === 0) return pass
    const asked = damages.filter(({ code }) => code === 'column-unknown')
    const answers = Object.fromEntries(asked.map((damage) => [damage.key, tell(damage)]))
    call(
      host,
      'repair',
      damages.map(({ key }) => key),
      answers,
    )
  }
  throw new Error(`still damaged: ${found(host).join(', ')}`)
}

/** Every text people may have typed, however often it stands: tab by tab, headers and drawn tabs aside. */
export function typed(host: LocalHost): Map<string, number> {
  const texts = new Map<string, number>()
  for (const sheet of host.book.sheets) {
    const tab = workbook.find(({ name }) => [name.fr, name.en].includes(sheet.name))
    if (tab && (tab.columns.length === 0 || tab.kind === 'computed')) continue
    sheet.eachExisting(sheet.grid(), (cell) => {
      if (cell.value === '' || cell.note.includes('[')) return
      const text = String(cell.formula ?? cell.value)
      texts.set(text, (texts.get(text) ?? 0) + 1)
    })
  }
  return texts
}

/** The texts that are fewer than they were, but for numbers that were given anew. */
export function lost(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return [...before].filter(([text, count]) => (after.get(text) ?? 0) < count).map(([text]) => text)
}
