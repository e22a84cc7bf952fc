import { describe, expect, test } from 'vitest'
import { packContent, packNeeds, populationOf, regimeOf } from '../../src/catalogue/content.ts'
import { data } from '../../src/catalogue/data.ts'
import { type ContactAudience, type Pack, packs } from '../../src/catalogue/packs.ts'
import type { Requirement } from '../../src/catalogue/requirements.ts'
import { scenarios } from '../../src/catalogue/scenarios.ts'
import { vectors } from '../support/vectors.ts'

const expected = vectors<Record<string, { scenarios: number; data: number }>>('packs')

test.each(Object.entries(expected))('pack %s types in the needs expected', (id, counts) => {
  const needed = new Set(packNeeds(pack(id)).map((need) => need.datum))
  expect([pack(id).scenarios.length, needed.size]).toEqual([counts.scenarios, counts.data])
})

describe.each([...packs().values()].map((pack) => [pack.id, pack] as const))(
  'pack %s',
  (_, pack) => {
    const content = packContent(pack)
    const needs = content.flatMap((one) => one.needs)

    test('asks for nothing outside the pack, consents included', () => {
      expect(needs.filter((need) => !pack.data.includes(need.datum))).toEqual([])
    })

    test('asks a business for nothing a consumer alone has', () => {
      const odd = needs.filter((need) => data().get(need.datum)?.appliesTo === 'b2c')
      if (pack.contactAudience === 'b2b') expect(odd).toEqual([])
    })

    test('never asks the same datum twice at one place with the same demand', () => {
      const places = needs.map((need) =>
        [need.scenario, need.datum, need.group, need.branch, need.mandatory].join('.'),
      )
      expect(new Set(places).size).toBe(places.length)
    })

    test('keeps two branches or more in each group', () => {
      for (const { needs: own } of content) {
        for (const group of new Set(own.flatMap((need) => need.group ?? []))) {
          const branches = own.filter((need) => need.group === group).map((need) => need.branch)
          expect(new Set(branches).size).toBeGreaterThan(1)
        }
      }
    })
  },
)

test('in a business project an e-mail is a business e-mail, and a repeated branch goes', () => {
  const contacts = needsOf('b2b-services', 'lead-capture-follow-up').filter(
    (need) => need.role === 'contact' && need.mandatory,
  )
  expect(contacts.map(({ datum, group, branch }) => [datum, group, branch])).toEqual([
    ['business-email', null, null],
  ])
})

test('a branch outside the pack is not copied, and the one left is no alternative', () => {
  const triggers = needsOf('ecommerce', 'win-back').filter((need) => need.role === 'trigger')
  expect(triggers.map(({ datum, group, branch }) => [datum, group, branch])).toEqual([
    ['last-purchase-date', null, null],
  ])
})

test('an optional need outside the pack is not copied', () => {
  expect(pack('restaurant-chain').data).not.toContain('optin-postal')
  expect(needsOf('restaurant-chain', 'win-back').map((need) => need.datum)).not.toContain(
    'optin-postal',
  )
})

test.each<[scenario: string, audience: ContactAudience, population: string, regime: string]>([
  ['welcome-new-contact', 'b2c', 'contacts', 'consent'],
  ['welcome-new-contact', 'b2b', 'contacts', 'objection'],
  ['welcome-new-contact', 'nonprofit-donor', 'contacts', 'objection'],
  ['welcome-first-order', 'b2b', 'customers', 'similar-products'],
  ['win-back', 'nonprofit-donor', 'donors', 'objection'],
])('%s for %s speaks to %s under %s', (id, audience, population, regime) => {
  const scenario = scenarios().get(id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  expect([populationOf(scenario, audience), regimeOf(scenario, audience)]).toEqual([
    population,
    regime,
  ])
})

function needsOf(packId: string, scenario: string): readonly Requirement[] {
  return packNeeds(pack(packId)).filter((need) => need.scenario === scenario)
}

function pack(id: string): Pack {
  const found = packs().get(id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}
