import { describe, expect, test } from 'vitest'
import { door } from '../../sidebar/door/door.ts'
import type { Sending } from '../../sidebar/filling/outbox.ts'
import { nameOf, outbox } from '../../sidebar/filling/outbox.ts'
import type { Filled, Filling } from '../../src/app/commands/fillCells.ts'
import { heard, line, stillClock } from './line.ts'

const cell = (row: string, typed: string, expected = ''): Filling => ({
  tab: 'sources',
  row,
  name: row,
  isNumbered: true,
  column: 'volume',
  expected,
  typed,
})

function opened(earlier: readonly Filling[] = []) {
  const { link, asked } = line()
  const clock = stillClock()
  const kept = { fillings: earlier }
  let drawn = 0
  const box = outbox({
    fillCells: door(link, clock.later, 'fr').fillCells,
    later: clock.later,
    kept: {
      read: () => kept.fillings,
      write: (fillings) => {
        kept.fillings = fillings
      },
    },
    changed: () => {
      drawn += 1
    },
  })
  const sent = () => asked.map(({ args }) => (args[0] as Filling[]).map(({ typed }) => typed))
  /** What became of the answers of a sending. */
  const give = (at: number, ...filled: Partial<Filled>[]) => asked[at]?.give(filled)
  return { box, clock, kept, asked, sent, give, drawn: () => drawn }
}

const written = (held: string): Filled => ({ outcome: 'written', held })

describe('answers leave together', () => {
  test('four seconds after the last key, all in one call', async () => {
    const { box, clock, sent } = opened()
    box.put(cell('SRC-001', '1'))
    await clock.pass(3)
    box.put(cell('SRC-002', '2'))
    await clock.pass(3)
    box.touched()
    await clock.pass(3)
    expect(sent()).toEqual([])
    await clock.pass(2)
    expect(sent()).toEqual([['1', '2']])
  })

  test('after forty seconds even while somebody types', async () => {
    const { box, clock, sent } = opened()
    for (let at = 1; at <= 14; at++) {
      box.put(cell(`SRC-${at}`, String(at)))
      await clock.pass(3)
    }
    expect(sent()).toEqual([Array.from({ length: 14 }, (_, at) => String(at + 1))])
  })

  test('one sending at a time; what is typed meanwhile waits for the next', async () => {
    const { box, clock, sent, give } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    box.put(cell('SRC-002', '2'))
    box.send()
    await clock.pass(10)
    expect(sent()).toEqual([['1']])
    await give(0, written('1'))
    await clock.pass(5)
    expect(sent()).toEqual([['1'], ['2']])
  })
})

describe('nothing is lost', () => {
  test('an answer is kept until the sheet holds it', async () => {
    const { box, kept, give } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    expect(kept.fillings.map(({ typed }) => typed)).toEqual(['1'])
    await give(0, written('1'))
    expect(kept.fillings).toEqual([])
    expect(box.sending()).toMatchObject({ unsent: 0, written: 1, misses: [], trouble: null })
  })

  test('a sending that fails is told, keeps its answers, and is sent again by a person', async () => {
    const { box, clock, kept, asked, sent, give } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    await asked[0]?.fail('NetworkError: Connection failure due to HTTP 0')
    expect(box.sending()).toMatchObject({ unsent: 1, trouble: { code: 'offline' } })
    expect(kept.fillings).toHaveLength(1)
    await clock.pass(600)
    expect(sent()).toHaveLength(1)
    box.send()
    await heard()
    expect(sent()).toEqual([['1'], ['1']])
    await give(1, written('1'))
    expect(box.sending()).toMatchObject({ unsent: 0, trouble: null })
  })

  test('a sending nobody answers is given up, and its answers stay', async () => {
    const { box, clock, kept } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    await clock.pass(91)
    expect(box.sending()).toMatchObject({ unsent: 1, trouble: { code: 'late' } })
    expect(kept.fillings).toHaveLength(1)
  })

  test('the last answer to a cell wins, and knows what the one before has written', async () => {
    const { box, sent, asked, give } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    box.put(cell('SRC-001', '2'))
    await give(0, written('1'))
    box.send()
    await heard()
    expect(sent()).toEqual([['1'], ['2']])
    expect(asked[1]?.args).toMatchObject([[{ typed: '2', expected: '1' }]])
  })

  test('an answer given again while a sending fails is not undone by the older one', async () => {
    const { box, sent, asked } = opened()
    box.put(cell('SRC-001', '1'))
    box.send()
    await heard()
    box.put(cell('SRC-001', '2'))
    await asked[0]?.fail('boom')
    box.send()
    await heard()
    expect(sent()).toEqual([['1'], ['2']])
  })
})

