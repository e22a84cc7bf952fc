import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { isPeoples } from '../../src/workbook/column.ts'
import { sources } from '../../src/workbook/tabs/sources.ts'
import { call, create, newProject, reopen } from '../support/project.ts'

const WANTED = { aims: ['inventory'] }

const saved = newProject(WANTED).save()

/** A column of sources that is tinted while it is empty, and stands by itself. */
const required = sources.columns.find(
  (column) =>
    isPeoples(column) && column.importance === 3 && column.id !== 'name' && !('either' in column),
)
const label = required?.name.fr ?? ''

function sheetOf(host: LocalHost, name: string): Sheet {
  const sheet = host.book.sheetByName(name)
  if (!sheet) throw new Error(`no ${name}`)
  return sheet
}

function columnOf(host: LocalHost, name: string, header: string): number {
  const [labels = []] = host.person.read(name, 'A1:BZ1')
  return labels.indexOf(header) + 1
}

/** A workbook whose tab of sources lost a column, and was completed. */
function completed(meanwhile: (host: LocalHost) => void = () => undefined): LocalHost {
  const host = reopen(saved)
  host.person.deleteColumns('Sources', columnOf(host, 'Sources', label))
  meanwhile(host)
  create(host, WANTED)
  return host
}

test('a column put back is tinted while it is empty, in the rows that are named', () => {
  const host = completed()
  const at = columnOf(host, 'Sources', label)
  const formulas = sheetOf(host, 'Sources').conditionalRules.map(({ formula }) => formula)
  expect(formulas).toContain(`=(LEN($B2)>0)*(LEN(${columnLetters(at)}2)=0)`)
})

test('completing a tab leaves its frozen columns and its colour as people have them', () => {
  expect(sheetOf(completed(), 'Sources').frozenColumns).toBe(2)
  const host = completed((one) => {
    Object.assign(sheetOf(one, 'Sources'), { frozenColumns: 3, tabColor: '#abcdef' })
  })
  const { frozenColumns, tabColor } = sheetOf(host, 'Sources')
  expect({ frozenColumns, tabColor }).toEqual({ frozenColumns: 3, tabColor: '#abcdef' })
})

test('only the column put back is dressed', () => {
  const host = completed((one) => one.person.setBackground('Sources', 'C200', '#abcdef'))
  expect(sheetOf(host, 'Sources').cell(200, 3)?.style?.background).toBe('#abcdef')
})

test('a column is put back in a tab of few rows', () => {
  const host = completed((one) => one.person.deleteRows('Sources', 100, 201))
  expect(columnOf(host, 'Sources', label)).toBeGreaterThan(0)
})

test('a column a person inserts among ours is not tinted as due, and their rules stay', () => {
  const host = reopen(saved)
  host.person.type('Sources', 'B2', 'Caisse')
  host.person.addRule('Sources', 'C2:C50', '=$C2="x"', '#123456')
  const before = columnOf(host, 'Sources', label)
  host.person.insertColumns('Sources', before + 1)
  const tints = (column: number) =>
    sheetOf(host, 'Sources').conditionalRules.filter(({ areas }) =>
      areas.some(({ left, right }) => left <= column && column <= right),
    )
  expect(tints(before + 1)).not.toEqual([])
  call(host, 'recompute')
  expect(tints(before + 1)).toEqual([])
  expect(tints(before)).not.toEqual([])
  const rules = sheetOf(host, 'Sources').conditionalRules
  expect(rules.filter(({ background }) => background === '#123456')).toHaveLength(1)
})

test('texts in sight go to the line; folded columns only for their sentences', () => {
  const sheet = sheetOf(reopen(saved), 'Sources')
  const wrapped = sources.columns.flatMap((column, at) =>
    sheet.cell(2, at + 1)?.style?.wrapStrategy === 'WRAP' ? [column.id] : [],
  )
  const inSight = sources.columns.filter(({ run, kind }) => run !== 2 || kind.wraps)
  expect(wrapped).toEqual(inSight.map(({ id }) => id))
  expect(wrapped.length).toBeLessThan(sources.columns.length)
})
