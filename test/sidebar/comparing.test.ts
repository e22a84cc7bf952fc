import { describe, expect, test } from 'vitest'
import type { Choice, ChosenColumn } from '../../sidebar/checking/choices.ts'
import { understanding } from '../../sidebar/checking/table.ts'
import { comparing } from '../../sidebar/comparing/comparing.ts'
import type { Lined, Side } from '../../sidebar/comparing/lined.ts'
import {
  datumOf,
  keyPair,
  openPairs,
  planOf,
  proposedLining,
} from '../../sidebar/comparing/lined.ts'
import type { ComparisonEnd } from '../../sidebar/comparing/readBoth.ts'
import { readBoth } from '../../sidebar/comparing/readBoth.ts'
import type { ComparisonOffer } from '../../src/app/commands/comparisonOffer.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'
import type { TwoFilesOutcome } from '../../src/profiling/twoFiles/twoFiles.ts'
import { FILLERS, FRENCH } from '../profiling/checked.ts'

/** What a test says of a column: the variable it is, what it seems to hold, how it is judged. */
interface Said {
  readonly variable?: string
  readonly datum?: string
  readonly nature?: Partial<ColumnNature>
}

const EMAIL: Said = { datum: 'E-mail', nature: { format: 'email', isKey: true } }
const PHONE: Said = { datum: 'Téléphone', nature: { format: 'phone', isKey: true } }

const offer: ComparisonOffer = {
  at: '2026-11-21T09:00:00Z',
  today: FRENCH.today,
  locale: 'fr',
  sources: [],
  variables: [],
  fillers: FILLERS,
  shared: [{ id: 'city', name: 'Ville', variables: ['V1', 'V2'], compared: '', equal: '' }],
}

/** A file whose columns are known by the words of their header. */
async function side(text: string, known: Readonly<Record<string, Said>> = {}): Promise<Side> {
  const file = { name: 'x.csv', bytes: new Blob([text]) }
  const understood = await understanding(file, {})
  if ('code' in understood) throw new Error(understood.code)
  const columns = understood.header.map((name, column): ChosenColumn => {
    const { variable, datum = '', nature = {} } = known[name] ?? {}
    const judged = { ...UNKNOWN_NATURE, ...nature }
    const choice: Choice = variable
      ? { variable: { id: variable, name, source: 'S', nature: judged } }
      : 'count'
    const match = { variable: null, isSure: false, datum, nature: judged }
    return { column, name, match, choice, isCardFree: false }
  })
  return { table: { file, understood }, source: 'S', columns }
}

/** Compares both files of a lining, in small pieces; stops after so many of them. */
async function compared(
  lined: Lined,
  most = Number.POSITIVE_INFINITY,
): Promise<ComparisonEnd | null> {
  const plan = planOf(lined, offer)
  if (!plan) throw new Error('no key')
  let left = most
  const between = () => left-- > 0
  const files = [lined.sides[0].table.file.bytes, lined.sides[1].table.file.bytes] as const
  return readBoth(files, comparing(plan), { read: 64, count: 16, between })
}

async function found(lined: Lined): Promise<TwoFilesOutcome> {
  const end = await compared(lined)
  if (!end || !('result' in end)) throw new Error(JSON.stringify(end))
  return end.result
}

const TILL = `ref;mail;portable;ville;iban
1;zoe@free.fr;06 12 34 56 79;Lyon;FR76
2;bob@free.fr;0712345679;Paris;FR77
3;ann@free.fr;;Lille;FR78
4;nc;0612345680;Nice;FR79
`
const SITE = `ref;adresse;tel;commune;iban
9;ZOE@free.fr;+33612345679;Lyon;FR76
8;bob@free.fr;0612345679;Nantes;FR77
7;new@free.fr;0612345685;Brest;FR70
`
const IBAN: Said = { nature: { isAllowed: false } }
const till = () =>
  side(TILL, { mail: EMAIL, portable: PHONE, ville: { variable: 'V1' }, iban: IBAN })
const site = () =>
  side(SITE, { adresse: EMAIL, tel: PHONE, commune: { variable: 'V2' }, iban: IBAN })

