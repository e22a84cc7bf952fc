import type { Locale } from '../../base/text.ts'
import type { Issue } from '../../workbook/issue.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { Refusal } from '../failure.ts'
import { INVENTORY_TABS, type Inventory, inventory, rowsOfTab } from '../inventory.ts'
import { languageLabels } from '../labels/languageLabels.ts'
import type { Relabelled } from '../labels/relabelled.ts'
import { relabelled } from '../labels/relabelled.ts'
import { settingLabels, settingPlaces } from '../labels/settingLabels.ts'
import { suppliedKey } from '../labels/suppliedTexts.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { parameterKey, parameterOf } from '../parameterOf.ts'
import type { KeptRewrite, KeptRun, Ports, Rewrite } from '../ports.ts'
import { catalogueDrawing } from '../seeds/catalogueDrawing.ts'
import { unread } from '../unread.ts'
import { LANGUAGE_RUN } from './changeLanguage.ts'

/** What was put back, and the language the workbook went back to, if it was turned to another. */
export interface Undone extends Relabelled {
  readonly language: Locale | null
  /** When the run that is undone took place, a serial number. */
  readonly at: number
}

/**
 * Puts back the labels that the last command replaced in people's cells: each where its row now stands,
 * and only while the cell holds what that command wrote. What changed since is left, and told. Where a tab
 * could not be written, that run is still the last: undone again, it is undone in what is left of it.
 */
export function undoLast(ports: Ports): Undone {
  const last = [...ports.book.kept()].reverse().find(({ isUndone }) => !isUndone)
  if (!last) throw new Refusal('nothing-to-undo')
  const read = inventory(ports.book.read(INVENTORY_TABS), ports.locale)
  refuseUnread(last, read, ports.locale)
  const language = formerLanguage(last)
  const locale = language ?? read.settings.locale ?? ports.locale
  const words = lexicon(read.grids, locale)
  const { back, gone } = putBack(last, read)
  const ours = language
    ? [...languageLabels(read, locale), ...settingLabels(read.grids.get(settingsTab.id), words)]
    : []
  const issues = ports.book.write({
    edits: [],
    drawings: language ? [catalogueDrawing(locale)] : [],
    lists: listColumns(words),
    words,
    ...(language ? { language } : {}),
    relabelling: {
      rewrites: [...back, ...ours.filter(({ isKept }) => !isKept)],
      locale,
      by: { undoes: last.run },
    },
  })
  return { ...relabelled([...issues, ...gone], ports.locale), language, at: last.at }
}

/** A tab whose header is lost comes back once repaired: until then nothing is undone by half. */
function refuseUnread({ rewrites }: KeptRun, { grids, issues }: Inventory, locale: Locale): void {
  const tabs = rewrites.map(({ tab }) => tab).filter((tab) => !grids.has(tab))
  const why = unread(tabs, issues, locale)
  if (why.code === 'unreadable') throw why
}

/** The language of the workbook before a change of language; null for any other run. */
function formerLanguage({ command, rewrites }: KeptRun): Locale | null {
  if (!command.startsWith(LANGUAGE_RUN)) return null
  const turned = rewrites.find(({ tab, key }) => tab === settingsTab.id && key === languageKey())
  if (!turned) return null
  return command === `${LANGUAGE_RUN}fr` ? 'en' : 'fr'
}

/** What tells the line of the language from the others of Paramètres. */
function languageKey(): string | null {
  const found = parameterOf('Projet', 'Langue')
  return found && parameterKey(found)
}

/** The cells to put back, where their rows now stand; and the rows that are there no more. */
function putBack({ rewrites }: KeptRun, read: Inventory) {
  const lines = new Map<string, ReadonlyMap<string, number>>()
  const lineOf = ({ tab, key }: KeptRewrite) => {
    const known = lines.get(tab) ?? linesOf(tab, read)
    lines.set(tab, known)
    return known.get(key)
  }
  const back: Rewrite[] = []
  const gone: Issue[] = []
  for (const kept of rewrites) {
    const { tab, key, column, before, after } = kept
    const line = lineOf(kept)
    if (line !== undefined)
      back.push({ tab, key, column, line, before: after, after: before, isKept: true })
    else if (read.grids.has(tab))
      gone.push({ tab, column, row: null, code: 'label-row-gone', values: { value: key, before } })
  }
  return { back, gone }
}

function linesOf(id: string, read: Inventory): ReadonlyMap<string, number> {
  const grid = read.grids.get(id)
  if (!grid) return new Map()
  if (id === settingsTab.id) return settingPlaces(grid)
  return new Map(rowsOfTab(read, id).map((row) => [suppliedKey(grid.tab, row), row.line]))
}
