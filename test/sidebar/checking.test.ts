import { describe, expect, test } from 'vitest'
import type { ChosenColumn } from '../../sidebar/checking/choices.ts'
import {
  chosenAnew,
  countsToSave,
  isCounted,
  planned,
  proposed,
  updateColumn,
  variableOf,
} from '../../sidebar/checking/choices.ts'
import { counting } from '../../sidebar/checking/counting.ts'
import { readThrough } from '../../sidebar/checking/readThrough.ts'
import { isLikeValue, namesToSend, understanding } from '../../sidebar/checking/table.ts'
import { courseWords } from '../../sidebar/views/reading/courseWords.ts'
import type { CheckedVariable } from '../../src/app/commands/checkOffer.ts'
import { say } from '../../src/base/text.ts'
import type { CheckPlan } from '../../src/profiling/checkPlan.ts'
import type { Understood } from '../../src/profiling/file/understood.ts'
import type { ColumnNature } from '../../src/profiling/natureAsk.ts'
import { UNKNOWN_NATURE } from '../../src/profiling/natureAsk.ts'
import { FILLERS, FRENCH } from '../profiling/checked.ts'

function variable(id: string, what: Partial<ColumnNature> = {}): CheckedVariable {
  return { id, name: `variable ${id}`, source: 'SRC-001', nature: { ...UNKNOWN_NATURE, ...what } }
}

const matched = (id: string | null, nature: Partial<ColumnNature> = {}) => ({
  variable: id,
  isSure: true,
  datum: '',
  nature: { ...UNKNOWN_NATURE, ...nature },
})

/** A file as the page holds it. */
async function understood(text: string, headerLine?: number | null): Promise<Understood> {
  const file = { name: 'x.csv', bytes: new Blob([text]) }
  const told = await understanding(file, headerLine === undefined ? {} : { headerLine })
  if ('code' in told) throw new Error(told.code)
  return told
}

/** Counts a text as the worker does. */
async function checked(text: string, columns: readonly ChosenColumn[], update: number | null) {
  const plan: CheckPlan = {
    understood: await understood(text),
    columns: planned(columns),
    update,
    fillers: FILLERS,
    today: FRENCH.today,
    locale: 'fr',
  }
  const manner = { read: 64, count: 16, between: () => true }
  const end = await readThrough(new Blob([text]), counting(plan), manner)
  if (!end || !('result' in end)) throw new Error(JSON.stringify(end))
  return end.result
}

describe('names that leave', () => {
  test.each([
    ['Adresse e-mail', false],
    ['n° de carte', false],
    ['CA 2025', false],
    ['marie.dupont@exemple.fr', true],
    ['06 12 34 56 78', true],
    ['1984-03-12', true],
    ['x'.repeat(81), true],
  ])('%s reads as a value: %s', (name, isValue) => {
    expect(isLikeValue(name)).toBe(isValue)
  })

  test('none does where there is no header, or where it is taken on a record', async () => {
    const text = 'nom;mail\nDupont;marie@exemple.fr\nMartin;luc@exemple.fr\n'
    expect(namesToSend(await understood(text))).toEqual(['nom', 'mail'])
    expect(namesToSend(await understood(text, null))).toEqual(['', ''])
    expect(namesToSend(await understood(text, 2))).toEqual(['Dupont', ''])
  })
})

describe('the columns of a file', () => {
  const variables = [variable('a'), variable('b', { isAllowed: false })]
  const columns = proposed(
    ['un', 'deux', 'date_maj'],
    [matched('a'), matched('b'), matched(null)],
    variables,
  )

  test('are what is proposed; one that must not be looked into is not, whatever is chosen', () => {
    expect(columns.map(({ choice }) => variableOf(choice))).toEqual(['a', 'b', null])
    expect(columns.map(isCounted)).toEqual([true, false, true])
    expect(planned(columns).map(({ nature }) => nature.isAllowed)).toEqual([true, false, true])
    expect(chosenAnew(columns, 1, 'skip').map(isCounted)).toEqual([true, false, true])
  })

  test('share no variable: the one it is given to last has it', () => {
    const [first] = variables
    const anew = chosenAnew(columns, 2, first ? { variable: first } : 'count')
    expect(anew.map(({ choice }) => variableOf(choice))).toEqual([null, 'b', 'a'])
  })

  test('say when records were last confirmed by their names', () => {
    expect(updateColumn(columns)).toBe(2)
    expect(updateColumn(columns.slice(0, 2))).toBeNull()
  })
})

