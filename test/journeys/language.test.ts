import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import { plain } from '../support/chain.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { told } from '../support/said.ts'
import { shown } from '../support/shown.ts'

const AIMS = ['inventory', 'collection', 'quality', 'gdpr', 'single-view', 'steering', 'diagnosis']
const french = smallProject({ aims: AIMS })
const english = smallProject({ aims: AIMS, locale: 'en' })
const withPack = smallProject({ aims: AIMS, pack: 'restaurant-chain' })

interface Turned {
  readonly rewritten: readonly { readonly message: string }[]
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

/** Turns a workbook to a language and computes its words. */
function turned(host: LocalHost, locale: 'fr' | 'en'): Turned {
  const done = call<Turned>(host, 'changeLanguage', locale)
  call(host, 'recompute')
  return done
}

/** What the workbook shows, but for what the add-on keeps for itself. */
function texts(host: LocalHost): Record<string, string[]> {
  const { Sauvegarde: _, Backup: __, ...rest } = shown(host)
  return rest
}

function notes(host: LocalHost) {
  return host.book.sheets
    .filter(({ name }) => !/Sauvegarde|Backup/.test(name))
    .map((sheet) => [
      sheet.name,
      ...Array.from({ length: sheet.lastColumn() }, (_, n) => sheet.cell(1, n + 1)?.note ?? ''),
    ])
}

test('a French workbook turned to English is the one that would have been made in English', () => {
  const host = reopen(french)
  turned(host, 'en')
  const native = reopen(english)
  call(native, 'recompute')
  expect(texts(host)).toEqual(texts(native))
  expect(notes(host)).toEqual(notes(native))
  expect(host.book.sheetByName('Backup')?.hidden).toBe(true)
})

test('turned to English and back, a workbook with its pack is what it was, character for character', () => {
  const host = reopen(withPack)
  call(host, 'recompute')
  const before = texts(host)
  const there = turned(host, 'en')
  expect(there.issues).toEqual([])
  expect(host.person.sheetNames()).toContain('Missing data')
  const back = turned(host, 'fr')
  expect(back.rewritten).toHaveLength(there.rewritten.length)
  expect(texts(host)).toEqual(before)
})

test('what people wrote stays: their words, a renamed tab, a renamed header, a note of theirs, a formula', () => {
  const host = reopen(french)
  host.person.renameSheet('Objectifs', 'Nos objectifs')
  host.person.type('Sources', 'B1', 'Nos outils')
  const sheet = host.book.sheetByName('Sources')
  const noted = sheet?.cell(1, 3)
  if (noted) noted.note = `À voir avec Karim\n${noted.note}`
  host.person.setFormat('Sources', 'C2', 'General')
  host.person.type('Sources', 'C2', '="Source de collecte"')
  host.person.type('Sources', 'C3', 'Source de collecte')
  host.person.type('Sources', 'D3', 'Données de transaction ; des tickets')
  const { rewritten } = turned(host, 'en')
  expect(host.person.sheetNames()).toContain('Nos objectifs')
  expect(host.person.read('Sources', 'B1:C1')).toEqual([['Nos outils', 'Role in the system']])
  expect(sheet?.cell(1, 3)?.note).toMatch(/^À voir avec Karim\n.*\n.*\n\[sources.role\]$/)
  expect(sheet?.cell(2, 3)?.formula).toBe('="Source de collecte"')
  expect(host.person.read('Sources', 'C3')).toEqual([['Collection source']])
  expect(host.person.read('Sources', 'B2:B3')).toEqual([['Caisse'], ['Site web']])
  expect(plain(rewritten.map(({ message }) => message).join('\n'))).toContain(
    'Sources, ligne 3, colonne « Rôle dans le SI » : « Source de collecte » est devenu « Collection source ».',
  )
})

test('a tab of the client that bears the English name is left to them', () => {
  const host = reopen(french)
  host.person.insertSheet('Settings')
  turned(host, 'en')
  expect(host.person.sheetNames()).toContain('Settings (CRM)')
  turned(host, 'fr')
  expect(host.person.sheetNames()).toEqual(expect.arrayContaining(['Paramètres', 'Settings']))
})

test('several answers in one cell keep the way they were typed; one that is not known keeps its words', () => {
  const host = reopen(french)
  const type = (text: string) => host.person.type('Sources', 'D2', text)
  const read = () => host.person.read('Sources', 'D2')[0]?.[0]
  type('Données transactionnelles;autre chose ;\nDonnées personnelles')
  turned(host, 'en')
  expect(read()).toBe('Transactional data;autre chose ;\nPersonal data')
  turned(host, 'fr')
  expect(read()).toBe('Données transactionnelles;autre chose ;\nDonnées personnelles')
})

test('the menu asks for the language, does nothing on an answer it does not know, and tells what it did', () => {
  const host = reopen(french)
  host.openFile()
  const before = shown(host)
  host.answers.push('CANCEL')
  host.press('Langue du classeur…')
  host.answers.push('3')
  host.press('Langue du classeur…')
  expect(told(host)).toContain("« 3 » n'est pas un numéro de la liste")
  expect(shown(host)).toEqual(before)
  host.answers.push('English')
  host.press('Langue du classeur…')
  expect(told(host)).toMatch(
    /^Le classeur est en anglais\. \d+ libellés changés dans vos cellules\. La liste entière/,
  )
  host.press('Annuler le dernier changement')
  expect(told(host)).toMatch(
    /^\d+ libellés remis comme avant le changement du 21\/11\/2026\. Le classeur est de nouveau en français\./,
  )
  expect(texts(host)).toEqual(before)
})

test('a language the product does not speak is refused', () => {
  const refused = { ok: false, failure: { code: 'bad-arguments' } }
  expect(answer(reopen(french), 'changeLanguage', 'de')).toMatchObject(refused)
})

test('a reader may turn nothing', () => {
  const host = reopen(french)
  const before = shown(host)
  host.switchUser({ role: 'viewer' })
  const refused = { ok: false, failure: { code: 'read-only' } }
  expect(answer(host, 'changeLanguage', 'en')).toMatchObject(refused)
  expect(shown(host)).toEqual(before)
})
