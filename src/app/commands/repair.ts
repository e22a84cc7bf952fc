import type { Locale } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Issue } from '../../workbook/issue.ts'
import type { Tab } from '../../workbook/tab.ts'
import { isCalledFor } from '../../workbook/tab.ts'
import { tabOf, workbook } from '../../workbook/workbook.ts'
import { sayDamage } from '../damageWords.ts'
import { Refusal } from '../failure.ts'
import type { Damage, DamageCode, Ports } from '../ports.ts'
import { contentDamages, mendContent } from '../repair/content.ts'
import type { Patient } from '../repair/patient.ts'
import { patientOf } from '../repair/patient.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { lay } from './create.ts'

/** A damage in words, and the question only a person can answer about it. */
export interface ToldDamage {
  readonly key: string
  readonly code: DamageCode
  readonly tab: string
  readonly message: string
  /** The columns an unknown one may be; empty when nothing is asked. */
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

/** What a repair did. */
export interface RepairSummary {
  /** The damages that were mended. */
  readonly mended: readonly string[]
  readonly issues: readonly ToldIssue[]
}

/** Which column an unknown one is, by the key of its damage; '' for a column of the person's own. */
export type Answers = Readonly<Record<string, string>>

/** The order in which damages are mended: what hides others first. */
const ORDER: readonly DamageCode[] = [
  'tab-deleted',
  'header-gone',
  'header-below',
  'tab-copy',
  'column-twin',
  'column-unknown',
  'columns-gone',
  'marks-lost',
  'lists-broken',
]

/** Tells what is damaged in how the workbook is built, and what mending would do. Writes nothing. */
export function inspect(ports: Ports): readonly ToldDamage[] {
  // A file where nothing was ever laid out has nothing to mend.
  if (ports.sight.standing(workbook).length === 0) throw new Refusal('no-workbook')
  const patient = patientOf(ports)
  return damagesOf(ports, patient, workbook).map((damage) => told(damage, ports.locale))
}

/**
 * Mends the damages that were agreed on, those that still stand. No cell of people's is lost: what must
 * make room is kept in a tab of its own first.
 */
export function repair(ports: Ports, keys: readonly string[], answers: Answers): RepairSummary {
  const patient = patientOf(ports)
  const named = new Set(keys.flatMap((key) => key.split(' ')))
  const tabs = workbook.filter(({ id }) => named.has(id))
  const damages = damagesOf(ports, patient, tabs)
  const structure = damages
    .filter(({ key }) => keys.includes(key))
    .filter((damage) => ORDER.includes(damage.code) && isAnswered(damage, damages, answers))
    .sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code))
  for (const damage of structure) mendStructure(ports, patient, damage, answers)
  // Rows may have moved, and tabs come back.
  const after = structure.length > 0 ? patientOf(ports) : patient
  const issues: Issue[] = []
  const content = contentDamages(after).filter(({ key }) => keys.includes(key))
  for (const damage of content) issues.push(...mendContent(ports, after, damage))
  return {
    mended: [...structure, ...content].map(({ key }) => key),
    issues: toldIssues(issues, ports.locale),
  }
}

function damagesOf(ports: Ports, patient: Patient, tabs: readonly Tab[]): Damage[] {
  const surveyed = ports.mender.survey(tabs, patient.layoutOf(tabOf('sources')))
  // A tab that no aim calls for any more may well have been deleted.
  const isMissed = ({ code, tab }: Damage) =>
    code !== 'tab-deleted' || isCalledFor(tabOf(tab), patient.choices.aims)
  return [...surveyed.filter(isMissed), ...contentDamages(patient)]
}

function mendStructure(ports: Ports, patient: Patient, damage: Damage, answers: Answers): void {
  const tab = tabOf(damage.tab)
  if (damage.code === 'tab-deleted') lay(ports, tab, patient.choices)
  else ports.mender.mend(damage, patient.layoutOf(tab), answers[damage.key] ?? null)
}

/** What is missing is only added once every unknown column of the tab was told. */
function isAnswered(damage: Damage, damages: readonly Damage[], answers: Answers): boolean {
  if (damage.code === 'column-unknown') return answers[damage.key] !== undefined
  if (damage.code !== 'columns-gone') return true
  return damages.every(
    ({ code, tab, key }) =>
      code !== 'column-unknown' || tab !== damage.tab || answers[key] !== undefined,
  )
}

function told(damage: Damage, locale: Locale): ToldDamage {
  const { key, code, tab, candidates = [] } = damage
  const options = candidates.flatMap((id) => {
    const column = tabOf(tab).columns.find((one) => one.id === id)
    return column ? [{ id, label: say(column.name, locale) }] : []
  })
  return { key, code, tab, message: sayDamage(damage, locale), options }
}

/** What a page sends must be keys, and columns by key. */
export function wrongRepair(keys: unknown, answers: unknown): string | null {
  if (!Array.isArray(keys) || keys.some((key) => typeof key !== 'string')) return 'keys'
  const isPlain = typeof answers === 'object' && answers !== null && !Array.isArray(answers)
  if (!isPlain) return 'answers'
  return Object.values(answers).every((one) => typeof one === 'string') ? null : 'answers'
}
