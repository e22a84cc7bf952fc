import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { TestFindings } from '../../planning/tests/testFindings.ts'
import { isWon, testFindings } from '../../planning/tests/testFindings.ts'
import { intervalSentence, verdictSentence } from '../../planning/tests/verdictSentence.ts'
import type { Issue } from '../../workbook/issue.ts'
import { tests } from '../../workbook/tabs/tests.ts'
import type { Inventory } from '../inventory.ts'
import type { Edit } from '../ports.ts'
import type { Content } from '../written.ts'
import { rowFigures } from './figures.ts'

type TestRow = Inventory['rows']['tests'][number]

/** Tests that are not over: what they say may still change. */
const UNDER_WAY: readonly (string | null)[] = ['planned', 'running']

/** The computed columns of Tests: what each test shows, and what it cost. */
export function testResults(inventory: Inventory): Edit {
  const { locale } = inventory.lexicon
  return rowFigures(tests, inventory.rows.tests, (row) => content(row, locale), inventory)
}

function content(row: TestRow, locale: 'fr' | 'en'): Content {
  const { values } = row
  const { comparison, costPerDatum, returnOnCost } = testFindings(row)
  const cost = { 'cost-per-datum': cents(costPerDatum), roi: returnOnCost }
  if (comparison === null) return cost
  const sizes = {
    smallest: Math.min(values['group-a'] ?? 0, values['group-b'] ?? 0),
    collected: (values['success-a'] ?? 0) + (values['success-b'] ?? 0),
  }
  const isRunning = UNDER_WAY.includes(values.status)
  return {
    ...cost,
    'rate-a': comparison.rateA,
    'rate-b': comparison.rateB,
    uplift: Math.round(comparison.uplift * 1000) / 10,
    interval: intervalSentence(comparison, locale),
    verdict: verdictSentence(comparison, sizes, isRunning, locale),
  }
}

function cents(amount: number | null): number | null {
  return amount === null ? null : Math.round(amount * 100) / 100
}

/** Counts that cannot be, and tests to scale up that nothing follows or founds. */
export function testIssues({ rows, lexicon }: Inventory): Issue[] {
  const ideas = new Map(rows.collection.map(({ key, values }) => [key, values.decision]))
  return rows.tests.flatMap((row) => {
    const found = testFindings(row)
    return [...impossibleCounts(row, found), ...rollOut(row, found, ideas, lexicon)]
  })
}

function impossibleCounts({ line, values }: TestRow, { impossible }: TestFindings): Issue[] {
  return impossible.map((group) => ({
    tab: 'tests',
    row: line,
    column: `success-${group}`,
    code: 'more-collected-than-exposed',
    values: { collected: values[`success-${group}`] ?? 0, exposed: values[`group-${group}`] ?? 0 },
  }))
}

/** A test to scale up whose idea is not rolled out, names none, or was not shown to work. */
function rollOut(
  { line, values, states }: TestRow,
  { comparison }: TestFindings,
  ideas: ReadonlyMap<string, string | null>,
  lexicon: Inventory['lexicon'],
): Issue[] {
  if (values.decision !== 'scale') return []
  const issue = (code: Issue['code'], told: Issue['values'] = {}): Issue => {
    return { tab: 'tests', row: line, column: 'decision', code, values: told }
  }
  const isFounded = isWon(comparison) || values.learning !== null
  const unproven = isFounded ? [] : [issue('roll-out-unproven')]
  if (values.idea === null) {
    return states.idea === 'blank' ? [...unproven, issue('roll-out-no-idea')] : unproven
  }
  const decision = ideas.get(values.idea) ?? null
  if (decision === 'deployed') return unproven
  const told = {
    idea: lexicon.reference('collection', values.idea),
    decision:
      decision === null ? say(NONE, lexicon.locale) : lexicon.word('idea_decision', decision),
  }
  return [...unproven, issue('roll-out-due', told)]
}

const NONE: Text = { fr: 'aucune', en: 'none' }
