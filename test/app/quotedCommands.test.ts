import { expect, test } from 'vitest'
import { failureTexts } from '../../src/app/failure.ts'
import { menuPlan } from '../../src/app/menuPlan.ts'
import type { Text } from '../../src/base/text.ts'
import { issueTexts } from '../../src/workbook/issue.ts'

const entries = [...menuPlan.entries, ...menuPlan.more.entries]
const texts: Readonly<Record<string, Text>> = { ...issueTexts, ...failureTexts }
const QUOTED = { fr: /lancez « ([^»]+) »/gi, en: /run “([^”]+)”/gi }

test.each(['fr', 'en'] as const)('a sentence only names commands of the menu: %s', (locale) => {
  const captions = entries.map(({ caption }) => caption[locale].replace('…', ''))
  const quoted = Object.values(texts).flatMap((text) =>
    [...text[locale].matchAll(QUOTED[locale])].map(([, name]) => name),
  )
  expect(quoted.length).toBeGreaterThan(2)
  expect(quoted.filter((name) => !captions.includes(name ?? ''))).toEqual([])
})
