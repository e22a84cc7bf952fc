import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { chain, read, typeRow } from '../support/chain.ts'
import { answer, call, create, openProject, reopen } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly tab: string }[]
}
interface Added {
  readonly id: string | null
  readonly added: boolean
  readonly decision: string | null
}

const begun = { fr: chain('fr'), en: chain('en') }

const WRITTEN = [
  'id',
  'mechanic',
  'data-list',
  'touchpoint',
  'decision',
  'stage',
  'description',
  'mode',
  'audience-volume',
  'expected-yield',
  'friction',
  'setup-cost',
  'unit-cost',
  'consent-plan',
]

describe('an idea added for somebody', () => {
  test('comes below the others, says which of its figures are assumptions, and comes once', () => {
    const host = reopen(begun.fr)
    typeRow(host, 'journeys', {
      journey: 'Repas',
      touchpoint: 'Caisse',
      stage: 'Achat ou souscription',
      'audience-volume': '42000',
      eligible: 'Oui',
    })
    const own = typeRow(host, 'collection', { mechanic: 'Jeu avec inscription', biz: '2' })
    expect(call<Added>(host, 'addIdea', 'birthday', 'digital-receipt')).toMatchObject({
      id: 'COL-002',
      added: true,
      decision: 'backlog',
    })
    expect(read(host, 'collection', own, ['id', 'mechanic', 'biz'])).toEqual([
      'COL-001',
      'Jeu avec inscription',
      '2',
    ])
    expect(read(host, 'collection', own + 1, WRITTEN)).toEqual([
      'COL-002',
      'E-mail ou mobile contre ticket dématérialisé',
      "Jour et mois d'anniversaire ; E-mail personnel ; Consentement e-mail ; Client rattaché au ticket ou à la commande ; Téléphone mobile",
      'Caisse',
      'À étudier',
      'Achat ou souscription',
      "Pour l'essayer : Deux magasins tests contre deux magasins témoins pendant quatre semaines. Taux et coûts sont des hypothèses du catalogue, à remplacer par les vôtres : 15 % à 45 % de réponses, 1 500 à 10 000 € de mise en place, 0,02 à 0,15 € par donnée ; la moins favorable de chaque est reprise ici",
      'Saisi par un collaborateur',
      '42 000',
      '15 %',
      '2',
      '10 000,00 €',
      '0,15 €',
      "Selon le catalogue, à valider par le DPO : Séparer l'envoi du ticket et l'accord publicitaire",
    ])

    const hand = new Hand(host)
    hand.type('collection', 'decision', own + 1, 'Écartée')
    const before = JSON.stringify(host.save().book)
    for (const datum of ['birthday', 'email'])
      expect(call<Added>(host, 'addIdea', datum, 'digital-receipt')).toMatchObject({
        id: 'COL-002',
        added: false,
        decision: 'rejected',
      })
    expect(JSON.stringify(host.save().book)).toBe(before)
    const { issues } = call<Run>(host, 'recompute')
    expect(issues.filter(({ tab }) => tab === 'collection')).toEqual([])
  })

  test('in English, a tool is connected for all it holds, and named as the project names it', () => {
    const host = reopen(begun.en)
    const { id } = call<Added>(
      host,
      'addIdea',
      'points-balance',
      'system-connection@loyalty-program',
    )
    expect(id).toBe('COL-001')
    const [data = '', provider, touchpoint, stage, told = ''] = read(host, 'collection', 2, [
      'data-list',
      'provider',
      'touchpoint',
      'stage',
      'description',
    ])
    expect(data.split(/ ?; /)).toEqual(
      expect.arrayContaining(['Points balance', 'Last purchase date']),
    )
    expect([provider, touchpoint, stage]).toEqual(['Carte Léon', 'Back-office process', ''])
    expect(told).toContain('assumptions of the catalogue, to replace with yours: 70% to 99%')
  })

  test.each([
    ['zorglub', 'digital-receipt'],
    ['email', 'zorglub'],
    ['email', null],
    ['email', 'system-connection@zorglub'],
    ['email', 'score-computation@zorglub'],
  ])('%j by %j is no idea', (datum, mechanic) => {
    const host = reopen(begun.fr)
    expect(answer(host, 'addIdea', datum, mechanic)).toMatchObject({
      ok: false,
      failure: { code: 'bad-arguments' },
    })
  })

  test('without a Plan de collecte there is nowhere to add it, and that is said', () => {
    const host = openProject()
    create(host, { aims: ['inventory'] })
    expect(answer(host, 'addIdea', 'email', 'digital-receipt')).toEqual({
      ok: false,
      failure: { code: 'no-collection-plan', message: expect.stringContaining('Plan de collecte') },
    })
  })
})
