import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { bundled } from '../../build/sidebar.ts'
import { countedInParts, counting, countingPart } from '../../sidebar/checking/counting.ts'
import { fileParts } from '../../sidebar/checking/fileParts.ts'
import type { Course, Taking } from '../../sidebar/checking/readThrough.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import { runParts } from '../../sidebar/checking/runParts.ts'
import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { CheckResult } from '../../src/profiling/checkResult.ts'
import type { PartCounted } from '../../src/profiling/file/partCounted.ts'
import { canBeJoined } from '../../src/profiling/file/partCounted.ts'
import { planOf as confirmed, nature } from './plan.ts'
import { ThreadWorker } from './thread.ts'

const HEADER = 'mail,maj,note\n'
const CARD = '4970100000000154'

/** What a person confirms of a file of three columns. */
const planOf = (file: Blob) =>
  confirmed(
    file,
    [nature({ format: 'email', isKey: true }), nature({ format: 'date' }), nature({})],
    1,
  )

async function read<Result extends object>(file: Blob, taking: Taking<Result>) {
  return readThrough(file, taking, { read: 512, count: 100, between: () => true })
}

describe('a file counted in parts', () => {
  const cell = fc.constantFrom(
    ...['', 'a@b.fr', 'A@b.fr', 'c@d.fr', 'nc', '21/11/2026', '2025-01-02', ' x ', 'é'],
    ...['"x,""y"', '"deux\nlignes"', `"${'a,b,c\n'.repeat(12)}"`],
  )
  const line = fc.oneof(
    { weight: 30, arbitrary: fc.array(cell, { minLength: 3, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 5 }) },
    { weight: 1, arbitrary: fc.constant(['', '', '']) },
    { weight: 1, arbitrary: fc.constant(['mail', 'maj', 'note']) },
    { weight: 1, arbitrary: fc.constantFrom(['', '', CARD], ['', CARD, '']) },
  )
  const lines = fc.array(line, { minLength: 20, maxLength: 120 })

  test('comes to what one reading gives, or says that it must be read so', async () => {
    const seen = { joined: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 2, max: 4 }), async (cells, most) => {
        const file = new Blob([HEADER, cells.map((row) => `${row.join(',')}\n`).join('')])
        const plan = await planOf(file)
        const blobs = await fileParts(plan.understood, file, most, 100)
        if (blobs.length < 2) return
        const whole = await read(file, counting(plan))
        const parts: PartCounted[] = []
        for (const [at, blob] of blobs.entries()) {
          const end = await read(blob, countingPart(plan, at === blobs.length - 1))
          // A card that the first part meets is the first one of the file.
          if (at === 0 && end && 'failure' in end && end.failure.code === 'card-number')
            expect(end).toEqual(whole)
          if (!end || !('result' in end) || !canBeJoined(end.result, at, blobs.length)) break
          parts.push(end.result)
        }
        const isJoined = parts.length === blobs.length
        seen[isJoined ? 'joined' : 'refused'] += 1
        if (isJoined)
          expect({ result: countedInParts(plan, structuredClone(parts)) }).toEqual(whole)
      }),
      { numRuns: 300 },
    )
    expect(Math.min(seen.joined, seen.refused)).toBeGreaterThan(10)
  })

  test.each([
    ['small', HEADER + 'a@b.fr,,x\n'.repeat(9)],
    ['in UTF-16', `\ufeff${HEADER}${'a@b.fr,,x\n'.repeat(90)}`],
    ['in which no record seems to begin', `${HEADER}${'a@b.fr,,x\n'.repeat(3)}${'x'.repeat(900)}`],
  ])('is not one that is %s', async (name, text) => {
    const wide = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer)
    const file = new Blob([name === 'in UTF-16' ? wide : text])
    const plan = await planOf(file)
    expect((await fileParts(plan.understood, file, 2, 100)).length).toBeLessThan(2)
  })
})

