import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { packs } from '../../src/catalogue/packs.ts'
import { plain } from '../support/chain.ts'
import { answer, call, create, newProject, reopen, smallProject } from '../support/project.ts'
import { column, told } from '../support/said.ts'
import { shown } from '../support/shown.ts'
import { harm, testimony } from '../support/witness.ts'
import { worldOf } from '../support/world.ts'

interface Counted {
  readonly tab: string
  readonly rows: number
}

interface Merged {
  readonly added: readonly Counted[]
  readonly there: readonly Counted[]
  readonly issues: readonly { readonly code: string }[]
  readonly isWritten: boolean
}

const RESTAURANT = 'restaurant-chain'
const french = smallProject({ pack: RESTAURANT, aims: ['inventory', 'collection', 'quality'] })
const bare = smallProject({ aims: ['inventory'] })

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

const counts = (rows: readonly Counted[]) =>
  Object.fromEntries(rows.map(({ tab, rows: count }) => [tab, count]))

describe('a sector pack added to a workbook already alive', () => {
  test('brings what lacks, below, and says what was there', () => {
    const host = reopen(french)
    host.openFile()
    const world = worldOf(host)
    const before = testimony(world)
    const sources = column(host, 'sources', 'name')
    host.answers.push('E-commerce')
    host.press('Ajouter un pack sectoriel…')
    expect(harm(before, testimony(world))).toEqual([])
    expect(told(host)).toMatch(/^Ajouté : \d+ lignes dans Objectifs, /)
    expect(told(host)).toMatch(/Déjà là, laissé tel quel : .*\d+ lignes dans Sources\./)
    expect(told(host)).toMatch(/se partagent 100 points/)
    const after = column(host, 'sources', 'name')
    expect(after.slice(0, sources.length)).toEqual(sources)
    for (const [tab, id] of [
      ['objectives', 'label'],
      ['programmes', 'label'],
      ['scenarios', 'label'],
      ['sources', 'name'],
      ['sources', 'id'],
      ['variables', 'id'],
      ['scenarios', 'catalogue-scenario'],
    ] as const)
      expect(repeated(column(host, tab, id)), `${tab}.${id}`).toEqual([])
    const wanted = packs().get('ecommerce')?.scenarios.length ?? 0
    expect(column(host, 'scenarios', 'label').length).toBeGreaterThanOrEqual(wanted)
  })

  test('once more, it adds nothing', () => {
    const host = reopen(french)
    call(host, 'addPack', 'ecommerce')
    call(host, 'recompute')
    const once = shown(host)
    const again = call<Merged>(host, 'addPack', 'ecommerce')
    expect(again.added).toEqual([])
    expect(again.there.map(({ tab }) => tab)).toContain('scenarios')
    call(host, 'recompute')
    expect(shown(host)).toEqual(once)
  })

  test('what was renamed, or typed by the client under that name, is known again', () => {
    const host = reopen(french)
    const hand = new Hand(host)
    hand.type('scenarios', 'label', 2, 'Notre bienvenue à nous')
    hand.type('programmes', 'label', 2, 'Notre accueil')
    hand.type('objectives', 'label', 2, 'Notre but')
    hand.type('sources', 'name', hand.bottom('sources'), 'Site e-commerce (commandes)')
    const before = ['objectives', 'programmes', 'scenarios'].map((tab) => column(host, tab, 'id'))
    const { added } = call<Merged>(host, 'addPack', RESTAURANT)
    expect(counts(added)).toEqual({})
    const after = ['objectives', 'programmes', 'scenarios'].map((tab) => column(host, tab, 'id'))
    expect(after).toEqual(before)
  })

  test('needs taken away from a scenario that stayed do not come back', () => {
    const host = reopen(french)
    const hand = new Hand(host)
    const before = column(host, 'needs', 'datum').length
    const [first] = column(host, 'needs', 'scenario')
    const its = hand.rows('needs', 'scenario', (text) => text === first)
    hand.remove('needs', its.slice(0, 1))
    call(host, 'addPack', RESTAURANT)
    expect(column(host, 'needs', 'datum').length).toBe(before - 1)
  })

  test('a scenario deleted comes back with its needs, since somebody asks for it', () => {
    const host = reopen(french)
    const hand = new Hand(host)
    const number = hand.read('scenarios', 'id', 2)
    const its = hand.rows('needs', 'scenario', (text) => text.startsWith(number))
    hand.remove('needs', its)
    hand.remove('scenarios', [2])
    const { added } = call<Merged>(host, 'addPack', RESTAURANT)
    expect(counts(added).scenarios).toBe(1)
    expect(counts(added).needs).toBeGreaterThan(0)
    expect(column(host, 'scenarios', 'id')).not.toContain(number)
  })

  test('a workbook that followed none follows it, and completing brings nothing twice', () => {
    const host = reopen(bare)
    expect(call(host, 'recordedChoices')).toMatchObject({ pack: null })
    const { added } = call<Merged>(host, 'addPack', 'nonprofit')
    expect(counts(added)).toMatchObject({ objectives: 4, programmes: 8, scenarios: 15 })
    expect(call(host, 'recordedChoices')).toMatchObject({ pack: 'nonprofit' })
    const hand = new Hand(host)
    hand.type('scenarios', 'label', 2, 'Renommé')
    hand.remove('sources', [4])
    const before = ['scenarios', 'sources'].map((tab) => column(host, tab, 'id'))
    create(host, { aims: ['inventory'], pack: 'nonprofit' })
    expect(['scenarios', 'sources'].map((tab) => column(host, tab, 'id'))).toEqual(before)
  })

  test('a tab whose rows cannot be told apart stops it in words, and nothing is added anywhere', () => {
    const host = reopen(french)
    const world = worldOf(host)
    host.person.deleteColumns('Scénarios', 2)
    const before = shown(host)
    expect(answer(host, 'addPack', 'ecommerce')).toMatchObject({
      failure: { code: 'unreadable', message: expect.stringMatching(/Scénarios/) },
    })
    expect(shown(host)).toEqual(before)
    expect(world.sheets.size).toBeGreaterThan(0)
  })

  test.each([['ailleurs'], [null], [3]])('a page that asks for %s is refused', (id) => {
    expect(answer(reopen(bare), 'addPack', id)).toMatchObject({
      failure: { code: 'bad-arguments' },
    })
  })

  test('a number that is not in the list adds nothing', () => {
    const host = reopen(bare)
    host.openFile()
    const before = shown(host)
    host.answers.push('12')
    host.press('Ajouter un pack sectoriel…')
    expect(told(host)).toBe("« 12 » n'est pas dans la liste. Rien n'a été fait.")
    expect(shown(host)).toEqual(before)
  })
})