describe('a check', () => {
  const lines = Array.from({ length: 40 }, (_, n) => {
    const kind = n % 4 === 0 ? 'pro' : 'particulier'
    return `${kind};${n % 8 === 0 ? '' : '732829320'};CL-${n % 30};${1 + (n % 20)}/05/2025`
  })
  const text = `TYPE_CLI;SIREN;REF;MAJ\n${lines.join('\n')}\n`
  const variables = [
    { ...variable('type'), name: 'type client' },
    variable('siren', { format: 'siren', rule: 'type client = pro' }),
    variable('ref', { format: 'id', isKey: true, isEssential: true }),
  ]
  const columns = proposed(
    ['TYPE_CLI', 'SIREN', 'REF', 'MAJ'],
    [matched('type'), matched('siren'), matched('ref'), matched(null)],
    variables,
  )

  test('reads a rule in the names of the variables, and saves the days of the whole file', async () => {
    const result = await checked(text, columns, 3)
    expect(result).toMatchObject({ records: 40, recognised: 40, whole: 40 })
    const saved = countsToSave(columns, result, 3, FRENCH.today)
    expect(saved.map((one) => one.variable)).toEqual(['type', 'siren', 'ref'])
    expect(saved[1]).toMatchObject({ records: 40, applicable: 10, empty: 5, valid: 5 })
    expect(saved[2]).toMatchObject({ distinct: 30, duplicates: 20, isExact: true })
    expect(new Set(saved.map(({ oldest, median }) => `${oldest} ${median}`))).toEqual(
      new Set(['45778 45787']),
    )
  })

  test('saves no day that is still to come, nor of a file of a few records', async () => {
    const future = text.replace(/2025/g, '2027')
    const late = countsToSave(columns, await checked(future, columns, 3), 3, FRENCH.today)
    expect(late.map(({ oldest, median }) => [oldest, median])).toEqual(Array(3).fill([null, null]))
    const few = text.split('\n').slice(0, 20).join('\n')
    const small = countsToSave(columns, await checked(few, columns, 3), 3, FRENCH.today)
    expect(small.map(({ oldest, median }) => [oldest, median])).toEqual(Array(3).fill([null, null]))
  })

  test('keeps nothing of a column whose rule names what nobody looks at', async () => {
    const hidden = chosenAnew(columns, 0, 'skip')
    const saved = countsToSave(hidden, await checked(text, hidden, null), null, FRENCH.today)
    expect(saved.map((one) => one.variable)).toEqual(['ref'])
  })

  test('a file that changes meanwhile is told, and one left is left', async () => {
    const plan = { understood: await understood(text), columns: planned(columns), update: null }
    const full = { ...plan, fillers: FILLERS, today: FRENCH.today, locale: 'fr' } as const
    const manner = { read: 64, count: 16, between: () => true }
    const cut = { size: text.length + 9, slice: () => new Blob(['x']) } as unknown as Blob
    expect(await readThrough(cut, counting(full), manner)).toEqual({ failure: { code: 'changed' } })
    const left = { ...manner, between: () => false }
    expect(await readThrough(new Blob([text]), counting(full), left)).toBeNull()
  })
})

test.each([
  ['fr', 30e6, 120e6, 2, '15 Mo/s · encore 6 secondes environ'],
  ['en', 1e6, 601e6, 1, '1 MB/s · about 10 minutes left'],
] as const)('the pace in %s', (locale, done, all, seconds, words) => {
  const told = courseWords(done, all, seconds, (text, values) => say(text, locale, values))
  expect(told.replace(/\s/g, ' ')).toBe(words)
})
