import { fold } from '../../base/fold.ts'
import type { Locale } from '../../base/text.ts'
import { terms } from '../../catalogue/lists.ts'
import { packs } from '../../catalogue/packs.ts'
import { cellText } from '../../workbook/cell.ts'
import type { Lexicon } from '../../workbook/kind.ts'
import type { Tab } from '../../workbook/tab.ts'
import { settings as settingsTab } from '../../workbook/tabs/settings.ts'
import { workbook } from '../../workbook/workbook.ts'
import { layoutOf } from '../commands/create.ts'
import { lexicon } from '../lexicon.ts'
import { allNumbered } from '../numbered.ts'
import { projectSettings } from '../ownData.ts'
import type { Grid, Layout, Ports, Reading } from '../ports.ts'
import type { Choices } from '../seeds/settingRows.ts'

/** A workbook that may be damaged, as it is read, and what it tells of itself. */
export interface Patient {
  readonly reading: Reading
  readonly grids: ReadonlyMap<string, Grid>
  readonly words: Lexicon
  readonly choices: Choices
  layoutOf(tab: Tab): Layout
}

/**
 * Reads every tab. What Paramètres does not say, because it was deleted, is told by the rest: the language
 * of the headers, the pack that was brought, the aims whose tabs are there.
 */
export function patientOf(ports: Ports): Patient {
  const reading = ports.book.read(workbook.filter(({ columns }) => columns.length > 0))
  const { grids } = allNumbered(reading.grids)
  const known = projectSettings(grids.get(settingsTab.id))
  const pack = known.pack ?? deliveredPack(ports)
  const aims = known.aims.length > 0 ? known.aims : aimsOf(ports)
  const choices: Choices = {
    locale: known.locale ?? languageOf(grids) ?? ports.locale,
    projectName: known.projectName,
    audience: known.audience ?? packs().get(pack ?? '')?.audience ?? 'all',
    aims,
    pack,
    typicalSources: true,
  }
  const words = lexicon(grids, choices.locale)
  return { reading, grids, words, choices, layoutOf: (tab) => layoutOf(tab, choices, words) }
}

/** The language most headers are in. */
function languageOf(grids: ReadonlyMap<string, Grid>): Locale | null {
  const count = { fr: 0, en: 0 }
  for (const { tab, cells, header, places } of grids.values())
    for (const { id, name } of tab.columns) {
      const label = fold(cellText(cells[header - 1]?.[places.get(id) ?? -1] ?? ''))
      if (label === fold(name.fr)) count.fr += 1
      if (label === fold(name.en)) count.en += 1
    }
  if (count.fr === count.en) return null
  return count.fr > count.en ? 'fr' : 'en'
}

/** The pack whose content was brought, as the file remembers it. */
function deliveredPack({ memory }: Ports): string | null {
  const id = [...packs().keys()].find((one) => memory.recall(`delivered ${one} settings`) !== null)
  return id ?? null
}

/** The aims whose every tab is there. */
function aimsOf({ sight }: Ports): string[] {
  const there = new Set(sight.standing(workbook))
  const called = (aim: string) =>
    workbook.filter(({ aims }) => aims !== 'core' && aims.some((one) => one === aim))
  return terms('aim')
    .map(({ id }) => id)
    .filter((aim) => called(aim).every((tab) => there.has(tab)))
}