describe('usual sources added to a workbook already alive', () => {
  test('come with their usual variables and proposals; those already there are not offered', () => {
    const host = reopen(french)
    host.openFile()
    const names = column(host, 'sources', 'name')
    const [first] = call<{ label: { fr: string } }[]>(host, 'usualSources')
    host.answers.push('1')
    host.press('Ajouter des sources types…')
    const question = plain(host.dialogs.find(({ kind }) => kind === 'prompt')?.text ?? '')
    for (const name of names) expect(question).not.toContain(`. ${plain(name)} ·`)
    expect(told(host)).toMatch(
      /^Ajouté : une ligne dans Sources, (une ligne|\d+ lignes) dans Variables, [^•]*\.$/,
    )
    expect(column(host, 'sources', 'name')).toEqual([...names, first?.label.fr])
  })

  test('in English, by name and number', () => {
    const host = newProject({ locale: 'en', aims: ['inventory'], pack: 'insurance' })
    host.switchUser({ locale: 'en' })
    host.openFile()
    const lacking = call<{ id: string; label: { en: string } }[]>(host, 'usualSources')
    host.answers.push(`2; ${lacking[4]?.label.en}`)
    host.press('Add usual sources…')
    expect(told(host)).toMatch(
      /^Added: 2 rows in Sources, \d+ rows in Variables, \d+ rows in Matches\./,
    )
    expect(column(host, 'sources', 'name')).toEqual(
      expect.arrayContaining([lacking[1]?.label.en, lacking[4]?.label.en]),
    )
    const left = call<{ id: string }[]>(host, 'usualSources').map(({ id }) => id)
    expect(left).not.toContain(lacking[1]?.id)
  })

  test('asked twice, they come once', () => {
    const host = reopen(bare)
    const [first] = call<{ id: string }[]>(host, 'usualSources')
    const once = call<Merged>(host, 'addSources', [first?.id, first?.id])
    expect(counts(once.added).sources).toBe(1)
    const again = call<Merged>(host, 'addSources', [first?.id])
    expect([counts(again.added), counts(again.there)]).toEqual([{}, { sources: 1 }])
  })

  test('a source the client typed under that name gets the variables it has none of', () => {
    const host = reopen(bare)
    const hand = new Hand(host)
    const [first] = call<{ id: string; label: { fr: string } }[]>(host, 'usualSources')
    hand.type('sources', 'name', hand.bottom('sources'), first?.label.fr.toUpperCase() ?? '')
    const { added, there } = call<Merged>(host, 'addSources', [first?.id])
    expect(counts(there)).toEqual({ sources: 1 })
    expect(counts(added).variables).toBeGreaterThan(0)
    expect(counts(call<Merged>(host, 'addSources', [first?.id]).added)).toEqual({})
  })
})

test('a viewer changes nothing, and is told why', () => {
  const host = reopen(french)
  const before = JSON.stringify(host.save().book)
  host.switchUser({ email: 'lise@example.com', role: 'viewer' })
  for (const [name, ...args] of [
    ['addPack', 'ecommerce'],
    ['addSources', ['data-warehouse']],
    ['addDatum', 'Plat préféré', 'preference'],
  ] as const)
    expect(JSON.stringify(answer(host, name, ...args)), name).toMatch(/protected|read-only/)
  expect(JSON.stringify(host.save().book)).toBe(before)
})

test('as many calls for 600 rows as for 30', () => {
  const [few, many] = [30, 600].map((count) => {
    const host = reopen(french)
    const rows = Array.from({ length: count }, (_, n) => `Outil,champ_${n},Champ ${n}`)
    call(host, 'importFields', ['source,field,label', ...rows].join('\n'), '')
    host.resetCalls()
    call(host, 'addPack', 'ecommerce')
    call(host, 'addDatum', 'Plat préféré', 'preference')
    return host.trace().length
  })
  expect(many).toBe(few)
})
