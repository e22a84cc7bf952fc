import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { parameterOf } from '../../src/app/parameterOf.ts'
import type { Locale } from '../../src/base/text.ts'
import { terms } from '../../src/catalogue/lists.ts'
import type { Tab } from '../../src/workbook/tab.ts'
import { homeBlocks } from '../../src/workbook/tabs/home.ts'
import { tabOf } from '../../src/workbook/workbook.ts'

/** The texts a place shows, its blanks left out. */
type Shown = (place: string) => readonly string[]

/**
 * What each place of a workbook shows: `sources.volume` a column, `home.reachable` a block of Accueil,
 * `settings.populations` a parameter, `catalogue: mechanic till-api-link, data order-items` its entries.
 */
export function shownAt(host: LocalHost, locale: Locale): Shown {
  const grid = once((tab) => gridOf(host, tab.name[locale]))
  const columns = once((tab) => headed(host, tab.name[locale]))
  return (place) => {
    if (place.startsWith('catalogue: ')) return entries(place, grid, locale)
    const [tabId = '', id = ''] = place.split('.')
    const tab = tabOf(tabId)
    if (tabId === 'home') return block(grid(tab), id, locale)
    if (tabId === 'settings') return parameter(grid(tab), id)
    if (tab.kind === 'drawn') return drawn(grid(tab), tab, id, locale)
    return column(grid(tab).slice(1), columns(tab).get(place) ?? -1)
  }
}

type Read = (tab: Tab) => string[][]

/** Reads each tab the first time it is asked. */
function once<Found>(read: (tab: Tab) => Found): (tab: Tab) => Found {
  const known = new Map<string, Found>()
  return (tab) => {
    const found = known.get(tab.id) ?? read(tab)
    known.set(tab.id, found)
    return found
  }
}

function gridOf({ person }: LocalHost, name: string): string[][] {
  return person.sheetNames().includes(name) ? person.displayed(name, person.filled(name)) : []
}

/** Where each column stands, known by the last line of the note of its header. */
function headed({ person }: LocalHost, name: string): ReadonlyMap<string, number> {
  if (!person.sheetNames().includes(name)) return new Map()
  const [head = []] = person.displayed(name, '1:1')
  return new Map(
    head.map((_, at) => {
      const [, id = ''] =
        /\[([\w.-]+)\]$/.exec(person.note(name, `${columnLetters(at + 1)}1`)) ?? []
      return [id, at] as const
    }),
  )
}

function column(rows: readonly string[][], at: number): string[] {
  return rows.flatMap((row) => row[at] || [])
}

/** A block of Accueil: what stands beside its title and below it, up to the next title. */
function block(rows: readonly string[][], id: string, locale: Locale): string[] {
  const title = homeBlocks.find((one) => one.id === id)?.name[locale].toUpperCase()
  const from = rows.findIndex(([first]) => first === title)
  if (from < 0) return []
  const next = rows.findIndex(([first], at) => at > from && first !== '')
  return rows.slice(from, next).flatMap(([, ...cells]) => cells.filter((cell) => cell !== ''))
}

/** The values of a parameter, or of the lines of its table. */
function parameter(rows: readonly string[][], id: string): string[] {
  return rows.flatMap(([section = '', name = '', ...values]) => {
    const isIt = parameterOf(section, name)?.parameter.id === id
    return isIt ? values.slice(0, 3).filter((value) => value !== '') : []
  })
}

/** A column of a page drawn whole: below its header, or past the declared ones for one that is many. */
function drawn(rows: readonly string[][], tab: Tab, id: string, locale: Locale): string[] {
  const names = tab.drawn.map(({ name }) => name[locale])
  const head = rows.findIndex((row) => names.every((name, at) => row[at] === name))
  const below = head < 0 ? [] : rows.slice(head + 1)
  const at = tab.drawn.findIndex((one) => one.id === id)
  if (tab.dynamic?.id === id)
    return below.flatMap((row) => row.slice(names.length).filter((mark) => mark !== ''))
  return column(below, at)
}

const LISTS: Readonly<Record<string, string>> = {
  mechanic: 'mechanics',
  source: 'sources',
  data: 'data',
}

/** The names of entries, all offered by the lists of the workbook, or nothing. */
function entries(place: string, grid: Read, locale: Locale): string[] {
  const offered = new Set(['catalogue', 'lists'].flatMap((id) => grid(tabOf(id)).flat()))
  const names = place
    .replace('catalogue: ', '')
    .split(', ')
    .map((entry) => {
      const [kind = '', id = ''] = entry.split(' ')
      return terms(LISTS[kind] ?? '').find((term) => term.id === id)?.label[locale] ?? ''
    })
  return names.every((name) => offered.has(name)) ? names : []
}
