import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { isCalledFor } from '../../workbook/tab.ts'
import { lists } from '../../workbook/tabs/hidden.ts'
import { home } from '../../workbook/tabs/home.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { projectSettings } from '../ownData.ts'
import type { Layout, Memory, Ports } from '../ports.ts'
import { defaultChoices, recordedChoices, settledChoices, wrongChoice } from '../seeds/choices.ts'
import { noteReturn } from '../seeds/returned.ts'
import { SEEDS, seed } from '../seeds/seed.ts'
import type { Choices } from '../seeds/settingRows.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'

/** What one step of the creation did, and whether there is more to do. */
export interface CreationStep {
  readonly step: number
  readonly of: number
  readonly done: boolean
  /** What was added, in the person's language. */
  readonly added: readonly string[]
  readonly issues: readonly ToldIssue[]
}

/** The creation under way: what was chosen, the next step, and its name for another version to know it by. */
interface Cursor {
  readonly choices: Choices
  readonly next: number
  readonly name: string
}

const CURSOR = 'creation'

type Step = { readonly tab: Tab } | { readonly seed: string }

/**
 * Starts, or starts again, to create or complete the workbook: what it already says of itself is
 * followed. Nothing is written yet: each call of {@link continueCreation} does one step, and a creation
 * stopped anywhere goes on from there.
 */
export function startCreation(ports: Ports, asked: Choices): { readonly of: number } {
  const recorded = recordedChoices(ports)
  const choices = settledChoices(ports, recorded, asked)
  noteReturn(ports, recorded)
  keep(ports, choices, 0)
  return { of: steps(choices).length }
}

/** Does the next step of the creation under way; `null` when there is none. */
export function continueCreation(ports: Ports): CreationStep | null {
  const text = ports.memory.recall(CURSOR)
  if (text === null) return null
  const { choices, next } = underWay(ports, text)
  const all = steps(choices)
  const step = all[next]
  if (!step) {
    ports.memory.forget(CURSOR)
    return null
  }
  const { added, issues } =
    'tab' in step ? lay(ports, step.tab, choices) : seed(ports, step.seed, choices)
  const done = next + 1 === all.length
  if (done) {
    ports.memory.forget(CURSOR)
    ports.builder.show(home)
  } else keep(ports, choices, next + 1)
  return { step: next + 1, of: all.length, done, added, issues: toldIssues(issues, choices.locale) }
}

/**
 * The creation under way. What is broken, or was left by another version, starts again from the first
 * step: completing overwrites nothing.
 */
function underWay(
  ports: Ports,
  text: string,
): { readonly choices: Choices; readonly next: number } {
  const { choices, next, name } = cursor(text) ?? {}
  if (!choices || wrongChoice(choices) !== null)
    return { choices: defaultChoices(recordedChoices(ports), ports.locale, null), next: 0 }
  const step = typeof next === 'number' ? steps(choices)[next] : undefined
  return { choices, next: next !== undefined && step && nameOf(step) === name ? next : 0 }
}

/** What was chosen for a creation that was stopped; null when none was. */
export function choicesUnderWay(memory: Memory): Choices | null {
  const { choices } = cursor(memory.recall(CURSOR) ?? '') ?? {}
  return choices && wrongChoice(choices) === null ? choices : null
}

function cursor(text: string): Partial<Cursor> | null {
  try {
    return JSON.parse(text) as Partial<Cursor> | null
  } catch {
    return null
  }
}

function keep(ports: Ports, choices: Choices, next: number): void {
  const step = steps(choices)[next]
  const kept: Cursor = { choices, next, name: step ? nameOf(step) : '' }
  ports.memory.keep(CURSOR, JSON.stringify(kept))
}

function nameOf(step: Step): string {
  return 'tab' in step ? `tab ${step.tab.id}` : `seed ${step.seed}`
}

/** The tabs that these aims call for, in the order people meet them. */
function calledTabs(aims: readonly string[]): Tab[] {
  return workbook.filter((tab) => isCalledFor(tab, aims))
}

/** The lists first, since drop-downs point at them; then each tab; then what the pack brings. */
function steps({ aims }: Choices): Step[] {
  const tabs = calledTabs(aims).filter((tab) => tab !== lists)
  return [lists, ...tabs]
    .map((tab): Step => ({ tab }))
    .concat(SEEDS.map((name) => ({ seed: name })))
}

/** Lays a tab out, or completes it. */
export function lay(ports: Ports, tab: Tab, choices: Choices) {
  // The lists hold the data of the project too.
  projectSettings(ports.book.read([settings]).grids.get(settings.id))
  const layout = layoutOf(tab, choices, lexicon(new Map(), choices.locale))
  const laid = tab === lists ? ports.builder.list(tab, layout) : ports.builder.lay(tab, layout)
  return { added: told(tab, laid.created, laid.columnsAdded, choices), issues: laid.issues }
}

/** How a tab is laid out: in its place among those the aims call for. */
export function layoutOf(tab: Tab, choices: Choices, words: Lexicon): Layout {
  const position = tab === lists ? 0 : calledTabs(choices.aims).indexOf(tab)
  return {
    locale: choices.locale,
    lists: listColumns(words),
    position: Math.max(0, position),
    hidden: !tab.clientSees,
  }
}

const NEW_TAB: Text = { fr: 'onglet {tab}', en: '{tab} tab' }
const NEW_COLUMNS: Text = {
  fr: '{n|une colonne|# colonnes} dans {tab}',
  en: '{n|one column|# columns} in {tab}',
}

function told(
  tab: Tab,
  created: boolean,
  columns: readonly string[],
  { locale }: Choices,
): string[] {
  const name = say(tab.name, locale)
  if (created) return [say(NEW_TAB, locale, { tab: name })]
  return columns.length > 0 ? [say(NEW_COLUMNS, locale, { n: columns.length, tab: name })] : []
}
