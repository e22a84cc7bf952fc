import { describe, expect, test } from 'vitest'
import type { Run } from '../../local/execution/run.ts'
import type { LocalHost } from '../../local/host.ts'
import type { Starter } from '../../local/options.ts'
import { open } from './open.ts'

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed)

/** Begins lines of Apps Script, by another person when told. */
function begin(host: LocalHost, lines: string, by: Starter = {}): Run {
  return host.beginAs(
    by,
    'evaluate',
    `var sheet = SpreadsheetApp.getActiveSheet()
     function range(a1) { return sheet.getRange(a1) }
     var lock = LockService.getDocumentLock()
     ${lines}`,
  )
}

const ROBIN: Starter = { user: { name: 'Robin', email: 'robin@example.com', role: 'editor' } }

/** Adds one to A1 three times, reading it before. */
const COUNT = `for (var i = 0; i < 3; i++) {
  var seen = Number(range('A1').getValue()); Utilities.sleep(10); range('A1').setValue(seen + 1) }`

/** The same, one at a time. */
const IN_TURN = `if (!lock.tryLock(60000)) return false
  ${COUNT} SpreadsheetApp.flush(); lock.releaseLock(); return true`

function count(host: LocalHost): unknown {
  return host.person.read('Feuille 1', 'A1')[0]?.[0]
}

/** Two runs of the same lines by two people, interleaved. */
function together(seed: number, lines: string) {
  const host = open()
  const { turns, outcomes } = host.interleave(seed, [begin(host, lines), begin(host, lines, ROBIN)])
  return { turns, outcomes, count: count(host), calls: host.calls(), now: host.now() }
}

describe('41 · two runs at once', () => {
  test('go in the order the seed decides, the same every time', () => {
    for (const seed of SEEDS) expect(together(seed, COUNT)).toEqual(together(seed, COUNT))
    const orders = new Set(SEEDS.map((seed) => together(seed, COUNT).turns.join('')))
    expect(orders.size).toBeGreaterThan(SEEDS.length / 2)
  })

  test('lose each other’s writes without a lock, by more than one seed', () => {
    const counts = SEEDS.map((seed) => Number(together(seed, COUNT).count))
    expect(Math.min(...counts)).toBeLessThan(6)
    expect(counts.filter((one) => one < 6).length).toBeGreaterThan(SEEDS.length / 4)
  })

  test.each(SEEDS)('lose nothing under the lock, by seed %i', (seed) => {
    const { outcomes, count, calls, turns } = together(seed, IN_TURN)
    expect(outcomes.map((one) => one?.value)).toEqual([true, true])
    expect(count).toBe(6)
    expect(calls).toMatchObject({ 'Range.setValue': 6, 'Lock.tryLock': 2, 'Lock.releaseLock': 2 })
    expect(turns.length).toBeGreaterThanOrEqual(Object.values(calls).reduce((a, b) => a + b))
  })

  test('one gives up, in the words of its person, when the other keeps the lock too long', () => {
    const patient = `lock.waitLock(1000); Utilities.sleep(5000); range('A1').setValue('mine')`
    const told = SEEDS.map((seed) => {
      const host = open()
      const french: Starter = { user: { ...ROBIN.user, locale: 'fr' } }
      const runs = [begin(host, patient), begin(host, patient, french)]
      const { outcomes } = host.interleave(seed, runs)
      return outcomes.map((one) => String(Object(one?.error ?? { message: 'had it' }).message))
    })
    const timeout = 'Lock timeout: another process was holding the lock for too long.'
    const delai =
      'Délai de verrouillage expiré : un autre processus a maintenu le verrou trop longtemps.'
    const allowed = [
      ['had it', 'had it'],
      [timeout, 'had it'],
      ['had it', delai],
    ]
    expect(allowed).toEqual(expect.arrayContaining(told))
    expect(told).toEqual(expect.arrayContaining(allowed))
  })

  test.each([
    ['document', 'lock'],
    ['script', 'LockService.getScriptLock()'],
  ])('wait no longer than they said for the %s’s lock, when nobody gives it back', (_, lock) => {
    const host = open()
    const busy = Array(9).fill('sheet.getName()').join(';')
    expect(begin(host, `${lock}.tryLock(0); ${busy}`).step(5)).toBe('paused')
    const started = host.now()
    const wait = (seconds: number) => begin(host, `return ${lock}.tryLock(${seconds * 1000})`)
    const { outcomes } = host.interleave(1, [wait(30), wait(10)])
    expect(outcomes.map((one) => one?.value)).toEqual([false, false])
    expect(host.now() - started).toBeGreaterThanOrEqual(30_000)
    expect(host.now() - started).toBeLessThan(31_000)
  })

  test('are each allowed six minutes of their own', () => {
    const slow = `for (var i = 0; i < 11; i++) Utilities.sleep(30000); return 'in time'`
    const host = open()
    const { outcomes } = host.interleave(3, [begin(host, slow), begin(host, slow, ROBIN)])
    expect(outcomes.map((one) => one?.value)).toEqual(['in time', 'in time'])
  })

  test.each([
    ['as they are flushed', 'SpreadsheetApp.flush()', true],
    ['all together at the end, when they are not', '', false],
  ])('see each other’s writes %s', (_, flush, oneByOne) => {
    const spy = `var seen = []; for (var i = 0; i < 4; i++) seen.push(Number(range('A1').getValue())); return seen`
    const write = `for (var i = 1; i < 4; i++) { range('A1').setValue(i); ${flush} }`
    const seen = SEEDS.map((seed) => {
      const host = open()
      return host.interleave(seed, [begin(host, spy), begin(host, write)]).outcomes[0]?.value
    }) as number[][]
    for (const values of seen) expect([...values].sort()).toEqual(values)
    const between = seen.flat().filter((value) => value === 1 || value === 2)
    expect(between.length > 0).toBe(oneByOne)
    expect(seen.flat()).toContain(3)
  })
})

