// Long because a workbook is damaged in many ways.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { columnLetters } from '../../local/store/area.ts'
import { columnOf, cutInto } from '../support/cut.ts'
import { kept } from '../support/kept.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { found, inspect, lost, repairAll, typed } from '../support/repairing.ts'
import { shown } from '../support/shown.ts'

const PACK = 'restaurant-chain'
const french = typedSince('fr')
const english = typedSince('en')

/** A workbook where people typed a few things, computed since. */
function typedSince(locale: 'fr' | 'en'): SavedHost {
  const project = smallProject({ pack: PACK, locale })
  return kept(['repaired', locale], () => {
    const host = reopen(project)
    const hand = new Hand(host)
    for (const row of [2, 3, 4]) {
      hand.type('sources', 'volume', row, `${row}2000`)
      hand.type('variables', 'comment', row, `Vu avec Paul ${row}`)
      hand.type('variables', 'declared-rate', row, '62 %')
    }
    call(host, 'recompute')
    return host.save()
  })
}

const worked = (saved = french) => reopen(saved)

/** The lines of the tabs people read first, as they show. */
function figures(host: LocalHost): Record<string, string[]> {
  const { Variables, Sources, ...rest } = shown(host)
  return {
    Variables: Variables ?? [],
    Sources: Sources ?? [],
    missing: rest['Données manquantes'] ?? rest['Missing data'] ?? [],
  }
}

const at = (host: LocalHost, tab: string, label: string) => columnOf(host, tab, label)
const letter = (host: LocalHost, tab: string, label: string) => columnLetters(at(host, tab, label))

describe('a workbook in order', () => {
  test.each([
    ['in French', french],
    ['in English', english],
  ])('has nothing to repair, %s', (_, saved) => {
    const host = reopen(saved)
    expect(found(host)).toEqual([])
    host.person.insertColumns('Sources', 4)
    host.person.type('Sources', 'D1', 'À nous')
    host.person.type('Sources', 'D2', 'notre colonne')
    expect(found(host)).toEqual([])
  })

  test('is told so, and nothing is asked', () => {
    const host = reopen(french)
    host.openFile()
    host.press('Réparer le classeur…')
    expect(host.dialogs.map(({ kind, text }) => [kind, text.replace(/\s/g, ' ')])).toEqual([
      [
        'alert',
        'Rien à réparer : les onglets, les colonnes, les listes et les numéros sont en ordre.',
      ],
    ])
  })
})

type Harm = readonly [string, (host: LocalHost) => void, readonly string[]]

/** Damages that lose nothing of what people typed: after the repair, everything shows as before. */
const harmless: readonly Harm[] = [
  [
    'the header row deleted',
    (host) => host.person.deleteRows('Sources', 1),
    ['sources header-gone'],
  ],
  [
    'the header row deleted, its metadata lost',
    (host) => {
      host.person.deleteRows('Variables', 1)
      host.person.dropMetadata('Variables')
    },
    ['variables header-gone'],
  ],
  [
    'the header sorted among its rows',
    (host) => host.person.moveRows('Sources', 1, 1, 4),
    ['sources header-below'],
  ],
  [
    'all metadata lost',
    (host) => host.person.dropMetadata(),
    expect.arrayContaining(['sources marks-lost', 'variables marks-lost', 'home marks-lost']),
  ],
  [
    'the metadata of a tab lost',
    (host) => host.person.dropMetadata('Sources'),
    ['sources marks-lost'],
  ],
  [
    'the notes of a header cleared',
    (host) => {
      for (const cell of ['B1', 'C1', 'D1']) host.person.setNote('Sources', cell, '')
    },
    ['sources marks-lost'],
  ],
  [
    'values pasted over drop-downs, which takes them away',
    (host) => {
      const sheet = host.book.sheetByName('Sources')
      const column = at(host, 'Sources', 'Rôle dans le SI')
      for (const row of [2, 3]) Object.assign(sheet?.makeCell(row, column) ?? {}, { rule: null })
    },
    ['sources lists-broken'],
  ],
]

