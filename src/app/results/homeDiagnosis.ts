import type { Locale, Text } from '../../base/text.ts'
import { say, sayNumber } from '../../base/text.ts'
import { maturity, type ThemeMaturity } from '../../planning/diagnosis/maturity.ts'
import { blocks } from './bar.ts'
import type { Line } from './homeProgress.ts'
import type { Run } from './run.ts'

const TITLE: Text = {
  fr: 'Diagnostic, de 0 (inexistant) à 4 (optimisé)',
  en: 'Diagnosis, from 0 (non-existent) to 4 (optimised)',
}
const UNANSWERED: Text = {
  fr: '{of|# question sans réponse|# questions sans réponse}',
  en: '{of|# question unanswered|# questions unanswered}',
}
const LEVEL: Text = {
  fr: 'niveau {level} sur {answered|# réponse|# réponses}',
  en: 'level {level} on {answered|# answer|# answers}',
}
const GAP: Text = {
  fr: '{told}, écart {gap} avec la cible sur {aimed|# question|# questions}',
  en: '{told}, {gap} below target on {aimed|# question|# questions}',
}
const UNPLANNED: Text = {
  fr: '{told}, {n|# question|# questions} sans action prévue',
  en: '{told}, {n|# question|# questions} without a planned action',
}

const HIGHEST = 4

/** Lines of the diagnosis, theme by theme; none where nobody was asked. */
export function diagnosis({ inventory }: Run): Line[] {
  const { rows, lexicon } = inventory
  const { locale } = lexicon
  const grade = (level: string | null) => (level === null ? null : Number(level))
  const themes = maturity(
    rows.diagnosis.map(({ values }) => ({
      theme: values.theme ?? '',
      level: grade(values.level),
      target: grade(values['target-level']),
      hasAction: values.action !== null,
    })),
  )
  if (themes.length === 0) return []
  return [[say(TITLE, locale).toUpperCase()], ...themes.map((one) => line(one, locale)), []]
}

function line(one: ThemeMaturity, locale: Locale): Line {
  const { theme, level, gap, aimed, answered, of, unplanned } = one
  if (level === null) return ['', theme, '–', say(UNANSWERED, locale, { of })]
  const grade = (value: number) => sayNumber(value, locale, 1)
  const told = say(LEVEL, locale, { level: grade(level), answered })
  const withGap = gap ? say(GAP, locale, { told, gap: grade(gap), aimed }) : told
  const whole = unplanned > 0 ? say(UNPLANNED, locale, { told: withGap, n: unplanned }) : withGap
  return ['', theme, blocks(level / HIGHEST), whole]
}