describe('41 · a person and a run at once', () => {
  const rows = `for (var i = 0; i < 6; i++) { var cell = range('A' + (i + 1))
    if (cell.getValue() === '') cell.setValue('script') }`

  test('each does all it has to do, in its order', () => {
    for (const seed of SEEDS) {
      const host = open()
      const typed = [6, 5, 4].map((row) => () => {
        if (host.person.read('Feuille 1', `A${row}`)[0]?.[0] === '')
          host.person.type('Feuille 1', `A${row}`, 'person')
      })
      const { turns, outcomes } = host.interleave(seed, [begin(host, rows), typed])
      expect(outcomes).toEqual([expect.objectContaining({ state: 'done' }), null])
      expect(turns.filter((party) => party === 1)).toHaveLength(3)
      const column = host.person.read('Feuille 1', 'A1:A6').flat()
      expect(column.slice(0, 3)).toEqual(['script', 'script', 'script'])
      expect(column.every((value) => value === 'script' || value === 'person')).toBe(true)
    }
  })

  test('the person answers what the run asks, while another run goes on', () => {
    const host = open()
    const ask = `lock.tryLock(0); var ui = SpreadsheetApp.getUi()
      ui.alert('Soon'); var said = ui.alert('Sure?', ui.ButtonSet.YES_NO)
      return [String(said), lock.hasLock()]`
    const asking = begin(host, ask)
    const other = begin(host, `if (!lock.tryLock(60000)) return false; ${COUNT} return true`, ROBIN)
    const waiting = host.interleave(7, [asking, other])
    expect(waiting.outcomes.map((one) => one?.state)).toEqual(['asking', 'done'])
    expect(asking.question?.text).toBe('Sure?')
    const answered = host.interleave(8, [asking, [() => asking.answer('YES')]])
    expect(answered.outcomes[0]?.value).toEqual(['YES', false])
    expect(count(host)).toBe(3)
  })
})
