import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { chain, plain, read, typeRow } from '../support/chain.ts'
import { call, reopen } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly tab: string; readonly message: string }[]
  readonly missing: readonly { readonly datum: string; readonly effort: number }[]
}

const begun = { fr: chain('fr'), en: chain('en') }

function suggested(host: LocalHost, label: string): string {
  const hand = new Hand(host)
  const row = hand.row('missing', 'datum', (text) => text === label)
  return plain(hand.read('missing', 'suggested-mechanics', row))
}

describe('Parcours and what is proposed', () => {
  test('a tool that is there first; then the points of contact kept, once Parcours keeps some', () => {
    const host = reopen(begun.fr)
    expect(suggested(host, 'E-mail personnel')).toBe(
      "Raccordement d'un outil qui détient déjà la donnée (Carte Léon) ; Adhésion en libre-service par QR code ; Réservation en ligne : e-mail obligatoire, case de consentement",
    )
    typeRow(host, 'journeys', {
      journey: 'Repas',
      stage: 'Achat ou souscription',
      touchpoint: 'Caisse',
      eligible: 'Oui',
    })
    typeRow(host, 'journeys', { journey: 'Repas', touchpoint: 'Site web', eligible: 'Non' })
    call(host, 'recompute')
    expect(suggested(host, 'E-mail personnel')).toBe(
      "Raccordement d'un outil qui détient déjà la donnée (Carte Léon) ; Adhésion fidélité en caisse (point retenu : Caisse) ; Adhésion en libre-service par QR code (point absent de Parcours : Point de vente)",
    )
    expect(suggested(host, 'Numéro de réservation')).toBe(
      'Réservation en ligne : e-mail obligatoire, case de consentement (point écarté dans Parcours : Site web)',
    )
    host.resetCalls()
    call(host, 'recompute')
    expect(host.trace().filter(({ kind }) => kind === 'write')).toEqual([])
  })

  test('in English, a point still to study is told as such', () => {
    const host = reopen(begun.en)
    typeRow(host, 'journeys', { journey: 'Repas', touchpoint: 'Outlet', eligible: 'To study' })
    typeRow(host, 'journeys', { journey: 'Repas', touchpoint: 'Till', eligible: 'Yes' })
    call(host, 'recompute')
    expect(suggested(host, 'Birthday (day and month)')).toMatch(
      /\(Carte Léon\); Loyalty enrolment at the till \(point kept: Till\); Self-service enrolment by QR code \(point to study: Outlet\)$/,
    )
  })
})

const FIGURES = ['effort', 'points', 'monthly-values', 'months-to-target', 'score', 'kind']
const NOTES = { biz: '4', it: '4', budget: '4' }

describe('Plan de collecte', () => {
  test('an idea is worth what its data hold back, and once retained it is what the ranking counts on', () => {
    const host = reopen(begun.fr)
    const idea = {
      mechanic: 'Adhésion fidélité en caisse',
      'data-list': 'Date de naissance complète ; E-mail personnel',
      touchpoint: 'Caisse',
    }
    const row = typeRow(host, 'collection', idea)
    call(host, 'recompute')
    const [effort, points, ...others] = read(host, 'collection', row, FIGURES)
    expect(effort).toBe('')
    expect(points).toMatch(/^3\d %$/)
    expect(others).toEqual(['', '', '', 'Obtenir la donnée'])

    const hand = new Hand(host)
    const cells = { ...NOTES, 'update-cost': '3', 'audience-volume': '20000' }
    for (const [column, text] of Object.entries({ ...cells, 'expected-yield': '25 %' }))
      hand.type('collection', column, row, text)
    call(host, 'recompute')
    expect(read(host, 'collection', row, ['effort', 'monthly-values'])).toEqual(['2,5', '5 000'])
    const [score = ''] = read(host, 'collection', row, ['score'])
    expect(Number(score.replace(',', '.'))).toBeGreaterThan(10)

    hand.type('collection', 'decision', row, 'Retenue')
    const { missing } = call<Run>(host, 'recompute')
    expect(missing.find(({ datum }) => datum === 'email')?.effort).toBe(2.5)
    expect(suggested(host, 'E-mail personnel')).toContain('Adhésion fidélité en caisse')
  })

  test('what is wrong with an idea is told where it stands', () => {
    const host = reopen(begun.fr)
    typeRow(host, 'journeys', { journey: 'Repas', touchpoint: 'Caisse', eligible: 'Non' })
    typeRow(host, 'collection', {
      mechanic: "Vérification d'adresses e-mail",
      'data-list': 'E-mail personnel',
      touchpoint: 'Caisse',
      decision: 'Retenue',
    })
    const { issues } = call<Run>(host, 'recompute')
    const told = issues
      .filter(({ tab }) => tab === 'collection')
      .map(({ message }) => plain(message))
    expect(told).toEqual([
      'Plan de collecte, ligne 2, colonne « Décision » : idée retenue sans ses trois notes de faisabilité (business, IT, budget) : elle ne compte pas encore dans le classement. Donnez les notes qui manquent.',
      'Plan de collecte, ligne 2, colonne « Point de collecte » : ce point de contact est écarté dans Parcours : choisissez un point retenu, ou revoyez « Point de collecte éligible » dans Parcours.',
      'Plan de collecte, ligne 2, colonne « Données visées » : cette mécanique améliore ce qui est déjà là, et personne ne détient E-mail personnel : retirez ces données, ou choisissez une mécanique qui les apporte.',
    ])
  })
})
