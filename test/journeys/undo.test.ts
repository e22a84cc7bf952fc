import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { columnLetters } from '../../local/store/area.ts'
import { plain } from '../support/chain.ts'
import { meanwhile } from '../support/meanwhile.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { told } from '../support/said.ts'

const french = smallProject({ aims: ['inventory', 'quality'] })

interface Told {
  readonly code: string
  readonly message: string
}
interface Undone {
  readonly rewritten: readonly Told[]
  readonly issues: readonly Told[]
  readonly language: string | null
}

const sources = (host: LocalHost) => host.person.read('Variables', 'C2:C7').flat()
const recompute = (host: LocalHost) =>
  call<{ relabelled: Told[]; issues: Told[] }>(host, 'recompute')
const undo = (host: LocalHost) => call<Undone>(host, 'undoLast')
const TILL = 'SRC-001 · Caisse'
const SITE = 'SRC-002 · Site web'
const NEW = 'SRC-001 · Caisse du magasin'

/** A workbook whose till was renamed, and computed since. */
function renamed(): LocalHost {
  const host = reopen(french)
  expect(sources(host)).toEqual([TILL, TILL, TILL, SITE, SITE, SITE])
  host.person.type('Sources', 'B2', 'Caisse du magasin')
  host.person.type('Variables', 'C5', 'src-002')
  host.person.type('Variables', 'C6', 'site web')
  return host
}

test('references follow the new name of their row, and say the number of a row named alone', () => {
  const host = renamed()
  const { relabelled } = recompute(host)
  // A number typed alone says enough.
  expect(sources(host)).toEqual([NEW, NEW, NEW, 'src-002', SITE, SITE])
  expect(relabelled.map(({ message }) => plain(message)).slice(2)).toEqual([
    `Variables, ligne 4, colonne « Source » : « ${TILL} » est devenu « ${NEW} ».`,
    `Variables, ligne 6, colonne « Source » : « site web » est devenu « ${SITE} ».`,
  ])
  expect(recompute(host).relabelled).toEqual([])
})

test('a rename is told on recomputing, apart from the cells to review', () => {
  const host = renamed()
  host.openFile()
  host.press('Recalculer tout')
  expect(told(host)).toContain('4 références portent le nouveau nom de leur ligne')
  expect(told(host)).toContain('« site web » est devenu')
})

test('a name two rows bear, or none, is left as it was typed', () => {
  const host = reopen(french)
  host.person.type('Sources', 'B4', 'caisse')
  host.person.type('Variables', 'C5', 'Caisse')
  host.person.type('Variables', 'C6', 'Carnet')
  host.person.setFormat('Variables', 'C7', 'General')
  host.person.type('Variables', 'C7', '=C6&"s"')
  recompute(host)
  expect(sources(host).slice(3, 5)).toEqual(['Caisse', 'Carnet'])
  expect(host.book.sheetByName('Variables')?.cell(7, 3)?.formula).toBe('=C6&"s"')
})

test('undoing puts each label back where its row now stands, and not over what changed since', () => {
  const host = renamed()
  recompute(host)
  host.person.insertRows('Variables', 2, 1)
  host.person.type('Variables', 'C4', 'SRC-002')
  host.person.deleteRows('Variables', 5, 1)
  const { rewritten, issues } = undo(host)
  expect(rewritten).toHaveLength(2)
  expect(host.person.read('Variables', 'C3:C6').flat()).toEqual([
    TILL,
    'SRC-002',
    'src-002',
    'site web',
  ])
  expect(issues.map(({ code }) => code).sort()).toEqual(['label-left', 'label-row-gone'])
})

test('what was undone is not done again by itself, until the row is renamed anew', () => {
  const host = renamed()
  recompute(host)
  undo(host)
  expect(recompute(host).relabelled).toEqual([])
  expect(sources(host)).toEqual([TILL, TILL, TILL, 'src-002', 'site web', SITE])
  host.person.type('Sources', 'B2', 'Caisses')
  expect(recompute(host).relabelled).toHaveLength(3)
  expect(sources(host)[0]).toBe('SRC-001 · Caisses')
})

test('the last three runs can be undone one after the other, and no more', () => {
  const host = reopen(french)
  const names = ['Un', 'Deux', 'Trois', 'Quatre']
  for (const name of names) {
    host.person.type('Sources', 'B2', name)
    recompute(host)
  }
  for (const former of ['Trois', 'Deux', 'Un']) {
    undo(host)
    expect(sources(host)[0]).toBe(`SRC-001 · ${former}`)
  }
  expect(answer(host, 'undoLast')).toMatchObject({ failure: { code: 'nothing-to-undo' } })
})