describe('an answer that is not written', () => {
  test.each<[string, Filled]>([
    ['changed', { outcome: 'changed', held: 7, shown: '7' }],
    ['misread', { outcome: 'misread', message: "Ce n'est pas un nombre" }],
    ['gone', { outcome: 'refused', why: 'answer-gone', message: 'Plus là' }],
  ])('%s: it waits for the person, kept meanwhile', async (_, filled) => {
    const { box, kept, give } = opened()
    const filling = cell('SRC-001', '1')
    box.put(filling)
    box.send()
    await heard()
    await give(0, filled)
    const name = nameOf(filling)
    expect(box.sending()).toMatchObject({ unsent: 0, misses: [{ name, filled }] })
    expect(kept.fillings).toHaveLength(1)
    box.drop(name)
    expect(box.sending().misses).toEqual([])
    expect(kept.fillings).toEqual([])
  })

  test('rows that move are tried three times more, then told', async () => {
    const { box, sent, give } = opened()
    box.put(cell('SRC-001', '1'))
    for (let turn = 0; turn < 4; turn++) {
      box.send()
      await heard()
      await give(turn, { outcome: 'again' })
    }
    expect(sent()).toHaveLength(4)
    expect(box.sending().misses).toHaveLength(1)
  })

  test('a protection met together is met again alone: the others are written', async () => {
    const { box, sent, give } = opened()
    const refused: Filled = { outcome: 'refused', why: 'answer-protected', message: 'Protégée' }
    box.put(cell('SRC-001', '1'))
    box.put(cell('SRC-002', '2'))
    box.send()
    await heard()
    await give(0, refused, refused)
    box.send()
    await heard()
    await give(1, written('1'))
    box.send()
    await heard()
    await give(2, refused)
    expect(sent()).toEqual([['1', '2'], ['1'], ['2']])
    expect(box.sending()).toMatchObject({ written: 1, misses: [{ filling: { typed: '2' } }] })
  })
})

/** A sheet that answers as the add-on does, its calls delayed, failing before or after they were done. */
test.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
  'whatever becomes of calls, every cell holds its last answer in the end, written once (seed %i)',
  async (seed) => {
    let state = seed
    const chance = (of: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return Math.floor((state / 2 ** 32) * of)
    }
    const sheet = new Map<string, string>()
    let writings = 0
    const { box, clock, asked, kept } = opened()
    const reply = async (at: number) => {
      const call = asked[at]
      const fillings = (call?.args[0] ?? []) as Filling[]
      const isLost = chance(4) === 0
      const filled = fillings.map((one): Filled => {
        const held = sheet.get(one.row) ?? ''
        if (held === one.typed) return written(held)
        if (held !== one.expected) return { outcome: 'changed', held, shown: held }
        if (chance(8) === 0) return { outcome: 'again' }
        sheet.set(one.row, one.typed)
        writings += 1
        return written(one.typed)
      })
      if (isLost) await call?.fail('boom')
      else await call?.give(filled)
    }
    let answered = 0
    for (let at = 1; at <= 60; at++) {
      box.put(cell(`SRC-${at}`, `answer ${at}`))
      await clock.pass(chance(6))
      if (chance(3) === 0 && answered < asked.length) await reply(answered++)
    }
    for (let turn = 0; turn < 80 && box.sending().unsent > 0; turn++) {
      box.send()
      await heard()
      while (answered < asked.length) await reply(answered++)
    }
    const end: Sending = box.sending()
    expect(end).toMatchObject({ unsent: 0 })
    const missed = new Set(end.misses.map(({ filling }) => filling.row))
    for (let at = 1; at <= 60; at++) {
      if (!missed.has(`SRC-${at}`)) expect(sheet.get(`SRC-${at}`)).toBe(`answer ${at}`)
    }
    expect(writings).toBe(sheet.size)
    expect(kept.fillings.length).toBe(missed.size)
  },
)
