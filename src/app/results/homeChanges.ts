import { sayDay } from '../../base/day.ts'
import { clauses } from '../../base/listed.ts'
import type { Locale, Text } from '../../base/text.ts'
import { say, sayNumber, sayPercent } from '../../base/text.ts'
import type { Change } from './changes.ts'
import type { Line } from './homeProgress.ts'
import type { Run } from './run.ts'
import { toldChanges } from './toldChanges.ts'
import { weightsTold } from './weightsTold.ts'

const TITLE: Text = { fr: 'Ce qui a changé', en: 'What changed' }
const FIRST: Text = {
  fr: 'Depuis le début : premier calcul, rien à comparer',
  en: 'Since the start: first computation, nothing to compare',
}
const FORGOTTEN: Text = {
  fr: 'Depuis le {day} : non comparé, ce fichier est revenu sans la mémoire des calculs',
  en: 'Since {day}: not compared, this file came back without the memory of computations',
}
const NOTHING: Text = {
  fr: 'Depuis le {day} : rien',
  en: 'Since {day}: nothing',
}
const SINCE: Text = { fr: 'Depuis le {day}', en: 'Since {day}' }
const PROVEN: Text = { fr: 'Part réalisable prouvée', en: 'Proven achievable share' }
const ASSUMED: Text = { fr: 'Supposée, à mesurer', en: 'Assumed, to measure' }
const QUALITY: Text = { fr: 'Qualité moyenne', en: 'Average quality' }
const WEIGHTS: Text = { fr: 'Poids des critères', en: 'Weights of the criteria' }
const SCENARIOS_SHOWN = 4
const OTHERS: Text = {
  fr: 'et {n|# autre scénario|# autres scénarios}',
  en: 'and {n|# more scenario|# more scenarios}',
}
const NAMED: Text = { fr: '{name} : {figure}', en: '{name}: {figure}' }
const FROM_TO: Text = { fr: '{before} → {after}', en: '{before} → {after}' }
const SOLVED: Text = {
  fr: '{n|Donnée qui ne manque plus|Données qui ne manquent plus}',
  en: '{n|Datum no longer missing|Data no longer missing}',
}
const NEW: Text = {
  fr: '{n|Donnée nouvellement manquante|Données nouvellement manquantes}',
  en: '{n|Newly missing datum|Newly missing data}',
}
const LATE: Text = {
  fr: '{n|Source passée en retard|Sources passées en retard}',
  en: '{n|Source now late|Sources now late}',
}

/** Lines of what changed since the last day it was computed: computing again the same day changes nothing. */
export function sinceLast(run: Run): Line[] {
  const { locale } = run.inventory.lexicon
  const title = say(TITLE, locale).toUpperCase()
  if (run.before === null) return [[title, uncompared(run)]]
  const day = sayDay(run.before.day, locale)
  const lines = changeLines(run)
  return [[title, say(lines.length === 0 ? NOTHING : SINCE, locale, { day })], ...lines]
}

/** Why there is nothing to compare with: nothing came before, or the file has forgotten it. */
function uncompared({ inventory: { rows, lexicon }, now }: Run): string {
  const days = rows.history.flatMap(({ values }) => Math.floor(values.date ?? now))
  const earlier = Math.max(...days.filter((day) => day < Math.floor(now)))
  if (!Number.isFinite(earlier)) return say(FIRST, lexicon.locale)
  return say(FORGOTTEN, lexicon.locale, { day: sayDay(earlier, lexicon.locale) })
}

/** The same in one sentence; blank on a first day, and when nothing changed. */
export function changesTold(run: Run): string {
  const { locale } = run.inventory.lexicon
  const told = changeLines(run).map(([, name = '', figure = '', names = '']) =>
    figure === '' ? name : say(NAMED, locale, { name, figure: names === '' ? figure : names }),
  )
  return clauses(told, locale)
}

function changeLines(run: Run): Line[] {
  const { locale } = run.inventory.lexicon
  const told = toldChanges(run.before, run.snapshot, run.inventory)
  const { proven, assumed, quality, solved, newlyMissing, newlyLate, scenarios, weights } = told
  const percent = (value: number) => sayPercent(value, locale)
  const criterion = (id: string) => run.inventory.lexicon.word('quality_criterion', id)
  const more = scenarios.length - SCENARIOS_SHOWN
  return [
    ...moved(PROVEN, proven, percent, locale),
    ...moved(ASSUMED, assumed, percent, locale),
    ...moved(QUALITY, quality, (value) => sayNumber(value, locale, 0), locale),
    ...named(SOLVED, solved, locale),
    ...named(NEW, newlyMissing, locale),
    ...named(LATE, newlyLate, locale),
    ...scenarios
      .slice(0, SCENARIOS_SHOWN)
      .map((one): Line => ['', one.id, say(FROM_TO, locale, one)]),
    ...(more > 0 ? [['', say(OTHERS, locale, { n: more })]] : []),
    ...(weights ? [['', say(WEIGHTS, locale), weightsTold(weights, criterion, locale)]] : []),
  ]
}

/** A figure that reads otherwise than before; one that was not known is not told. */
function moved(
  name: Text,
  { before, after }: Change,
  told: (value: number) => string,
  locale: Locale,
): Line[] {
  if (before === null || after === null || told(before) === told(after)) return []
  const shown = { before: told(before), after: told(after) }
  return [['', say(name, locale), say(FROM_TO, locale, shown)]]
}

function named(name: Text, names: readonly string[], locale: Locale): Line[] {
  if (names.length === 0) return []
  return [['', say(name, locale, { n: names.length }), String(names.length), names.join(', ')]]
}