test('where rows moved too much to be known again, undoing again puts back what is left', () => {
  const host = renamed()
  recompute(host)
  const undone = meanwhile(host, 'Variables', undo, () => {
    host.person.insertRows('Variables', 1, 1)
  })
  expect(undone.issues.map(({ code }) => code)).toEqual(['not-written'])
  expect(undo(host).rewritten).toHaveLength(4)
  expect(host.person.read('Variables', 'C3:C8').flat()).toEqual([
    ...[TILL, TILL, TILL],
    ...['src-002', 'site web', SITE],
  ])
  expect(answer(host, 'undoLast')).toMatchObject({ failure: { code: 'nothing-to-undo' } })
})

test('what a protection kept from being put back is, once the person is let in', () => {
  const host = renamed()
  recompute(host)
  const protections = host.book.sheetByName('Variables')?.protections
  const area = { top: 1, left: 3, bottom: 300, right: 3 }
  const editors = ['owner@example.com']
  protections?.push({ id: host.book.freshId(), area, description: '', warningOnly: false, editors })
  host.switchUser({ email: 'robin@example.com', role: 'editor' })
  expect(undo(host)).toMatchObject({ rewritten: [], issues: [{ code: 'protected' }] })
  protections?.pop()
  expect(undo(host).rewritten).toHaveLength(4)
})

test('where the header of a tab is lost nothing is undone, until it is repaired', () => {
  const host = renamed()
  recompute(host)
  const [header = []] = host.person.read('Variables', 'A1:BZ1')
  const notes = header.map((_, index) =>
    host.person.note('Variables', `${columnLetters(index + 1)}1`),
  )
  host.person.deleteRows('Variables', 1, 1)
  expect(answer(host, 'undoLast')).toMatchObject({ failure: { code: 'unreadable' } })
  host.person.insertRows('Variables', 1, 1)
  host.person.paste('Variables', 'A1', [header])
  notes.forEach((note, index) => {
    host.person.setNote('Variables', `${columnLetters(index + 1)}1`, note)
  })
  expect(undo(host).rewritten).toHaveLength(4)
})

test('undoing a change of language gives the former language back, and leaves what was typed since', () => {
  const host = reopen(french)
  host.person.type('Sources', 'C2:C3', 'Source de collecte')
  host.person.type('Sources', 'C3', 'Source de collecte')
  recompute(host)
  call(host, 'changeLanguage', 'en')
  recompute(host)
  host.person.type('Sources', 'C3', 'Activation tool')
  const { language, issues } = undo(host)
  expect(language).toBe('fr')
  expect(host.person.sheetNames()).toContain('Données manquantes')
  expect(host.person.read('Sources', 'C1:C3').flat()).toEqual([
    'Rôle dans le SI',
    'Source de collecte',
    'Activation tool',
  ])
  expect(issues.map(({ code }) => code)).toEqual(['label-left'])
})

test.each(['Sources', 'Paramètres'])(
  'a change of language that %s was not ready for is undone whole, once it was asked again',
  (tab) => {
    const host = reopen(french)
    host.person.type('Sources', 'C2', 'Source de collecte')
    const before = host.person.read('Sources', 'C1:C3')
    const turn = (one: LocalHost) => call<Undone>(one, 'changeLanguage', 'en')
    const turned = meanwhile(host, tab, turn, () => host.person.insertRows(tab, 1, 1))
    expect(turned.issues.map(({ code }) => code)).toEqual(['not-written'])
    host.person.deleteRows(
      host.person.sheetNames().find((name) => [tab, 'Settings'].includes(name)) ?? '',
      1,
      1,
    )
    expect(turn(host).issues).toEqual([])
    expect(host.person.read('Sources', 'C2')).toEqual([['Collection source']])
    expect(undo(host)).toMatchObject({ language: 'fr', issues: [] })
    expect(host.person.read('Sources', 'C1:C3')).toEqual(before)
    expect(answer(host, 'undoLast')).toMatchObject({ failure: { code: 'nothing-to-undo' } })
  },
)

test('the tab in front stays in front when the backup is added', () => {
  const host = renamed()
  const sheet = host.book.sheetByName('Variables')
  if (sheet) host.book.activeSheetId = sheet.id
  recompute(host)
  expect(host.book.activeSheetId).toBe(sheet?.id)
  expect(host.book.sheetByName('Sauvegarde')?.hidden).toBe(true)
})

test('relabelling costs as many calls for many rows as for few', () => {
  const calls = [20, 150].map((count) => {
    const host = reopen(french)
    const rows = Array.from({ length: count }, (_, n) => [
      `champ ${n}`,
      n % 3 ? 'Caisse' : 'Site web',
    ])
    host.person.paste('Variables', 'B8', rows)
    recompute(host)
    host.person.type('Sources', 'B2', 'Caisse du magasin')
    host.resetCalls()
    expect(recompute(host).relabelled.length).toBeGreaterThan(count / 3)
    return host.trace().length
  })
  expect(calls[1]).toBe(calls[0])
})
