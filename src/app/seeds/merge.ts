import type { Pack } from '../../catalogue/packs.ts'
import { isUnwritten, rowsTyped } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { indicators } from '../../workbook/tabs/indicators.ts'
import { matches } from '../../workbook/tabs/matches.ts'
import { needs } from '../../workbook/tabs/needs.ts'
import { objectives } from '../../workbook/tabs/objectives.ts'
import { programmes } from '../../workbook/tabs/programmes.ts'
import { scenarios } from '../../workbook/tabs/scenarios.ts'
import { sources } from '../../workbook/tabs/sources.ts'
import { variables } from '../../workbook/tabs/variables.ts'
import { editsInTurn } from '../editsInTurn.ts'
import { growable } from '../growable.ts'
import { lexicon } from '../lexicon.ts'
import { allNumbered, numbering } from '../numbered.ts'
import type { Edit, Grid, Ports, Reading } from '../ports.ts'
import type { Settings } from '../settings.ts'
import type { ToldIssue } from '../toldIssue.ts'
import { toldIssues } from '../toldIssue.ts'
import type { Content } from '../written.ts'
import { writtenRow } from '../written.ts'
import { absentIndicators } from './indicatorSeed.ts'
import { known } from './known.ts'
import { lackingNeeds } from './lackingNeeds.ts'
import type { PackRow } from './packRows.ts'
import { objectiveRows, programmeRows, scenarioRows, sourceRows } from './packRows.ts'
import { packAnswers } from './settingSeed.ts'
import { usualVariables } from './usualVariables.ts'

/** How many rows of a tab. */
export interface Counted {
  readonly tab: string
  readonly rows: number
}

/** What was brought to a workbook already alive, and what it had. */
export interface Merged {
  readonly added: readonly Counted[]
  readonly there: readonly Counted[]
  readonly issues: readonly ToldIssue[]
  /** Whether all of it is written: else nothing is. */
  readonly isWritten: boolean
}

/** The tabs a merge reads and adds to, each with the columns that tell its rows apart. */
export const MERGED: readonly { readonly tab: Tab; readonly telling: readonly string[] }[] = [
  { tab: objectives, telling: ['id', 'label'] },
  { tab: programmes, telling: ['id', 'label'] },
  { tab: scenarios, telling: ['id', 'label', 'catalogue-scenario'] },
  { tab: needs, telling: ['scenario', 'datum', 'alternative'] },
  { tab: sources, telling: ['id', 'name', 'catalogue-source'] },
  { tab: variables, telling: ['id', 'name', 'source'] },
  { tab: matches, telling: ['variable', 'datum'] },
  { tab: indicators, telling: ['id', 'kpi'] },
]

/** What is merged: a pack, or as much of one as was asked, in the workbook as it was read. */
interface Merging {
  readonly pack: Pack
  readonly reading: Reading
  readonly settings: Settings
  /** Whether the workbook is noted to follow the pack, when it follows none. */
  readonly isFollowed: boolean
}

/**
 * Adds what a pack brings and the workbook lacks, below what is there, all of it or nothing. What stands
 * already, whoever typed it and whatever it is called now, is left alone: its rows are referred to. The
 * usual variables of a source come where it has none, the needs of a scenario where it has none, or where
 * only this pack asks for them: what people took away from the others stays away.
 */
export function merge(ports: Ports, { pack, reading, settings, isFollowed }: Merging): Merged {
  const locale = settings.locale ?? ports.locale
  for (const { tab, telling } of MERGED)
    if (tab !== indicators || reading.grids.has(tab.id))
      growable(tab, telling, reading, ports.locale)
  const { grids, ids } = allNumbered(reading.grids)
  const audience = settings.contactAudience
  const clientele = settings.audience ?? 'all'
  const there: Counted[] = []
  const usual = new Map<string, readonly Content[]>()
  const rowsOf = (tab: Tab, words: Lexicon, after: ReadonlyMap<string, Grid>): Content[] => {
    const of = known(after, words)
    const fresh = (rows: readonly PackRow[]) => {
      const absent = rows.filter(({ id }) => of(tab.id, id) === null)
      if (rows.length > absent.length)
        there.push({ tab: tab.id, rows: rows.length - absent.length })
      const number = numbering(tab, growable(tab, ['id'], { ...reading, grids: after }, locale))
      return absent.map(({ content }) => ({ ...content, id: number() }))
    }
    if (tab === objectives) return fresh(objectiveRows(pack, words))
    if (tab === programmes) return fresh(programmeRows(pack, words, of))
    if (tab === scenarios) return fresh(scenarioRows(pack, words, of, audience))
    if (tab === needs)
      return lackingNeeds({ pack, followed: settings.pack, audience }, after, words)
    if (tab === sources) return fresh(sourceRows(pack, words))
    if (tab === variables)
      for (const [id, rows] of usualVariables(pack, after, words, clientele)) usual.set(id, rows)
    if (tab === indicators) return absentIndicators({ grids: after, lexicon: words, pack })
    return [...(usual.get(tab.id) ?? [])]
  }
  const tabs = MERGED.map(({ tab }) => tab).filter(({ id }) => grids.has(id))
  const { edits, ...inTurn } = editsInTurn(tabs, grids, locale, (tab, words, after): Edit => {
    const added = rowsOf(tab, words, after).map((content) => writtenRow(tab, content, words))
    return { tab: tab.id, columns: [], rows: [], ids: ids.get(tab.id) ?? [], added }
  })
  const answers: Edit = {
    ...{ tab: 'settings', columns: ['value'], ids: [], added: [] },
    rows: isFollowed ? packAnswers(grids.get('settings'), pack.id, lexicon(grids, locale)) : [],
  }
  const written = ports.book.write({
    edits: answers.rows.length > 0 ? [...edits, answers] : edits,
    drawings: [],
    ...inTurn,
    isWhole: true,
  })
  const isWritten = !written.some(({ tab, code }) => tab !== 'lists' && isUnwritten(code))
  const added = edits.flatMap(({ tab, added: { length } }) => {
    const rows = length - rowsTyped(written, tab)
    return rows > 0 ? [{ tab, rows }] : []
  })
  const met = reading.issues.filter(({ tab }) => tab !== indicators.id || grids.has(tab))
  const issues = toldIssues([...met, ...written], locale)
  return { added: isWritten ? added : [], there, issues, isWritten }
}