test.each(harmless)('%s: found, mended, and all shows as before', (_, damage, codes) => {
  const host = worked()
  const before = figures(host)
  const texts = typed(host)
  damage(host)
  expect(found(host)).toEqual(codes)
  repairAll(host)
  expect(found(host)).toEqual([])
  call(host, 'recompute')
  expect(lost(texts, typed(host))).toEqual([])
  expect(figures(host)).toEqual(before)
})

test('the hidden tab of lists deleted: it comes back, and the drop-downs point at it again', () => {
  const host = worked()
  const before = figures(host)
  host.person.deleteSheet('Listes')
  expect(found(host)).toEqual(['lists tab-deleted'])
  repairAll(host)
  call(host, 'recompute')
  expect(figures(host)).toEqual(before)
  const column = at(host, 'Sources', 'Rôle dans le SI')
  const source = host.book.sheetByName('Sources')?.cell(2, column)?.rule?.source
  expect(source?.sheetId).toBe(host.book.sheetByName('Listes')?.id)
  expect(host.book.sheetByName('Listes')?.hidden).toBe(true)
})

test('Paramètres deleted: it comes back with what the workbook tells of itself', () => {
  const host = worked()
  host.person.deleteSheet('Paramètres')
  expect(found(host)).toEqual(['settings tab-deleted'])
  repairAll(host)
  expect(call(host, 'recordedChoices')).toMatchObject({
    locale: 'fr',
    pack: PACK,
    aims: expect.arrayContaining(['collection', 'quality']),
  })
  expect(found(host)).toEqual([])
  call(host, 'recompute')
})

test('a tab deleted: it comes back with the rows that others speak of, and the plan goes on', () => {
  const host = worked()
  const hand = new Hand(host)
  const names = hand
    .rows('scenarios', 'id', (text) => text !== '')
    .map((row) => ['id', 'label'].map((id) => hand.read('scenarios', id, row)).join(' '))
  host.person.deleteSheet('Scénarios')
  expect(found(host)).toEqual(['scenarios tab-deleted'])
  repairAll(host)
  const again = hand
    .rows('scenarios', 'id', (text) => text !== '')
    .map((row) => ['id', 'label'].map((id) => hand.read('scenarios', id, row)).join(' '))
  expect(again.length).toBeGreaterThan(10)
  expect(names).toEqual(expect.arrayContaining(again))
  expect(found(host)).toEqual([])
})

test('numbers copied by drag-fill: the row others speak of keeps its own, the others get new ones', () => {
  const host = worked()
  const hand = new Hand(host)
  const rows = hand.rows('sources', 'id', (text) => text !== '')
  const [first = 2, second = 3, third = 4] = rows
  const id = hand.read('sources', 'id', second)
  for (const row of [first, third]) host.person.type('Sources', `A${row}`, id)
  const name = hand.read('sources', 'name', second)
  hand.type('variables', 'source', hand.bottom('variables'), `${id} · ${name}`)
  expect(found(host)).toEqual(['sources ids-copied'])
  repairAll(host)
  expect(hand.read('sources', 'id', second)).toBe(id)
  const ids = rows.map((row) => hand.read('sources', 'id', row))
  expect(new Set(ids).size).toBe(ids.length)
  const aside = host.person.read('Récupéré', host.person.filled('Récupéré'))
  expect(aside[0]).toEqual(['Onglet', 'Ligne', 'Colonne', 'Valeur', 'Pourquoi', 'Le'])
  expect(aside.slice(1).map((row) => row.slice(0, 4))).toEqual([
    ['Sources', first, 'N°', id],
    ['Sources', third, 'N°', id],
  ])
  expect(found(host)).toEqual([])
  call(host, 'recompute')
})

