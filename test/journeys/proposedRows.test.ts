import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { create, newProject } from '../support/project.ts'

const AIMS = ['inventory', 'single-view', 'steering']

function told(host: LocalHost, tab: string, columns: readonly string[]): string[] {
  const hand = new Hand(host)
  const rows = hand.rows(tab, columns[0] ?? '', (text) => text !== '')
  return rows.map((row) => columns.map((column) => hand.read(tab, column, row)).join(' | '))
}

describe.each([
  {
    locale: 'fr' as const,
    keys: [
      'Référence client | Clé forte',
      'E-mail personnel | Clé forte',
      'Téléphone mobile | Clé forte',
    ],
    weak: 'Prénom | Clé faible',
    indicators: [
      "Suivre : Augmenter la fréquence d'achat | Fréquence d'achat",
      'Suivre : Améliorer la satisfaction | Score de recommandation (NPS)',
      'Suivre : Générer du trafic en point de vente | Taux de visite en point de vente',
      'Suivre : Réactiver les clients inactifs | Taux de réactivation',
      'Suivre : Rester en conformité et limiter les données | Taux de consentement',
    ],
  },
  {
    locale: 'en' as const,
    keys: [
      'Customer reference | Strong key',
      'Personal e-mail | Strong key',
      'Mobile phone | Strong key',
    ],
    weak: 'First name | Weak key',
    indicators: [
      'Follow: Increase purchase frequency | Purchase frequency',
      'Follow: Improve satisfaction | Net promoter score',
      'Follow: Drive store traffic | Store visit rate',
      'Follow: Reactivate lapsed customers | Reactivation rate',
      'Follow: Stay compliant and minimise data | Opt-in rate',
    ],
  },
])('a restaurant chain in $locale', ({ locale, keys, weak, indicators }) => {
  const wanted = { locale, aims: AIMS, pack: 'restaurant-chain' }

  test('is proposed the keys its tools usually hold, the strong ones first, without a word of trust', () => {
    const rows = told(newProject(wanted), 'repository', ['datum', 'role'])
    expect(rows.slice(0, 3)).toEqual(keys)
    expect(rows).toContain(weak)
    expect(rows.indexOf(weak)).toBe(rows.filter((row) => /forte|Strong/.test(row)).length)
    expect(rows.some((row) => /SIREN/.test(row))).toBe(false)
    expect(told(newProject(wanted), 'repository', ['survivorship'])).toEqual([])
  })

  test('is proposed the main indicator of each of its objectives, without a word of their worth', () => {
    const rows = told(newProject(wanted), 'indicators', ['use-case', 'kpi'])
    expect(rows.map((row) => row.replace(/\s/g, ' '))).toEqual(indicators)
    expect(new Set(rows).size).toBe(rows.length)
    const ids = told(newProject(wanted), 'indicators', ['id'])
    expect(ids).toEqual(rows.map((_, index) => `IND-${String(index + 1).padStart(2, '0')}`))
    expect(told(newProject(wanted), 'indicators', ['value'])).toEqual([])
  })

  test('what people deleted is not proposed again', () => {
    const host = newProject(wanted)
    const hand = new Hand(host)
    hand.remove('repository', [2])
    hand.remove('indicators', [2])
    const before = ['repository', 'indicators'].map((tab) =>
      told(host, tab, [tab === 'indicators' ? 'id' : 'datum']),
    )
    create(host, wanted)
    const after = ['repository', 'indicators'].map((tab) =>
      told(host, tab, [tab === 'indicators' ? 'id' : 'datum']),
    )
    expect(after).toEqual(before)
  })
})
