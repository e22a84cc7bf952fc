import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { answer, call, create, openProject, reopen } from '../support/project.ts'

interface Run {
  readonly issues: readonly { readonly tab: string; readonly message: string }[]
  readonly missing: readonly { readonly datum: string; readonly effort: number }[]
}
interface Added {
  readonly id: string | null
  readonly added: boolean
  readonly decision: string | null
}

type Cells = Readonly<Record<string, string>>

const plain = (text: string) => text.replace(/\s/g, ' ')

function typeRow(host: LocalHost, tab: string, cells: Cells): number {
  const hand = new Hand(host)
  const row = hand.bottom(tab)
  for (const [column, text] of Object.entries(cells)) hand.type(tab, column, row, text)
  return row
}

function read(host: LocalHost, tab: string, row: number, columns: readonly string[]): string[] {
  const hand = new Hand(host)
  return columns.map((column) => plain(hand.read(tab, column, row)))
}

/** A chain whose till holds two fields, and a loyalty tool nobody has listed yet. */
function chain(locale: 'fr' | 'en'): SavedHost {
  const host = openProject()
  create(host, { locale, aims: ['inventory', 'collection'], pack: 'restaurant-chain' })
  const hand = new Hand(host)
  for (const tab of ['variables', 'sources'])
    hand.remove(
      tab,
      hand.rows(tab, 'id', (text) => text !== ''),
    )
  call(host, 'importFields', 'source,field,label\nCaisse,total,Montant\nCaisse,ticket,Ticket', '')
  const loyalty = locale === 'fr' ? 'Programme de fidélité' : 'Loyalty programme'
  typeRow(host, 'sources', { name: 'Carte Léon', 'catalogue-source': loyalty })
  call(host, 'recompute')
  return host.save()
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
      /\(Carte Léon\) ; Loyalty enrolment at the till \(point kept: Till\) ; Self-service enrolment by QR code \(point to study: Outlet\)$/,
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
    expect(read(host, 'collection', row, ['effort', 'monthly-values'])).toEqual(['2,5', '5 000,0'])
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
      '10 000,00',
      '0,15',
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
    expect(data.split(' ; ')).toEqual(
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