describe('a row copied with its number, then renamed', () => {
  const copiedRow = () => {
    const host = worked()
    const hand = new Hand(host)
    const [first = 2, second = 3] = hand.rows('sources', 'id', (text) => text !== '')
    const bottom = hand.bottom('sources')
    const id = hand.read('sources', 'id', first)
    const name = hand.read('sources', 'name', first)
    host.person.type('Sources', `A${bottom}`, id)
    hand.type('sources', 'name', bottom, 'Caisse du kiosque')
    return { host, hand, id, name, first, second, bottom }
  }

  test('what speaks of it by that number and its name follows it; the number alone stays with the first', () => {
    const { host, hand, id, name, second, bottom } = copiedRow()
    const said = [
      id,
      `${id} · ${name}`,
      `${id} · Caisse du kiosque`,
      `${id} ; ${id} · caisse du Kiosque`,
    ]
    hand.type('variables', 'source', 2, said[0] ?? '')
    hand.type('variables', 'source', 3, said[1] ?? '')
    hand.type('variables', 'source', 4, said[2] ?? '')
    hand.type('sources', 'feeds', second, said[3] ?? '')
    // A computation that comes before the repair leaves the names: they alone tell the two rows apart.
    call(host, 'recompute')
    expect(hand.read('variables', 'source', 4)).toBe(said[2])
    expect(found(host)).toEqual(['sources ids-copied'])
    repairAll(host)
    const given = hand.read('sources', 'id', bottom)
    expect(given).not.toBe(id)
    expect([2, 3, 4].map((row) => hand.read('variables', 'source', row))).toEqual([
      id,
      `${id} · ${name}`,
      `${given} · Caisse du kiosque`,
    ])
    expect(hand.read('sources', 'feeds', second)).toBe(`${id} ; ${given} · caisse du Kiosque`)
    const aside = host.person.read('Récupéré', host.person.filled('Récupéré')).slice(1)
    expect(aside.map((row) => row.slice(0, 4))).toEqual([
      ['Sources', bottom, 'N°', id],
      ['Sources', second, 'Alimente', said[3]],
      ['Variables', 4, 'Source', said[2]],
    ])
    expect(found(host)).toEqual([])
  })

  test('a copy that keeps its name tells nothing: every reference stays with the first', () => {
    const { host, hand, id, name, bottom } = copiedRow()
    hand.type('sources', 'name', bottom, name)
    hand.type('variables', 'source', 4, `${id} · ${name}`)
    repairAll(host)
    expect(hand.read('variables', 'source', 4)).toBe(`${id} · ${name}`)
  })

  test('a row whose own number was written over gets it back from those that still speak of it', () => {
    const { host, hand, id, first, second, bottom } = copiedRow()
    const own = hand.read('sources', 'id', second)
    const name = hand.read('sources', 'name', second)
    hand.type('variables', 'source', 4, `${own} · ${name}`)
    host.person.type('Sources', `A${second}`, id)
    repairAll(host)
    expect(hand.read('sources', 'id', first)).toBe(id)
    expect(hand.read('sources', 'id', second)).toBe(own)
    expect([id, own]).not.toContain(hand.read('sources', 'id', bottom))
    expect(hand.read('variables', 'source', 4)).toBe(`${own} · ${name}`)
  })
})

test('a column deleted is added again, with its list in every row; what was in it is not invented', () => {
  const host = worked()
  const texts = typed(host)
  host.person.deleteColumns('Sources', at(host, 'Sources', 'Rôle dans le SI'))
  expect(found(host)).toEqual(['sources columns-gone'])
  repairAll(host)
  expect(found(host)).toEqual([])
  const column = at(host, 'Sources', 'Rôle dans le SI')
  expect(host.book.sheetByName('Sources')?.cell(2, column)?.rule).toBeTruthy()
  call(host, 'recompute')
  const missed = lost(texts, typed(host))
  for (const text of ['22000', '32000', 'Caisse']) expect(missed).not.toContain(text)
})

test('a column nobody knows while one is missing: asked, and taken for what the person says', () => {
  const host = worked()
  const before = figures(host)
  const column = at(host, 'Variables', 'Commentaire')
  const cells = columnLetters(column)
  host.person.dropMetadata('Variables')
  host.person.type('Variables', `${cells}1`, 'Remarques de Paul')
  host.person.setNote('Variables', `${cells}1`, '')
  const damages = inspect(host)
  const [unknown] = damages.filter(({ code }) => code === 'column-unknown')
  expect(unknown?.message.replace(/\s/g, ' ')).toContain(`colonne ${cells} « Remarques de Paul »`)
  expect(unknown?.options).toEqual([{ id: 'comment', label: 'Commentaire' }])
  repairAll(host, () => 'comment')
  expect(found(host)).toEqual([])
  call(host, 'recompute')
  const after = figures(host)
  expect(after.Variables?.slice(1)).toEqual(before.Variables?.slice(1))
})

