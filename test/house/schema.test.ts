import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/base/fold.ts'
import { listIds } from '../../src/catalogue/lists.ts'
import type { PlacedColumn } from '../../src/workbook/column.ts'
import { parameters } from '../../src/workbook/parameters.ts'
import type { Tab } from '../../src/workbook/tab.ts'
import { homeBlocks } from '../../src/workbook/tabs/home.ts'
import { tabOf, workbook } from '../../src/workbook/workbook.ts'

type Line = Readonly<Record<string, string>>

/** The workbook as it was drawn up before any code: two tables kept beside this test. */
const lines = (file: string): readonly Line[] =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true, bom: true })
const plannedTabs = lines('tabs.csv')
const plannedColumns = lines('columns.csv')

/** What each planned type may be called in the schema. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  auto: ['Given number'],
  text: ['Text', 'Name', 'Sentence'],
  number: ['Number', 'Amount in euros', 'Difference'],
  percent: ['Rate', 'Threshold'],
  duration: ['Number of days'],
  score: ['Score out of 100'],
  'scale 1-5': ['Grade from 1 to 5'],
  date: ['Date'],
  datetime: ['Date and time'],
  flag: ['Yes or no'],
  list: ['Choice from a list', 'Row of another tab'],
  multi: ['Several choices', 'Rows of another tab'],
  status: ['Status'],
}

describe('every planned tab', () => {
  test.each(plannedTabs)('$tab_id is as planned', (planned) => {
    const tab = tabOf(planned.tab_id ?? '')
    expect({ fr: tab.name.fr, en: tab.name.en }).toEqual({ fr: planned.fr, en: planned.en })
    expect(tab.aims === 'core' ? 'core' : tab.aims.join(';')).toBe(planned.aims)
    expect(tab.clientSees ? 'yes' : 'no').toBe(planned.client_visible)
    expect(tab.role).toBe(planned.tab_color_role)
    expect(said(tab.purpose)).toEqual([
      fold(planned.purpose_fr ?? ''),
      fold(planned.purpose_en ?? ''),
    ])
  })

  test('and no other, in the same order', () => {
    const planned = plannedTabs.map(({ tab_id }) => tab_id)
    expect(workbook.map(({ id }) => id)).toEqual([...planned, ...TABS_SINCE])
  })
})

/** A tab added since, told in docs/decisions: no aim calls for it, a command adds it when it needs it. */
const TABS_SINCE = ['backup']

/** Columns added since, each told in docs/decisions. */
const SINCE = [
  'consistency.rate-origin',
  'consistency.same-definition',
  'flows.feed-age',
  'flows.observed-on',
  'history.changes',
  'history.trend',
  'sources.completeness-known',
  'sources.quality-known',
  'useless.rank',
  'variables.accuracy-interval',
  'variables.quality-level',
]

/** Points of the plan, planned as bare numbers and shown as the percents they are. */
const SHARES = ['programmes.points', 'scenarios.points']

