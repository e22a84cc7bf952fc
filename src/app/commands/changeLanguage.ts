import type { Locale } from '../../base/text.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { INVENTORY_TABS, inventory } from '../inventory.ts'
import { asRewritten } from '../labels/asRewritten.ts'
import { freshReferences } from '../labels/freshReferences.ts'
import { languageLabels } from '../labels/languageLabels.ts'
import { type Relabelled, relabelled } from '../labels/relabelled.ts'
import { languageRow, settingLabels } from '../labels/settingLabels.ts'
import { lexicon } from '../lexicon.ts'
import { listColumns } from '../listColumns.ts'
import { mustOpen } from '../mustOpen.ts'
import type { Edit, Ports } from '../ports.ts'
import { catalogueDrawing } from '../seeds/catalogueDrawing.ts'
import { unread } from '../unread.ts'

/** How the runs of this command are named where they are kept, before the language they turned to. */
export const LANGUAGE_RUN = 'language '

/**
 * Turns the workbook to a language: names of tabs, headers and notes that are still ours, lists, settings,
 * and the labels of lists in people's cells, each kept first. What people wrote themselves stays. Computed
 * words follow at the next computation. Done again after it was stopped, it goes on.
 */
export function changeLanguage(ports: Ports, locale: Locale): Relabelled {
  const read = inventory(ports.book.read(INVENTORY_TABS), ports.locale)
  const grid = read.grids.get(settingsTab.id)
  if (!grid) throw unread([settingsTab.id], read.issues, ports.locale)
  mustOpen(ports, settingsTab)
  const words = lexicon(read.grids, locale)
  const row = languageRow(grid, words)
  const added: Edit[] = row
    ? [{ tab: settingsTab.id, columns: [], rows: [], ids: [], added: [row] }]
    : []
  const labels = languageLabels(read, locale)
  // A row named by a label is called otherwise, and so are the references to it.
  const { rewrites: references } = freshReferences(asRewritten(read, labels, locale))
  const issues = ports.book.write({
    edits: added,
    drawings: [catalogueDrawing(locale)],
    lists: listColumns(words),
    words,
    language: locale,
    relabelling: {
      // The language itself comes last: stopped before, the command is known not to be over.
      rewrites: [...labels, ...references, ...settingLabels(grid, words)],
      locale,
      by: { command: LANGUAGE_RUN + locale, at: ports.book.serial(ports.now), goesOn: true },
    },
  })
  return relabelled(issues, ports.locale)
}
