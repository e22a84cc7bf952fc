import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { CreationStep } from '../../src/app/commands/create.ts'
import { tabOf } from '../../src/workbook/workbook.ts'
import {
  answer,
  call,
  choices,
  create,
  openProject,
  reopen,
  smallProject,
} from '../support/project.ts'

const PACK = 'restaurant-chain'

const french = smallProject({ aims: ['inventory', 'quality'], pack: PACK })
const bare = smallProject({ aims: ['inventory'] })

/** A colleague whose menus are in English. */
function english(host: LocalHost): LocalHost {
  host.switchUser({ locale: 'en' })
  host.openFile()
  return host
}

/** Every tab and its texts, but the moment of the run. */
function texts(host: LocalHost) {
  const names = host.person.sheetNames().filter((name) => !/Accueil|Historique/.test(name))
  return names.map((name) => [name, host.person.read(name, host.person.filled(name))])
}

function packCell(host: LocalHost): unknown {
  const rows = host.person.read('Paramètres', host.person.filled('Paramètres'))
  return rows.find((row) => row.includes('Pack sectoriel'))?.[2]
}

test('completing follows the language, the aims and the pack of the workbook, whoever does it', () => {
  const host = english(reopen(french))
  call(host, 'recompute')
  const before = texts(host)
  create(host, { locale: 'en', aims: ['inventory', 'quality'], pack: PACK })
  call(host, 'recompute')
  expect(texts(host)).toEqual(before)
})

test('another pack than the one of the workbook is refused in words', () => {
  const host = reopen(french)
  expect(answer(host, 'startCreation', choices({ pack: 'retail-stores' }))).toMatchObject({
    ok: false,
    failure: { code: 'other-pack', message: expect.stringContaining('restaurants') },
  })
})

test('a pack chosen later is noted in its blank cell, and known from then on', () => {
  const host = english(reopen(bare))
  expect(packCell(host)).toBe('')
  create(host, { aims: ['inventory'], pack: PACK })
  expect(packCell(host)).toBe('Chaîne de restaurants')
  expect(call(host, 'creationOffer')).toMatchObject({ recorded: { pack: PACK } })
})

test('the content of a tab comes with it, even when an earlier creation did not call for it', () => {
  const host = reopen(bare)
  create(host, { aims: ['inventory', 'diagnosis'] })
  const { name } = tabOf('diagnosis')
  expect(host.person.read(name.fr, 'A2:A3').flat().join('')).not.toBe('')
})

test('a creation left by another version, or broken, starts again from the first step', () => {
  const kept = (text: string) => {
    const host = openProject()
    call(host, 'startCreation', choices({ aims: ['inventory'] }))
    const properties = host.book.properties.get('document')
    const bound = properties?.get('creation')?.split('\n')[0]
    properties?.set('creation', `${bound}\n${text}`)
    return host
  }
  const wanted = JSON.stringify(choices({ aims: ['inventory'] }))
  for (const text of ['{"next":', 'null', '[]', '{"next":3}', `{"choices":${wanted},"next":3}`])
    expect(call(kept(text), 'continueCreation'), text).toMatchObject({ step: 1, done: false })
})

test('a page that decides with a word nobody knows is refused, and nothing is written', () => {
  const host = reopen(french)
  const before = texts(host)
  const decided = (decision: unknown) => [{ variable: 'VAR-001', datum: 'email', decision }]
  const refused = { ok: false, failure: { code: 'bad-arguments' } }
  for (const decision of ['oui', 'proposed', null, 3])
    expect(answer(host, 'decideMatches', decided(decision))).toMatchObject(refused)
  for (const wrong of ['all', [null], {}])
    expect(answer(host, 'decideMatches', wrong)).toMatchObject(refused)
  for (const wrong of ['exact', ['fuzzy'], null])
    expect(answer(host, 'confirmSureMatches', wrong)).toMatchObject(refused)
  expect(texts(host)).toEqual(before)
})

test('the rows of a tab are imported as they stand', () => {
  const host = reopen(bare)
  const rows = [
    ['source', 'field', 'label'],
    ['Caisse', 'note "A"\tB', 'Note\nlibre'],
  ]
  expect(call(host, 'importFields', rows, '')).toMatchObject({ variablesAdded: 1, problems: [] })
  expect(call(host, 'importFields', rows, '')).toMatchObject({ variablesAdded: 0, known: 1 })
  expect(answer(host, 'importFields', [['a', 3]], '')).toMatchObject({
    failure: { code: 'bad-arguments' },
  })
})

test('rows just imported refer to each other by number and name', () => {
  const host = reopen(bare)
  call(host, 'importFields', 'source,field,label\nBorne,email,E-mail', '')
  const texts = (sheet: string) => host.person.read(sheet, host.person.filled(sheet)).flat()
  expect(texts('Variables')).toContain('SRC-003 · Borne')
  expect(texts('Correspondances')).toContain('VAR-0007 · email')
})

test('a step that could not write says where, in words', () => {
  const host = english(reopen(french))
  host.person.deleteColumns('Sources', 7)
  host.person.type('Sources', 'AZ1', 'À nous')
  call(host, 'startCreation', choices({ aims: ['inventory', 'quality'], pack: PACK }))
  const told: string[] = []
  for (let done = false; !done; ) {
    const step = call<CreationStep>(host, 'continueCreation')
    told.push(...step.issues.map(({ message }) => message))
    done = step.done
  }
  expect(told).toContainEqual(expect.stringMatching(/^Sources.*introuvable/))
})

test('an aim added later brings its tabs and is noted after those that are there', () => {
  const host = reopen(bare)
  const added = create(host, { aims: ['inventory', 'diagnosis'] })
  expect(added).toContain('un but dans Paramètres')
  expect(call(host, 'recordedChoices')).toMatchObject({ aims: ['inventory', 'diagnosis'] })
  expect(create(host, { aims: ['inventory'] })).toEqual([])
  expect(call(host, 'recordedChoices')).toMatchObject({ aims: ['inventory', 'diagnosis'] })
})