test('the same column, said to be the person’s own: it stays, and the missing one is added beside', () => {
  const host = worked()
  const column = at(host, 'Variables', 'Commentaire')
  host.person.deleteColumns('Variables', column)
  host.person.insertColumns('Variables', 4)
  host.person.type('Variables', 'D1', 'À nous')
  host.person.type('Variables', 'D3', 'notre mot')
  expect(found(host)).toEqual(['variables column-unknown', 'variables columns-gone'])
  repairAll(host, () => '')
  expect(found(host)).toEqual([])
  expect(host.person.read('Variables', 'D1:D3')).toEqual([['À nous'], [''], ['notre mot']])
  expect(at(host, 'Variables', 'Commentaire')).toBeGreaterThan(10)
})

describe('an unknown column, and an answer about another', () => {
  /** Two columns nobody knows, side by side, while the comments are missing. */
  function unknowns(): LocalHost {
    const host = worked()
    host.person.deleteColumns('Variables', at(host, 'Variables', 'Commentaire'))
    host.person.insertColumns('Variables', 4, 2)
    host.person.paste('Variables', 'D1', [
      ['Prix de Paul', 'Mots de Paul'],
      ['12', 'vu'],
    ])
    return host
  }

  test('a column inserted before it since: the one of that letter is not taken for it', () => {
    const host = unknowns()
    const damages = inspect(host)
    const words = damages.find(({ message }) => message.includes('Mots de Paul'))
    const keys = damages.map(({ key }) => key)
    host.person.insertColumns('Variables', 4)
    expect(call(host, 'repair', keys, { [words?.key ?? '']: 'comment' })).toMatchObject({
      mended: [],
    })
    expect(host.person.note('Variables', 'E1')).toBe('')
    expect(found(host)).toContain('variables columns-gone')
  })

  test('left out of what was agreed on, it holds back the missing column, which it may be', () => {
    const host = unknowns()
    const gone = inspect(host).flatMap(({ key, code }) => (code === 'columns-gone' ? key : []))
    expect(call(host, 'repair', gone, {})).toMatchObject({ mended: [] })
  })
})

test('a column cut over another: the person tells which it is, the other is added again', () => {
  const host = worked()
  const from = at(host, 'Variables', 'Commentaire')
  const to = at(host, 'Variables', 'Ligne renseignée')
  cutInto(host, 'Variables', from, to)
  expect(found(host)).toContain('variables column-unknown')
  repairAll(host, ({ message }) => (message.includes('Commentaire') ? 'comment' : ''))
  expect(found(host)).toEqual([])
  call(host, 'recompute')
  const cells = letter(host, 'Variables', 'Commentaire')
  expect(host.person.read('Variables', `${cells}2:${cells}4`)).toEqual([
    ['Vu avec Paul 2'],
    ['Vu avec Paul 3'],
    ['Vu avec Paul 4'],
  ])
  expect(at(host, 'Variables', 'Ligne renseignée')).toBeGreaterThan(0)
})

test('a column copied, header and note included, becomes the person’s own; its cells stay', () => {
  const host = worked()
  const before = figures(host)
  const sheet = host.book.sheetByName('Variables')
  const column = at(host, 'Variables', 'Commentaire')
  host.person.insertColumns('Variables', column + 1)
  for (let row = 1; row <= (sheet?.lastRow() ?? 0); row++)
    Object.assign(sheet?.makeCell(row, column + 1) ?? {}, sheet?.cell(row, column) ?? {})
  expect(found(host)).toEqual(['variables column-twin'])
  repairAll(host)
  expect(found(host)).toEqual([])
  const copy = columnLetters(column + 1)
  expect(host.person.read('Variables', `${copy}1:${copy}2`)).toEqual([
    ['Commentaire (copie)'],
    ['Vu avec Paul 2'],
  ])
  const { issues } = call<{ issues: { code: string }[] }>(host, 'recompute')
  expect(issues.filter(({ code }) => code.startsWith('column'))).toEqual([])
  expect(figures(host).missing).toEqual(before.missing)
})

