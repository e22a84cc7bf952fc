import { expect, test } from 'vitest'
import type { LocalHost } from '../../local/host.ts'
import type { SavedHost } from '../../local/options.ts'
import { answer, call, choices, FIELDS, openProject, reopen } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

type When = 'before' | 'after'

/** The workbook people see: cells, formats, notes, lists, folds. Marks and numbers of the file aside. */
function workbook(host: LocalHost) {
  const { sheets, styles, rules } = host.save().book
  return sheets.map(({ id: _, protections, cells, widths, hiddenColumns, ...sheet }) => ({
    ...sheet,
    widths: [...widths].sort(([one], [other]) => one - other),
    hiddenColumns: [...hiddenColumns].sort((one, other) => one - other),
    protections: protections.map(({ id: __, ...protection }) => protection),
    cells: cells.map(([row, column, value, formula, format, note, style, rule]) => {
      const { source, ...help } = rules[Number(rule)] ?? {}
      const looks = styles[Number(style)] ?? null
      return [row, column, value, formula, format, note, looks, help, source?.area]
    }),
  }))
}

/** What of each sheet is not as expected; of its cells, the first. */
function differences(expected: Workbook, found: Workbook): string[] {
  if (JSON.stringify(expected) === JSON.stringify(found)) return []
  if (expected.length !== found.length) return [found.map(({ name }) => name).join(' | ')]
  return expected.flatMap((sheet, index) => {
    const other: Record<string, unknown> = { ...found[index] }
    return Object.entries(sheet).flatMap(([part, value]) =>
      unlike(value, other[part]).map((what) => `${sheet.name}, ${part}: ${what}`),
    )
  })
}

function unlike(value: unknown, other: unknown): string[] {
  const [one, two] = [JSON.stringify(value), JSON.stringify(other)]
  if (one === two) return []
  if (!Array.isArray(value) || !Array.isArray(other)) return [`${one} → ${two}`]
  const at = value.findIndex((item, index) => JSON.stringify(item) !== JSON.stringify(other[index]))
  return [`${JSON.stringify(value[at])} → ${JSON.stringify(other[at < 0 ? value.length : at])}`]
}

type Workbook = ReturnType<typeof workbook>

/** Runs a command that dies at one of its calls. */
function killed(host: LocalHost, call: number, when: When, run: () => void): void {
  host.faults.clear()
  host.faults.killAt(call, { when })
  expect(run).toThrow('killed')
  host.faults.clear()
}

function callsOf(host: LocalHost, run: () => void): number {
  host.resetCalls()
  run()
  return host.trace().length
}

/** Every `sample`-th call of a run, all of them in a whole sweep, told apart by the moment: before it applied, or after. */
function moments(calls: number, sample: number): [number, When][] {
  const whens: When[] = ['before', 'after']
  const stride = swept(sample, 1)
  return Array.from({ length: Math.floor(calls / stride) }, (_, index) => [
    1 + index * stride,
    whens[index % 2] ?? 'before',
  ])
}

/** The step killed most often: it adds rows. */
const DENSE = 21

const WANTED = { aims: ['inventory', 'quality'], pack: 'restaurant-chain' }

/** The states a creation goes through, and the calls each of its steps makes. */
const creation = (() => {
  const host = openProject()
  call(host, 'startCreation', choices(WANTED))
  const steps: { saved: SavedHost; calls: number }[] = []
  for (let done = false; !done; ) {
    const saved = host.save()
    const calls = callsOf(host, () => {
      done = call<{ done: boolean }>(host, 'continueCreation').done
    })
    steps.push({ saved, calls })
  }
  return { steps, end: host.save() }
})()
const cursor = (host: LocalHost) => new Map(host.book.properties.get('document')).get('creation')

/** Goes on until the creation stands where the uninterrupted one stood. */
function resume(host: LocalHost, next: LocalHost): void {
  for (let turns = 0; cursor(host) !== cursor(next); turns++) {
    if (turns > 2) throw new Error('the creation does not go on')
    call(host, 'continueCreation')
  }
}

test.each(creation.steps.map((step, index) => ({ ...step, index })))(
  'step $index of a creation, killed anywhere, then started again, gives the same workbook',
  ({ saved, calls, index }) => {
    const next = reopen(creation.steps[index + 1]?.saved ?? creation.end)
    const expected = workbook(next)
    for (const [at, when] of moments(calls, index === DENSE ? 11 : 97)) {
      const host = reopen(saved)
      killed(host, at, when, () => host.run('call', 'continueCreation', []))
      resume(host, next)
      expect(differences(expected, workbook(host)), `call ${at}, ${when}`).toEqual([])
    }
  },
)

/** Recomputes at a moment of the day: the time lost to a killed run shows in no date. */
function computed(host: LocalHost): void {
  host.today('2026-11-21T15:00:00Z')
  call(host, 'recompute')
}

/** A small project with something to compute: rows without numbers, new missing data, a line of the day. */
const small = (() => {
  const host = reopen(creation.end)
  call(host, 'importFields', FIELDS, '')
  call(host, 'confirmSureMatches', ['exact', 'fingerprint'])
  host.person.type('Sources', 'B30', 'Carnet du magasin')
  host.person.type('Sources', 'I3', '15/11/2026')
  // Moments are kept to the minute: a run and the one that makes up for it must fall in the same.
  host.today('2026-11-21T09:30:00Z')
  return host.save()
})()

const ended = (() => {
  const host = reopen(small)
  const calls = callsOf(host, () => computed(host))
  return { calls, expected: workbook(host) }
})()

test.each(moments(ended.calls, 24))(
  'a computation killed at call %i, %s it applied, then run again, gives the same workbook',
  (at, when) => {
    const host = reopen(small)
    host.today('2026-11-21T15:00:00Z')
    killed(host, at, when, () => host.run('call', 'recompute', []))
    computed(host)
    expect(differences(ended.expected, workbook(host))).toEqual([])
  },
)

test('a service that fails is told in words, and the next run makes up for it', () => {
  for (const at of [3, 40, ended.calls - 12]) {
    const host = reopen(small)
    host.today('2026-11-21T15:00:00Z')
    host.faults.throwAt(at)
    expect(answer(host, 'recompute')).toMatchObject({ ok: false, failure: { code: 'unexpected' } })
    computed(host)
    expect(differences(ended.expected, workbook(host))).toEqual([])
  }
})

test('an import killed anywhere, then done again, adds each field once', () => {
  const list = `${FIELDS}\nApplication,push_token,Jeton push,`
  const whole = reopen(creation.end)
  const calls = callsOf(whole, () => call(whole, 'importFields', list, ''))
  computed(whole)
  for (const [at, when] of moments(calls, 21)) {
    const host = reopen(creation.end)
    killed(host, at, when, () => host.run('call', 'importFields', [list, '']))
    call(host, 'importFields', list, '')
    computed(host)
    expect(differences(workbook(whole), workbook(host)), `call ${at}, ${when}`).toEqual([])
  }
})

test('while another run holds the workbook, a command is refused in words and changes nothing', () => {
  const host = reopen(small)
  const before = workbook(host)
  host.holdLock(true)
  for (const [name, ...args] of [
    ['recompute'],
    ['importFields', FIELDS, ''],
    ['continueCreation'],
    ['confirmSureMatches', ['exact']],
  ] as const) {
    const refused = { code: 'busy', message: expect.stringMatching(/patientez/) }
    expect(answer(host, name, ...args)).toEqual({ ok: false, failure: refused })
  }
  expect(differences(before, workbook(host))).toEqual([])
})
