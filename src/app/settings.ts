import { fold } from '../base/fold.ts'
import type { Locale } from '../base/text.ts'
import { terms } from '../catalogue/lists.ts'
import type { ContactAudience } from '../catalogue/packs.ts'
import type { UsualAccess } from '../planning/variables/access.ts'
import { halfLife } from '../scoring/currency.ts'
import type { Interest } from '../scoring/interest.ts'
import type { Thresholds, Weights } from '../scoring/qualityScore.ts'
import { CRITERIA, DEFAULT_THRESHOLDS, DEFAULT_WEIGHTS } from '../scoring/qualityScore.ts'
import type { Issue, IssueCode } from '../workbook/issue.ts'
import { applicabilityRule } from '../workbook/reading/applicability.ts'
import { isDontKnow } from '../workbook/reading/dontKnow.ts'
import { readMulti } from '../workbook/reading/multi.ts'
import { readNumber } from '../workbook/reading/number.ts'
import { readPercent } from '../workbook/reading/percent.ts'
import { pieces } from '../workbook/reading/pieces.ts'
import { vocabulary } from '../workbook/reading/vocabulary.ts'
import type { Grid } from './ports.ts'
import type { SettingLine } from './settingLines.ts'
import { settingLines } from './settingLines.ts'

/** What the Paramètres tab says, defaults in place of what it leaves blank. */
export interface Settings {
  readonly projectName: string
  readonly aims: readonly string[]
  readonly audience: string | null
  readonly pack: string | null
  readonly locale: Locale | null
  readonly contactAudience: ContactAudience
  /** Size of each population whose size is known. */
  readonly populations: ReadonlyMap<string, number>
  readonly weights: Weights
  /** Scores from which a variable is good, then to watch. */
  readonly thresholds: Thresholds
  /** Half-life in days of the decay families the client measured itself. */
  readonly halfLives: ReadonlyMap<string, number>
  /** Usual access of each group somebody described. */
  readonly access: ReadonlyMap<string, UsualAccess>
  /** Texts that stand for no value in the files of this client, beside those of the catalogue. */
  readonly fillers: readonly string[]
  readonly issues: readonly Issue[]
}

/** Reads the settings. What cannot be read is reported and its default is used. */
export function settings(grid: Grid | undefined): Settings {
  const { lines, issues: unread } = grid ? settingLines(grid) : { lines: [], issues: [] }
  const issues: Issue[] = [...unread]
  const report: Report = ({ line }, code, value, column = 'value', more = {}) => {
    issues.push({ tab: 'settings', row: line, column, code, values: { value, ...more } })
  }
  const only = (id: string) => lines.find(({ parameter }) => parameter.id === id)
  const text = (id: string) => only(id)?.values[0] ?? ''
  const picked = (id: string) => word(only(id), report)
  const table = <Value>(id: string, read: CellReader<Value>) => {
    const own = lines.filter(({ parameter }) => parameter.id === id)
    return entries(own, (line) => read(line, report))
  }
  return {
    projectName: text('project-name'),
    aims: readMulti(text('project-aim'), vocabulary(terms('aim'))).ids,
    audience: picked('audience'),
    pack: picked('sector-pack'),
    locale: picked('language') as Locale | null,
    contactAudience: (picked('contact-audience') ?? 'b2c') as ContactAudience,
    populations: table('populations', populationSize),
    weights: weights(table('criterion-weights', quantity), () => {
      const line = only('criterion-weights')
      if (line) report(line, 'no-criterion', '0')
    }),
    thresholds: thresholds(table('rag-thresholds', levels)),
    halfLives: table('decay-overrides', ownHalfLife),
    access: accesses(table('user-groups', access)),
    fillers: ownFillers(only('fillers'), report),
    issues,
  }
}

/** Says what is wrong in a cell of a line. */
type Report = (
  line: SettingLine,
  code: IssueCode,
  value: string,
  column?: string,
  more?: Readonly<Record<string, number>>,
) => void

/** Reads a line of a table; `null` when it says nothing that counts. */
type CellReader<Value> = (line: SettingLine, report: Report) => Value | null

/** What each entry of a table says. */
function entries<Value>(
  lines: readonly SettingLine[],
  read: (line: SettingLine) => Value | null,
): ReadonlyMap<string, Value> {
  return new Map(
    lines.flatMap((line) => {
      const value = read(line)
      return value === null || line.entry === null ? [] : [[line.entry, value] as const]
    }),
  )
}

/** The entry of a list a line names. */
function word(line: SettingLine | undefined, report: Report): string | null {
  const typed = line?.values[0] ?? ''
  if (!line || typed === '' || isDontKnow(typed)) return null
  const found = vocabulary(terms(line.parameter.list ?? '')).get(fold(typed))
  if (found === undefined) report(line, 'unknown-value', typed)
  return found ?? null
}

