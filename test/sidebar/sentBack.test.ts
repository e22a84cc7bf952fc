import { describe, expect, test } from 'vitest'
import { foreignSheets } from '../../sidebar/views/sentBack/foreignSheets.ts'
import { firstTicked, linesOf, takingOf } from '../../sidebar/views/sentBack/lines.ts'
import type { SentBack } from '../../src/app/commands/compareSentBack.ts'
import { typeRow } from '../support/chain.ts'
import { sheetsOf } from '../support/foreign.ts'
import { call } from '../support/project.ts'
import { sent } from '../support/sent.ts'

/** What comes of a file in the page: its bytes read there, compared here, as lines. */
async function lines(filled: Awaited<ReturnType<typeof sent>>) {
  const sheets = await foreignSheets(await filled.there.toXlsx())
  return linesOf(call<SentBack>(filled.here, 'compareSentBack', sheets))
}

describe('a returned workbook read in the page', () => {
  test('says what its cells say: texts, numbers, days, rates; where its notes are lost, by its headers', async () => {
    const filled = await sent()
    const { here, there, client } = filled
    client.type('sources', 'owner', 2, '<b>Julie</b>')
    client.type('sources', 'volume', 2, '12 000')
    client.type('sources', 'last-update', 2, '03/11/2026')
    client.type('variables', 'declared-rate', 2, '65%')
    client.type('variables', 'comment', 3, '00123')
    typeRow(there, 'sources', { name: 'Bornes', 'last-update': '01/02/2026' })
    const told = (await lines(filled)).map(({ tab, row, column, sort, there }) =>
      [tab, row, column, sort, there].join(' | ').replace(/\s/g, ' '),
    )
    expect(told).toEqual([
      'Sources | Caisse | Volumétrie | answers | 12 000',
      'Sources | Caisse | Dernière mise à jour | answers | 03/11/2026',
      'Sources | Caisse | Responsable | answers | <b>Julie</b>',
      'Sources | Bornes |  | added | Nom de la source : Bornes · Dernière mise à jour : 01/02/2026',
      'Variables | email | Taux de complétude déclaré | answers | 65 %',
      'Variables | phone_mobile | Commentaire | answers | 00123',
    ])
    const read = await foreignSheets(await there.toXlsx())
    const plain = read.map((sheet) => ({ ...sheet, notes: [] }))
    expect(linesOf(call<SentBack>(here, 'compareSentBack', plain))).toHaveLength(6)
    expect(read.map(({ name }) => name)).toEqual(
      sheetsOf(there).flatMap(({ name, cells }) => (cells.length > 0 ? [name] : [])),
    )
  })

  test('a file that is no workbook is refused', async () => {
    await expect(foreignSheets(new TextEncoder().encode('a;b\n1;2'))).rejects.toThrow()
    await expect(foreignSheets(new Uint8Array())).rejects.toThrow()
  })
})

test('what fills an empty cell is ticked in advance; what changes or empties one, or is another row, is not', async () => {
  const filled = await sent()
  const { client, hand } = filled
  hand.type('variables', 'comment', 2, 'ici')
  client.type('variables', 'comment', 2, 'là')
  client.type('variables', 'label', 3, '')
  client.type('variables', 'comment', 3, 'vu')
  client.type('sources', 'name', 3, 'Autre nom')
  client.type('sources', 'volume', 3, '7')
  const found = await lines(filled)
  const ticked = firstTicked(found)
  expect(found.map(({ column, sort, key }) => [column, sort, ticked.has(key)])).toEqual([
    ['Nom de la source', 'differs', false],
    ['Volumétrie', 'answers', false],
    ['Commentaire', 'differs', false],
    ['Libellé métier', 'emptied', false],
    ['Commentaire', 'answers', true],
  ])
  expect(takingOf(found, ticked)).toMatchObject({
    cells: [{ tab: 'variables', key: 'VAR-0002', expected: '', value: 'vu' }],
    rows: [],
  })
})
