import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ideaEffort } from '../../src/scoring/ideaEffort.ts'
import { defaultReach, reachable } from '../../src/scoring/reach.ts'
import { vectors } from '../support/vectors.ts'

describe('who can be reached', () => {
  type Given = {
    needs_consent: boolean
    needs_no_objection: boolean
    holders?: number | null
    validity?: number | null
    known?: number | null
    yes?: number | null
    objected?: number | null
  }
  type Case = { in: Given; share: number | null; at_most: number | null }
  const contact = (given: Given) => ({
    needsConsent: given.needs_consent,
    needsNoObjection: given.needs_no_objection,
    holders: given.holders ?? null,
    validity: given.validity ?? null,
    known: given.known ?? null,
    yes: given.yes ?? null,
    objected: given.objected ?? null,
  })
  const close = (value: number | null) => (value === null ? null : expect.closeTo(value, 9))

  test.each(vectors<Case[]>('reachable'))('$in', (given) => {
    const expected = { share: close(given.share), atMost: close(given.at_most) }
    expect(reachable(contact(given.in))).toEqual(expected)
  })

  test('measuring an unknown factor never goes above "at most"', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(rate, rate, rate, (holders, known, yes) => {
        const before = { needs_consent: true, needs_no_objection: false, holders, known }
        const { atMost } = reachable(contact(before))
        const { share } = reachable(contact({ ...before, validity: 1, yes }))
        expect(share ?? 2).toBeLessThanOrEqual((atMost ?? 0) + 1e-12)
      }),
      { seed: 42, numRuns: 300 },
    )
  })

  test.each(vectors<{ in: (number | null)[]; reach: number }[]>('default_reach'))(
    'bases $in: reach $reach',
    (given) => {
      expect(defaultReach(given.in)).toBe(given.reach)
    },
  )
})

describe('effort of an idea', () => {
  type Case = Record<'business' | 'it' | 'budget' | 'update_cost' | 'effort', number>

  test.each(vectors<Case[]>('idea_effort'))(
    'business $business, IT $it, budget $budget, upkeep $update_cost: $effort',
    ({ business, it, budget, update_cost, effort }) => {
      const found = ideaEffort({ business, it, budget, updateCost: update_cost })
      expect(found).toBeCloseTo(effort, 9)
    },
  )

  test('a missing feasibility leaves the effort unknown, a missing upkeep counts as low', () => {
    const known = { business: 4, it: 4, budget: 4 }
    expect(ideaEffort({ ...known, it: null, updateCost: 1 })).toBeNull()
    expect(ideaEffort({ ...known, updateCost: null })).toBeCloseTo(2, 9)
  })
})
