import { expect, test } from 'vitest'
import { menuPlan } from '../../../src/app/menuPlan.ts'
import { accuracyWords } from '../../../src/app/results/accuracyWords.ts'
import { toConfirm } from '../../../src/app/results/homeProgress.ts'
import { weightsTold } from '../../../src/app/results/weightsTold.ts'
import type { VariableFigures } from '../../../src/planning/variables/variableFigures.ts'

// Wilson, domain B.8: 45/50 → 79 to 96; 27/30 → 74 to 97; 50/50 → 93 to 100.
test.each([
  [45, 50, 'de 79\u00a0% à 96\u00a0%', '79% to 96%'],
  [27, 30, 'de 74\u00a0% à 97\u00a0%', '74% to 97%'],
  [50, 50, 'de 93\u00a0% à 100\u00a0%', '93% to 100%'],
  [
    19,
    24,
    'de 60\u00a0% à 91\u00a0%, indicatif (24 fiches contrôlées)',
    '60% to 91%, indicative (24 records checked)',
  ],
  [
    1,
    1,
    'de 21\u00a0% à 100\u00a0%, indicatif (1 fiche contrôlée)',
    '21% to 100%, indicative (1 record checked)',
  ],
])('%i right out of %i: %s', (correct, checked, fr, en) => {
  expect(accuracyWords(correct, checked, 'fr')).toBe(fr)
  expect(accuracyWords(correct, checked, 'en')).toBe(en)
})

test.each([
  ['nothing checked', null, null],
  ['none checked', 0, 0],
  ['more right than checked', 22, 20],
])('%s: no interval', (_, correct, checked) => {
  expect(accuracyWords(correct, checked, 'fr')).toBe('')
})

const NAMES: Readonly<Record<string, string>> = {
  completeness: 'Complétude',
  accuracy: 'Précision',
}
const name = (criterion: string) => NAMES[criterion] ?? criterion

test.each([
  [
    'two weights',
    '25-20-20-15-10-10',
    '30-20-20-10-10-10',
    'Complétude 25 → 30, Précision 15 → 10',
  ],
  ['a decimal', '25-20-20-15-10-10', '25-20-20-12.5-10-10', 'Précision 15 → 12,5'],
  ['what was kept otherwise, as it was kept', '', '25-20-20-15-10-10', ' → 25-20-20-15-10-10'],
])('%s that changed are told by name', (_, before, after, told) => {
  expect(weightsTold({ before, after }, name, 'fr')).toBe(told)
})

const linked = (confirmed: string[], suggested: string[]) =>
  ({ links: { confirmed, suggested } }) as unknown as VariableFigures

test('Accueil counts the variables whose datum waits for a person, and names the command', () => {
  const figures = [linked(['email'], []), linked([], ['email']), linked([], ['city', 'country'])]
  const [line] = toConfirm(figures, 'fr')
  expect(line?.slice(0, 3)).toEqual(['', 'Correspondances à confirmer', '2 variables'])
  for (const locale of ['fr', 'en'] as const) {
    const captions = menuPlan.more.entries.map(({ caption }) => caption[locale])
    const [, , , what = ''] = toConfirm(figures, locale)[0] ?? []
    expect(captions).toContain(/› ([^:\u00a0]+)/.exec(what)?.[1])
  }
  expect(toConfirm([linked(['email'], [])], 'fr')).toEqual([])
})
