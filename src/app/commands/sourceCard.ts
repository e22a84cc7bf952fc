import { isoDay } from '../../base/day.ts'
import { isRunning, linkOf } from '../../planning/flows/flowNetwork.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { HELD_TABS } from '../cards/cardTabs.ts'
import { type Named, shown } from '../cards/shown.ts'
import type { Inventory } from '../inventory.ts'
import type { Ports } from '../ports.ts'
import { readInventory } from '../readInventory.ts'

/** A flow, by its other end. */
export interface NamedFlow extends Named {
  /** Whether data go through it yet. */
  readonly isRunning: boolean
}

/** A variable of a source, with its level in the words of the sheet. */
export interface HeldVariable extends Named {
  readonly level: string
}

/** What a source is worth and why. Figures are those of its row; shares 0–1, quality 0–100. */
export interface SourceCard {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly tool: string
  readonly owner: string
  readonly freshness: string
  /** Days between the last update and the day it was observed. */
  readonly age: number | null
  readonly lastUpdate: string | null
  readonly observedOn: string | null
  readonly frequency: string
  readonly completeness: number | null
  readonly quality: number | null
  readonly filled: number | null
  readonly weight: number | null
  readonly variablesCount: number | null
  readonly isIsolated: boolean | null
  readonly from: readonly NamedFlow[]
  readonly to: readonly NamedFlow[]
  readonly variables: readonly HeldVariable[]
}

/** The card of a source; null when it has no row. Nothing is written. */
export function sourceCard(ports: Ports, id: string): SourceCard | null {
  const read = readInventory(ports, HELD_TABS, [sources.id])
  const row = read.rows.sources.find(({ key }) => key === id)
  if (!row) return null
  const { values } = row
  const cell = (column: string) => shown(read, sources.id, row.line, column)
  const day = (serial: number | null) => (serial === null ? null : isoDay(serial))
  return {
    id,
    name: values.name ?? id,
    role: cell('role'),
    tool: cell('tool-name'),
    owner: cell('owner'),
    freshness: cell('feed-status'),
    age: values['feed-age'],
    lastUpdate: day(values['last-update']),
    observedOn: day(values['observed-on']),
    frequency: cell('frequency'),
    completeness: values['source-completeness'],
    quality: values['source-quality'],
    filled: values['row-completeness'],
    weight: values['weight-share'],
    variablesCount: values['variables-count'],
    isIsolated: values['is-isolated'],
    ...flowsOf(id, read),
    variables: heldVariables(id, read),
  }
}

function flowsOf(id: string, { rows }: Inventory): Pick<SourceCard, 'from' | 'to'> {
  const names = new Map(rows.sources.map(({ key, values }) => [key, values.name ?? key]))
  const ends = rows.flows.flatMap((row) => {
    const link = linkOf(row)
    return link ? [{ ...link, isRunning: isRunning(row) }] : []
  })
  const named = (other: string, { isRunning }: Pick<NamedFlow, 'isRunning'>): NamedFlow[] => {
    const name = names.get(other)
    return name === undefined ? [] : [{ id: other, name, isRunning }]
  }
  return {
    from: onceEach(ends.filter(({ to }) => to === id).flatMap((one) => named(one.from, one))),
    to: onceEach(ends.filter(({ from }) => from === id).flatMap((one) => named(one.to, one))),
  }
}

/** Several flows may join the same two sources: one that runs tells for them all. */
function onceEach(flows: readonly NamedFlow[]): NamedFlow[] {
  const first = [...flows].sort((a, b) => Number(b.isRunning) - Number(a.isRunning))
  return first.filter(({ id }, index) => first.findIndex((one) => one.id === id) === index)
}

function heldVariables(id: string, read: Inventory): HeldVariable[] {
  return read.rows.variables
    .filter(({ values }) => values.source === id)
    .map(({ key, line, values }) => ({
      id: key,
      name: values.label ?? values.name ?? key,
      level: shown(read, 'variables', line, 'quality-level'),
    }))
}