function quantity(line: SettingLine, report: Report): number | null {
  return amount(line, report, 0, 'value')
}

function amount(line: SettingLine, report: Report, at: number, column: string): number | null {
  const typed = line.values[at] ?? ''
  const { value, flag } = readNumber(typed)
  if (flag === 'not-a-number') report(line, 'not-a-number', typed, column)
  if (flag === 'ambiguous') report(line, 'ambiguous-number', typed, column)
  if (value !== null && value < 0) report(line, 'negative-number', typed, column)
  return value !== null && value >= 0 ? value : null
}

/** The scores from which an interest is good, then to watch: blank ones stay as usual. */
type Levels = readonly [good: number | null, watch: number | null]

function levels(line: SettingLine, report: Report): Levels | null {
  const typed: Levels = [amount(line, report, 0, 'value'), amount(line, report, 1, 'value-2')]
  const usual = DEFAULT_THRESHOLDS[line.entry as Interest] ?? DEFAULT_THRESHOLDS.medium
  const [good, watch] = [typed[0] ?? usual[0], typed[1] ?? usual[1]]
  if (good <= 100 && watch <= good) return typed
  report(line, 'thresholds-crossed', `${good} ; ${watch}`)
  return null
}

function thresholds(typed: ReadonlyMap<string, Levels>): Thresholds {
  const of = (interest: Interest) => {
    const [good, watch] = typed.get(interest) ?? [null, null]
    const usual = DEFAULT_THRESHOLDS[interest]
    return [good ?? usual[0], watch ?? usual[1]] as const
  }
  return { high: of('high'), medium: of('medium'), low: of('low') }
}

/** The size of a population. What follows it must be a rule: one nobody can read is told, the size counts. */
function populationSize(line: SettingLine, report: Report): number | null {
  const rule = line.values[1] ?? ''
  if (rule !== '' && !isDontKnow(rule) && applicabilityRule(rule) === null)
    report(line, 'rule-unreadable', rule, 'value-2')
  return quantity(line, report)
}

/** The half-life that follows from the share of values that turn false in a year. */
function ownHalfLife(line: SettingLine, report: Report): number | null {
  const typed = line.values[0] ?? ''
  const { ratio, flag } = readPercent(typed, false)
  if (typed !== '' && ratio === null && flag !== 'dont-know') report(line, 'not-a-percent', typed)
  return ratio !== null && ratio > 0 && ratio < 1 ? halfLife(ratio) : null
}

/** A group nobody described is left out; one described as not known is in, with no level. */
interface DescribedAccess {
  readonly level: UsualAccess
}

function access(line: SettingLine, report: Report): DescribedAccess | null {
  const typed = line.values[1] ?? ''
  if (typed === '') return null
  const id = vocabulary(terms('access_level')).get(fold(typed))
  if (id === undefined && !isDontKnow(typed)) report(line, 'unknown-value', typed, 'value-2')
  if (id === 'not-needed') return { level: id }
  return { level: terms('access_level').find((term) => term.id === id)?.numeric ?? null }
}

function accesses(
  described: ReadonlyMap<string, DescribedAccess>,
): ReadonlyMap<string, UsualAccess> {
  return new Map([...described].map(([group, { level }]) => [group, level]))
}

/** The fillers of the project, each once. A list written with commas is one text, and that is told. */
function ownFillers(line: SettingLine | undefined, report: Report): readonly string[] {
  const typed = line?.values[0] ?? ''
  if (!line || isDontKnow(typed)) return []
  const texts = new Map(pieces(typed).map((text) => [fold(text), text]))
  const short = [...texts.values()].filter((text) => text.length <= LONGEST_FILLER)
  for (const text of texts.values()) {
    if (text.length > LONGEST_FILLER)
      report(line, 'filler-long', `${text.slice(0, LONGEST_FILLER)}…`, 'value', {
        most: LONGEST_FILLER,
      })
    else if (text.includes(',')) report(line, 'filler-comma', text)
  }
  if (short.length > MOST_FILLERS)
    report(line, 'fillers-many', '', 'value', { count: short.length, most: MOST_FILLERS })
  return short.slice(0, MOST_FILLERS)
}

/** Signs of a filler, and fillers of a project. */
const LONGEST_FILLER = 80
const MOST_FILLERS = 200

/** Weights in place of the usual ones; six zeros would score nothing, and are not taken. */
function weights(typed: ReadonlyMap<string, number>, reportNone: () => void): Weights {
  const chosen = { ...DEFAULT_WEIGHTS }
  for (const criterion of CRITERIA) chosen[criterion] = typed.get(criterion) ?? chosen[criterion]
  if (CRITERIA.some((criterion) => chosen[criterion] > 0)) return chosen
  reportNone()
  return DEFAULT_WEIGHTS
}
