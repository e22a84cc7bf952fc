// Every pack, both languages, every aim: created, filled as chance has it, computed, repaired, computed again.
import { expect, test } from 'vitest'
import { packs } from '../../src/catalogue/packs.ts'
import { fillAsClient } from '../support/client.ts'
import { call, create, newProject } from '../support/project.ts'
import { repairAll } from '../support/repairing.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'
import { harm, testimony } from '../support/witness.ts'
import { worldOf } from '../support/world.ts'

const AIMS = ['inventory', 'collection', 'single-view', 'gdpr', 'quality', 'steering', 'diagnosis']

const all = [...packs().keys()].flatMap((pack, index) =>
  (['fr', 'en'] as const).map((locale) => ({ pack, locale, seed: 2 * index + locale.length })),
)
// The ordinary tests take one pack in French and another in English.
const cases = all.filter((_, index) => index % swept(9, 1) === 0)

test.each(cases)(
  '$pack, $locale: no cell of people’s is lost, and computing again changes nothing',
  ({ pack, locale, seed }) => {
    const wanted = { pack, locale, aims: AIMS }
    const host = newProject(wanted)
    const world = worldOf(host)
    fillAsClient(host, locale, seed)
    const before = testimony(world)
    call(host, 'recompute')
    expect(harm(before, testimony(world))).toEqual([])
    call(host, 'recompute')
    const once = shown(host)
    const settled = testimony(world)
    repairAll(host)
    expect(harm(settled, testimony(world))).toEqual([])
    call(host, 'recompute')
    expect(shown(host)).toEqual(once)
    create(host, wanted)
    call(host, 'recompute')
    expect(harm(settled, testimony(world))).toEqual([])
    expect(shown(host)).toEqual(once)
  },
)
