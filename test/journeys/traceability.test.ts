// What the project came from, line by line: each line of traceability.csv names the places of the workbook
// that carry it, and the demonstration shows something in each of them.
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { Hand } from '../../local/demo/hand.ts'
import { demoWorkbook } from '../../local/preview/demoWorkbook.ts'
import type { SystemMap } from '../../src/planning/flows/systemMap.ts'
import { shownAt } from '../support/places.ts'
import { call, reopen } from '../support/project.ts'

interface Line {
  readonly axis_id: string
  readonly axis_fr: string
  readonly carried_by: string
}

const LINES: Line[] = parse(
  readFileSync(new URL('../house/traceability.csv', import.meta.url), 'utf8'),
  { columns: true, bom: true },
)
const carriers = ({ carried_by }: Line) => carried_by.split('; ')

/** No block of Accueil: a page draws it. */
const MAP = 'home.map'

/** Places that show nothing in the demonstration, each with its reason and the test that shows it. */
const BLANK: Readonly<Record<string, string>> = {
  'history.quality':
    'the mean quality is kept from half of the weight of the criteria on, and a chain half way knows a third of it; shown below',
}

/** What a chain that measures little weighs: how old its feeds are, and who reaches its tools. */
const WEIGHTS = {
  fr: Object.entries({ Complétude: '10', Validité: '0', Précision: '0', Cohérence: '0' }),
  en: Object.entries({ Completeness: '10', Validity: '0', Accuracy: '0', Consistency: '0' }),
} as const
const is = (wanted: string) => (text: string) => text === wanted

describe.each(['fr', 'en'] as const)('the demonstration, %s', (locale) => {
  const open = () => reopen(demoWorkbook(locale, () => undefined))
  let shown: ReturnType<typeof shownAt>

  beforeAll(() => {
    shown = shownAt(open(), locale)
  }, 120_000)

  test.each(LINES)('$axis_id $axis_fr', (line) => {
    const isBlank = (place: string) => place !== MAP && shown(place).length === 0
    expect(carriers(line).filter(isBlank)).toEqual(carriers(line).filter((place) => place in BLANK))
  })

  test('the map of the system, drawn in a page, links its sources', () => {
    const { nodes, edges } = call<SystemMap>(open(), 'systemMap')
    expect(nodes.length).toBeGreaterThan(10)
    expect(edges.length).toBeGreaterThan(2)
  })

  test('the mean quality is kept once half of the weight is known', () => {
    const host = open()
    const hand = new Hand(host)
    for (const [criterion, weight] of WEIGHTS[locale])
      hand.type('settings', 'value', hand.row('settings', 'parameter', is(criterion)), weight)
    call(host, 'recompute')
    expect(shownAt(host, locale)('history.quality')).toEqual([expect.stringMatching(/^\d\d$/)])
  })
})