describe('workers side by side', () => {
  let text = ''
  beforeAll(async () => {
    text = await bundled('sidebar/checking/countingScript.ts')
  })
  afterEach(() => vi.unstubAllGlobals())

  const customers = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, n) => `c${from + n}@x.fr,2025-03-${10 + (n % 9)},"a\nb"\n`,
    )
  const file = new Blob([HEADER, ...customers(0, 3_000), ...customers(1_000, 2_000)])

  /** Counts a file in parts until it is told, or until it must be read alone. */
  async function run(
    bytes: Blob,
    parts?: readonly Blob[],
    worker: unknown = ThreadWorker,
    given?: CheckPlan,
  ) {
    vi.stubGlobal('Worker', worker)
    const plan = given ?? (await planOf(bytes))
    const cut = parts ?? (await fileParts(plan.understood, bytes, 3, 1_000))
    expect(cut.length).toBeGreaterThan(1)
    return new Promise<{ ends: unknown[]; courses: Course[] }>((resolve) => {
      const ends: unknown[] = []
      const courses: Course[] = []
      // What is told after the end would be told in the turn that follows it.
      const ended = (end: unknown) => {
        ends.push(end)
        setImmediate(() => resolve({ ends, courses }))
      }
      const anew = () => ended('anew')
      const alone = () => {
        ends.push('alone')
        return () => undefined
      }
      const went = (course: Course) => courses.push(course)
      runParts({ text, plan, parts: cut, alone }, { went, anew, ended })
    })
  }

  test('tell what one of them would', async () => {
    const whole = await read(file, counting(await planOf(file)))
    const { ends } = await run(file)
    expect(ends).toEqual([whole])
    expect(whole && 'result' in whole && (whole.result as CheckResult).columns[0]).toMatchObject({
      ...{ distinct: 3_000, clusters: 1_000, duplicates: 2_000 },
    })
  })

  test('stop at a payment card the first one meets', async () => {
    const failure = { code: 'card-number', column: 2, values: { name: 'note' } }
    const card = new Blob([HEADER, `,,${CARD}\n`, file.slice(HEADER.length)])
    expect((await run(card)).ends).toEqual([{ failure }])
  })

  test.each([
    ['a quote is left open: which line it is on is not known to a part', [file, '"x\n']],
    ['a part holds nothing but blank records', [file, ',,\n'.repeat(60_000)]],
    ['another than the first meets a card, which may not be the first', [file, `,,${CARD}\n`]],
  ])('leave the file to one of them where %s', async (_, pieces) => {
    expect((await run(new Blob(pieces))).ends).toEqual(['anew', 'alone'])
  })

  test('leave the file to one of them where a part began in the middle of a record', async () => {
    const odd = [file.slice(HEADER.length, 60_005), file.slice(60_005)]
    expect((await run(file, odd)).ends).toEqual(['anew', 'alone'])
  })

  test('leave the file to one of them where counting fails in all', async () => {
    const plan = { ...(await planOf(file)), columns: null as unknown as [] }
    expect((await run(file, undefined, ThreadWorker, plan)).ends).toEqual(['anew', 'alone'])
  })

  test('are ended once left, and tell nothing more', async () => {
    const plan = await planOf(file)
    const parts = await fileParts(plan.understood, file, 3, 1_000)
    const workers: Ended[] = []
    class Ended extends ThreadWorker {
      isEnded = false
      constructor(address: string) {
        super(address)
        workers.push(this)
      }
      override terminate(): void {
        this.isEnded = true
        super.terminate()
      }
    }
    vi.stubGlobal('Worker', Ended)
    const told: unknown[] = []
    const tell = (what?: unknown) => told.push(what)
    const never = () => {
      throw new Error('nobody reads alone')
    }
    const stop = runParts(
      { text, plan, parts, alone: never },
      { went: tell, anew: tell, ended: tell },
    )
    await vi.waitFor(() => expect(workers.map((one) => one.hasBegun)).toEqual([true, true, true]))
    stop()
    for (const worker of workers) worker.onmessage?.({ data: { end: null } })
    expect(workers.map((one) => one.isEnded)).toEqual([true, true, true])
    expect(told).toEqual([])
  })

  test('leave it to one that reads alone, once, where none may start or where one dies', async () => {
    class Refused {
      constructor() {
        throw new Error('refused')
      }
    }
    class Dying extends ThreadWorker {
      override postMessage(): void {
        this.onerror?.({ preventDefault: () => undefined })
      }
    }
    expect((await run(file, undefined, Refused)).ends).toEqual(['anew', 'alone'])
    expect((await run(file, undefined, Dying)).ends).toEqual(['anew', 'alone'])
  })

  test('tell together how far they are', async () => {
    let begun = 0
    class Telling extends ThreadWorker {
      override postMessage(): void {
        begun += 1
        this.onmessage?.({ data: { course: { done: 10 * begun, records: begun } } })
        if (begun === 3) this.onmessage?.({ data: { end: null } })
      }
    }
    const { ends, courses } = await run(file, undefined, Telling)
    expect(courses).toEqual([
      { done: 10, records: 1 },
      { done: 30, records: 3 },
      { done: 60, records: 6 },
    ])
    expect(ends).toEqual(['anew', 'alone'])
  })
})
