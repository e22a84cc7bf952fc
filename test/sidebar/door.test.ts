import { describe, expect, test } from 'vitest'
import { door } from '../../sidebar/door/door.ts'
import type { Trouble } from '../../sidebar/door/trouble.ts'
import { trouble } from '../../sidebar/door/trouble.ts'
import { heard, line, stillClock } from './line.ts'

function opened(locale: 'fr' | 'en' = 'fr') {
  const { link, asked } = line()
  const clock = stillClock()
  return { to: door(link, clock.later, locale), asked, clock }
}

/** What became of a call: its value, or the code of its trouble. */
function followed(call: Promise<unknown>): { readonly told: unknown[] } {
  const told: unknown[] = []
  call.then(
    (value) => told.push(value),
    (trouble: Trouble) => told.push(trouble.code),
  )
  return { told }
}

describe('reads and writes', () => {
  test('reads leave at once, and each hears its own answer whatever the order', async () => {
    const { to, asked } = opened()
    const [first, second] = [followed(to.trend()), followed(to.recordedChoices())]
    expect(asked.map(({ name }) => name)).toEqual(['trend', 'recordedChoices'])
    await asked[1]?.give('choices')
    await asked[0]?.give(['day'])
    expect([first.told, second.told]).toEqual([[['day']], ['choices']])
  })

  test('one write at most is under way; the next leaves when it is answered', async () => {
    const { to, asked } = opened()
    followed(to.recompute())
    followed(to.addIdea('email', 'form'))
    followed(to.trend())
    await heard()
    expect(asked.map(({ name }) => name)).toEqual(['trend', 'recompute'])
    await asked[1]?.give({})
    expect(asked.map(({ name }) => name)).toEqual(['trend', 'recompute', 'addIdea'])
    expect(asked[2]?.args).toEqual(['email', 'form'])
  })

  test('a write that fails does not keep the next from leaving', async () => {
    const { to, asked } = opened()
    const first = followed(to.recompute())
    followed(to.addIdea('email', 'form'))
    await heard()
    await asked[0]?.fail('NetworkError: Connection failure due to HTTP 0')
    expect(first.told).toEqual(['offline'])
    expect(asked).toHaveLength(2)
  })

  test('nothing is asked again by itself', async () => {
    const { to, asked, clock } = opened()
    followed(to.trend())
    await asked[0]?.fail('boom')
    await clock.pass(1000)
    expect(asked).toHaveLength(1)
  })
})

describe('an answer that does not come', () => {
  test('is given up in time, and told; what comes later changes nothing', async () => {
    const { to, asked, clock } = opened()
    const call = followed(to.trend())
    await clock.pass(59)
    expect(call.told).toEqual([])
    await clock.pass(2)
    expect(call.told).toEqual(['late'])
    await asked[0]?.give([])
    expect(call.told).toEqual(['late'])
  })

  test('a recomputation is awaited as long as Google lets it run', async () => {
    const { to, clock } = opened()
    const call = followed(to.recompute())
    await heard()
    await clock.pass(360)
    expect(call.told).toEqual([])
  })

  test('the next write leaves once the one before is given up', async () => {
    const { to, asked, clock } = opened()
    followed(to.addIdea('email', 'form'))
    followed(to.addIdea('phone', 'form'))
    await heard()
    await clock.pass(91)
    expect(asked.map(({ args }) => args[0])).toEqual(['email', 'phone'])
  })
})

describe('what went wrong is said in words', () => {
  test('a refusal of the add-on keeps its own words', async () => {
    const { to, asked } = opened()
    const call = to.trend()
    await asked[0]?.answer(
      JSON.stringify({ ok: false, failure: { code: 'busy', message: 'Patientez.' } }),
    )
    await expect(call).rejects.toMatchObject({ code: 'busy', message: 'Patientez.' })
  })

  test.each([
    ['We’re sorry, a server error occurred. Error code PERMISSION_DENIED.', 'accounts'],
    ['Une autorisation est nécessaire pour effectuer cette action.', 'accounts'],
    ['Requises : https://www.googleapis.com/auth/spreadsheets.currentonly', 'scope'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline'],
    ['TypeError: Failed to fetch', 'offline'],
    ['Une erreur est survenue sur le serveur.', 'stopped'],
  ] as const)('%s', async (message, code) => {
    for (const locale of ['fr', 'en'] as const) {
      const { to, asked } = opened(locale)
      const call = to.trend()
      await asked[0]?.fail(message)
      const told: Trouble = await call.then(
        () => null as never,
        (trouble) => trouble,
      )
      expect(told.code).toBe(code)
      expect(told.message).not.toContain(message)
      expect(told.message).toBe(trouble(code, locale).message)
    }
  })

  test.each(['null', '', 'not JSON', '3'])('an answer Google lost: %s', async (text) => {
    const { to, asked } = opened()
    const call = followed(to.trend())
    await asked[0]?.answer(text)
    expect(call.told).toEqual(['stopped'])
  })
})
