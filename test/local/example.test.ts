import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { openHost } from '../../local/host.ts'

const page = readFileSync('docs/local-host.md', 'utf8')
const [, example = ''] = /<!-- example -->\n```js\n([\s\S]*?)```/.exec(page) ?? []
const folder = mkdtempSync(join(tmpdir(), 'example-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Example {
  readonly total: number
  readonly shown: string[][]
  readonly reads: number
  readonly again: LocalHost
}

test('the ten lines of the page run as they stand', async () => {
  const lines = example.trim().split('\n')
  expect(lines.filter((line) => line.trim() !== '')).toHaveLength(10)
  const door = pathToFileURL(resolve('dist/local/host.js')).href
  const placed = example.replace('./dist/local/host.js', door)
  const file = join(folder, 'example.mjs')
  writeFileSync(file, `${placed}\nexport { total, shown, reads, again }\n`)
  const { total, shown, reads, again } = (await import(pathToFileURL(file).href)) as Example
  expect(total).toBe(50)
  expect(shown).toEqual([
    ['2/3', '7,5'],
    ['10/03/2026 9:00:00', '30'],
    ['Total', '50'],
  ])
  expect(reads).toBe(1)
  expect(again.person.displayed('Feuille 1', 'A3:B5')).toEqual(shown)
})

describe('somebody else’s little project', () => {
  const project = () => openHost({ folder: 'test/local/examples/expenses', today: '2026-03-10' })

  test('asks, and does nothing when the answer is no', () => {
    const host = project()
    host.answers.push({ button: 'CANCEL' })
    host.run('addExpense')
    expect(host.book.sheets[0]?.lastRow()).toBe(0)
    expect(host.dialogs).toMatchObject([{ kind: 'prompt', title: 'Nouvelle dépense' }])
  })

  test('shows its page, which asks the script', () => {
    const host = project()
    host.person.paste('Feuille 1', 'A1', [
      ['Jour', 'Montant'],
      ['lundi', '3'],
      ['mardi', '4'],
    ])
    host.openFile()
    host.press('Notes de frais › Résumé')
    expect(host.page.shown()).toMatchObject({ kind: 'sidebar', title: 'Résumé' })
    const told: unknown[] = []
    host.page.run.withSuccessHandler((value: unknown) => told.push(value)).summary?.()
    host.page.settle()
    expect(told).toEqual([{ lines: 2, last: 'mardi' }])
  })

  test('tells its total in passing', () => {
    const host = project()
    host.person.paste('Feuille 1', 'A1', [
      ['Jour', 'Montant'],
      ['lundi', '3,5'],
    ])
    expect(host.run('total')).toBe(3.5)
    expect(host.toasts).toMatchObject([{ text: '3.5 €', title: 'Total' }])
  })
})
