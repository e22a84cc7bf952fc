import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testFindings } from '../../../src/planning/tests/testFindings.ts'
import { intervalSentence, verdictSentence } from '../../../src/planning/tests/verdictSentence.ts'
import { abTest, enoughPerGroup } from '../../../src/scoring/abTest.ts'
import { tests } from '../../../src/workbook/tabs/tests.ts'
import { row } from '../../support/rows.ts'

const found = (successA: number, a: number, successB: number, b: number) => {
  const compared = abTest({ successes: successA, size: a }, { successes: successB, size: b })
  if (compared === null) throw new Error('impossible counts')
  return compared
}

const verdict = (
  counts: [number, number, number, number],
  isRunning: boolean,
  locale: 'fr' | 'en',
) =>
  verdictSentence(
    found(...counts),
    { smallest: Math.min(counts[1], counts[3]), collected: counts[0] + counts[2] },
    isRunning,
    locale,
  ).replace(/\s/g, ' ')

describe('what a test says, in words', () => {
  test.each([
    [
      'B does better',
      [120, 1000, 165, 1000],
      'Concluant : B recueille plus que A. Généraliser se justifie, si le coût par donnée convient',
      'Conclusive: B collects more than A. Scaling up is justified, provided the cost per datum suits you',
    ],
    [
      'B does worse',
      [300, 2000, 240, 2000],
      'Concluant : B recueille moins que A. Ajuster ou abandonner, ne pas généraliser',
      'Conclusive: B collects less than A. Adjust or stop, do not scale up',
    ],
    [
      'chance may explain it, and how many people would tell',
      [50, 500, 58, 500],
      "Non concluant : l'écart peut venir du hasard. Prolonger jusqu'à 2 900 personnes environ par groupe, ou ajuster l'idée",
      'Inconclusive: the difference may come from chance. Go on to about 2,900 people a group, or adjust the idea',
    ],
    [
      'no difference at all',
      [50, 500, 50, 500],
      "Non concluant : A et B ne se distinguent pas. Ajuster l'idée plutôt que prolonger",
      'Inconclusive: A and B cannot be told apart. Adjust the idea rather than go on',
    ],
    [
      'a difference no test would wait for',
      [50_000, 500_000, 50_010, 500_000],
      "Non concluant : A et B ne se distinguent pas. Ajuster l'idée plutôt que prolonger",
      'Inconclusive: A and B cannot be told apart. Adjust the idea rather than go on',
    ],
    [
      'too few people',
      [2, 20, 5, 20],
      "Effectif insuffisant : moins de 30 personnes dans un groupe. Prolonger le test avant d'en rien conclure",
      'Sample too small: fewer than 30 people in a group. Go on with the test before concluding anything',
    ],
    [
      'too few data',
      [1, 100, 8, 100],
      "Effectif insuffisant : moins de 10 données recueillies en tout. Prolonger le test avant d'en rien conclure",
      'Sample too small: fewer than 10 data collected in all. Go on with the test before concluding anything',
    ],
    [
      'too few refusals',
      [97, 100, 98, 100],
      "Effectif insuffisant : moins de 10 personnes n'ont rien donné. Prolonger le test avant d'en rien conclure",
      'Sample too small: fewer than 10 people gave nothing. Go on with the test before concluding anything',
    ],
  ] as const)('%s', (_, counts, fr, en) => {
    expect(verdict([...counts], false, 'fr')).toBe(fr)
    expect(verdict([...counts], false, 'en')).toBe(en)
    expect(verdict([...counts], true, 'fr')).toBe(`Provisoire, le test est en cours. ${fr}`)
  })

  test.each([
    [[120, 1000, 165, 1000], 'de +1,4 à +7,6 points', 'from +1.4 to +7.6 points'],
    [[50, 500, 58, 500], 'de -2,3 à +5,5 points', 'from -2.3 to +5.5 points'],
  ] as const)('the interval of %j', ([successA, a, successB, b], fr, en) => {
    expect(intervalSentence(found(successA, a, successB, b), 'fr')).toBe(fr)
    expect(intervalSentence(found(successA, a, successB, b), 'en')).toBe(en)
  })

  test('with the people said to be enough, the difference seen would tell the groups apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
        const people = enoughPerGroup(found(a, 100, b, 100))
        if (a === b) {
          expect(people).toBeNull()
          return
        }
        const enough = people ?? 0
        const spread = (a * (100 - a) + b * (100 - b)) / 10_000
        expect(Math.abs(b - a) / 100).toBeGreaterThanOrEqual(
          1.96 * Math.sqrt(spread / enough) - 1e-9,
        )
      }),
      { seed: 42, numRuns: 300 },
    )
  })
})

describe('what a test found', () => {
  const counts = { 'group-a': 1000, 'success-a': 120, 'group-b': 1000, 'success-b': 165 }

  test('500 € for 165 data worth 5 € each: 3.03 € a datum, a return of 0.65', () => {
    const one = testFindings(row(tests, 'TST-01', { ...counts, cost: 500, 'value-per-datum': 5 }))
    expect(one.comparison?.uplift).toBeCloseTo(0.045, 9)
    expect(one.costPerDatum).toBeCloseTo(3.0303, 4)
    expect(one.returnOnCost).toBeCloseTo(0.65, 9)
  })

  test.each([
    ['nothing typed', {}, false, []],
    ['one count unknown', { ...counts, 'success-a': null }, false, []],
    ['nobody exposed', { ...counts, 'group-a': 0, 'success-a': 0 }, false, []],
    ['more data than people in A', { ...counts, 'success-a': 1200 }, false, ['a']],
    [
      'more data than people in both',
      { ...counts, 'success-a': 1200, 'group-b': 3 },
      false,
      ['a', 'b'],
    ],
    ['all known', counts, true, []],
  ] as const)('%s', (_, values, isCompared, impossible) => {
    const one = testFindings(row(tests, 'TST-01', values))
    expect(one.comparison !== null).toBe(isCompared)
    expect(one.impossible).toEqual(impossible)
  })

  test('an impossible group B costs nothing a datum, whatever was spent', () => {
    const values = { ...counts, 'success-b': 2000, cost: 500, 'value-per-datum': 5 }
    const one = testFindings(row(tests, 'TST-01', values))
    expect([one.costPerDatum, one.returnOnCost]).toEqual([null, null])
  })
})
