// What is read piece by piece, what is done between two pieces, and how it is left.
import { expect, test, vi } from 'vitest'
import { counting, countingPart } from '../../sidebar/checking/counting.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import { nature, planOf } from './plan.ts'

test.each([
  ['in the middle of what follows some bytes', 1, 'take step'],
  ['before the next bytes', 3, 'take step step'],
  ['in the middle of what follows the end', 7, 'take step step take step step end step'],
  ['before what it comes to is told', 9, 'take step step take step step end step step'],
  ['never', 10, 'take step step take step step end step step result'],
])('one may leave it %s: nothing more is done', async (_, last, said) => {
  const done: string[] = []
  const does = (what: string) => {
    done.push(what)
    return null
  }
  const taking = {
    take: () => does('take'),
    *settling() {
      for (const step of ['step', 'step']) yield void does(step)
    },
    records: () => 0,
    end: () => does('end'),
    result: () => does('result'),
  }
  let asked = 0
  const manner = { read: 9, count: 2, between: () => ++asked < last }
  const end = await readThrough(new Blob(['abcd']), taking, manner)
  expect(done.join(' ')).toBe(said)
  expect(end).toEqual(last === 10 ? { result: null } : null)
})

test.each([
  ['file', (plan: CheckPlan) => counting(plan)],
  ['part', (plan: CheckPlan) => countingPart(plan, true)],
])(
  'the keys of a %s are told apart in steps, not when it is told what they come to',
  async (_, of) => {
    const file = new Blob([
      'mail,note\n',
      ...Array.from({ length: 2_000 }, (_, n) => `c${n}@x.fr,\n`),
    ])
    const taking = of(await planOf(file, [nature({ format: 'email', isKey: true })]))
    const asked: number[] = []
    const manner = { read: file.size, count: file.size, between: () => asked.push(1) > 0 }
    const isTold = vi.spyOn(taking, 'result')
    await readThrough<object>(file, taking, manner)
    expect(isTold).toHaveBeenCalledOnce()
    expect(asked.length).toBeGreaterThan(200)
  },
)
