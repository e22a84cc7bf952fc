import { expect, test } from 'vitest'
import { data } from '../../src/catalogue/data.ts'
import { fieldNames } from '../../src/catalogue/fieldNames.ts'
import { catalogueMatcher } from '../../src/matching/catalogueMatcher.ts'
import { SUBJECTS } from '../../src/matching/subjects.ts'

const { words } = catalogueMatcher()
const subjects = new Set([...SUBJECTS.map(({ id }) => id), 'any', 'unknown'])

test('names of tools speak of known subjects and data, and each says one thing', () => {
  const meanings = new Map<string, string>()
  const problems: string[] = []
  for (const { subject, name, data: named } of fieldNames()) {
    if (!subjects.has(subject)) problems.push(`${name}: subject ${subject}`)
    for (const datum of named) if (!data().has(datum)) problems.push(`${name}: datum ${datum}`)
    const key = `${subject} · ${words(name).join(' ')}`
    const other = meanings.get(key)
    if (other !== undefined && other !== named.join(';')) problems.push(`${key}: two meanings`)
    meanings.set(key, named.join(';'))
  }
  expect(problems).toEqual([])
})

test('subjects are at home with known data and families', () => {
  const families = new Set([...data().values()].map(({ family }) => family))
  const list = (text = '') => text.split(/\s+/).filter(Boolean)
  const strangers = SUBJECTS.flatMap((subject) => [
    ...list(subject.families).filter((family) => !families.has(family)),
    ...list(subject.data).filter((datum) => !data().has(datum)),
  ])
  expect(strangers).toEqual([])
})
