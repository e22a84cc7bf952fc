import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { Sheet } from '../../local/store/sheet.ts'
import { variables } from '../../src/workbook/tabs/variables.ts'
import { call, newProject, reopen } from '../support/project.ts'

const created = newProject({ aims: ['inventory'] }).save()

function fields(from: number, to: number): string {
  const rows = Array.from({ length: to - from + 1 }, (_, n) => `Outil,champ_${from + n},Champ`)
  return ['source,field,label', ...rows].join('\n')
}

function sheetOf(host: LocalHost): Sheet {
  const sheet = host.book.sheetByName('Variables')
  if (!sheet) throw new Error('no Variables')
  return sheet
}

const count = variables.columns.length

/** How the columns of ours look at some row: format, drop-down, colour. */
function looks(host: LocalHost, row: number) {
  return Array.from({ length: count }, (_, index) => {
    const cell = sheetOf(host).cell(row, index + 1)
    return [cell?.format ?? '', cell?.rule ?? null, cell?.style?.background ?? null]
  })
}

test.each([
  ['the grid it grows by itself', 300],
  ['bare rows somebody had added at the bottom', 1000],
])('every row of a long import has the looks of the first, over %s', (_, rows) => {
  const host = reopen(created)
  sheetOf(host).maxRows = rows
  call(host, 'importFields', fields(1, 700), '')
  const first = JSON.stringify(looks(host, 2))
  const bare: number[] = []
  for (let row = 3; row <= 801; row++)
    if (JSON.stringify(looks(host, row)) !== first) bare.push(row)
  expect(bare).toEqual([])
})

test('tints and the filter cover the rows that were added', () => {
  const host = reopen(created)
  const before = sheetOf(host).conditionalRules.length
  for (const [from, to] of [
    [1, 400],
    [401, 700],
  ] as const)
    call(host, 'importFields', fields(from, to), '')
  const { conditionalRules, filter, maxRows } = sheetOf(host)
  const ends = conditionalRules.flatMap(({ areas }) => areas.map(({ bottom }) => bottom))
  expect(conditionalRules.length).toBe(before)
  expect([...new Set([...ends, filter?.area.bottom])]).toEqual([maxRows])
})

test('rows people typed beyond those that were dressed keep their looks', () => {
  const host = reopen(created)
  host.person.insertRows('Variables', 301, 100)
  host.person.type('Variables', 'B350', 'tapé loin')
  host.person.setBackground('Variables', 'A350:F350', '#abcdef')
  const before = looks(host, 350)
  call(host, 'importFields', fields(1, 50), '')
  expect(looks(host, 350)).toEqual(before)
  expect(looks(host, 351)).toEqual(looks(host, 2))
})

test('an import killed after it wrote its rows leaves none bare', () => {
  const open = () => {
    const host = reopen(created)
    sheetOf(host).maxRows = 1000
    return host
  }
  const rehearsal = open()
  rehearsal.resetCalls()
  call(rehearsal, 'importFields', fields(1, 400), '')
  const written = rehearsal
    .trace()
    .map(({ method, sheet }) => `${sheet} ${method}`)
    .lastIndexOf('Variables Range.setValues')
  const host = open()
  host.faults.killAt(written + 1, { when: 'after' })
  expect(() => host.run('call', 'importFields', [fields(1, 400), ''])).toThrow('killed')
  call(host, 'importFields', fields(1, 400), '')
  expect(looks(host, 401)).toEqual(looks(host, 2))
})
