import { expect, test } from 'vitest'
import type { Locale } from '../../../src/base/text.ts'
import { exitSentence } from '../../../src/planning/useless/exitSentence.ts'
import { type Candidate, minimisation } from '../../../src/planning/useless/minimisation.ts'
import { reuseWords } from '../../../src/planning/useless/reuseWords.ts'
import { purposes } from '../../../src/workbook/tabs/purposes.ts'
import { row } from '../../support/rows.ts'
import { BILLING, candidate, grounds, type Held } from './minimised.ts'

const NAMES = {
  source: (id: string) => ({ 'SRC-001': 'Caisse', 'SRC-002': 'Site web' })[id] ?? id,
  activity: (id: string) => ({ 'TRT-001': 'Facturer', 'TRT-002': 'Scores' })[id] ?? id,
}
const toDefine = row(purposes, 'TRT-002', { purpose: 'Scores', 'legal-basis': 'to-define' })
const used = { 'current-use': 'Lettre du mois', purpose: 'TRT-001' }
const bare = { 'current-use': null, purpose: null }
const asleep = { sources: new Map([['SRC-001', { ageHours: 1240 * 24 }]]) as never }

const CASES: readonly (readonly [string, Held, Parameters<typeof candidate>[1]?])[] = [
  ['« Aucun »', { holds: ['first-name'], typed: { ...used, 'current-use': 'Aucun' } }],
  [
    'A sensitive datum nobody asks for, alive',
    { holds: ['diet-preference'], typed: bare, known: { actuality: 0.54 } },
  ],
  [
    'A cart nobody fills',
    { holds: ['cart-items'], typed: bare, known: { completeness: 0.02, validity: 0.11 } },
  ],
  [
    'Old and left to age',
    {
      holds: ['first-name'],
      typed: { ...used, 'current-use': 'Aucun' },
      known: { actuality: 0.21 },
    },
  ],
  [
    'Kept too long, by its band',
    { holds: ['first-name'], typed: used, known: { valueAges: { from: 1095, to: 1825 } } },
  ],
  [
    'Kept too long, measured',
    { holds: ['first-name'], typed: used, known: { valueAges: { from: 1500, to: 1500 } } },
  ],
  ['Kept too long, by its source', { holds: ['first-name'], typed: used }, asleep],
  ['Basis to be defined', { holds: ['first-name'], typed: { ...bare, purpose: 'TRT-002' } }],
  ['Linked to nothing', { typed: bare }],
  ['Linked to nothing, used', { typed: { ...bare, 'current-use': 'Comptabilité' } }],
  ['Described, its uses left blank', { typed: { ...bare, filled: 900, 'typed-by': 'customer' } }],
  ['Linked to nothing, used by nobody', { typed: { ...bare, 'current-use': 'Aucun' } }],
  ['Match to be confirmed', { typed: bare, suggests: ['verbatim'] }],
  ['A weak key', { holds: ['vat-number'], typed: { ...bare, 'current-use': 'Aucun' } }],
  ['Usually imposed by law', { holds: ['nationality'], typed: bare }],
]

test('every reason and every proposal is a sentence people can read, in both languages', async () => {
  const told = (one: Candidate | null | undefined, title: string) => {
    if (!one) throw new Error(`${title}: no candidate`)
    const line = (locale: Locale) => {
      const uses = reuseWords(one.reuse, locale)
      return `- ${exitSentence(one, NAMES, locale)}${uses === '' ? '' : `\n  *${uses}*`}\n`
    }
    return `## ${title}\n\n${line('fr')}${line('en')}`
  }
  const pages = CASES.map(([title, held, over]) =>
    told(candidate(held, { ...over, rows: { purposes: [BILLING, toDefine] } }), title),
  )
  const copy = [
    {
      holds: ['first-name'],
      typed: { ...used, 'current-use': 'Aucun', 'reference-source': 'SRC-002' },
    },
    { holds: ['first-name'], typed: { ...used, source: 'SRC-002' } },
  ]
  const found = minimisation(grounds(copy)).candidates
  const page = ['# Useless data', ...pages, told(found.get('VAR-0001'), 'A copy')].join('\n\n')
  await expect(`${page.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`).toMatchFileSnapshot(
    '../../golden/useless.md',
  )
})

test('more than four scenarios are counted, not listed', () => {
  const uses = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, at) => ({
    label: { fr: name, en: name },
    isPlanned: at < 3,
  }))
  expect(reuseWords(uses, 'fr')).toBe('A ; B ; C ; D (catalogue) et 2 autres')
  expect(reuseWords(uses.slice(0, 5), 'en')).toBe('A; B; C; D (catalogue) and 1 more')
  expect(reuseWords([], 'fr')).toBe('')
})
