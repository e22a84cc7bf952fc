import { describe, expect, test } from 'vitest'
import type { Door } from '../../sidebar/door/door.ts'
import { firstChoices, whatComes, withAim, withPack } from '../../sidebar/views/creation/chosen.ts'
import type { Course } from '../../sidebar/views/creation/course.ts'
import { goOn, NOT_BEGUN } from '../../sidebar/views/creation/course.ts'
import type { CreationOffer } from '../../src/app/commands/creationOffer.ts'

const text = (fr: string) => ({ fr, en: `${fr} (en)` })

const offer: CreationOffer = {
  recorded: { locale: null, projectName: '', audience: null, aims: [], pack: null },
  underWay: null,
  aims: [
    { id: 'inventory', label: text('Inventaire') },
    { id: 'collection', label: text('Plan de collecte') },
  ],
  tabs: [
    { name: text('Accueil'), aims: null, clientSees: true, isThere: false },
    { name: text('Plan'), aims: ['collection'], clientSees: true, isThere: false },
    { name: text('Flux'), aims: null, clientSees: false, isThere: false },
    { name: text('Diagnostic'), aims: ['diagnosis'], clientSees: true, isThere: false },
    { name: text('Sources'), aims: null, clientSees: true, isThere: true },
  ],
  packs: [
    {
      ...{ id: 'shops', label: text('Magasins'), audience: 'b2c' },
      sources: [{ label: text('Caisse'), variables: { all: 9, b2c: 7, b2b: 2 } }],
      scenarios: [text('Bienvenue')],
      data: ['email', 'unknown'],
    },
  ],
  data: { email: text('E-mail') },
}

const said = (...texts: readonly { readonly fr: string }[]) => texts.map(({ fr }) => fr)

describe('the choices', () => {
  test('of an empty file: its reader’s language, the collection plan, no pack', () => {
    expect(firstChoices(offer, 'en')).toEqual({
      ...{ locale: 'en', projectName: '', audience: 'all', aims: ['collection'] },
      ...{ pack: null, typicalSources: true },
    })
  })

  test('what the workbook says comes before what was chosen, and aims add up', () => {
    const recorded = { ...offer.recorded, locale: 'fr', audience: 'b2b', aims: ['gdpr'] } as const
    const underWay = { ...firstChoices(offer, 'en'), pack: 'shops', projectName: 'Léon' }
    expect(firstChoices({ ...offer, recorded, underWay }, 'en')).toMatchObject({
      ...{ locale: 'fr', audience: 'b2b', pack: 'shops', projectName: 'Léon' },
      aims: ['gdpr', 'collection'],
    })
  })

  test('a pack brings its audience, unless one was said; an unknown one is none', () => {
    const plain = firstChoices(offer, 'fr')
    expect(withPack(offer, plain, 'shops', false)).toMatchObject({ pack: 'shops', audience: 'b2c' })
    expect(withPack(offer, plain, 'shops', true)).toMatchObject({ pack: 'shops', audience: 'all' })
    expect(withPack(offer, plain, '', false)).toMatchObject({ pack: null, audience: 'all' })
  })
})

test('what comes is told by the choices alone: what is there already is not in it', () => {
  const plain = firstChoices(offer, 'fr')
  const bare = whatComes(offer, plain)
  expect([said(...bare.tabs), said(...bare.consultantTabs)]).toEqual([
    ['Accueil', 'Plan'],
    ['Flux'],
  ])
  expect([bare.sources, bare.scenarios, bare.data, bare.variables]).toEqual([[], [], [], 0])
  const full = whatComes(offer, { ...plain, pack: 'shops', audience: 'b2b' })
  expect([said(...full.sources), full.variables]).toEqual([['Caisse'], 2])
  expect([said(...full.scenarios), said(...full.data)]).toEqual([['Bienvenue'], ['E-mail']])
  const more = whatComes(offer, withAim(withAim(plain, 'diagnosis', true), 'collection', false))
  expect(said(...more.tabs)).toEqual(['Accueil', 'Diagnostic'])
})

describe('the course of a creation', () => {
  const step = (n: number, done = false) => ({
    ...{ step: n, of: 3, done, added: [`onglet ${n}`] },
    issues: [{ tab: 't', row: null, column: null, code: 'x', message: 'à revoir' }],
  })

  /** A door that answers in turn; an `Error` is a call that fails. */
  function doorOf(answers: readonly unknown[]) {
    const left = [...answers]
    const asked: string[] = []
    const ask = (name: string) => () => {
      asked.push(name)
      const next = left.shift()
      return next instanceof Error ? Promise.reject(next) : Promise.resolve(next)
    }
    const door = {
      startCreation: ask('start'),
      continueCreation: ask('continue'),
      recomputeBriefly: ask('recompute'),
    } as unknown as Door
    return { door, asked }
  }

  const choices = firstChoices(offer, 'fr')

  test('goes to the end, tells each step, and what several steps met once', async () => {
    const { door, asked } = doorOf([{ of: 3 }, step(1), step(2), step(3, true), { issues: [] }])
    const told: number[] = []
    const end = await goOn(NOT_BEGUN, choices, door, ({ step }) => void told.push(step))
    expect(asked).toEqual(['start', 'continue', 'continue', 'continue', 'recompute'])
    expect(told).toEqual([0, 1, 2, 3, 3])
    expect(end.added).toEqual(['onglet 1', 'onglet 2', 'onglet 3'])
    expect(end.issues.map(({ message }) => message)).toEqual(['à revoir'])
  })

  const answers = [{ of: 3 }, step(1), step(2), step(3, true), { issues: [] }]

  test.each([0, 1, 2, 3, 4])(
    'a failure at call %i is gone on from, and nothing is lost',
    async (at) => {
      const { door, asked } = doorOf([
        ...answers.slice(0, at),
        new Error('late'),
        ...answers.slice(at),
      ])
      let reached: Course = NOT_BEGUN
      const tell = (course: Course) => {
        reached = course
      }
      await expect(goOn(reached, choices, door, tell)).rejects.toThrow('late')
      const end = await goOn(reached, choices, door, tell)
      expect(end).toMatchObject({ next: 'nothing', added: ['onglet 1', 'onglet 2', 'onglet 3'] })
      expect(asked).toHaveLength(6)
    },
  )

  test('where the last answer was lost, nothing is left to do but compute', async () => {
    const { door, asked } = doorOf([null, { issues: [] }])
    const reached: Course = { ...NOT_BEGUN, next: 'steps', step: 2, of: 3 }
    expect(await goOn(reached, choices, door, () => undefined)).toMatchObject({ step: 3, of: 3 })
    expect(asked).toEqual(['continue', 'recompute'])
  })
})
