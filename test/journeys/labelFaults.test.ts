// A run that rewrites labels dies at any of its calls: nothing of people's is lost, and it can be done
// again, or undone.
import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { shown } from '../support/shown.ts'
import { swept } from '../support/sweep.ts'

/** A project where labels and references are about to change. */
const small = (() => {
  const host = reopen(smallProject({ aims: ['inventory'] }))
  host.person.paste('Sources', 'C2', [['Source de collecte'], ['outil d’activation']])
  host.person.type('Sources', 'D2', 'Données personnelles ; Données transactionnelles')
  call(host, 'recompute')
  return host.save()
})()

const AT = '2026-11-21T15:00:00Z'

/** A host over the project, at a moment no killed run can shift. */
function opened(saved: SavedHost): LocalHost {
  const host = reopen(saved)
  host.today(AT)
  return host
}

function run(host: LocalHost, name: string, ...args: unknown[]): void {
  host.today(AT)
  call(host, name, ...args)
}

/**
 * Kills a command at some of its calls, before or after each applied; gives the host each time, one after
 * the other: all of them together would be more than a process can hold.
 */
function* dying(
  saved: SavedHost,
  sample: number,
  name: string,
  ...args: unknown[]
): Generator<LocalHost> {
  const rehearsal = opened(saved)
  rehearsal.resetCalls()
  call(rehearsal, name, ...args)
  const stride = swept(sample, 1)
  const moments = Math.floor(rehearsal.trace().length / stride)
  expect(moments).toBeGreaterThan(3)
  for (let index = 0; index < moments; index++) {
    const host = opened(saved)
    host.faults.killAt(1 + index * stride, { when: index % 2 ? 'after' : 'before' })
    expect(() => host.run('call', name, args)).toThrow('killed')
    host.faults.clear()
    yield host
  }
}

/** What a workbook shows once everything is computed. */
function computed(host: LocalHost): Record<string, string[]> {
  run(host, 'recompute')
  return shown(host)
}

/** The same, without what the add-on keeps for itself. */
function theirs(host: LocalHost): Record<string, string[]> {
  const { Sauvegarde: _, Backup: __, ...rest } = computed(host)
  return rest
}

/** Undoes as long as something is left to undo. */
function undoAll(host: LocalHost): void {
  while (answer(host, 'undoLast').ok) host.today(AT)
}

test('a change of language killed anywhere, then asked again, gives the same workbook', () => {
  const whole = opened(small)
  run(whole, 'changeLanguage', 'en')
  const expected = computed(whole)
  for (const host of dying(small, 67, 'changeLanguage', 'en')) {
    run(host, 'changeLanguage', 'en')
    expect(computed(host)).toEqual(expected)
  }
})

test('a change of language killed anywhere can be undone: the workbook is what it was', () => {
  const before = theirs(opened(small))
  for (const host of dying(small, 83, 'changeLanguage', 'en')) {
    // Where nothing was kept yet, nothing of people's was changed yet.
    if (!answer(host, 'undoLast').ok) run(host, 'changeLanguage', 'fr')
    undoAll(host)
    expect(theirs(host)).toEqual(before)
  }
})

test('undoing, killed anywhere, then asked again, gives what it would have given', () => {
  const host = opened(small)
  run(host, 'changeLanguage', 'en')
  run(host, 'recompute')
  const saved = host.save()
  run(host, 'undoLast')
  const expected = computed(host)
  for (const killed of dying(saved, 89, 'undoLast')) {
    const again = answer(killed, 'undoLast')
    if (!again.ok) expect(again.failure.code).toBe('nothing-to-undo')
    expect(computed(killed)).toEqual(expected)
  }
})

test('a computation that renames references, killed anywhere, keeps what it replaced before it does', () => {
  const host = opened(small)
  host.person.type('Sources', 'B2', 'Caisse du magasin')
  host.person.type('Variables', 'C6', 'site web')
  const saved = host.save()
  const before = host.person.read('Variables', 'C2:C7')
  const expected = computed(host)
  for (const killed of dying(saved, 23, 'recompute')) {
    const half = reopen(killed.save())
    expect(computed(killed)).toEqual(expected)
    undoAll(half)
    expect(half.person.read('Variables', 'C2:C7')).toEqual(before)
  }
})
