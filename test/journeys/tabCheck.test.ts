// Long because each accident of a tab is a line of it.
import { describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import type { LocalHost } from '../../local/host.ts'
import { countsToSave, planned } from '../../sidebar/checking/choices.ts'
import { counting } from '../../sidebar/checking/counting.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import { understanding } from '../../sidebar/checking/table.ts'
import { CANARY, COLUMNS, csv, customers, FIELDS } from '../browser/customerFile.ts'
import { plain } from '../support/chain.ts'
import { pasted } from '../support/pasted.ts'
import type { BegunCheck } from '../support/pastedTab.ts'
import { begunCheck, checkedTab, counted, numberOf } from '../support/pastedTab.ts'
import { answer, call, reopen, smallProject } from '../support/project.ts'
import { swept } from '../support/sweep.ts'

const NAME = 'Export caisse'
const project = smallProject({ aims: ['inventory', 'quality'] }, FIELDS)

/** A project in which a client pasted so many customers. */
function withTab(records: number, rows = customers(records)): LocalHost {
  const host = reopen(project)
  pasted(host, NAME, [COLUMNS, ...rows])
  return host
}

const begun = (host: LocalHost) => begunCheck(host, numberOf(host, NAME))

/** What the page counts of the same customers in a file. */
async function ofFile(rows: string[][], { columns, offer, update }: BegunCheck) {
  const file = new Blob([csv(rows)])
  const understood = await understanding({ name: 'x.csv', bytes: file }, {})
  if ('code' in understood) throw new Error(understood.code)
  const { fillers, today, locale } = offer
  const plan = { understood, columns: planned(columns), update, fillers, today, locale }
  const end = await readThrough(file, counting(plan), { read: 999, count: 99, between: () => true })
  return end && 'result' in end ? end.result : null
}

/** Everything the workbook and what it remembers hold, as text. */
const kept = (host: LocalHost) => JSON.stringify({ ...host.save(), now: 0 })

/** What a call is refused with. */
function refusal(host: LocalHost, name: string, ...args: unknown[]) {
  const given = answer(host, name, ...args)
  if (given.ok) throw new Error(`${name} was done`)
  return { code: given.failure.code, message: plain(given.failure.message) }
}

describe('a tab a client pasted', () => {
  test('gives the counts of the same customers in a file, and they are saved by the same call', async () => {
    const host = withTab(300)
    const check = begun(host)
    expect(check.told.understood).toMatchObject({
      headerLine: 1,
      header: COLUMNS,
      preambleLines: 0,
    })
    expect(await counted(check)).toBe('done')
    const result = check.course.result()
    expect(result).toEqual(await ofFile(customers(300), check))
    expect(result.records).toBe(300)
    const { offer, columns, update } = check
    const counts = countsToSave(columns, result, update, offer.today)
    const saved = { source: 'SRC-001', at: offer.at, file: null, counts }
    expect(call(host, 'saveCounts', saved)).toMatchObject({ added: 5 })
    const hand = new Hand(host)
    expect(hand.rows('checks', 'records', (text) => text === '300')).toHaveLength(5)
  })

  test('is counted with nothing of a customer told by the add-on, nor kept beside the tab', async () => {
    const host = withTab(300)
    const before = kept(host)
    const answers: string[] = []
    const told = (name: string, ...args: unknown[]) => {
      const given = answer(host, name, ...args)
      answers.push(JSON.stringify(given))
      return given.ok ? given.value : null
    }
    const check = begun(host)
    told('readTab', check.tab, 'found')
    const { fillers, today, locale } = check.offer
    const plan = { columns: planned(check.columns), update: check.update, fillers, today, locale }
    told('countTab', { tab: check.tab, shape: check.shape, from: 2, before: '', plan })
    expect(answers.join('').length).toBeGreaterThan(2_000)
    expect(answers.filter((text) => CANARY.test(text))).toEqual([])
    expect(kept(host) === before).toBe(true)
    expect(host.log.filter((line) => CANARY.test(line))).toEqual([])
  })

  test('is asked in parts, each once more after a failure, and no record counts twice', async () => {
    const rows = Array.from({ length: 600 }, (_, n) => [
      ...(customers(600)[n] ?? []),
      ...Array.from({ length: 193 }, (_, at) => `v${(n * at) % 7}`),
    ])
    const host = reopen(project)
    const header = [...COLUMNS, ...Array.from({ length: 193 }, (_, at) => `autre_${at}`)]
    pasted(host, NAME, [header, ...rows])
    const calm = begun(host)
    await counted(calm)
    expect(calm.course.marks()).toHaveLength(3)
    const check = begun(host)
    for (const [at, when] of [
      [3, 'before'],
      [20, 'after'],
    ] as const) {
      host.faults.throwAt(at, { when })
      await expect(check.course.goOn()).rejects.toThrow()
      host.faults.clear()
      host.faults.killAt(at, { when })
      await expect(check.course.goOn()).rejects.toThrow('killed')
      host.faults.clear()
      expect(await check.course.goOn()).toBe('more')
    }
    host.holdLock(true)
    await expect(check.course.goOn()).rejects.toThrow(/Un autre calcul/)
    host.holdLock(false)
    expect(await check.course.goOn()).toBe('done')
    expect(check.course.result()).toEqual(calm.course.result())
    expect(check.course.result().records).toBe(600)
  })

  test('may be read by somebody who may only read', async () => {
    const host = withTab(40)
    host.switchUser({ email: 'lise@example.com', role: 'viewer' })
    const check = begun(host)
    expect(await counted(check)).toBe('done')
    expect(refusal(host, 'emptyTab', checkedTab(check)).code).toBe('read-only')
  })
})

describe('a tab that changes meanwhile', () => {
  /** A check of a tab counted in two parts, of which one is done. */
  async function underWay(records = 400, before: (host: LocalHost) => void = () => {}) {
    const host = reopen(project)
    const wide = (n: number) => Array.from({ length: 193 }, (_, at) => `${n}-${at}`)
    const rows = customers(records).map((row, n) => [...row, ...wide(n)])
    pasted(host, NAME, [[...COLUMNS, ...wide(0).map((name) => `c${name}`)], ...rows])
    before(host)
    const check = begun(host)
    expect(await check.course.goOn()).toBe('more')
    return { host, check }
  }
  const changed = { failure: { code: 'changed' } }

  test.each<[string, (host: LocalHost) => void]>([
    ['lines inserted above', (host) => host.person.insertRows(NAME, 3, 2)],
    ['lines deleted', (host) => host.person.deleteRows(NAME, 5, 3)],
    [
      'a line moved from what was read to what was not',
      (host) => host.person.moveRows(NAME, 10, 1, 300),
    ],
    ['sorted the other way', (host) => host.person.sortRange(NAME, 'A2:GR401', 'A', false)],
    ['its header typed anew', (host) => host.person.type(NAME, 'C1', 'courriel')],
    ['a column added', (host) => host.person.type(NAME, 'GT3', 'x')],
    ['a column inserted', (host) => host.person.insertColumns(NAME, 2)],
  ])('%s: it is told, and no part is counted', async (_, act) => {
    const { host, check } = await underWay()
    act(host)
    expect(await check.course.goOn()).toEqual(changed)
  })

  test('sorted the other way around the very line where the parts meet: it is told', async () => {
    const sorted = (one: LocalHost, isUp: boolean) =>
      one.person.sortRange(NAME, 'A2:GR500', 'H', isUp)
    const { host, check } = await underWay(499, (one) => sorted(one, true))
    const meeting = () => host.person.read(NAME, 'A251:H251')
    const before = meeting()
    sorted(host, false)
    expect(meeting()).toEqual(before)
    expect(await check.course.goOn()).toEqual(changed)
  })

  test('a line inserted at any call of a part: it is told, or the part is what it was', async () => {
    const calm = begun(withTab(40))
    await counted(calm)
    const ask = withTab(40)
    const rehearsal = begun(ask)
    ask.resetCalls()
    await counted(rehearsal)
    const calls = ask.trace().length
    const became = new Map<string, number>()
    for (let at = calls - 14; at <= calls; at++) {
      const host = withTab(40)
      const check = begun(host)
      host.faults.betweenCalls((call) => {
        if (call === at) host.person.insertRows(NAME, 5, 1)
      })
      const standing = await counted(check)
      if (standing === 'done') expect(check.course.result()).toEqual(calm.course.result())
      else expect(standing).toEqual(changed)
      const word = standing === 'done' ? 'done' : 'told'
      became.set(word, (became.get(word) ?? 0) + 1)
    }
    expect([...became.keys()].sort()).toEqual(['done', 'told'])
  })

  test('renamed: it is the same tab', async () => {
    const { host, check } = await underWay()
    host.person.renameSheet(NAME, 'Export de mars')
    expect(await counted(check)).toBe('done')
    expect(call(host, 'emptyTab', checkedTab(check))).toEqual({ emptied: 'Export de mars' })
  })

  test('deleted between two parts, or within one: it is told in words', async () => {
    const { host, check } = await underWay()
    host.faults.betweenCalls((at) => {
      if (at === 60 && host.person.sheetNames().includes(NAME)) host.person.deleteSheet(NAME)
    })
    await expect(counted(check)).rejects.toThrow()
    host.faults.clear()
    expect(host.person.sheetNames()).not.toContain(NAME)
    await expect(check.course.goOn()).rejects.toThrow(/n'est plus dans ce fichier/)
    expect(refusal(host, 'readTab', check.tab, 'found').code).toBe('tab-away')
  })
})

describe('what a tab may hold', () => {
  const table = (rows: (string | number | boolean)[][]) => {
    const host = reopen(project)
    pasted(host, NAME, rows)
    return host
  }
  test('formulas are what they show, errors are fillers', async () => {
    const host = withTab(30)
    host.person.type(NAME, 'C3', '=LOWER("A@B.FR")')
    host.person.giveResult(NAME, 'C3', 'a@b.fr')
    host.person.type(NAME, 'C4', '=1/0')
    host.person.giveResult(NAME, 'C4', '#DIV/0!')
    const check = begun(host)
    await counted(check)
    const rows = customers(30)
    rows[1]?.splice(2, 1, 'a@b.fr')
    rows[2]?.splice(2, 1, '#DIV/0!')
    const result = check.course.result()
    expect(result).toEqual(await ofFile(rows, check))
    expect(result.columns[2]?.placeholder).toBe(1 + 2)
  })

  test('dates and numbers of the sheet are read by its own clock, not by how they show', async () => {
    const host = table([['email', 'optin_email', 'updated_at', 'postal_code']])
    const sheet = host.person
    for (let row = 2; row < 32; row++) {
      sheet.type(NAME, `A${row}`, `p${row}@free.fr`)
      sheet.type(NAME, `C${row}`, '05/03/2026 00:30:00')
      sheet.type(NAME, `D${row}`, row % 2 === 0 ? '01000' : '75011')
    }
    const check = begun(host)
    await counted(check)
    const [, , days, postal] = check.course.result().columns
    expect(days).toMatchObject({ order: 'certain', oldest: 46086, median: 46086 })
    expect(postal?.remarks).toContainEqual({ code: 'lost-zero', count: 15 })
  })

  test('a merged line above the header, and the header a person tells', async () => {
    const host = table([
      ['Client', '', '', 'Vente'],
      ['nom', 'email', 'cp', 'montant'],
    ])
    host.person.merge(NAME, 'A1:C1')
    const rows = [
      ['Zoé', 'zoe@free.fr', '75011', '12'],
      ['Léa', 'lea@free.fr', '', ''],
    ]
    host.person.paste(NAME, 'A3', rows)

    const number = numberOf(host, NAME)
    const told = begunCheck(host, number, 'SRC-001', 2)
    await counted(told)
    expect(told.course.result().columns.map((one) => one?.empty)).toEqual([0, 0, 1, 1])
    const none = begunCheck(host, number, 'SRC-001', null)
    await counted(none)
    expect(none.course.result().records).toBe(4)
  })

  test('a header alone holds no record', async () => {
    const check = begun(table([COLUMNS]))
    expect(await counted(check)).toBe('done')
    expect(check.course.result().records).toBe(0)
  })

  test.each([
    ['empty', []],
    ['empty', [[' ', ' ']]],
    ['too-many-columns', [Array.from({ length: 4_097 }, (_, at) => `c${at}`)]],
  ])('%s is told', (code, rows) => {
    const host = table(rows)
    expect(call(host, 'readTab', numberOf(host, NAME), 'found')).toMatchObject({
      told: { failure: { code } },
    })
  })

  test('a payment card stops the check, until somebody says that it is none', async () => {
    const rows = customers(40)
    rows[20]?.splice(1, 1, '4970100000000154')
    const check = begun(withTab(40, rows))
    expect(await counted(check)).toMatchObject({
      failure: { code: 'card-number', column: 1, values: { name: 'nom' } },
    })
  })
})

describe('a tab of ours', () => {
  test.each(['Sources', 'Variables', 'Paramètres', 'Accueil', 'Listes'])(
    '%s is neither offered, read, counted nor emptied',
    async (name) => {
      const host = withTab(40)
      const check = begun(host)
      await counted(check)
      const id = host.book.sheetByName(name)?.id
      const offered = call<readonly { name: string }[]>(host, 'otherTabs')
      expect(offered.map((one) => one.name)).not.toContain(name)
      expect(refusal(host, 'readTab', id, 'found')).toMatchObject({
        code: 'tab-ours',
        message: expect.stringContaining(`« ${name} » est un onglet de l'outil`),
      })
      const before = kept(host)
      expect(refusal(host, 'emptyTab', { ...checkedTab(check), tab: id }).code).toBe('tab-ours')
      expect(kept(host) === before).toBe(true)
    },
  )

  test('copied by a person is known by its headers, and not read', () => {
    const host = reopen(project)
    const copy = host.person.duplicateSheet('Sources')
    const id = host.book.sheetByName(copy)?.id
    expect(refusal(host, 'readTab', id, 'found').code).toBe('tab-ours')
  })
})

describe('emptying a tab', () => {
  async function checkedHost() {
    const host = withTab(60)
    host.person.setNote(NAME, 'B3', 'KANARI : cliente de la mairie')
    const check = begun(host)
    await counted(check)
    return { host, check }
  }

  test('takes its cells and their notes away, and touches no other tab', async () => {
    const { host, check } = await checkedHost()
    const others = () => host.person.sheetNames().filter((name) => name !== NAME)
    const before = others().map((name) => JSON.stringify(host.person.read(name, 'A1:Z60')))
    expect(CANARY.test(kept(host))).toBe(true)
    expect(call(host, 'emptyTab', checkedTab(check))).toEqual({ emptied: NAME })
    expect(CANARY.test(kept(host))).toBe(false)
    expect(others().map((name) => JSON.stringify(host.person.read(name, 'A1:Z60')))).toEqual(before)
    const whole = kept(host)
    expect(call(host, 'emptyTab', checkedTab(check))).toEqual({ emptied: NAME })
    expect(kept(host) === whole).toBe(true)
  })

  /** How many calls emptying takes. */
  async function callsOfEmptying(): Promise<number> {
    const { host, check } = await checkedHost()
    host.resetCalls()
    call(host, 'emptyTab', checkedTab(check))
    return host.trace().length
  }

  test('killed anywhere, it is whole or empty, and asked again it is empty', async () => {
    const { host, check } = await checkedHost()
    const saved = host.save()
    host.resetCalls()
    call(host, 'emptyTab', checkedTab(check))
    const calls = host.trace().length
    for (let at = calls; at > 0; at -= swept(19, 1)) {
      host.load(saved)
      host.faults.killAt(at, { when: at % 2 === 0 ? 'before' : 'after' })
      expect(() => host.run('call', 'emptyTab', [checkedTab(check)])).toThrow('killed')
      host.faults.clear()
      const held = host.person
        .read(NAME, 'A1:G61')
        .flat()
        .filter((value) => value !== '').length
      expect([0, 7 + 60 * 7 - 15], `call ${at}`).toContain(held)
      expect(call(host, 'emptyTab', checkedTab(check))).toEqual({ emptied: NAME })
      expect(CANARY.test(kept(host)), `call ${at}`).toBe(false)
    }
  })

  test('erases no line that somebody adds below at any of its calls', async () => {
    const calls = await callsOfEmptying()
    for (let at = calls - 16; at <= calls; at++) {
      const { host, check } = await checkedHost()
      host.faults.betweenCalls((call) => {
        if (call === at) host.person.type(NAME, 'B62', 'à rappeler')
      })
      const given = answer(host, 'emptyTab', checkedTab(check))
      host.faults.clear()
      expect(given.ok || given.failure.code).toSatisfy((one) => [true, 'tab-changed'].includes(one))
      expect(host.person.read(NAME, 'B62')).toEqual([['à rappeler']])
    }
  })

  test.each<[string, (host: LocalHost) => void]>([
    ['a cell was corrected', (host) => host.person.type(NAME, 'B30', 'Dupont')],
    ['its header was', (host) => host.person.type(NAME, 'B1', 'Nom')],
    ['a customer was added', (host) => host.person.type(NAME, 'A62', 'C-62')],
    ['two customers changed places', (host) => host.person.moveRows(NAME, 10, 1, 30)],
  ])('is refused once %s, and all stays', async (_, act) => {
    const { host, check } = await checkedHost()
    act(host)
    const before = kept(host)
    expect(refusal(host, 'emptyTab', checkedTab(check))).toEqual({
      code: 'tab-changed',
      message: expect.stringContaining("n'est plus tel qu'il a été contrôlé"),
    })
    expect(kept(host) === before).toBe(true)
  })

  test('is refused where a protection keeps the person out', async () => {
    const { host, check } = await checkedHost()
    host.book.sheetByName(NAME)?.protections.push({
      ...{ id: host.book.freshId(), description: '', warningOnly: false },
      ...{ area: { top: 2, left: 1, bottom: 4, right: 2 }, editors: ['owner@example.com'] },
    })
    host.switchUser({ email: 'robin@example.com', role: 'editor' })
    expect(refusal(host, 'emptyTab', checkedTab(check)).code).toBe('tab-closed')
  })

  test('is refused for marks of another tab, or of a part of it', async () => {
    const { host, check } = await checkedHost()
    const asked = checkedTab(check)
    for (const marks of [[], ['0-0'], [...asked.marks, '0-0']])
      expect(refusal(host, 'emptyTab', { ...asked, marks }).code).toBe('tab-changed')
  })
})

test.each([
  ['readTab', ['x', 'found'], 'tab'],
  ['readTab', [1, 0], 'header'],
  ['readTab', [1, 'lost'], 'header'],
  ['countTab', [null], 'tab'],
  ['countTab', [{ tab: 1, shape: { rows: 1, columns: 1, first: 5, end: 2 } }], 'hasHeader'],
  ['emptyTab', [{ tab: 1, marks: [3] }], 'marks'],
  ['emptyTab', [{ tab: 1, marks: [], shape: {} }], 'rows'],
])('%s asked with %j is refused for its %s', (name, args, what) => {
  const host = reopen(project)
  expect(refusal(host, name, ...args)).toEqual({
    code: 'bad-arguments',
    message: expect.stringMatching(new RegExp(`${what}\\.$`)),
  })
})