describe('every planned column', () => {
  const declared = plannedColumns.filter(
    ({ tab_id, type }) => !['home', 'settings'].includes(tab_id ?? '') && type !== 'dynamic',
  )

  test.each(declared)('$tab_id · $column_id is in the schema as planned', (planned) => {
    const column = columnOf(tabOf(planned.tab_id ?? ''), planned.column_id ?? '')
    const name = { fr: planned.fr ?? '', en: planned.en ?? '' }
    expect(said(column.name)).toEqual(said(name))
    const type = SHARES.includes(`${planned.tab_id}.${planned.column_id}`)
      ? 'percent'
      : planned.type
    expect(KINDS[type ?? '']).toContain(column.kind.name.en)
    expect(column.by).toBe(planned.filled_by)
    expect(column.importance).toBe(Number(planned.importance))
    expect(column.run).toBe(Number(planned.run))
  })

  test('and no other, but those added since', () => {
    const planned = declared.map(({ tab_id, column_id }) => `${tab_id}.${column_id}`)
    const ours = workbook
      .filter(({ id }) => id !== 'settings')
      .flatMap((tab) => [...tab.columns, ...tab.drawn].map(({ id }) => `${tab.id}.${id}`))
    expect(ours.filter((column) => !planned.includes(column)).sort()).toEqual(SINCE)
  })

  test('data and sources make the columns of the matrices', () => {
    const planned = plannedColumns.filter(({ type }) => type === 'dynamic')
    const ours = workbook.flatMap(({ id, dynamic }) => (dynamic ? [`${id}.${dynamic.id}`] : []))
    expect(ours).toEqual(planned.map(({ tab_id, column_id }) => `${tab_id}.${column_id}`))
  })

  test('settings are rows of one table', () => {
    const planned = plannedColumns.filter(({ tab_id }) => tab_id === 'settings')
    const about = ({ id, by, importance }: (typeof parameters)[number]) => [id, by, importance]
    const expected = planned.map(({ column_id, filled_by, importance }) => [
      column_id,
      filled_by,
      Number(importance),
    ])
    // Added since: what a project counts as missing is for it to say.
    const since = ['fillers', 'consultant', 1]
    expect(parameters.map(about).sort()).toEqual([...expected, since].sort())
  })

  test('the blocks of the home page are named as planned', () => {
    const planned = plannedColumns.filter(({ tab_id }) => tab_id === 'home')
    const names = planned.map(({ column_id, fr, en }) => ({ id: column_id, name: { fr, en } }))
    expect(homeBlocks.map(({ id, name }) => ({ id, name }))).toEqual(expect.arrayContaining(names))
  })
})

describe.each(workbook)('$id', (tab) => {
  test.each(['fr', 'en'] as const)('bears each header once in %s', (locale) => {
    const headers = tab.columns.map(({ name }) => fold(name[locale]))
    expect(repeated(headers)).toEqual([])
  })

  test('bears each id once', () => {
    expect(repeated(tab.columns.map(({ id }) => id))).toEqual([])
  })

  test('is told apart by columns it has', () => {
    const ids = tab.columns.map(({ id }) => id)
    expect(tab.key.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('stands its columns in three runs', () => {
    const runs = tab.columns.map(({ run }) => run)
    expect(runs).toEqual([...runs].sort())
  })

  test('picks only from lists and tabs that exist', () => {
    const words = tab.columns.flatMap(({ kind }) => (kind.words ? [kind.words] : []))
    const lists = words.flatMap((one) => ('list' in one ? [one.list] : []))
    const tabs = words.flatMap((one) => ('tab' in one ? [one.tab] : []))
    const mixed = 'quality_scope'
    expect(lists.filter((list) => list !== mixed && !listIds().includes(list))).toEqual([])
    expect(tabs.filter((id) => !workbook.some((one) => one.id === id))).toEqual([])
  })

  test('pairs, inherits and ages only what can be', () => {
    const ids = tab.columns.map(({ id }) => id)
    for (const { either, inherits, past, kind } of tab.columns) {
      if (either) expect(ids).toContain(either)
      if (inherits?.from === 'source') columnOf(tabOf('sources'), inherits.field)
      if (past) expect(kind.name.en).toMatch(/^Date/)
    }
  })
})

test('tabs are named once, in both languages together', () => {
  const names = workbook.flatMap(({ name }) => [...new Set([fold(name.fr), fold(name.en)])])
  expect(repeated(names)).toEqual([])
})

test('settings pick only from lists that exist', () => {
  const lists = parameters.flatMap(({ list, of }) => [list, of].filter((one) => one !== undefined))
  expect(lists.filter((list) => !listIds().includes(list))).toEqual([])
})

function columnOf(tab: Tab, id: string): PlacedColumn {
  const found = [...tab.columns, ...tab.drawn].find((column) => column.id === id)
  if (!found) throw new Error(`no column ${tab.id}.${id}`)
  return found
}

/** Folded, and percents as each language spaces them: the plan spaced those of English too. */
function said({ fr, en }: { readonly fr: string; readonly en: string }): string[] {
  return [fold(fr), fold(en.replace(/ %/g, '%'))]
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}
