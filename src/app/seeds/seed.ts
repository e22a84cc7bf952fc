import type { Text } from '../../base/text.ts'
import { say } from '../../base/text.ts'
import type { Pack } from '../../catalogue/packs.ts'
import { packs } from '../../catalogue/packs.ts'
import type { Issue } from '../../workbook/issue.ts'
import { areRowsLeft, rowsTyped } from '../../workbook/issue.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { settings } from '../../workbook/tabs/settings.ts'
import { editsInTurn } from '../editsInTurn.ts'
import { lexicon } from '../lexicon.ts'
import { projectSettings } from '../ownData.ts'
import type { Drawing, Edit, EditRow, Grid, Memory, Ports } from '../ports.ts'
import type { Content } from '../written.ts'
import { writtenRow } from '../written.ts'
import { aimSeed } from './aimSeed.ts'
import { catalogueDrawing } from './catalogueDrawing.ts'
import { diagnosisSeed } from './diagnosisSeed.ts'
import { indicatorSeed } from './indicatorSeed.ts'
import { keySeed } from './keySeed.ts'
import { needSeed, objectiveSeed, programmeSeed, scenarioSeed } from './planSeeds.ts'
import { cameFilled } from './returned.ts'
import type { Choices } from './settingRows.ts'
import { settingSeed } from './settingSeed.ts'
import { sourceSeed, variableSeed } from './sourceSeeds.ts'

/** What a seed reads of the workbook before it adds anything. */
export interface Soil {
  readonly grids: ReadonlyMap<string, Grid>
  readonly lexicon: Lexicon
  readonly choices: Choices
  readonly pack: Pack | null
}

/** Rows to add at the bottom of a tab, and answers for cells that are blank. */
export interface Sprout {
  readonly tab: Tab
  readonly rows: readonly Content[]
  /** Cells of the column `value`. */
  readonly answers?: readonly EditRow[]
  /** What those answers are, for the person; the sector pack when left out. */
  readonly tells?: Text
}

/** One step of the content: what it reads, and the rows it adds; rows already there are left alone. */
export interface Seed {
  readonly id: string
  readonly reads: readonly Tab[]
  /** Whether it is done at every creation: else what was brought once is not brought again. */
  readonly isRepeated?: true
  sprouts(soil: Soil): readonly Sprout[]
}

const seeds: readonly Seed[] = [
  settingSeed,
  aimSeed,
  objectiveSeed,
  programmeSeed,
  scenarioSeed,
  needSeed,
  sourceSeed,
  variableSeed,
  diagnosisSeed,
  keySeed,
  indicatorSeed,
]

const CATALOGUE = 'catalogue'

/** The steps of the content, in order. */
export const SEEDS: readonly string[] = [CATALOGUE, ...seeds.map(({ id }) => id)]

/**
 * Does one step of the content. What a pack brought once is not brought again: a row a person deleted
 * stays deleted.
 */
export function seed(
  ports: Ports,
  id: string,
  choices: Choices,
): { readonly added: readonly string[]; readonly issues: readonly Issue[] } {
  const step = seeds.find((one) => one.id === id)
  // What is only drawn is drawn again where it is missing or of another version.
  const isRepeated = id === CATALOGUE || step?.isRepeated === true
  if (!isRepeated && isDelivered(ports.memory, choices.pack, id)) return { added: [], issues: [] }
  const reading = ports.book.read([...new Set([settings, ...(step?.reads ?? [])])])
  projectSettings(reading.grids.get(settings.id))
  const words = lexicon(reading.grids, choices.locale)
  const pack = packs().get(choices.pack ?? '') ?? null
  const soil: Soil = { grids: reading.grids, lexicon: words, choices, pack }
  const wanted = (step?.sprouts(soil) ?? []).filter(
    ({ tab, rows }) =>
      tab === settings ||
      rows.length === 0 ||
      !cameFilled(ports, choices.pack, reading.grids.get(tab.id)),
  )
  const sprouts = wanted.filter(({ tab }) => reading.grids.has(tab.id))
  const inTurn = editsInTurn(sprouts, reading.grids, choices.locale, edit)
  const drawings: Drawing[] = id === CATALOGUE ? [catalogueDrawing(choices.locale)] : []
  const issues = ports.book.write({ ...inTurn, drawings })
  const isBrought = wanted.length === 0 || sprouts.length > 0
  const refused = new Set(issues.filter(({ code }) => areRowsLeft(code)).map(({ tab }) => tab))
  if (isBrought && refused.size === 0) ports.memory.keep(deliveryOf(choices.pack, id), 'done')
  const brought = sprouts.filter(({ tab }) => !refused.has(tab.id))
  return { added: brought.flatMap((sprout) => told(sprout, issues, choices)), issues }
}

/** Whether a pack brought once what a step of the content brings. */
export function isDelivered(memory: Memory, pack: string | null, id: string): boolean {
  return memory.recall(deliveryOf(pack, id)) !== null
}

function deliveryOf(pack: string | null, id: string): string {
  return `delivered ${pack ?? ''} ${id}`
}

/** Notes that a pack brought all it brings, by whatever way: completing does not bring it again. */
export function noteDelivered(memory: Memory, pack: string): void {
  for (const { id } of seeds) memory.keep(deliveryOf(pack, id), 'done')
}

function edit({ tab, rows, answers = [] }: Sprout, words: Lexicon): Edit {
  return {
    tab: tab.id,
    columns: answers.length > 0 ? ['value'] : [],
    rows: answers,
    ids: [],
    added: rows.map((content) => writtenRow(tab, content, words)),
  }
}

const NEW_ROWS: Text = {
  fr: '{n|une ligne|# lignes} dans {tab}',
  en: '{n|one row|# rows} in {tab}',
}

const NEW_PACK: Text = { fr: 'le pack sectoriel dans {tab}', en: 'the sector pack in {tab}' }

function told(
  { tab, rows, answers = [], tells = NEW_PACK }: Sprout,
  issues: readonly Issue[],
  { locale }: Choices,
): string[] {
  const name = say(tab.name, locale)
  const n = rows.length - rowsTyped(issues, tab.id)
  const added = n > 0 ? [say(NEW_ROWS, locale, { n, tab: name })] : []
  return answers.length > 0 ? [...added, say(tells, locale, { tab: name })] : added
}