describe('two files', () => {
  test('share the columns of one datum, of one likeness, of one name; never a closed one', async () => {
    const lined = proposedLining(await till(), await site(), offer)
    expect(lined.pairs.map(({ first, second }) => [first, second])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(lined.key).toEqual([1, 1])
    expect(openPairs(lined).map(({ first }) => first)).toEqual([0, 2, 3])
    const [city] = openPairs(lined).slice(-1)
    expect(city && datumOf(city, lined.sides, offer)?.name).toBe('Ville')
    const [reference] = openPairs(lined)
    expect(reference && datumOf(reference, lined.sides, offer)).toBeNull()
  })

  test('a column is in one pair only; an ambiguous name proposes nothing', async () => {
    const two = { mail: EMAIL, autre: EMAIL }
    const lined = proposedLining(
      await side('mail;autre\na@b.fr;c@d.fr\n', two),
      await side('courriel\na@b.fr\n', { courriel: EMAIL }),
      offer,
    )
    expect(lined.pairs).toEqual([{ first: 0, second: 0, isTicked: true }])
    const doubtful = { datum: 'Téléphone mobile / Téléphone fixe' }
    const vague = proposedLining(
      await side('tel\n06\n', { tel: doubtful }),
      await side('phone\n06\n', { phone: doubtful }),
      offer,
    )
    expect([vague.pairs, vague.key]).toEqual([[], [null, null]])
    expect(planOf(vague, offer)).toBeNull()
  })

  test('tell who is in both and what both say, whatever the form', async () => {
    const lined = proposedLining(await till(), await site(), offer)
    const result = await found(lined)
    expect(result).toMatchObject({ records: [4, 3], keyed: [3, 3], found: [2, 2], common: 2 })
    // The reference differs, one phone and one city of two agree.
    expect(result.columns.map((one) => one && [one.compared, one.equal])).toEqual([
      [2, 0],
      [2, 1],
      [2, 1],
    ])
  })

  test('the same file twice: everything is found and everything agrees', async () => {
    const result = await found(proposedLining(await till(), await till(), offer))
    expect(result).toMatchObject({ keyed: [3, 3], found: [3, 3], common: 3, unclear: 0 })
    expect(result.columns.every((one) => one?.compared === one?.equal)).toBe(true)
  })

  test('no customer in both: nothing is compared, and nothing breaks', async () => {
    const other = SITE.replace(/free\.fr/g, 'orange.fr')
    const known = { adresse: EMAIL, tel: PHONE, commune: { variable: 'V2' }, iban: IBAN }
    const result = await found(proposedLining(await till(), await side(other, known), offer))
    expect(result).toMatchObject({ found: [0, 0], common: 0 })
    expect(result.columns.every((one) => one?.compared === 0)).toBe(true)
  })

  test('a key nearly empty speaks of few records, and says of how many', async () => {
    const lines = Array.from({ length: 200 }, (_, n) => `${n === 7 ? 'a@b.fr' : ''};x${n}`)
    const poor = await side(`mail;nom\n${lines.join('\n')}\n`, { mail: EMAIL })
    const rich = await side('mail;nom\na@b.fr;x7\nc@d.fr;y\n', { mail: EMAIL })
    const result = await found(proposedLining(poor, rich, offer))
    expect(result).toMatchObject({ records: [200, 2], keyed: [1, 2], common: 1 })
  })

  test('a card number in the second file is told with its file; said to be no card, it is read', async () => {
    const cards = SITE.replace('Nantes', '4970100000000154')
    const known = { adresse: EMAIL, tel: PHONE, commune: { variable: 'V2' }, iban: IBAN }
    const second = await side(cards, known)
    const lined = proposedLining(await till(), second, offer)
    expect(await compared(lined)).toMatchObject({
      failure: { code: 'card-number', side: 1, column: 3, values: { name: 'commune' } },
    })
    const columns = second.columns.map((one) => ({ ...one, isCardFree: one.column === 3 }))
    const free: Lined = { ...lined, sides: [lined.sides[0], { ...second, columns }] }
    expect(await found(free)).toMatchObject({ common: 2 })
    const closed = second.columns.map((one) =>
      one.column === 3 ? { ...one, choice: 'skip' as const } : one,
    )
    const without: Lined = { ...lined, sides: [lined.sides[0], { ...second, columns: closed }] }
    expect((await found(without)).columns).toHaveLength(2)
  })

  test('left half way, in one file or the other, nothing is told; a file that changes is', async () => {
    const lined = proposedLining(await till(), await site(), offer)
    expect(await compared(lined, 2)).toBeNull()
    expect(await compared(lined, 1 + Math.ceil(TILL.length / 16))).toBeNull()
    const gone = { size: 4096, slice: () => new Blob(['x']) } as unknown as Blob
    const [first, second] = lined.sides
    const cut = { ...second, table: { ...second.table, file: { name: 'x', bytes: gone } } }
    expect(await compared({ ...lined, sides: [first, cut] })).toEqual({
      failure: { code: 'changed', side: 1 },
    })
  })

  test('a key nobody may look into is none', async () => {
    const lined = proposedLining(await till(), await site(), offer)
    const closed: Lined = { ...lined, key: [4, 4] }
    expect([keyPair(closed), planOf(closed, offer)]).toEqual([null, null])
    expect(
      await readBoth([new Blob(['']), new Blob([''])], null, {
        read: 1,
        count: 1,
        between: () => true,
      }),
    ).toEqual({
      failure: { code: 'closed-key' },
    })
  })

  test('what goes to the worker holds no record of the page', async () => {
    const plan = planOf(proposedLining(await till(), await site(), offer), offer)
    expect(JSON.stringify(plan)).not.toMatch(/zoe|bob|Lyon/i)
    // Four records, and some room to spare.
    expect(plan?.expected).toBeGreaterThanOrEqual(4)
    expect(plan?.expected).toBeLessThan(12)
  })
})
