import { data } from '../../catalogue/data.ts'
import { mechanicData, mechanics } from '../../catalogue/mechanics.ts'
import { sources as catalogueSources, sourceData } from '../../catalogue/sources.ts'
import {
  computedScore,
  connectedTool,
  familyOf,
} from '../../planning/collection/projectMechanics.ts'
import { collectionPoints } from '../../planning/journeys/collectionPoints.ts'
import { gives } from '../../planning/waves/cover.ts'
import type { Issue } from '../../workbook/issue.ts'
import { isUnwritten } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { RowOf, Tab } from '../../workbook/tab.ts'
import { collection } from '../../workbook/tabs/collection.ts'
import { journeys } from '../../workbook/tabs/journeys.ts'
import { missing } from '../../workbook/tabs/missing.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { editsInTurn } from '../editsInTurn.ts'
import { Refusal } from '../failure.ts'
import { ideaContent } from '../ideaContent.ts'
import { lexicon } from '../lexicon.ts'
import { allNumbered, numbering } from '../numbered.ts'
import { projectSettings } from '../ownData.ts'
import type { Grid, Ports, Reading } from '../ports.ts'
import { tabRows } from '../rows.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import { unread } from '../unread.ts'
import { writtenRow } from '../written.ts'

/** What became of an idea somebody asked to add. */
export interface AddedIdea {
  /** The row that bears it, new or there already; null when nothing could be written. */
  readonly id: string | null
  readonly added: boolean
  /** What was decided of it, as an id of the list; null when nothing was. */
  readonly decision: string | null
  readonly issues: readonly ToldIssue[]
}

type IdeaRow = RowOf<typeof collection>

/** Without these columns, an idea already there cannot be told from a new one. */
const TELLING = ['id', 'mechanic', 'data-list']

/** What is wrong with the idea a page asks for, if anything. */
export function wrongIdea(datum: unknown, mechanic: unknown): string | null {
  if (typeof datum !== 'string' || !isDatum(datum)) return `datum ${String(datum)}`
  const known = typeof mechanic === 'string' && mechanics().has(familyOf(mechanic))
  return known && isProject(mechanic) ? null : `mechanic ${String(mechanic)}`
}

/** A datum of the catalogue, or one of the project: those are only known once its workbook is read. */
function isDatum(datum: string): boolean {
  return data().has(datum) || datum.startsWith('x-')
}

/** Whether the tool to connect, or the score to compute, is one of the catalogue. */
function isProject(mechanic: string): boolean {
  const tool = connectedTool(mechanic)
  const score = computedScore(mechanic)
  return (tool === null || catalogueSources().has(tool)) && (score === null || data().has(score))
}

/**
 * Adds an idea to Plan de collecte, below the others: the mechanic, the datum, and the other missing data
 * it brings too, since it is done once for all of them. An idea of that mechanic for that datum, whatever
 * was decided of it, is not added again. Nobody's row is touched.
 *
 * @param action a mechanic of the catalogue, or a project of one: `system-connection@pos`
 */
export function addIdea(ports: Ports, datum: string, action: string): AddedIdea {
  const reading = ports.book.read([settingsTab, sources, missing, journeys, collection])
  const locale = projectSettings(reading.grids.get('settings')).locale ?? ports.locale
  const { grids, ids } = allNumbered(reading.grids)
  const grid = plan(reading, grids, ports)
  const words = lexicon(grids, locale)
  const ideas = tabRows(collection, grid, words).rows.filter(
    ({ values }) => values.mechanic === familyOf(action),
  )
  const told = (issues: readonly Issue[]) => toldIssues(issues, locale)
  const there = ideas.find(({ values }) => values['data-list']?.includes(datum))
  if (there) {
    const { decision } = there.values
    return { id: there.key, added: false, decision, issues: told(reading.issues) }
  }
  const content = contentOf(datum, action, ideas, grids, words)
  const id = numbering(collection, grid)()
  const inTurn = editsInTurn<Tab>([collection], grids, locale, (tab, named) => ({
    tab: tab.id,
    columns: [],
    rows: [],
    ids: ids.get(tab.id) ?? [],
    added: [writtenRow(tab, { ...content, id }, named)],
  }))
  const written = ports.book.write({ ...inTurn, drawings: [], isWhole: true })
  const added = !written.some(({ tab, code }) => tab === collection.id && isUnwritten(code))
  const issues = told([...reading.issues, ...written])
  return { id: added ? id : null, added, decision: added ? 'backlog' : null, issues }
}

/** The tab of ideas, with what tells them apart. */
function plan({ issues }: Reading, grids: ReadonlyMap<string, Grid>, ports: Ports): Grid {
  const grid = grids.get(collection.id)
  if (!grid) {
    const why = unread([collection.id], issues, ports.locale)
    throw why.code === 'unreadable' ? why : new Refusal('no-collection-plan')
  }
  const lost = TELLING.find((id) => !grid.places.has(id))
  if (lost === undefined) return grid
  const issue: Issue = { tab: collection.id, row: null, column: lost, code: 'rows-not-added' }
  throw new Refusal('unreadable', { what: toldIssues([issue], ports.locale)[0]?.message ?? '' })
}

function contentOf(
  datum: string,
  action: string,
  ideas: readonly IdeaRow[],
  grids: ReadonlyMap<string, Grid>,
  words: Lexicon,
) {
  const mechanic = mechanics().get(familyOf(action))
  if (!mechanic) throw new Refusal('bad-arguments', { name: 'addIdea', what: action })
  const named = new Set(ideas.flatMap(({ values }) => values['data-list'] ?? []))
  const lacking = tabRows(missing, grids.get(missing.id), words).rows.filter(isToCollect)
  const others = lacking
    .filter(({ values }) => values.datum !== datum && !named.has(values.datum ?? ''))
    .filter(({ values }) => brings(action, values.datum ?? '', values.status))
    .flatMap(({ values }) => values.datum ?? [])
  const points = collectionPoints(tabRows(journeys, grids.get(journeys.id), words).rows)
  const idea = { mechanic, targets: [datum, ...others], tool: toolName(action, grids, words) }
  return ideaContent(idea, points, words.locale)
}

/** States a mechanic can better; the others are first looked at, or wait for an opinion. */
const TO_COLLECT: readonly (string | null)[] = [
  'absent',
  'incomplete',
  'stale',
  'invalid',
  'consent-needed',
]

/** A datum still ranked, that no opinion is awaited for. */
function isToCollect({ values }: RowOf<typeof missing>): boolean {
  return values.rank !== null && values.class !== 'dpo' && TO_COLLECT.includes(values.status)
}

function brings(action: string, datum: string, status: string | null): boolean {
  if (computedScore(action) !== null) return false
  const tool = connectedTool(action)
  if (tool !== null) return sourceData().get(tool)?.includes(datum) === true
  const effect = mechanicData().get(familyOf(action))?.get(datum)
  return gives(effect, status === 'absent' ? 'obtain' : 'any')
}

/** The tool to connect, as the project calls it, else as the catalogue does. */
function toolName(action: string, grids: ReadonlyMap<string, Grid>, words: Lexicon): string | null {
  const tool = connectedTool(action)
  if (tool === null) return null
  const own = tabRows(sources, grids.get(sources.id), words).rows.find(
    ({ values }) => values['catalogue-source'] === tool,
  )
  return own?.values.name ?? catalogueSources().get(tool)?.label[words.locale] ?? tool
}
