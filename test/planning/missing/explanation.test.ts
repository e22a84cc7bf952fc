import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '../../../src/base/text.ts'
import { data } from '../../../src/catalogue/data.ts'
import { mechanics } from '../../../src/catalogue/mechanics.ts'
import { packs } from '../../../src/catalogue/packs.ts'
import { sources } from '../../../src/catalogue/sources.ts'
import type { Means } from '../../../src/planning/collection/means.ts'
import { type Background, UNHELD } from '../../../src/planning/missing/background.ts'
import { explanation } from '../../../src/planning/missing/explanation.ts'
import { missing, type Ranking } from '../../../src/planning/missing/missing.ts'
import type { MissingDatum } from '../../../src/planning/missing/missingDatum.ts'
import { type ShownRanking, shownRanking } from '../../../src/planning/missing/shownRanking.ts'
import type { Plan } from '../../../src/planning/plan/plan.ts'
import { packMeans, packPlan } from '../plan/packPlan.ts'
import { anyDraft, planOf } from '../plan/randomPlan.ts'
import { background, cases } from './explanationCases.ts'

test('forty sentences people can read', async () => {
  const pages = cases.map((one) => {
    const ranking = shownRanking(missing(one.plan, one.means))
    const lines = one.told.flatMap((datum) => {
      const found = ranking.missing.find((it) => it.datum === datum)
      if (!found) throw new Error(`${one.title}: ${datum} is not missing`)
      const told = (locale: Locale) => explanation(found, ranking, background(one), locale)
      const name = background(one).names.datum(datum)
      return [`**${name.fr}** ${told('fr')}`, `**${name.en}** ${told('en')}`]
    })
    return `## ${one.title}\n\n${lines.map((line) => `- ${line}\n`).join('')}`
  })
  const page = `# Why this rank\n\n${pages.join('\n')}`
  expect(page.match(/^- /gm)?.length).toBeGreaterThanOrEqual(40)
  await expect(page).toMatchFileSnapshot('../../golden/explanations.md')
})

test.each([
  [false, 'Inutile si la vague 1 passe', 'Not needed once wave 1 is done'],
  [
    true,
    'Inutile si la vague 1 et les suivantes passent',
    'Not needed once wave 1 and those after it are done',
  ],
])('spared by a wave that stands for all that is left: %s', (gathered, fr, en) => {
  const one = cases.find(({ title }) => title.startsWith('An alternative'))
  if (!one) throw new Error('no case of an alternative')
  const { waves, missing: ranked } = missing(one.plan, one.means)
  const shown = { waves: waves.map((wave) => ({ ...wave, gathered })), missing: ranked }
  const told = ranked.filter(({ sparedBy }) => sparedBy === 1)
  expect(told.length).toBeGreaterThan(0)
  for (const datum of told) {
    expect(explanation(datum, shown, background(one), 'fr')).toContain(fr)
    expect(explanation(datum, shown, background(one), 'en')).toContain(en)
  }
})

describe('each number is that of the plan', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, one) => {
    held(one.plan, one.means, background(one))
  })

  test.each([...packs().values()].map((pack) => [pack.id, pack] as const))('pack %s', (_, pack) => {
    held(packPlan(pack), packMeans(pack), catalogueNames)
  })

  test('random plans', () => {
    const draft = (one: Parameters<typeof planOf>[0]) =>
      held(planOf(one), one.means, background({}))
    fc.assert(fc.property(anyDraft, draft), { seed: 42, numRuns: 100 })
  })
})

const catalogueNames: Background = {
  names: {
    datum: (id) => data().get(id)?.label ?? { fr: id, en: id },
    mechanic: (id) => mechanics().get(id)?.label ?? { fr: id, en: id },
    tool: (id) => sources().get(id)?.label ?? { fr: id, en: id },
    population: (id) => ({ fr: id, en: id }),
  },
  isOwned: () => false,
  holding: () => UNHELD,
}

/** Reads the numbers back from every sentence of a plan, and works them out again. */
function held(plan: Plan, means: Means, about: Background): void {
  const ranking = missing(plan, means)
  const shown = shownRanking(ranking)
  for (const one of shown.missing) {
    const expected = workedOut(one, { ...ranking, ...shown }, plan, means)
    for (const locale of ['fr', 'en'] as const) {
      const told = explanation(one, shown, about, locale)
      expect({ told, ...readBack(told, locale) }).toEqual({ told, ...expected })
      expect(told, 'a brace was left').not.toMatch(/[{}]|undefined|NaN/)
      if (locale === 'fr') expect(told, 'a breaking space').not.toMatch(/ [:;!?%»]|« | %/)
    }
  }
}

interface Numbers {
  share: number
  held: number
  blocked: number
  check: number
  extra: number
  effort: number | null
  wave: number | null
  company: number
  gain: number | null
  /** Whether the gain is told as the most it can be, and the wave as all that is left. */
  most: boolean
  left: boolean
}

type Shown = Omit<Ranking, 'waves' | 'missing'> & ShownRanking