test('a tab copied, as one pasted from another file, is made the person’s own', () => {
  const host = worked()
  const copy = host.person.duplicateSheet('Sources')
  const held = host.person.read(copy, host.person.filled(copy))
  expect(found(host)).toEqual(['sources tab-copy'])
  repairAll(host)
  expect(found(host)).toEqual([])
  expect(host.person.read(copy, host.person.filled(copy))).toEqual(held)
  // Even once the file forgets everything, the original is the one that is known.
  host.person.moveSheet(copy, 0)
  host.person.dropMetadata()
  call(host, 'recompute')
  expect(host.person.read(copy, host.person.filled(copy))).toEqual(held)
})

describe('in words', () => {
  const told = (host: LocalHost) => host.dialogs.map(({ text }) => text.replace(/\s/g, ' '))

  test.each([
    [
      'fr',
      french,
      'Réparer le classeur…',
      /^Voici ce que la réparation ferait : • « Sources » n'a plus de ligne d'en-têtes : elle sera remise au-dessus des lignes\. Aucune cellule saisie n'est supprimée\. Réparer \?$/,
      /^Une chose réparée, puis tout a été recalculé\./,
    ],
    [
      'en',
      english,
      'Repair the workbook…',
      /^This is what the repair would do: • “Sources” has no header row any more: it will be put back above the rows\. No cell anybody typed is deleted\. Repair\?$/,
      /^One thing repaired, then everything was recomputed\./,
    ],
  ] as const)(
    'it lists what it would do, does it after a yes, and tells: %s',
    (locale, saved, caption, plan, done) => {
      const host = worked(saved)
      host.switchUser({ locale })
      host.openFile()
      host.person.deleteRows('Sources', 1)
      host.dialogs.length = 0
      host.answers.push('NO')
      host.press(caption)
      expect(told(host)).toEqual([expect.stringMatching(plan)])
      expect(found(host)).toEqual(['sources header-gone'])
      host.dialogs.length = 0
      host.answers.push('YES')
      host.press(caption)
      expect(told(host)[1]).toMatch(done)
      expect(found(host)).toEqual([])
    },
  )

  test('an unknown column is asked about, by number; giving up leaves it as it is', () => {
    const host = worked()
    host.openFile()
    host.person.deleteColumns('Variables', at(host, 'Variables', 'Commentaire'))
    host.person.insertColumns('Variables', 4)
    host.person.type('Variables', 'D1', 'Mots de Paul')
    host.answers.push('YES', { button: 'CANCEL' })
    host.press('Réparer le classeur…')
    expect(found(host)).toEqual(['variables column-unknown', 'variables columns-gone'])
    host.answers.push('YES', '1')
    host.press('Réparer le classeur…')
    expect(found(host)).toEqual([])
    expect(
      call<{ issues: { code: string; column: string }[] }>(host, 'recompute').issues,
    ).toContainEqual(expect.objectContaining({ code: 'column-renamed', column: 'comment' }))
  })
})

test('a viewer changes nothing, and is told why', () => {
  const host = worked()
  host.person.deleteRows('Sources', 1)
  const before = JSON.stringify(host.save().book)
  host.switchUser({ email: 'lise@example.com', role: 'viewer' })
  expect(answer(host, 'repair', ['header-gone sources'], {})).toMatchObject({
    failure: { code: 'read-only' },
  })
  expect(JSON.stringify(host.save().book)).toBe(before)
})

test.each([
  ['all', {}],
  [[3], {}],
  [[], 'x'],
  [[], { a: 1 }],
])('a page that asks for %j with %j is refused', (keys, answers) => {
  expect(answer(reopen(french), 'repair', keys, answers)).toMatchObject({
    failure: { code: 'bad-arguments' },
  })
})

test('a file without an inventory says so', () => {
  const host = reopen(french)
  host.person.insertSheet('Autre')
  for (const name of host.person.sheetNames()) if (name !== 'Autre') host.person.deleteSheet(name)
  expect(answer(host, 'inspect')).toMatchObject({ failure: { code: 'no-workbook' } })
})
