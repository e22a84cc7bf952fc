import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { damages, strike } from '../support/damages.ts'
import { kept } from '../support/kept.ts'
import { answer, call, create, FIELDS, openProject, reopen } from '../support/project.ts'
import { swept } from '../support/sweep.ts'
import { harm, testimony } from '../support/witness.ts'
import { discover, type World, worldOf } from '../support/world.ts'

const PLAIN = ['inventory', 'collection', 'quality']
const PACK = 'restaurant-chain'

/** A project where the client already had a tab of their own called Sources. */
function project(aims: readonly string[], pack: string | null): SavedHost {
  return kept(['sacred', aims, pack], () => {
    const host = openProject()
    host.person.renameSheet('Feuille 1', 'Sources')
    host.person.paste('Sources', 'A1', [
      ['N°', 'Nom de la source', 'Budget'],
      ['SRC-001', 'Caisse', '=B1&"!"'],
    ])
    create(host, { aims, pack })
    call(host, 'importFields', FIELDS, '')
    call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
    call(host, 'recompute')
    return host.save()
  })
}

const projects = {
  plain: { saved: project(PLAIN, null), aims: PLAIN, pack: null },
  pack: { saved: project(['inventory'], PACK), aims: ['inventory'], pack: PACK },
}
type Project = (typeof projects)['plain' | 'pack']

/** The commands, each of which may be refused in words but never fails, nor touches what is not its own. */
const commands: Readonly<Record<string, (host: LocalHost, project: Project) => void>> = {
  recompute: (host) => works(host, 'recompute'),
  import: (host) => works(host, 'importFields', `${FIELDS}\nCaisse,loyalty_card,Carte,`, ''),
  complete: (host, { aims, pack }) => void create(host, { aims, pack }),
}

function works(host: LocalHost, name: string, ...args: unknown[]): void {
  const given = answer(host, name, ...args)
  const code = given.ok ? 'done' : given.failure.code
  expect(code === 'unexpected' ? host.log.join('\n') : 'done').toBe('done')
}

const anyDamage = fc.record({
  damage: fc.constantFrom(...Object.keys(damages)),
  tab: fc.nat(40),
  one: fc.nat(60),
  other: fc.nat(60),
})
const anyRound = fc.record({
  damages: fc.array(anyDamage, { minLength: 1, maxLength: 5 }),
  command: fc.constantFrom('recompute', 'recompute', 'recompute', 'import', 'complete'),
})
const anyProject = fc.constantFrom<keyof typeof projects>('plain', 'plain', 'pack')

function strikeAll(
  world: World,
  struck: readonly { damage: string; tab: number; one: number; other: number }[],
) {
  for (const { damage, ...chance } of struck) strike(world, damage, chance)
}

test('whatever people did between two commands, their cells read as before', () => {
  fc.assert(
    fc.property(
      anyProject,
      fc.array(anyRound, { minLength: 1, maxLength: 3 }),
      (chosen, rounds) => {
        const project = projects[chosen]
        const host = reopen(project.saved)
        const world = worldOf(host)
        for (const { damages: struck, command } of rounds) {
          strikeAll(world, struck)
          const before = testimony(world)
          commands[command]?.(host, project)
          expect(harm(before, testimony(world))).toEqual([])
          discover(world)
        }
      },
    ),
    { seed: 42, numRuns: swept(6, 30), endOnFailure: true },
  )
})

test.each(Object.keys(damages))('%s, on every tab: nothing of people’s is touched', (damage) => {
  const host = reopen(projects.plain.saved)
  const world = worldOf(host)
  for (let tab = 0; tab < 20; tab++)
    strike(world, damage, { tab, one: 5 + tab, other: 2 + tab * 3 })
  const before = testimony(world)
  commands.recompute?.(host, projects.plain)
  expect(harm(before, testimony(world))).toEqual([])
})

/** The calls of a computation, and the first that looks at a tab again, right before anything is written. */
const calls = (() => {
  const host = reopen(projects.plain.saved)
  host.today('2026-11-24T09:00:00Z')
  host.resetCalls()
  call(host, 'recompute')
  const seen = new Set<string | null>()
  const check = host.trace().findIndex(({ method, sheet }) => {
    if (method !== 'Sheet.getDataRange') return false
    if (seen.has(sheet)) return true
    seen.add(sheet)
    return false
  })
  return { all: host.trace().length, check }
})()

/** Lets somebody act once, just before a call of the run that follows. */
function meanwhile(host: LocalHost, moment: number, act: () => void): void {
  host.faults.betweenCalls((number) => {
    if (number === moment) act()
  })
}

/** Losing the file's marks, or a tab, under a run's feet ends it; the rest must not. */
const whileReading = Object.keys(damages).filter(
  (damage) => damage !== 'delete a tab' && !damage.includes('metadata'),
)

test('whatever people do while a computation reads, their cells read as before', () => {
  const anyMoment = fc.integer({ min: 15, max: calls.check })
  fc.assert(
    fc.property(
      anyDamage,
      fc.constantFrom(...whileReading),
      anyMoment,
      (chance, damage, moment) => {
        const host = reopen(projects.plain.saved)
        host.today('2026-11-24T09:00:00Z')
        const world = worldOf(host)
        let before = testimony(world)
        meanwhile(host, moment, () => {
          strike(world, damage, chance)
          before = testimony(world)
        })
        works(host, 'recompute')
        host.faults.clear()
        expect(harm(before, testimony(world)), `${damage} at call ${moment}`).toEqual([])
        works(host, 'recompute')
        expect(harm(before, testimony(world)), `${damage}, then again`).toEqual([])
      },
    ),
    { seed: 42, numRuns: swept(8, 30), endOnFailure: true },
  )
})

test('what people type in their cells at any moment of a computation stays', () => {
  const last = calls.all
  for (let moment = 5; moment <= last; moment += swept(27, 9)) {
    const host = reopen(projects.plain.saved)
    host.today('2026-11-24T09:00:00Z')
    meanwhile(host, moment, () => host.person.type('Variables', 'B3', 'tapé pendant le calcul'))
    works(host, 'recompute')
    expect(host.person.read('Variables', 'B3'), `call ${moment}`).toEqual([
      ['tapé pendant le calcul'],
    ])
  }
})