function workedOut(one: MissingDatum, ranking: Shown, plan: Plan, means: Means): Numbers {
  const lacking = ranking.scenarios.filter(({ lacking }) => lacking.includes(one.datum))
  const blocked = ranking.scenarios.filter(({ blockers }) => blockers.includes(one.datum))
  const slowed = lacking.filter(({ id }) => one.slows.includes(id))
  const extra = one.why.filter(({ scenario, need }) => {
    const row = plan.needs.find((it) => it.scenario === scenario && it.datum === one.datum)
    return need === 'optional' && row !== undefined
  })
  const wave = ranking.waves.find(({ data }) => data.includes(one.datum))
  const before = wave ? (ranking.waves[wave.number - 2]?.provenAfter ?? ranking.bands.proven) : 0
  const ranked = one.class !== 'set-aside'
  const gain = wave ? whole(wave.provenAfter - before) : null
  const looks = (wave?.actions ?? []).filter((action) => /^(check|confirm):/.test(action))
  const told = ranking.waves.find(({ number }) => number === (one.wave ?? one.sparedBy))
  return {
    share: whole(one.why.reduce((sum, { points }) => sum + points, 0)),
    held: lacking.length,
    blocked: blocked.length,
    check: lacking.length - blocked.length - slowed.length,
    extra: extra.length,
    effort: ranked ? Number(cost(one.actions, means).toFixed(1)) : null,
    wave: ranked ? (wave?.number ?? one.sparedBy) : null,
    company: wave ? wave.data.length - 1 : 0,
    gain,
    most: gain !== null && gain > 0 && looks.length > 0,
    left: ranked && told?.gathered === true,
  }
}

function cost(actions: readonly string[], means: Means): number {
  const all = new Map([...means.ideas, ...means.mechanics].map(({ id, effort }) => [id, effort]))
  return actions.reduce((sum, action) => {
    const [kind = '', datum = ''] = action.split(':')
    const looks: Record<string, number> = { check: 1, confirm: 1, access: 2 }
    return sum + (looks[kind] ?? all.get(action) ?? means.direct.get(datum) ?? 5)
  }, 0)
}

/** Under half a point a sentence says "less than 1%", read back as 0. */
function whole(points: number): number {
  return points < 0.5 ? 0 : Math.round(points)
}

const WORDS = {
  fr: {
    share: /(?:^|au prix de )(moins de )?(\d+)\u00a0% du plan/,
    blocks: /bloque (\d+)/,
    leaves: /laisse (\d+)/,
    holds: /freine (\d+)/,
    blocked: /dont (\d+) bloqués?/,
    check: /(?:dont|et) (\d+) à vérifier/,
    extra: /enrichirait (\d+)/,
    effort: /effort ([\d,]+)/,
    wave: /[Vv]ague (\d+)/,
    gain: /gain de (moins de )?(\d+)\u00a0% du plan/,
    most: /du plan au plus/,
    left: /[Vv]ague \d+ (?:ou après|et les suivantes)/,
    company: /, avec (.*)\u00a0: ensemble/,
    all: /pour les (\d+) données qui restent/,
    more: /(\d+) autres? données?/,
  },
  en: {
    share: /(?:^|at the cost of )(less than )?(\d+)% of the plan/,
    blocks: /blocks (\d+)/,
    leaves: /leaves (\d+)/,
    holds: /holds back (\d+)/,
    blocked: /(\d+) of them blocked/,
    check: /(\d+) (?:of them )?to check/,
    extra: /would enrich (\d+)/,
    effort: /effort ([\d.]+)/,
    wave: /[Ww]ave (\d+)/,
    gain: /gain of (?:up to )?(less than )?(\d+)% of the plan/,
    most: /a gain of up to/,
    left: /[Ww]ave \d+ (?:or later|and those after it)/,
    company: /, with (.*): together/,
    all: /for all (\d+) data left/,
    more: /(\d+) other (?:item|data)/,
  },
}

function readBack(told: string, locale: Locale): Numbers {
  const words = WORDS[locale]
  const number = (of: RegExp) => {
    const found = of.exec(told)?.[1]
    return found === undefined ? null : Number(found.replace(',', '.'))
  }
  const percent = (of: RegExp) => {
    const found = of.exec(told)
    return found ? (found[1] ? 0 : Number(found[2])) : null
  }
  const blocks = number(words.blocks)
  const leaves = number(words.leaves)
  const company = words.company.exec(told)?.[1] ?? ''
  return {
    share: percent(words.share) ?? Number.NaN,
    held: blocks ?? leaves ?? number(words.holds) ?? 0,
    blocked: blocks ?? number(words.blocked) ?? 0,
    check: leaves ?? number(words.check) ?? 0,
    extra: number(words.extra) ?? 0,
    effort: number(words.effort),
    wave: number(words.wave),
    company:
      (company.match(/«|“/g) ?? []).length +
      Number(words.more.exec(company)?.[1] ?? 0) +
      Math.max(0, (number(words.all) ?? 0) - 1),
    gain: percent(words.gain),
    most: words.most.test(told),
    left: words.left.test(told),
  }
}
