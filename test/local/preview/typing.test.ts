import { describe, expect, test } from 'vitest'
import { host, opened } from './opened.ts'

const FIRST_OF_FEBRUARY = 46054

describe('what a person types arrives as they mean it', () => {
  test.each([
    ['a text', 'fr_FR', 'Caisse', null, 'Caisse', 'Caisse'],
    ['a number', 'fr_FR', '3,5', null, 3.5, '3,5'],
    ['a number elsewhere', 'en_GB', '3.5', null, 3.5, '3.5'],
    ['a date', 'fr_FR', '01/02/2026', null, FIRST_OF_FEBRUARY, '01/02/2026'],
    ['a date in America', 'en_US', '2/1/2026', null, FIRST_OF_FEBRUARY, '2/1/2026'],
    ['a rate', 'fr_FR', '12,5 %', null, 0.125, '12,50%'],
    ['a rate where rates are expected', 'fr_FR', '65', '0%', 0.65, '65%'],
    ['a rate with its sign there', 'fr_FR', '65%', '0%', 0.65, '65%'],
    ['leading zeros in a text cell', 'fr_FR', '00123', '@', '00123', '00123'],
    ['a tick', 'fr_FR', true, null, true, 'VRAI'],
  ])('%s', async (_, locale, text, format, value, shown) => {
    const from = host({ locale })
    if (format) from.person.setFormat(from.person.sheetNames()[0] ?? '', 'B2', format)
    const window = await opened(from)
    expect(await window.type(1, 1, text)).toEqual({ ok: true })
    expect(await window.cell(1, 1)).toMatchObject({ value, text: shown })
  })

  test('a ticked box takes the values of its own', async () => {
    const from = host()
    from.run('boxes')
    const window = await opened(from)
    await window.type(0, 0, true)
    await window.type(0, 1, true)
    expect(await window.cell(0, 0)).toMatchObject({ value: true, text: 'VRAI' })
    expect(await window.cell(0, 1)).toMatchObject({ value: 'oui' })
  })

  test('an erased cell is empty, and keeps its dress', async () => {
    const from = host()
    from.person.type('Feuille 1', 'A1', 'x')
    from.person.setBackground('Feuille 1', 'A1', '#ff0000')
    const window = await opened(from)
    await window.type(0, 0, '')
    expect(await window.cell(0, 0)).toBeUndefined()
    const { dress } = (await window.state()).workbook.sheets[0] ?? {}
    expect(dress).toEqual([
      { row: 0, column: 0, rows: 1, columns: 1, style: { background: '#ff0000' } },
    ])
  })
})

describe('a rejected edit says why, and changes nothing', () => {
  test.each([
    ['owner', 'C1', 'Jaune', 'Veuillez saisir l’une des valeurs suivantes : Vert, Rouge.'],
    ['editor', 'D1', 'x', 'Vous tentez de modifier une cellule ou un objet protégés.'],
    ['viewer', 'A5', 'x', 'Vous consultez ce classeur en lecture seule'],
    ['owner', 'A9000', 'x', 'Cette cellule est hors de la grille.'],
  ])('%s, %s', async (person, a1, text, why) => {
    const from = host()
    from.run('rules')
    const window = await opened(from)
    await window.act({ do: 'set', setting: { person } })
    const before = (await window.state()).workbook
    const column = a1.charCodeAt(0) - 65
    const answer = await window.type(Number(a1.slice(1)) - 1, column, text)
    expect(answer).toEqual({ ok: false, why: expect.stringContaining(why) })
    expect((await window.state()).workbook).toEqual(before)
  })

  test.each([
    ['owner', 'D1'],
    ['editor', 'E1'],
  ])('%s may type in %s', async (person, a1) => {
    const from = host()
    from.run('rules')
    const window = await opened(from)
    await window.act({ do: 'set', setting: { person } })
    expect(await window.type(0, a1.charCodeAt(0) - 65, 'x')).toEqual({ ok: true })
  })

  test('a pasted block is written whole or not at all', async () => {
    const from = host()
    from.run('rules')
    const window = await opened(from)
    const [sheet] = (await window.state()).workbook.sheets
    const cells = [
      { row: 0, column: 0, text: 'a' },
      { row: 0, column: 2, text: 'Jaune' },
    ]
    const answer = await window.act({ do: 'type', sheet: sheet?.id ?? -1, cells })
    expect(answer.ok).toBe(false)
    expect(await window.cell(0, 0)).toBeUndefined()
  })

  test('the reason is in the person’s language', async () => {
    const window = await opened()
    await window.act({ do: 'set', setting: { language: 'en', person: 'viewer' } })
    expect(await window.type(0, 0, 'x')).toEqual({
      ok: false,
      why: 'You can only view this workbook: ask its owner for the right to edit it.',
    })
  })
})
